import {Collector, toLanguage, withoutGaps, type Draft} from './collect.js';
import {toTimestamp} from './dates.js';
import {readFeedXml} from './feed-xml.js';
import {findPicture, isHtml, toPlainText, toSummary, writeCharacters} from './markup.js';
import {findImage, readAttachments} from './media.js';
import type {Posts} from './post.js';
import {allText, childrenOf, innerHtml, resolve, textOf, type XmlNode} from './xml.js';

/** What items take from the whole. */
interface Whole {
  /** Where relative addresses start. */
  readonly base: string;
  readonly language: string | undefined;
  readonly authors: Draft['authors'];
}

/** Reads RSS 2.0, 1.0 and their elders, and Atom. Throws a PostsError. */
export async function readRssOrAtom(text: string): Promise<Posts> {
  const {head, items, broken} = await readFeedXml(text);
  const collector = new Collector();
  if (broken) collector.doubt('feed-broken');
  const home = head && (findLink(head) ?? resolve(textOf(head, 'link'), head.base));
  const language = head && toLanguage(textOf(head, 'language', 'dc:language') || head.lang);
  const isAtom = head?.name === 'feed';
  const whole: Whole = {
    base: home ?? '',
    language,
    authors: head && isAtom ? readAuthors(head) : undefined,
  };
  for (const item of items) {
    collector.next(item ? readTitle(item) : '');
    if (item) collector.add(readItem(item, whole, collector));
    else collector.doubt('item-broken');
  }
  const {doubts} = collector;
  const title = head && readTitle(head);
  return {...withoutGaps({title, language, homePageUrl: home}), items: collector.items, doubts};
}

function readItem(node: XmlNode, whole: Whole, collector: Collector): Draft {
  const base = node.base || whole.base;
  const guid = textOf(node, 'guid', 'id') || (node.attributes.get('rdf:about') ?? '');
  const isPermalink = childrenOf(node, 'guid').some(
    ({attributes}) => attributes.get('isPermaLink')?.toLowerCase() !== 'false',
  );
  const link = textOf(node, 'link') || (findLink(node) ?? '') || (isPermalink && isAddress(guid) ? guid : '');
  const published = textOf(node, 'pubDate', 'published', 'issued', 'dc:date', 'dc:created');
  const modified = textOf(node, 'updated', 'modified', 'dc:modified');
  const date = published || modified;
  const content = readContent(node);
  const picture = findPicture(content.content_html ?? '');
  const image = findImage(node, base) ?? {url: resolve(picture?.src, base)};
  const description =
    image.alternative_text ??
    (picture?.alt && isSame(picture.src, image.url, base) ? picture.alt : undefined);
  const language = toLanguage(textOf(node, 'dc:language') || node.lang);
  return {
    id: guid || undefined,
    url: collector.expect('link-unread', link, resolve(link, base)),
    title: readTitle(node) || undefined,
    ...content,
    image: image.url,
    tags: readTags(node),
    authors: readAuthors(node) ?? whole.authors,
    attachments: readAttachments(node, base, image.url),
    date_published: collector.expect('date-unread', date, toTimestamp(date)),
    date_modified: published && modified !== published ? toTimestamp(modified) : undefined,
    language: language === whole.language ? undefined : language,
    _milestone:
      image.url && (description ?? image.width)
        ? {
            image: withoutGaps({
              alternative_text: description,
              width: image.width,
              height: image.height,
            }),
          }
        : undefined,
  };
}

const isAddress = (text: string): boolean => /^https?:\/\//i.test(text);
const isSame = (src: string, url: string | undefined, base: string): boolean => resolve(src, base) === url;

/** A title in plain text. Those of Atom say which they are; in RSS nobody can tell, and most are HTML. */
function readTitle(node: XmlNode): string {
  const title = childrenOf(node, 'title', 'dc:title')[0];
  if (!title) return '';
  const type = title.attributes.get('type');
  const isAtom = node.name === 'entry' || node.name === 'feed';
  const text = allText(title);
  return isAtom && (type ?? 'text') === 'text' ? text.replace(/\s+/g, ' ').trim() : toPlainText(text);
}

/** The page of a feed or an item, as Atom has it: an alternate of it, rather than an edition or an enclosure. */
function findLink(node: XmlNode): string | undefined {
  const links = childrenOf(node, 'link').filter(({attributes}) => attributes.has('href'));
  const alternates = links.filter(({attributes}) => (attributes.get('rel') ?? 'alternate') === 'alternate');
  const page =
    alternates.find(({attributes}) => /html/.test(attributes.get('type') ?? 'html')) ?? alternates[0];
  return page && (resolve(page.attributes.get('href'), page.base) ?? page.attributes.get('href'));
}

function readContent(node: XmlNode): Pick<Draft, 'content_html' | 'content_text' | 'summary'> {
  const atom = childrenOf(node, 'content')[0];
  const full = textOf(node, 'content:encoded') || (atom ? readConstruct(atom) : '');
  const summary = childrenOf(node, 'summary')[0];
  const short = textOf(node, 'description', 'dc:description') || (summary ? readConstruct(summary) : '');
  const text = full || short;
  if (!text) return {};
  const content = isHtml(text) ? {content_html: writeCharacters(text)} : {content_text: text};
  const excerpt = full && short && full !== short ? toSummary(short) : undefined;
  return {...content, summary: excerpt};
}

/** A text of Atom as HTML, or as plain text where it is that. */
function readConstruct(node: XmlNode): string {
  switch (node.attributes.get('type') ?? 'text') {
    case 'xhtml':
    case 'application/xhtml+xml':
      return innerHtml(childrenOf(node, 'div')[0] ?? node).trim();
    default:
      return allText(node).trim();
  }
}

function readTags(node: XmlNode): string[] {
  const tags = childrenOf(node, 'category', 'dc:subject').map(
    (tag) => tag.attributes.get('label') ?? (allText(tag).trim() || tag.attributes.get('term')) ?? '',
  );
  return [...new Set(tags.map(toPlainText))].filter(Boolean);
}

function readAuthors(node: XmlNode): Draft['authors'] {
  const authors = childrenOf(node, 'dc:creator', 'author', 'itunes:author').map((author) =>
    withoutGaps({
      name: toName(
        textOf(author, 'name') || author.children.filter((child) => typeof child === 'string').join(''),
      ),
      url: resolve(textOf(author, 'uri', 'url'), node.base),
    }),
  );
  const named = authors.filter(({name}) => name);
  const unique = named.filter((author, index) => named.findIndex(({name}) => name === author.name) === index);
  return unique.length > 0 ? unique : undefined;
}

/** RSS wants `post@example.org (Name)`: the address is not for everyone's eyes. */
function toName(text: string): string {
  const name = /^\S+@\S+\s*\((.+)\)$/.exec(text.trim())?.[1] ?? text.replace(/^\S+@\S+$/, '');
  return toPlainText(name);
}
