import {tagOf} from '../../mount/widgets.js';
import type {Embed} from './embed.js';
import {clean, toHtml} from './escape.js';

type Attributes = Embed['attributes'];

/** How long a line may be before each attribute has its own. */
const LINE = 96;

/** All attributes as a tag has them. */
export const attributesOf = ({src, lang, attributes}: Embed): Attributes =>
  [['src', src] as const, ...(lang ? [['lang', lang] as const] : []), ...attributes].map(
    ([name, value]) => [name, clean(value)] as const,
  );

/** ` name="value"` of each; a flag has no value, or that of `flag`. */
export const writeAttributes = (
  attributes: Attributes,
  escape: (text: string) => string,
  {prefix = '', flag = ''} = {},
): readonly string[] =>
  attributes.map(([name, value]) =>
    value || flag ? `${prefix}${name}="${escape(value || flag)}"` : `${prefix}${name}`,
  );

/** The link inside, which shows until the script is there. */
export const toLink = ({link}: Embed, escape = toHtml): string =>
  `<a href="${escape(clean(link.href))}">${escape(clean(link.text))}</a>`;

/** `<plaza-network-list …><a …>…</a></plaza-network-list>`, in a line of its own where systems make paragraphs of lines. */
export function toTag(embed: Embed, escape = toHtml, isOneLine = false): string {
  const tag = tagOf(embed.widget);
  const written = writeAttributes(attributesOf(embed), escape);
  return isOneLine
    ? `<${tag} ${written.join(' ')}>${toLink(embed, escape)}</${tag}>`
    : layOut(tag, written, toLink(embed, escape));
}

/** An element over several lines: those of its attributes where they are long, and that of its content. */
export function layOut(tag: string, attributes: readonly string[], content: string, indent = ''): string {
  const line = `${indent}<${tag} ${attributes.join(' ')}>`;
  const start =
    line.length <= LINE
      ? line
      : `${indent}<${tag}\n${attributes.map((each) => `${indent}  ${each}`).join('\n')}\n${indent}>`;
  return `${start}\n${indent}  ${content}\n${indent}</${tag}>`;
}

/** What stands for the tag where editors may not write one. */
export function toMarked(embed: Embed, escape = toHtml, flag = ''): string {
  const attributes = writeAttributes(attributesOf(embed), escape, {prefix: 'data-', flag});
  return `<div class="plaza" data-plaza="${embed.widget}" ${attributes.join(' ')}>${toLink(embed, escape)}</div>`;
}

/** These reach beyond the widget, and a link does not set them. */
const NOT_BY_LINK = ['for', 'keep-copy', 'structured-data'];

/** A link whose fragment names the widget, as every editor keeps it. */
export function toMarkedLink(embed: Embed, escape = toHtml): string {
  const {link, src, widget} = embed;
  const isFeed = link.href === src;
  const options = attributesOf(embed).filter(
    ([name]) => !NOT_BY_LINK.includes(name) && !(isFeed && name === 'src'),
  );
  const query = toQuery(options);
  const fragment = `plaza-${widget}${query && `?${query}`}`;
  const href = `${clean(link.href).split('#', 1)[0]}#${fragment}`;
  return `<a href="${escape(href)}">${escape(clean(link.text))}</a>`;
}

/** Parameters, with what may stand in them as it is. */
export const toQuery = (values: Attributes): string =>
  new URLSearchParams(values.map(([name, value]) => [name, value]))
    .toString()
    .replaceAll('%3A', ':')
    .replaceAll('%2F', '/')
    .replaceAll('%2C', ',');

/** The frame page in the folder, with the widget as its parameters. */
export function toFrame(embed: Embed): string {
  const {base, widget, link, height} = embed;
  const query = toQuery([['widget', widget], ...attributesOf(embed)]);
  const attributes = [
    'class="plaza-frame"',
    `title="${toHtml(clean(link.text))}"`,
    'width="100%"',
    `height="${height ? Math.ceil(height.wide) : 600}"`,
    'loading="lazy"',
    `src="${toHtml(`${base}embed.html?${query}`)}"`,
  ];
  return `<iframe\n${attributes.map((each) => `  ${each}`).join('\n')}\n></iframe>\n${toScriptTag(embed, 'embed-host.js', 'defer')}`;
}

/** What the head of a page loads: the script, and the style that keeps room for what comes. */
export const toHead = (embed: Embed, file: 'plaza.js' | 'plaza.classic.js'): string =>
  `${toScriptTag(embed, file, file === 'plaza.js' ? 'type="module"' : 'defer')}\n` +
  `<link rel="stylesheet" href="${toHtml(embed.base)}plaza.css"${pin(embed, 'plaza.css')} />`;

const toScriptTag = (embed: Embed, file: string, how: string) =>
  `<script ${how} src="${toHtml(embed.base)}${file}"${pin(embed, file)}></script>`;

/** The hash with which the browser refuses a file that was changed. */
function pin({integrity}: Embed, file: string): string {
  const hash = integrity?.[file];
  return hash ? ` integrity="${hash}" crossorigin="anonymous"` : '';
}
