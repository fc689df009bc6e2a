import {attributeOf} from './markup.js';
import {wordPressApi} from './word-press.js';
import {resolve} from './xml.js';

const LINK = /<link\s(?:"[^"]*"|'[^']*'|[^'">]){0,4000}>/gi;

/** Where a web page says that its site's posts can be read by programs, the best first: WordPress, then Atom and RSS. */
export function findPostsAddresses(html: string, page: string): string[] {
  const links = [...html.matchAll(LINK)].map(([tag]) => ({
    rel: attributeOf(tag, 'rel').toLowerCase(),
    type: attributeOf(tag, 'type').toLowerCase(),
    url: resolve(attributeOf(tag, 'href'), page),
  }));
  const api = links.find(({rel}) => rel === 'https://api.w.org/')?.url;
  const feeds = links
    .filter(
      ({rel, type}) => rel.split(/\s+/).includes('alternate') && /^application\/(atom|rss)\+xml/.test(type),
    )
    // That of the comments comes after that of the posts.
    .flatMap(({url}) => (url && !/\/comments\/|comments-feed/.test(url) ? [url] : []));
  return [...(api ? [wordPressApi(toSite(api))] : []), ...feeds];
}

/** `https://example.org/wp-json/`, or `https://example.org/index.php?rest_route=/` where addresses are not pretty. */
function toSite(api: string): string {
  const url = new URL(api);
  if (url.searchParams.has('rest_route')) url.searchParams.set('rest_route', '/wp/v2/posts');
  return url.href;
}
