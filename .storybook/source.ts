import packageJson from '../package.json' with {type: 'json'};
import {attributesOf} from './manifest.js';

const [major, minor] = packageJson.version.split('.');
const SCRIPT = `https://cdn.jsdelivr.net/npm/${packageJson.name}@${major}.${minor}/dist/cdn/plaza.js`;
const SITE = 'https://example.org/';

interface Story {
  readonly component?: unknown;
  readonly args: object;
}

/** What to paste into a page to get what a story shows: the script, and the HTML that was rendered, tidied up. */
export function toSource(rendered: string, {component, args}: Story): string {
  // Storybook asks twice.
  if (rendered.startsWith('<script')) return rendered;
  const tagName = typeof component === 'string' ? component : undefined;
  const html = dedent(rendered.replaceAll(/<!--.*?-->/gs, ''));
  // What the elements do to their attributes is no business of the page.
  const written = tagName
    ? html.replace(new RegExp(`<${tagName}("[^"]*"|[^">])*>`), (_, __, offset: number) =>
        openTag(tagName, args, /(?<=^|\n).*$/.exec(html.slice(0, offset))![0]),
      )
    : html;
  const complete = written
    // What the mocked server answers is nowhere else.
    .replaceAll(/ src="feeds\/(server|invented)\/[^"]*"/g, ` src="${SITE}feed.json"`)
    .replaceAll(/ src="feeds\//g, ` src="${SITE}feeds/`);
  return `<script type="module" src="${SCRIPT}"></script>\n\n${complete}`;
}

/** With a line for each of many attributes, unless there are words `before` it in its own line. */
function openTag(tagName: string, args: object, before: string): string {
  const attributes = Object.entries(attributesOf(tagName, args)).map(([name, value]) =>
    value ? `${name}="${value.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"` : name,
  );
  if (before.trim() || attributes.length < 3) return `<${[tagName, ...attributes].join(' ')}>`;
  return `<${tagName}\n${attributes.map((attribute) => `${before}  ${attribute}\n`).join('')}${before}>`;
}

/** The first line may have lost its indentation on the way. */
function dedent(text: string): string {
  const [first = '', ...rest] = text.replace(/^\s*\n|\s+$/g, '').split('\n');
  const depth = Math.min(...rest.filter((line) => line.trim()).map((line) => line.search(/\S/)));
  return [first.trim(), ...rest.map((line) => line.slice(depth).trimEnd())].join('\n');
}
