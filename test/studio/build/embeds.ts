import type {Embed} from '../../../src/studio/build/embed.js';

/** A text with whatever means something anywhere. */
export const HARD =
  'Our "networks" & <cities>: {one}, {{two}}, ${three}, {%four%}, [gallery], @if, `back`, \\n, it’s 100% — l\'été --> </script>';

/** A widget with one attribute of each kind. */
export const EMBED: Embed = {
  widget: 'network-list',
  src: 'https://example.org/feed.json',
  attributes: [
    ['heading', HARD],
    ['layout', 'list'],
    ['limit', '5'],
    ['heading-level', '3'],
    ['hide-search', ''],
  ],
  lang: 'es',
  link: {href: 'https://example.org/networks?a=1&b=2', text: HARD},
  theme: {'--plaza-color-brand': '#0b6b4f'},
  base: 'https://cdn.jsdelivr.net/npm/plaza-widgets@0.1.0/dist/cdn/',
  integrity: {'plaza.js': 'sha384-one', 'plaza.classic.js': 'sha384-two', 'plaza.css': 'sha384-three'},
  height: {narrow: 805, wide: 400},
  remarks: {room: 'Sitio para el widget.', scheme: 'light-dark() sigue\na color-scheme.'},
};

/** The lines of all ways of a system, in one text. */
export const linesOf = (ways: readonly {steps: readonly {code?: {text: string}}[]}[]): readonly string[] =>
  ways.flatMap(({steps}) => steps.flatMap(({code}) => code?.text ?? []));
