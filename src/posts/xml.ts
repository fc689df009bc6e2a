import type {XmlElement} from '@rgrove/parse-xml';
import {characterOf} from './markup.js';

/** An element of a feed. */
export interface XmlNode {
  /** With the prefix that the specification of its namespace uses, whatever the feed calls it: `content:encoded`. */
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly (XmlNode | string)[];
  /** What `xml:base` and `xml:lang` say here, on it or around it. */
  readonly base: string;
  readonly lang: string;
}

/** The prefixes that are used here; elements of RSS and Atom themselves have none. */
const PREFIXES: readonly (readonly [RegExp, string])[] = [
  [
    /^http:\/\/(purl\.org\/rss\/1\.0\/?$|my\.netscape\.com\/rdf\/simple\/0\.9\/|backend\.userland\.com\/)/i,
    '',
  ],
  [/^http:\/\/purl\.org\/rss\/1\.0\/modules\/content\//i, 'content:'],
  [/^http:\/\/purl\.org\/dc\/(elements\/1\.1|terms)\//i, 'dc:'],
  [/^https?:\/\/search\.yahoo\.com\/mrss/i, 'media:'],
  [/^http:\/\/www\.itunes\.com\/dtds\/podcast-1\.0\.dtd/i, 'itunes:'],
  [/^http:\/\/www\.w3\.org\/1999\/02\/22-rdf-syntax-ns#/i, 'rdf:'],
  [/^http:\/\/www\.w3\.org\/1999\/xhtml/i, ''],
];
const ATOM = /^http:\/\/(www\.w3\.org\/2005\/Atom|purl\.org\/atom\/ns#)/i;

interface Scope {
  readonly namespaces: ReadonlyMap<string, string>;
  readonly base: string;
  readonly lang: string;
  /** Inside of RSS, the links of Atom are no links of RSS. */
  readonly atom: '' | 'atom:';
}

/** Reads XML text. Throws an error of the parser where it is not well formed. No entity but those of HTML is known. */
export async function parseXmlText(text: string): Promise<XmlNode | undefined> {
  const {parseXml} = await import('@rgrove/parse-xml');
  const {root} = parseXml(text, {
    ignoreUndefinedEntities: true,
    resolveUndefinedEntity: (entity) => characterOf(entity.replace(/[&;]/g, '')),
  });
  const atom = root && /(^|:)feed$/.test(root.name) ? '' : 'atom:';
  return root ? toNode(root, {namespaces: new Map(), base: '', lang: '', atom}) : undefined;
}

function toNode(element: XmlElement, outer: Scope): XmlNode {
  const attributes = new Map(Object.entries(element.attributes));
  const declared = [...attributes].filter(([name]) => /^xmlns(:|$)/.test(name));
  const scope: Scope = {
    namespaces: declared.length
      ? new Map([...outer.namespaces, ...declared.map(([name, uri]) => [name.slice(6), uri] as const)])
      : outer.namespaces,
    atom: outer.atom,
    base: resolve(attributes.get('xml:base'), outer.base) ?? outer.base,
    lang: attributes.get('xml:lang') ?? outer.lang,
  };
  return {
    name: toName(element.name, scope),
    attributes,
    children: element.children.flatMap((child): (XmlNode | string)[] => {
      if ('name' in child && 'children' in child) return [toNode(child, scope)];
      return 'text' in child ? [child.text] : [];
    }),
    base: scope.base,
    lang: scope.lang,
  };
}

function toName(name: string, {namespaces, atom}: Scope): string {
  const [local = '', prefix = ''] = name.split(':').reverse();
  const uri = namespaces.get(prefix) ?? '';
  if (ATOM.test(uri)) return `${atom}${local}`;
  const known = PREFIXES.find(([pattern]) => pattern.test(uri));
  return known ? `${known[1]}${local}` : name;
}

export function childrenOf(node: XmlNode, ...names: readonly string[]): XmlNode[] {
  return node.children.filter(
    (child): child is XmlNode => typeof child !== 'string' && names.includes(child.name),
  );
}

/** The text of the first child of the first of these names that has some, without blanks around it. */
export function textOf(node: XmlNode, ...names: readonly string[]): string {
  for (const name of names)
    for (const child of childrenOf(node, name)) {
      const text = allText(child).trim();
      if (text) return text;
    }
  return '';
}

export function allText(node: XmlNode): string {
  return node.children.map((child) => (typeof child === 'string' ? child : allText(child))).join('');
}

/** The children of a node as HTML, where XHTML stands in a feed as it is. */
export function innerHtml(node: XmlNode): string {
  return node.children
    .map((child) => (typeof child === 'string' ? escape(child) : outerHtml(child)))
    .join('');
}

function outerHtml(node: XmlNode): string {
  const attributes = [...node.attributes]
    .filter(([name]) => !name.startsWith('xml'))
    .map(([name, value]) => ` ${name}="${escape(value)}"`)
    .join('');
  const isVoid = /^(br|hr|img|wbr)$/.test(node.name);
  return `<${node.name}${attributes}>${isVoid ? '' : `${innerHtml(node)}</${node.name}>`}`;
}

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** An address made absolute; `undefined` where it is none of the web. */
export function resolve(address: string | undefined, base: string): string | undefined {
  const text = address?.trim();
  if (!text) return undefined;
  try {
    const url = new URL(text, base || undefined);
    return /^https?:$/.test(url.protocol) ? url.href : undefined;
  } catch {
    return undefined; // no address at all, or one that starts nowhere
  }
}
