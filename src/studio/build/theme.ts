import type {Oklch} from '../theme/oklch.js';
import {isValid} from '../theme/values.js';

/** A colour or another value of a site, under the name that the site has for it; without one from a list. */
export interface Swatch {
  readonly name: string;
  readonly value: string;
  /** What a property of CSS has it for; not known of a variable. */
  readonly use?: Use;
}

type Use = 'text' | 'ground' | 'line';

/** The properties of CSS that have colours. */
const USES: readonly (readonly [RegExp, Use])[] = [
  [/^color$/, 'text'],
  [/^background(-color)?$/, 'ground'],
  [/^(border|outline|caret|fill|stroke|column-rule|text-decoration)\b/, 'line'],
];

/** What a site's own style says about widgets: custom properties, and the page they stand on. */
export interface SiteTheme {
  readonly properties: Readonly<Record<string, string>>;
  readonly background: string | undefined;
  readonly text: string | undefined;
}

/** What the builder asks for, in the order in which it matters. All that the widgets can be themed with is in docs/theming.md. */
export const THEME_PROPERTIES = [
  '--plaza-color-brand',
  '--plaza-color-link',
  '--plaza-color-text',
  '--plaza-color-danger',
  '--plaza-color-success',
  '--plaza-radius',
  '--plaza-density',
] as const;

/** Whether a value can be written into a style sheet as that of a property: CSS knows it, and it ends nothing. */
export const isThemeValue = (name: string, value: string): boolean =>
  !/[;{}<]|\/\*/.test(value) && isValid(name, value);

/** How sites call what widgets can take, in several languages; the first that is found counts. */
const ROLES: Readonly<Record<string, readonly RegExp[]>> = {
  brand: [
    /primary|primari[oa]|prim[aá]ri[oa]|primaire|principal/,
    /brand|marca|marque|corporat/,
    /accent|acento/,
    /theme|main/,
  ],
  link: [/link|enlace|lien|ligação|anchor/],
  text: [
    /^(text|texto|texte|ink|body-color|foreground|fg)$/,
    /text|body-color|foreground|(^|-)ink$|texto|texte|font-color|contrast$/,
  ],
  background: [
    /^(background|bg|paper|body-bg|base|fondo|fond|fundo)$/,
    /background|(^|-)bg($|-)|paper|fondo|fundo|(^|-)base$/,
  ],
  danger: [/danger|error|destructive|peligro|erreur|perigo/],
  success: [/success|éxito|exito|succès|sucesso/],
};

/** What stands between the name of a colour and what it is for. */
const SHADE =
  /hover|active|focus|visited|disabled|light|dark|subtle|muted|rgb|contrast|inverse|border|shadow|foreground|emphasis|\d/;

/**
 * The colours of what was pasted: a colour, a list of them, or a piece of CSS, SCSS or JSON with names. Values that refer
 * to others (`var(--primary)`, `$primary`) are followed. `knows` says whether CSS knows a value.
 */
export function readSwatches(
  pasted: string,
  knows: (name: string, value: string) => boolean = isValid,
): readonly Swatch[] {
  const css = pasted.replace(/\/\*.*?\*\/|<!--.*?-->/gs, '').trim();
  const asColor = (text: string) => colorSpelling(text, (value) => knows('color', value));
  const whole = asColor(css);
  if (whole) return [{name: '', value: whole}];
  const declarations = css.matchAll(
    /(--|\$|@|")?([\p{L}][\p{L}\d_-]*)"?\s*:\s*("[^"\n]*"|'[^'\n]*'|[^\s;{}][^;{}\n]*)/gu,
  );
  const named = [...declarations].map(([, sign, name, written]) => {
    const value = written!
      .replace(/!\w+|,\s*$/g, '')
      .trim()
      .replace(/^["']|["']$/g, '');
    return {name: name!, value, use: sign ? undefined : USES.find(([property]) => property.test(name!))?.[1]};
  });
  const byName = new Map(named.map(({name, value}) => [name, value]));
  const follow = (value: string, steps = 5): string => {
    const name = /^(?:var\(\s*--([\w-]+)\s*(?:,.*)?\)|\$([\w-]+))$/.exec(value);
    const next = name && byName.get(name[1] ?? name[2]!);
    return next === undefined || next === null || steps === 0 ? value : follow(next, steps - 1);
  };
  if (named.length)
    return named.flatMap(({name, value: written, use}) => {
      const value = follow(written);
      const isRadius = /radius/.test(name) && knows('--plaza-radius', value);
      const known = isRadius ? value : asColor(value);
      return known ? [{name: toKebab(name), value: known, ...(use && {use})}] : [];
    });
  return splitList(css).flatMap((piece) => {
    const value = asColor(piece);
    return value ? [{name: '', value}] : [];
  });
}

/** A list in which commas and spaces stand between colours, and in them. */
const splitList = (text: string): readonly string[] =>
  text.match(/#[\da-f]{3,8}\b|[a-z]+\((?:[^()]|\([^()]*\))*\)|[a-z]+/gi) ?? [];

const toKebab = (name: string) =>
  name
    .replace(/([a-z\d])([A-Z])/g, '$1-$2')
    .replaceAll('_', '-')
    .toLowerCase();

/** A colour as CSS writes it; many palettes leave out the name of the function, or the `#`. */
function colorSpelling(text: string, knows: (value: string) => boolean): string | undefined {
  const spellings = [text];
  if (/^[\d.]+(deg)?,?\s+[\d.]+%,?\s+[\d.]+%$/.test(text)) spellings.push(`hsl(${text})`);
  if (/^\d{1,3}(,\s*|\s+)\d{1,3}(,\s*|\s+)\d{1,3}$/.test(text)) spellings.push(`rgb(${text})`);
  if (/^([\da-f]{3}|[\da-f]{6})$/i.test(text)) spellings.push(`#${text}`);
  return spellings.find(
    (each) => !/^(currentcolor|transparent|inherit|initial|unset|revert.*)$/i.test(each) && knows(each),
  );
}

/** Makes a theme of a site's colours: by their names, and where they have none, by how they look. */
export function toSiteTheme(swatches: readonly Swatch[], toOklch: (color: string) => Oklch): SiteTheme {
  const colors = swatches.filter(({name}) => !/radius/.test(name));
  // What a property is for is no guess: of these no name is asked.
  const variables = colors.filter(({use}) => !use);
  const named = (role: string) => findNamed(variables, ROLES[role]!);
  const looks = colors.map(({value, use}) => ({value, use, ...toOklch(value)}));
  const isGrey = ({chroma}: Oklch) => chroma < 0.04;
  const strongest = looks.reduce<(typeof looks)[number] | undefined>(
    (best, each) => (!best || each.chroma > best.chroma ? each : best),
    undefined,
  );
  const single = colors.length === 1 ? colors[0]!.value : undefined;
  const brand = named('brand') ?? single ?? (strongest && !isGrey(strongest) ? strongest.value : undefined);
  const usedAs = (wanted: Use) => colors.find(({value, use}) => use === wanted && value !== brand)?.value;
  const greys = single
    ? []
    : looks.filter(({use, value, chroma}) => !use && value !== brand && chroma < 0.06);
  const radius = swatches.find(({name}) => /^(border-)?radius$|radius-(base|default|md)$/.test(name))?.value;
  const link = named('link');
  const properties = {
    '--plaza-color-brand': brand,
    '--plaza-color-link': link === brand ? undefined : link,
    '--plaza-color-danger': named('danger'),
    '--plaza-color-success': named('success'),
    '--plaza-radius': radius,
  };
  const set = Object.entries(properties).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return {
    properties: Object.fromEntries(set),
    background:
      usedAs('ground') ?? named('background') ?? greys.find(({lightness}) => lightness > 0.93)?.value,
    text: named('text') ?? usedAs('text') ?? greys.find(({lightness}) => lightness < 0.42)?.value,
  };
}

/** The plainest name is the colour itself; `primary-hover` and `primary-100` are shades of it. */
function findNamed(colors: readonly Swatch[], patterns: readonly RegExp[]): string | undefined {
  for (const pattern of patterns) {
    const found = colors
      .filter(({name}) => pattern.test(name))
      .sort((a, b) => rank(a.name, pattern) - rank(b.name, pattern));
    if (found[0]) return found[0].value;
  }
  return undefined;
}

const rank = (name: string, pattern: RegExp) =>
  name.length + (SHADE.test(name.replace(pattern, '')) ? 100 : 0);

/** Only what a widget takes and the browser understands: a link may hold anything. */
export const keepKnown = (
  values: Readonly<Record<string, string>>,
  knows: (name: string, value: string) => boolean = isThemeValue,
): Readonly<Record<string, string>> =>
  Object.fromEntries(
    THEME_PROPERTIES.flatMap((name) => {
      const value = values[name];
      return value !== undefined && knows(name, value) ? [[name, value]] : [];
    }),
  );
