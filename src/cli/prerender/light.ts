import type {Element as Emulated, Node} from 'happy-dom';
import {escapeHtml, MARK} from './page.js';
import type {Drawn} from './renderer.js';

/** What stays of an element: tags that every CMS takes, with what they cannot do without. */
const BARE =
  'h1 h2 h3 h4 h5 h6 p ul ol li dl dt dd table caption thead tbody tr td blockquote pre code em strong b i sub sup br figure figcaption';
const TAGS: ReadonlyMap<string, readonly string[]> = new Map<string, readonly string[]>([
  ...BARE.split(' ').map((name): [string, readonly string[]] => [name, []]),
  ['th', ['scope']],
  ['a', ['href', 'hreflang']],
  ['img', ['src', 'alt', 'width', 'height']],
  ['time', ['datetime']],
  ['abbr', ['title']],
]);
/** What is nothing without the script, or is for the eye only. */
const LEFT_OUT =
  'button, form, input, select, search, svg, style, template, slot, [part~="controls"], [part~="status"], [part~="permalink"], [aria-hidden="true"]';
/** Tags that stand beside each other in a line. */
const INLINE = new Set([
  'a',
  'abbr',
  'b',
  'bdi',
  'code',
  'data',
  'em',
  'i',
  'span',
  'strong',
  'sub',
  'sup',
  'time',
]);
const EMPTY = new Set(['br', 'img']);

/** The content of an element as plain HTML, without classes, styles and scripts. */
export function toLight({content, linkedData}: Drawn): string {
  const html = toHtml(content).replace(/\s+/g, ' ').trim();
  const data = linkedData ? `<script type="application/ld+json">${linkedData}</script>` : '';
  return `<div ${MARK}>${html}${data}</div>`;
}

function toHtml(parent: Emulated): string {
  return [...parent.childNodes].map((node) => toPiece(node)).join('');
}

function toPiece(node: Node): string {
  if (node.nodeType === 3) return escapeHtml(node.textContent);
  if (node.nodeType !== 1) return '';
  const element = node as Emulated;
  if (element.matches(LEFT_OUT)) return '';
  const name = element.localName;
  // What a disclosure hides is there only once it is opened.
  const inner = toHtml(name === 'details' ? withoutSummary(element) : element).trim();
  if (!inner && !EMPTY.has(name)) return '';
  const kept = TAGS.get(name);
  // A box without a meaning of its own leaves its words, apart from those beside them.
  if (!kept) return INLINE.has(name) ? `${toMark(element)}${toIsolated(element, inner)} ` : ` ${inner} `;
  const attributes = ['lang', 'dir', ...kept]
    .filter((attribute) => element.hasAttribute(attribute))
    .map((attribute) => ` ${attribute}="${escapeHtml(element.getAttribute(attribute)!)}"`)
    .join('');
  return EMPTY.has(name)
    ? `<${name}${attributes}>`
    : `<${name}${attributes}>${inner}</${name}>${INLINE.has(name) ? ' ' : ''}`;
}

/** What stands apart as a badge on the page stands apart by a dot. */
const toMark = (element: Emulated) =>
  element.matches('[part~="category"], [part~="lifecycle"], [part~="deadline"]') ? ' · ' : '';

function withoutSummary(details: Emulated): Emulated {
  const copy = details.cloneNode(true);
  copy.querySelector('summary')?.remove();
  return copy;
}

/** Words in another language or direction keep saying so. */
function toIsolated(element: Emulated, inner: string): string {
  const lang = element.getAttribute('lang');
  return lang ? `<span lang="${escapeHtml(lang)}">${inner}</span>` : inner;
}
