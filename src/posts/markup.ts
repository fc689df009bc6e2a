import {parseHtml, type RichNode} from '../model/rich-text.js';
import {fromWindows1252} from '../feed/windows-1252.js';

/** Names of the characters from U+00A0 to U+00FF, in their order. */
const LATIN =
  `nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute
micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil
Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute
Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute
icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml`.split(
    /\s/,
  );
const OTHERS: Readonly<Record<string, string>> = {
  OElig: 'Œ',
  oelig: 'œ',
  Scaron: 'Š',
  scaron: 'š',
  Zcaron: 'Ž',
  zcaron: 'ž',
  Yuml: 'Ÿ',
  ensp: '\u2002',
  emsp: '\u2003',
  thinsp: '\u2009',
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  sbquo: '‚',
  ldquo: '“',
  rdquo: '”',
  bdquo: '„',
  lsaquo: '‹',
  rsaquo: '›',
  bull: '•',
  hellip: '…',
  prime: '′',
  Prime: '″',
  dagger: '†',
  euro: '€',
  trade: '™',
  rarr: '→',
  larr: '←',
  minus: '−',
  zwnj: '\u200c',
  zwj: '\u200d',
};
const NAMED: ReadonlyMap<string, string> = new Map([
  ...LATIN.map((name, index) => [name, String.fromCodePoint(0xa0 + index)] as const),
  ...Object.entries(OTHERS),
]);

/** The character that HTML knows by a name (`eacute`), but for those that are part of its own grammar. */
export function characterOf(name: string): string | undefined {
  return NAMED.get(name);
}

/**
 * HTML with its characters written as they are. Feeds come from editors that write `&eacute;` for é, which widgets, that
 * know a few such names only, would show as it stands; and `&#150;` for a dash, by the numbers of Windows.
 */
export function writeCharacters(html: string): string {
  return html.replace(/&(?:([a-z]+\d{0,2})|#(1[2-5]\d));/gi, (whole, name?: string, code?: string) => {
    if (name) return characterOf(name) ?? whole;
    const character = String.fromCharCode(Number(code));
    return /[\x80-\x9f]/.test(character) ? fromWindows1252(character) : whole;
  });
}

/** The text of HTML in one line, as titles and summaries are. */
export function toPlainText(html: string): string {
  return flatten(parseHtml(writeCharacters(html), () => undefined))
    .replace(/\s+/g, ' ')
    .trim();
}

function flatten(nodes: readonly RichNode[]): string {
  return nodes
    .map((node) => {
      if (typeof node === 'string') return node;
      const text = flatten(node.children);
      return /^(p|br|li|ul|ol|blockquote|pre)$/.test(node.tag) ? ` ${text} ` : text;
    })
    .join('');
}

/** An excerpt without the marks that it goes on. */
export function toSummary(html: string): string {
  return toPlainText(html).replace(/\s*(\[(…|\.{3})\]|…|\.{3})$/, '…');
}

/** Whether a text is written as HTML. */
export function isHtml(text: string): boolean {
  return /<\/?[a-z][^<>]*>|&(#\d+|#x[\da-f]+|[a-z]+\d?);/i.test(text);
}

/** A picture in HTML: its address as it stands, and its description where it has one. */
export interface InlinePicture {
  readonly src: string;
  readonly alt: string;
}

/** The first picture of a text that is one: no smiley, and none of a pixel that only counts readers. */
export function findPicture(html: string): InlinePicture | undefined {
  for (const [tag] of html.matchAll(/<img\s(?:"[^"]*"|'[^']*'|[^'">]){0,4000}>/gi)) {
    const src = attributeOf(tag, 'src');
    const size = [attributeOf(tag, 'width'), attributeOf(tag, 'height')].map((each) => parseInt(each, 10));
    const isSmall = size.some((each) => each <= 32);
    if (src && !isSmall && !/^data:|\/emoji\/|\bsmil(ey|ies)\b/i.test(src))
      return {src, alt: toPlainText(attributeOf(tag, 'alt'))};
  }
  return undefined;
}

/** An attribute of a tag of HTML; empty where it has none. */
export function attributeOf(tag: string, name: string): string {
  const match = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, 'i').exec(tag);
  return (match?.[1] ?? match?.[2] ?? match?.[3] ?? '').replaceAll('&amp;', '&').trim();
}
