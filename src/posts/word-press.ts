import {isObject, type Raw} from '../model/json.js';
import {Collector, toLanguage, withoutGaps, type Draft} from './collect.js';
import {toLocalTimestamp, toTimestamp} from './dates.js';
import {findPicture, toPlainText, toSummary, writeCharacters} from './markup.js';
import {PostsError, type PostPicture, type Posts} from './post.js';
import {resolve} from './xml.js';

/**
 * Reads what a WordPress site answers to {@link wordPressApi}: a list of posts, or one. Throws a PostsError where it is
 * something else.
 */
export function readWordPressPosts(json: unknown): Posts {
  const posts = Array.isArray(json) ? (json as readonly unknown[]) : [json];
  if (!posts.every(isPost)) {
    const [first] = posts;
    const detail = isObject(first) && typeof first['code'] === 'string' ? toText(first['message']) : '';
    throw new PostsError('other-json', detail);
  }
  const collector = new Collector();
  for (const post of posts) {
    collector.next(rendered(post['title'], toPlainText));
    collector.add(readPost(post, collector));
  }
  return {items: collector.items, doubts: collector.doubts};
}

/** Whether JSON is a post, or a list of them, as WordPress has it. */
export function isWordPress(json: unknown): boolean {
  const [first] = Array.isArray(json) ? (json as readonly unknown[]) : [json];
  return isPost(first) || (Array.isArray(json) && json.length === 0);
}

/**
 * The address at which a WordPress site (`example.org`, `https://example.org/blog/`, or an address of its REST interface)
 * has its posts, 100 at a time; the header `X-WP-TotalPages` of the answer says how many pages there are.
 */
export function wordPressApi(site: string, page = 1): string {
  const url = new URL(/^https?:\/\//i.test(site.trim()) ? site.trim() : `https://${site.trim()}`);
  url.hash = '';
  if (!/\/wp-json\/wp\/v2\/\w/.test(url.pathname) && !url.searchParams.has('rest_route')) {
    url.pathname = `${url.pathname.replace(/\/wp-json(\/.*)?$|\/(index\.php)?$/, '')}/wp-json/wp/v2/posts`;
    url.search = '';
  }
  for (const [name, value] of [
    ['_embed', '1'],
    ['per_page', '100'],
  ] as const)
    if (!url.searchParams.has(name)) url.searchParams.set(name, value);
  if (page > 1) url.searchParams.set('page', String(page));
  return url.href;
}

/** The posts of each custom kind have the same fields. */
function isPost(value: unknown): value is Raw {
  return isObject(value) && 'id' in value && isObject(value['title']) && 'rendered' in value['title'];
}

function readPost(post: Raw, collector: Collector): Draft {
  const link = toText(post['link']);
  const date = toText(post['date']);
  const content = rendered(post['content'], writeCharacters);
  const isProtected = isObject(post['content']) && post['content']['protected'] === true;
  if (isProtected) collector.doubt('protected');
  const featured = readFeatured(post);
  const inline = findPicture(content);
  const excerpt = isProtected ? '' : rendered(post['excerpt'], toSummary);
  return {
    id: rendered(post['guid']) || link || `wp-${toText(post['id'])}`,
    url: collector.expect('link-unread', link, resolve(link, '')),
    title: collector.title || undefined,
    content_html: content || undefined,
    summary: excerpt === toPlainText(content) ? undefined : excerpt || undefined,
    image: featured?.url ?? resolve(inline?.src, link),
    tags: readTerms(post),
    authors: embedded(post, 'author').flatMap((author) => {
      const name = toPlainText(toText(author['name']));
      return name
        ? [withoutGaps({name, url: resolve(toText(author['url']) || toText(author['link']), '')})]
        : [];
    }),
    date_published: collector.expect('date-unread', date, toLocalTimestamp(date, toText(post['date_gmt']))),
    date_modified: readModified(post),
    language: toLanguage(toText(post['lang'])),
    _milestone: toMilestone(featured?.picture ?? (inline?.alt ? {alternative_text: inline.alt} : undefined)),
  };
}

/** Nothing where the post was published and not touched since. */
function readModified(post: Raw): string | undefined {
  const modified = toText(post['modified']);
  if (!toTimestamp(modified) || modified === toText(post['date'])) return undefined;
  return toLocalTimestamp(modified, toText(post['modified_gmt']));
}

function readFeatured(post: Raw): {url: string; picture: PostPicture} | undefined {
  for (const media of embedded(post, 'wp:featuredmedia')) {
    const url = resolve(toText(media['source_url']), '');
    if (!url) continue;
    const details = isObject(media['media_details']) ? media['media_details'] : {};
    const [width, height] = [details['width'], details['height']];
    const hasSize = typeof width === 'number' && typeof height === 'number' && width > 0 && height > 0;
    const picture = withoutGaps({
      alternative_text: toPlainText(toText(media['alt_text'])),
      caption: rendered(media['caption'], toPlainText),
      ...(hasSize && {width, height}),
    });
    return {url, picture};
  }
  return undefined;
}

const toMilestone = (image: PostPicture | undefined): Draft['_milestone'] =>
  image && Object.keys(image).length > 0 ? {image} : undefined;

/** Categories, then tags; the category of what has none says nothing. */
function readTerms(post: Raw): string[] {
  const groups = isObject(post['_embedded']) ? post['_embedded']['wp:term'] : undefined;
  const terms = (Array.isArray(groups) ? groups.flat(1) : []).filter(isObject);
  return [
    ...new Set(
      terms
        .filter(({slug, taxonomy}) => !(taxonomy === 'category' && slug === 'uncategorized'))
        .map(({name}) => toPlainText(toText(name))),
    ),
  ].filter(Boolean);
}

function embedded(post: Raw, name: string): Raw[] {
  const all = isObject(post['_embedded']) ? post['_embedded'][name] : undefined;
  return Array.isArray(all) ? all.filter(isObject) : [];
}

const toText = (value: unknown): string =>
  typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';

/** What WordPress would put on the page. */
function rendered(value: unknown, change = (text: string) => text): string {
  return isObject(value) ? change(toText(value['rendered'])).trim() : '';
}
