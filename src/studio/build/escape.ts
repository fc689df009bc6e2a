// How each language writes a text so that it stays one.

/** What no page wants in an attribute: controls, and line breaks. */
// eslint-disable-next-line no-control-regex
export const clean = (text: string): string => text.replace(/[\0-\x1f\x7f-\x9f\u2028\u2029]+/g, ' ');

const ENTITIES: Readonly<Record<string, string>> = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'};

/**
 * For HTML, in text and in attributes. Two braces begin something in the template languages of many systems, so they do
 * not stand beside each other.
 */
export const toHtml = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => ENTITIES[sign]!).replace(/\{(?=[{%#])/g, '&#123;');

/** For WordPress, which looks for shortcodes in brackets everywhere. */
export const toWordPressHtml = (text: string): string =>
  toHtml(text).replaceAll('[', '&#91;').replaceAll(']', '&#93;');

/** For Joomla, whose plugins look for words in braces, and for templates of Svelte, where they hold code. */
export const toHtmlWithoutBraces = (text: string): string =>
  toHtml(text).replaceAll('{', '&#123;').replaceAll('}', '&#125;');

/** For a script, in single quotes. */
export const toScript = (text: string): string =>
  `'${text.replace(/[\\']/g, '\\$&').replaceAll('</', '<\\/')}'`;

/** For JSX: plain between double quotes where nothing in it means anything, else a string of the script. */
export const toJsxAttribute = (text: string): string =>
  /["&\\{}<>]/.test(text) ? `{${toScript(text)}}` : `"${text}"`;

/** The same between tags, where white space at the ends would be lost. */
export const toJsxText = (text: string): string =>
  /["'&\\{}<>]|^\s|\s$/.test(text) ? `{${toScript(text)}}` : text;

/** What would end the comment that is a block of WordPress, or be changed in it. */
const BLOCK: Readonly<Record<string, string>> = {
  '\\\\': '\\u005c',
  '\\"': '\\u0022',
  '--': '\\u002d\\u002d',
  '<': '\\u003c',
  '>': '\\u003e',
  '&': '\\u0026',
};

/** For the comment that is a block of WordPress, as WordPress writes it. */
export const toBlockJson = (value: unknown): string =>
  JSON.stringify(value).replace(/\\\\|\\"|--|[<>&]/g, (found) => BLOCK[found]!);
