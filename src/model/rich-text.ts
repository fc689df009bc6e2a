const TAGS = ['p', 'br', 'a', 'strong', 'em', 'code', 'ul', 'ol', 'li', 'blockquote', 'pre'] as const;
export type RichTag = (typeof TAGS)[number];

/** A piece of sanitised HTML: text, or one of the allowed elements. The only attribute is the link of an `a`. */
export type RichNode = string | RichElement;
export interface RichElement {
  readonly tag: RichTag;
  readonly href: string | undefined;
  readonly children: readonly RichNode[];
}

/** Elements that say the same as an allowed one. */
const SYNONYMS: Readonly<Record<string, RichTag>> = {
  b: 'strong',
  i: 'em',
  div: 'p',
  h1: 'p',
  h2: 'p',
  h3: 'p',
  h4: 'p',
  h5: 'p',
  h6: 'p',
};

/** Elements that go with all they hold; of any other element only the tag goes. */
const DROPPED =
  /^(script|style|template|iframe|object|svg|math|head|title|noscript|textarea|select|video|audio)$/;
const VOID = /^(br|img|hr|input|wbr|source|link|meta|embed|col|area|base|track)$/;
const MAX_DEPTH = 50;

// Attributes are bounded, so that an endless open tag costs no more than its length.
const TOKEN =
  /<!--[^]*?(?:-->|$)|<(\/?)([a-z][\w-]*)((?:\s(?:"[^"]{0,4000}"|'[^']{0,4000}'|[^'"<>]){0,4000})?)\/?>|([^<]+)|</gi;

interface Open {
  readonly tag: string;
  readonly dropped: boolean;
  readonly children: RichNode[];
}

/**
 * HTML of the feed as a tree of allowed elements: paragraphs, emphasis, links, lists, quotations and code. Everything
 * else loses its tag and keeps its text, or goes as a whole (scripts, styles, frames, embedded documents). The tree is
 * made here and not by the browser's parser, so no markup of the feed ever reaches the page. `toLink` decides which
 * addresses become links.
 */
export function parseHtml(html: string, toLink: (url: string) => string | undefined): readonly RichNode[] {
  const root: Open = {tag: '', dropped: false, children: []};
  const stack: Open[] = [root];
  for (const [token, close, name, attributes, text] of html.matchAll(TOKEN)) {
    const top = stack.at(-1)!;
    if (name) {
      const tag = name.toLowerCase();
      if (close) closeTag(stack, tag);
      else openTag(stack, tag, attributes ?? '', toLink);
    } else if (!top.dropped && (text || token === '<')) {
      top.children.push(decode(text ?? token));
    }
  }
  return root.children;
}

function openTag(
  stack: Open[],
  tag: string,
  attributes: string,
  toLink: (url: string) => string | undefined,
): void {
  const top = stack.at(-1)!;
  const dropped = top.dropped || DROPPED.test(tag);
  const allowed = Object.hasOwn(SYNONYMS, tag) ? SYNONYMS[tag] : TAGS.find((each) => each === tag);
  let children = top.children;
  if (allowed && !dropped && stack.length < MAX_DEPTH) {
    children = [];
    top.children.push({
      tag: allowed,
      href: allowed === 'a' ? toHref(attributes, toLink) : undefined,
      children,
    });
  }
  if (!VOID.test(tag)) stack.push({tag, dropped, children});
}

/** Closes the nearest open element of that name, and all that were left open in it. */
function closeTag(stack: Open[], tag: string): void {
  const index = stack.findLastIndex((open) => open.tag === tag);
  if (index > 0) stack.length = index;
}

function toHref(attributes: string, toLink: (url: string) => string | undefined): string | undefined {
  const match = /(?:^|\s)href\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/i.exec(attributes);
  return match ? toLink(decode(match[1] ?? match[2] ?? match[3] ?? '')) : undefined;
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  laquo: '«',
  raquo: '»',
  hellip: '…',
  copy: '©',
};

function decode(text: string): string {
  return text.replace(
    /&(?:#x([\da-f]{1,6})|#(\d{1,7})|([a-z]+));/gi,
    (whole, hex?: string, decimal?: string, name?: string) => {
      if (name) return Object.hasOwn(ENTITIES, name) ? ENTITIES[name]! : whole;
      const code = hex ? parseInt(hex, 16) : Number(decimal);
      return code > 31 && code < 0x110000 ? String.fromCodePoint(code) : '';
    },
  );
}
