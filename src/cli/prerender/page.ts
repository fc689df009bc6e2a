import {parse, type DefaultTreeAdapterTypes as Tree} from 'parse5';

/** An element of Plaza on a page. */
export interface Tag {
  /** `plaza-network-list`. */
  readonly name: string;
  /** Names and values as the page has them. */
  readonly attributes: ReadonlyMap<string, string>;
  /** The nearest `lang` and `dir` around it; its own count as well. */
  readonly lang: string | undefined;
  readonly dir: string | undefined;
  /** What the page's author wrote inside, without what was put there by an earlier run. */
  readonly inner: string;
  /** Whether it stands in a paragraph or the like, which ends where a block begins in it. */
  readonly isInText: boolean;
  /** Where its content begins and ends in the text of the page. */
  readonly start: number;
  readonly end: number;
}

/** What matters of a page. */
export interface Page {
  readonly tags: readonly Tag[];
  /** How many links and boxes are marked to become elements: they are filled by the script only. */
  readonly marks: number;
  /** The feed that the page names in its head, as it names it. */
  readonly feed: string | undefined;
  /** What an earlier run put between the tags: ranges of the text. */
  readonly leftovers: readonly Range[];
  /** The end of the body, where the copies of the feeds go. */
  readonly bodyEnd: number;
}

export interface Range {
  readonly start: number;
  readonly end: number;
}

/** A replacement of a range of the page's text. */
export interface Edit extends Range {
  readonly text: string;
}

/** What marks everything that is put into a page, so that it can be found and replaced. */
export const MARK = 'data-prerendered';

/** Finds the elements of Plaza in the HTML of a page. */
export function readPage(html: string): Page {
  const tags: Tag[] = [];
  const leftovers: Range[] = [];
  let feed: string | undefined;
  let bodyEnd = html.length;
  let marks = 0;

  const visit = (node: Tree.ParentNode, lang: string | undefined, dir: string | undefined): void => {
    for (const child of node.childNodes) {
      if (!('tagName' in child)) continue;
      const place = child.sourceCodeLocation;
      const attributes = new Map(child.attrs.map(({name, value}) => [name, value]));
      const scope = {lang: attributes.get('lang') ?? lang, dir: attributes.get('dir') ?? dir};
      if (place && attributes.has(MARK)) leftovers.push(wholeLine(html, place));
      else if (place?.startTag && place.endTag && child.tagName.startsWith('plaza-'))
        tags.push(toTag(html, child, attributes, scope));
      else {
        if (isMarked(attributes)) marks++;
        if (isFeedLink(child.tagName, attributes)) feed ??= attributes.get('href');
        if (child.tagName === 'body' && place?.endTag) bodyEnd = place.endTag.startOffset;
        visit(child, scope.lang, scope.dir);
      }
    }
  };
  visit(parse(html, {sourceCodeLocationInfo: true}), undefined, undefined);
  return {tags, marks, feed, leftovers, bodyEnd};
}

/** A range with the line break behind it, which came with it. */
const wholeLine = (
  html: string,
  {startOffset: start, endOffset: end}: Tree.Element['sourceCodeLocation'] & object,
) => ({
  start,
  end: html[end] === '\n' ? end + 1 : end,
});

function toTag(
  html: string,
  element: Tree.Element,
  attributes: ReadonlyMap<string, string>,
  scope: Pick<Tag, 'lang' | 'dir'>,
): Tag {
  const {startTag, endTag} = element.sourceCodeLocation!;
  const [start, end] = [startTag!.endOffset, endTag!.startOffset];
  const own = element.childNodes.filter(
    (child) => !('attrs' in child && child.attrs.some(({name}) => name === MARK)),
  );
  const inner = own
    .map(({sourceCodeLocation: place}) => (place ? html.slice(place.startOffset, place.endOffset) : ''))
    .join('');
  return {name: element.tagName, attributes, ...scope, isInText: isInText(element), inner, start, end};
}

function isInText({parentNode: parent}: Tree.Element): boolean {
  return (
    parent !== null && 'tagName' in parent && (/^(p|h[1-6]|pre|dt)$/.test(parent.tagName) || isInText(parent))
  );
}

const isMarked = (attributes: ReadonlyMap<string, string>) =>
  attributes.has('data-plaza') || /#plaza-/.test(attributes.get('href') ?? '');

const isFeedLink = (tagName: string, attributes: ReadonlyMap<string, string>) =>
  tagName === 'link' &&
  /\balternate\b/i.test(attributes.get('rel') ?? '') &&
  /^application\/feed\+json/i.test(attributes.get('type') ?? '');

/** The text of a page with parts of it replaced, which do not overlap. */
export function edit(html: string, edits: readonly Edit[]): string {
  let text = '';
  let at = 0;
  for (const {start, end, text: replacement} of [...edits].sort((a, b) => a.start - b.start)) {
    text += html.slice(at, start) + replacement;
    at = end;
  }
  return text + html.slice(at);
}

/** Text as it may stand in HTML, between quotation marks too. */
export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
