/// <reference types="vite/client" />
import type {Decorator} from '@storybook/web-components-vite';
import {loaders} from '../src/locale/generated/loaders.js';
import {askForMotion, type Motion} from './motion.js';

/** Whatever is in the folder of themes: name → CSS. */
const themes = Object.fromEntries(
  Object.entries(
    import.meta.glob<string>('../src/themes/*.css', {query: '?inline', import: 'default', eager: true}),
  ).map(([path, css]) => [path.replace(/^.*\/|\.css$/g, ''), css]),
);
const DENSITIES = {compact: '0.75', normal: '', roomy: '1.25'} as const;

/** `items`: value → what the toolbar calls it. */
const menu = <const Icon extends string>(
  description: string,
  icon: Icon,
  items: Readonly<Record<string, string>>,
) => ({
  description,
  toolbar: {
    icon,
    items: Object.entries(items).map(([value, title]) => ({value, title})),
    dynamicTitle: true,
  },
});
const asTheyAre = (names: readonly string[]) => Object.fromEntries(names.map((name) => [name, name]));

export const globalTypes = {
  theme: menu('Theme', 'paintbrush', {none: 'no theme', ...asTheyAre(Object.keys(themes))}),
  scheme: menu('Colour scheme', 'mirror', asTheyAre(['light', 'dark'])),
  locale: menu('Language', 'globe', asTheyAre(['en', ...Object.keys(loaders)])),
  direction: menu('Direction of writing', 'transfer', asTheyAre(['ltr', 'rtl'])),
  density: menu('Density', 'expandalt', {compact: 'compact', normal: 'normal density', roomy: 'roomy'}),
  motion: menu('Motion', 'play', {
    system: 'motion as the system has it',
    full: 'full motion',
    reduced: 'reduced motion',
  }),
};

export const initialGlobals = {
  theme: 'none',
  scheme: 'light',
  locale: 'en',
  direction: 'ltr',
  density: 'normal',
  motion: 'system',
};

interface Globals {
  readonly theme: string;
  readonly scheme: string;
  readonly locale: string;
  readonly direction: string;
  readonly density: keyof typeof DENSITIES;
  readonly motion: Motion;
}

const themeSheet = document.createElement('style');
themeSheet.id = 'theme';
document.head.append(themeSheet);

/** Makes the page what the toolbar says; in the docs only the stories on it. */
export const withToolbar: Decorator = (story, {globals, viewMode, canvasElement}) => {
  const {theme, scheme, locale, direction, density, motion} = globals as unknown as Globals;
  themeSheet.textContent = themes[theme] ?? '';
  askForMotion(motion);
  const page = viewMode === 'docs' ? canvasElement : document.documentElement;
  page.lang = locale;
  page.dir = direction;
  page.style.colorScheme = scheme;
  // As the browser draws it anyway: axe reads it.
  page.style.backgroundColor = 'Canvas';
  if (viewMode === 'docs') Object.assign(page.style, {color: 'CanvasText', padding: '1rem'});
  page.style.setProperty('--plaza-density', DENSITIES[density]);
  return story();
};
