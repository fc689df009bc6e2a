import {PostsError} from './post.js';
import {parseXmlText, type XmlNode} from './xml.js';

/** A feed's XML: what holds its name, and its items. */
export interface FeedXml {
  /** `channel` of RSS, `feed` of Atom; nothing where it is too broken. */
  readonly head: XmlNode | undefined;
  /** An item that could not be read is nothing. */
  readonly items: readonly (XmlNode | undefined)[];
  /** Whether the XML as a whole was not well formed. */
  readonly broken: boolean;
}

const ROOT = /<((?:[\w-]+:)?(?:rss|RDF|feed))(?=[\s>])(?:"[^"]*"|'[^']*'|[^'">]){0,20000}>/;
const ITEM = /<((?:[\w-]+:)?(?:item|entry))(?=[\s>])/g;
// What XML has no place for: controls, halves of characters, and what is none.
const FORBIDDEN = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
// A mark that begins no reference, but for those in CDATA, where it is text; and references to what is forbidden.
const LONE_AMPERSAND = /<!\[CDATA\[[^]*?\]\]>|&(?!(?:#\d+|#x[\da-f]+|[a-z][\w.-]*);)/gi;
const FORBIDDEN_REFERENCE = /&#(?:0*(?:[0-8]|1[124-9]|2\d|3[01])|x0*(?:[0-8bcef]|1[\da-f]));/gi;

/** Reads the XML of a feed, item by item where it is not well formed as a whole. Throws a PostsError where it is none. */
export async function readFeedXml(source: string): Promise<FeedXml> {
  const start = ROOT.exec(source);
  if (!start)
    throw new PostsError(/^\s*<(!doctype html|html|head|body)\b/i.test(source) ? 'web-page' : 'other-xml');
  // Blanks, warnings of a server's script and a document type, which no feed needs, may come before.
  const text = clean(source.slice(start.index));
  try {
    const root = await parseXmlText(text);
    if (root) return {...split(root), broken: false};
  } catch {
    // By contract: not well formed. What is whole in it is read below.
  }
  return recover(text, start[0], start[1]!);
}

function clean(text: string): string {
  return text
    .replace(FORBIDDEN, '')
    .replace(FORBIDDEN_REFERENCE, '')
    .replace(LONE_AMPERSAND, (found) => (found === '&' ? '&amp;' : found));
}

/** RSS 2.0 has its items in the channel, RSS 1.0 beside it, Atom in the feed. */
function split(root: XmlNode): Pick<FeedXml, 'head' | 'items'> {
  const nodes = root.children.filter((child) => typeof child !== 'string');
  const head = root.name === 'feed' ? root : nodes.find(({name}) => name === 'channel');
  const isItem = ({name}: XmlNode) => name === 'item' || name === 'entry';
  const inside = (head?.children ?? []).filter((child) => typeof child !== 'string');
  return {head, items: [...inside, ...(head === root ? [] : nodes)].filter(isItem)};
}

/** Each item by itself, inside the root's tag, which names the namespaces. */
async function recover(text: string, tag: string, name: string): Promise<FeedXml> {
  const starts = [...text.matchAll(ITEM)];
  const end = `</${name}>`;
  const items = starts.map(({index, 1: item}, number) => {
    const piece = text.slice(index, starts[number + 1]?.index);
    const close = piece.lastIndexOf(`</${item}`);
    return close < 0 ? undefined : readPiece(`${tag}${piece.slice(0, close)}</${item}>${end}`);
  });
  const opening = text.slice(0, starts[0]?.index);
  const head = (await readPiece(`${opening}</channel>${end}`)) ?? (await readPiece(`${opening}${end}`));
  return {
    head: head && split(head).head,
    items: await Promise.all(
      items.map(async (item) => (await item)?.children.find((child) => typeof child !== 'string')),
    ),
    broken: true,
  };
}

async function readPiece(text: string): Promise<XmlNode | undefined> {
  try {
    return await parseXmlText(text);
  } catch {
    return undefined; // by contract: this piece is lost, which its reader says
  }
}
