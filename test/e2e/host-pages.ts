import {existsSync, readFileSync} from 'node:fs';

/** A page that Plaza's elements stand on, as its style sheets make it. */
export interface HostPage {
  /** Paths on the server, or files of the machine. */
  readonly sheets?: readonly string[];
  readonly css?: string;
  /** Classes of the body, and of what the elements stand in. */
  readonly body?: string;
  readonly main?: string;
  /** The files that it needs and that are not in the repository: without them it cannot be tested here. */
  readonly needs?: string;
}

const WORDPRESS = '/usr/share/wordpress';
const BLOCKS = `${WORDPRESS}/wp-includes/css/dist/block-library`;
const tags = 'plaza-network-list, plaza-membership-stats, plaza-advocacy-timeline, plaza-contact-card';

/** What children inherit that would break a widget, or be at odds with the rest of it. */
const inherited = `
  font-style: italic; hyphens: auto; line-height: 3; list-style: square inside; overflow-wrap: normal; text-align: center;
 text-indent: 5em; text-shadow: 2px 2px red; text-transform: uppercase;
  text-underline-offset: 9px; white-space: pre; word-break: break-all; -webkit-text-fill-color: transparent;`;

/** What they inherit that is the page's to say. */
const typography = `
  accent-color: red; border-collapse: collapse; border-spacing: 9px; caption-side: bottom; color-scheme: dark; cursor: crosshair;
  empty-cells: hide; font: 900 21px/1 serif; font-variant: small-caps; image-rendering: pixelated; letter-spacing: 2px;
  line-break: anywhere; orphans: 9; pointer-events: none; quotes: '[' ']'; ruby-position: under; tab-size: 1; text-align-last: right; text-wrap-style: balance;
  text-rendering: geometricPrecision; text-underline-position: under; widows: 9; word-spacing: 5px; -webkit-text-stroke-width: 1px;`;

const important = (declarations: string) => declarations.replaceAll(';', ' !important;');

/** The pages, by name. */
export const hostPages: Readonly<Record<string, HostPage>> = {
  'Bootstrap 5': {
    sheets: ['/node_modules/bootstrap/dist/css/bootstrap.css'],
    main: 'container text-uppercase text-center fst-italic lh-1 fw-light text-nowrap',
  },
  "Tailwind's preflight": {sheets: ['/node_modules/tailwindcss/preflight.css']},
  'modern-normalize': {sheets: ['/node_modules/modern-normalize/modern-normalize.css']},
  'WordPress with Twenty Twenty-One': {
    sheets: [
      `${BLOCKS}/style.css`,
      `${BLOCKS}/theme.css`,
      `${WORDPRESS}/wp-content/themes/twentytwentyone/style.css`,
    ],
    body: 'wp-embed-responsive is-light-theme no-js singular',
    main: 'entry-content',
    needs: `${WORDPRESS}/wp-content/themes/twentytwentyone/style.css`,
  },
  "WordPress's reset of the editor": {
    sheets: [`${BLOCKS}/reset.css`, `${BLOCKS}/style.css`],
    body: 'editor-styles-wrapper',
    needs: `${BLOCKS}/reset.css`,
  },
  // What WordPress prints for a theme of blocks, as all its own have been since 2022, in a column of a group.
  'WordPress with a theme of blocks': {
    body: 'wp-site-blocks',
    main: 'is-layout-constrained is-layout-flow wp-block-post-content has-text-align-center',
    css: `
      :root { --wp--style--global--content-size: 645px; --wp--preset--font-size--medium: 1.15rem }
      body { font: 300 1.15rem/1.4 Georgia, serif; letter-spacing: -0.1px; margin: 0; background: #fff; color: #111;
        -webkit-font-smoothing: antialiased; text-wrap: pretty }
      .is-layout-constrained > :where(:not(.alignleft):not(.alignright):not(.alignfull)) {
        max-width: var(--wp--style--global--content-size); margin-left: auto !important; margin-right: auto !important }
      :root :where(.is-layout-flow) > * { margin-block-start: 1.2rem; margin-block-end: 0 }
      .has-text-align-center { text-align: center }
      a:where(:not(.wp-element-button)) { color: currentColor; text-decoration: underline 1px; text-underline-offset: 0.1em }
      :root :where(.wp-element-button, .wp-block-button__link, button) { background: #111; color: #fff; border-width: 0; padding: 1rem 2.25rem }
      h1, h2, h3, h4, h5, h6 { font-weight: 400; line-height: 1.125; letter-spacing: -0.1px; text-wrap: balance }
      :where(img) { max-width: 100%; height: auto }
      html :where([style*='border-width']) { border-style: solid }
      ul, ol { padding-inline-start: 2em } li { margin: 1em }`,
  },
  'a root of 10 px': {css: 'html { font-size: 62.5% } body { font-size: 1.8rem }'},
  'everything important': {
    css: `* { margin: 0 !important; padding: 0 !important; color: red !important; font: 10px/1 monospace !important;
      box-sizing: content-box !important; display: block !important; float: left !important; border: 3px solid !important;
      background: yellow !important; letter-spacing: 1px !important; text-transform: uppercase !important }
      *::before, *::after { content: 'x' !important; display: table !important }`,
  },
  'nothing of the author': {css: '* { all: revert }'},
  'nothing at all': {
    css: '* { all: unset } body, main { display: block } style, script, head { display: none }',
  },
  'typography, on the page': {css: `body { ${typography} }`},
  'typography, on everything': {css: `* { ${important(typography)} }`},
  'what is inherited, on the page': {css: `body { ${inherited} }`},
  'what is inherited, on everything': {css: `* { ${important(inherited)} }`},
  'what is hidden, shown': {css: '[hidden], [aria-hidden] { display: block !important }'},
  'controls as the page has them': {
    css: `a { display: none !important } img, svg { max-width: none !important; height: 500px !important }
      button, input, select, summary { all: unset !important; font-size: 40px !important; position: fixed !important }
      ul li, ol li { list-style: square inside !important; float: left !important; display: inline !important }
      table, td, th { border: 5px solid !important; padding: 2em !important; display: block !important }
      h1, h2, h3, h4, h5, h6 { font: italic 100 60px serif !important; text-transform: uppercase !important }
      details > :not(summary) { display: none !important } dl, dt, dd { float: left !important; width: 50% !important }
      .base, .item, .muted, .chips, .notice, .visually-hidden, .row { display: none !important }
      :root { --_brand: red; --_link: red; --_line: red; --_space: 9em; --_radius: 9em }
      @keyframes breathe { to { transform: rotate(1turn) } }
      div, span, p, time, ul, li, dl { position: relative !important; top: 50px !important; transition: all 9s !important }`,
  },
  'tags that flow in lines': {
    css: `:is(${tags}) { display: inline !important; line-height: 0 !important }`,
  },
  'tags that are boxes in lines': {css: `:is(${tags}) { display: inline-block !important }`},
  'tags that are flex boxes': {
    css: `:is(${tags}) { display: flex !important; align-items: center; justify-content: center }`,
  },
  'tags that are grids': {
    css: `:is(${tags}) { display: grid !important; place-items: center }`,
  },
  'tags that have no box': {css: `:is(${tags}) { display: contents !important }`},
  'a column of a flex box': {
    css: 'main { display: flex; flex-direction: column; align-items: center; text-align: center }',
  },
};

/** A page of these widgets. */
export function writePage(widgets: string, {sheets = [], css = '', body = '', main = ''}: HostPage): string {
  const links = sheets.map((path) => `<link rel="stylesheet" href="${path}">`).join('');
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Page</title>${links}<style>${css}</style>
    <script type="module" src="/dist/cdn/plaza.js"></script>
    <body class="${body}"><main class="${main}">${widgets}</main>`;
}

/** What of a page's style sheets is on the machine and not in the repository. */
export function readSheet(path: string) {
  if (!path.startsWith(WORDPRESS) || !path.endsWith('.css') || !existsSync(path)) return undefined;
  return {body: readFileSync(path, 'utf8'), contentType: 'text/css'};
}
