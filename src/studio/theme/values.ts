/** A number with a unit. */
export interface Range {
  readonly min: number;
  readonly max: number;
  readonly unit: string;
  /** What holds where nothing is set. */
  readonly usual: number;
}

export const RANGES: Readonly<Record<string, Range>> = {
  '--plaza-radius': {min: 0, max: 1.5, unit: 'em', usual: 0.5},
  '--plaza-density': {min: 0.6, max: 1.5, unit: '', usual: 1},
};

export const isColor = (name: string): boolean => /color|background/.test(name);

/** The properties of CSS that take the same values, by how a name ends. */
const LIKE: readonly (readonly [RegExp, string])[] = [
  [/color|background/, 'color'],
  [/font/, 'font-family'],
  [/radius$/, 'border-radius'],
  [/density$/, 'flex-grow'],
  [/size$/, 'font-size'],
  [/weight$/, 'font-weight'],
  [/(border|line)$/, 'border'],
  [/shadow$/, 'box-shadow'],
];

/** Whether the browser understands a value. */
export function isValid(name: string, value: string): boolean {
  const like = LIKE.find(([ending]) => ending.test(name))?.[1];
  return like !== undefined && CSS.supports(like, value);
}
