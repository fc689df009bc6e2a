/// <reference types="vite/client" />
import manifest from '../../custom-elements.json' with {type: 'json'};
import {readTheme, type Design, type Theme} from '../../src/studio/theme/design.js';
import {isValid} from '../../src/studio/theme/values.js';

export interface Property {
  readonly name: string;
  readonly label: string;
  /** What it sets. */
  readonly description: string;
}

interface Themed {
  readonly cssProperties: readonly {readonly name: string; readonly description: string}[];
}

const modules: readonly {readonly declarations: readonly object[]}[] = manifest.modules;
/** What the elements can be themed with. */
const documented = new Map(
  modules
    .flatMap(({declarations}) => declarations)
    .filter((each): each is Themed => 'cssProperties' in each)
    .flatMap(({cssProperties}) => cssProperties)
    .map(({name, description}) => [name, description]),
);

/** A name that says too little by itself, or in the wrong order. */
const LABELS: Readonly<Record<string, string>> = {
  '--plaza-font': 'Text font',
  '--plaza-font-heading': 'Heading font',
  '--plaza-radius': 'Corners',
  '--plaza-density': 'Spacing',
};

/** What a designer calls a custom property. */
export function labelOf(name: string): string {
  const words = name.replace(/^--plaza-(color-)?/, '').replaceAll('-', ' ');
  return LABELS[name] ?? words[0]!.toUpperCase() + words.slice(1).replace(' color', ' colour');
}

const toProperty = (name: string): Property => ({
  name,
  label: labelOf(name),
  description: (documented.get(name) ?? '').replaceAll('`', ''),
});

export const COLORS = ['brand', 'text', 'link', 'danger', 'success'].map((name) =>
  toProperty(`--plaza-color-${name}`),
);
export const FONTS = ['--plaza-font', '--plaza-font-heading'].map(toProperty);
export const SHAPE = ['--plaza-radius', '--plaza-density'].map(toProperty);

const chosen = new Set([...COLORS, ...FONTS, ...SHAPE].map(({name}) => name));
/** All others that custom-elements.json knows. */
export const OTHERS = [...documented.keys()].filter((name) => !chosen.has(name)).map(toProperty);
export const PROPERTIES: readonly Property[] = [...COLORS, ...FONTS, ...SHAPE, ...OTHERS];

/** The colours of the pages that a design is tried on; they are not part of it. */
export const PAGE_COLORS: readonly Property[] = [
  {name: 'light-background', label: 'Light page', description: 'Canvas'},
  {name: 'light-color', label: 'Text on the light page', description: 'CanvasText'},
  {name: 'dark-background', label: 'Dark page', description: 'Canvas'},
  {name: 'dark-color', label: 'Text on the dark page', description: 'CanvasText'},
];

/** Fonts that devices have, or stand in for. */
export const STACKS: Readonly<Record<string, string>> = {
  'The system’s': 'system-ui, sans-serif',
  'Plain sans': "'Helvetica Neue', Helvetica, Arial, sans-serif",
  'Humanist sans': "Seravek, 'Gill Sans Nova', Ubuntu, Calibri, sans-serif",
  'Geometric sans': "Avenir, Montserrat, Corbel, 'URW Gothic', sans-serif",
  'Old-style serif': "'Iowan Old Style', 'Palatino Linotype', 'URW Palladio L', serif",
  'Transitional serif': "Charter, 'Bitstream Charter', 'Sitka Text', Cambria, serif",
  'Classic serif': "Georgia, 'Times New Roman', serif",
  Monospace: "ui-monospace, Menlo, Consolas, 'DejaVu Sans Mono', monospace",
};

const files = import.meta.glob<string>('../../src/themes/*.css', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** The ready-made themes, but for those of paper. */
export const themes: ReadonlyMap<string, Theme> = new Map(
  Object.entries(files).flatMap(([path, css]) => {
    const theme = readTheme(css);
    return theme ? [[path.replace(/^.*\/|\.css$/g, ''), theme] as const] : [];
  }),
);

/** The colour that holds where none is set. */
export function usualColor(name: string): string {
  const page = PAGE_COLORS.find((each) => each.name === name);
  if (page) return page.description;
  if (name === '--plaza-color-text') return 'currentColor';
  if (name === '--plaza-color-link' || name === '--plaza-marker-color' || name === '--plaza-figure-color')
    return `var(--plaza-color-brand, ${usualColor('--plaza-color-brand')})`;
  // Civic is the look that the widgets have by themselves.
  return themes.get('civic')?.values[name] ?? 'var(--plaza-color-text, currentColor)';
}

/** Without what nobody can set, as a link may hold anything. */
export function keepValid({theme, values}: Design): Design {
  const names = new Set([...PROPERTIES, ...PAGE_COLORS].map(({name}) => name));
  const valid = Object.entries(values).filter(([name, value]) => names.has(name) && isValid(name, value));
  return {theme: themes.has(theme) ? theme : '', values: Object.fromEntries(valid)};
}
