/** What a designer has set. */
export interface Design {
  /** The ready-made theme that it started from; empty for none. */
  readonly theme: string;
  /** Custom properties, and the colours of the pages that they are tried on, by name: `light-background`. */
  readonly values: Readonly<Record<string, string>>;
}

/** A ready-made theme. */
export interface Theme {
  readonly values: Readonly<Record<string, string>>;
  /** What it says beyond custom properties. */
  readonly rules: string;
}

export const NOTHING: Design = {theme: '', values: {}};

/** Takes a style sheet of src/themes apart; undefined where it sets nothing on the screen. */
export function readTheme(css: string): Theme | undefined {
  const sheet = css.replace(/\/\*.*?\*\//gs, '');
  const root = /:where\(:root\) \{(.*?)\}/s.exec(sheet);
  if (!root) return undefined;
  const declarations = root[1]!.matchAll(/(--[\w-]+):\s*([^;]+);/g);
  return {
    values: Object.fromEntries([...declarations].map(([, name, value]) => [name!, value!])),
    rules: sheet.replace(root[0], '').trim(),
  };
}

const SCHEME =
  'light-dark() goes by the color-scheme of the page, not by its colours: a dark page has to say\n' +
  ':root { color-scheme: dark }, and one that follows the system "light dark".';

/** What the page of an association needs, and no more; `scheme` is the remark on what light-dark() goes by. */
export function toCss({values}: Design, rules: string, scheme = SCHEME): string {
  const declarations = Object.entries(values)
    .filter(([name]) => name.startsWith('--'))
    .map(([name, value]) => `  ${name}: ${value};`);
  const root = declarations.length ? `:root {\n${declarations.join('\n')}\n}` : '';
  return [
    root.includes('light-dark(') ? `/*\n${scheme.replace(/^/gm, ' * ')}\n */` : '',
    root && `${root}\n`,
    rules,
  ]
    .filter(Boolean)
    .join('\n')
    .trim();
}

/** The design in letters, digits, spaces, hyphens and underscores: Storybook takes nothing else in an address. */
export function toLink(design: Design): string {
  if (!design.theme && !Object.keys(design.values).length) return '';
  const json = JSON.stringify([design.theme, design.values]);
  return json.replace(/[^a-z0-9 -]/gi, (sign) => `_${sign.charCodeAt(0).toString(16)}_`);
}

/** Undefined for an address that has lost something on its way. */
export function fromLink(link: string): Design | undefined {
  if (!link) return NOTHING;
  const json = link.replace(/_([0-9a-f]+)_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
  let parts: unknown;
  try {
    parts = JSON.parse(json);
  } catch {
    return undefined;
  }
  if (!Array.isArray(parts)) return undefined;
  const [theme, values] = parts as readonly unknown[];
  if (typeof theme !== 'string' || typeof values !== 'object' || values === null) return undefined;
  const entries = Object.entries(values);
  const isText = (entry: [string, unknown]): entry is [string, string] => typeof entry[1] === 'string';
  return entries.every(isText) ? {theme, values: Object.fromEntries(entries)} : undefined;
}
