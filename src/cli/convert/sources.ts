import {FeedError} from '../../feed/feed-error.js';
import {findPostsAddresses} from '../../posts/posts.js';
import {download} from '../check/download.js';
import {toCsvAddress} from '../../sheet/google-sheet.js';
import {readFile} from '../check/feed-files.js';

/** What a file or an address holds. */
export interface Source {
  /** As the user named it. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** The `Content-Type` that a server sent; empty for a file. */
  readonly contentType: string;
  /** Further pages of the posts of a WordPress site. */
  readonly pages: readonly Uint8Array[];
}

/** So many pages of 100 posts are asked for. */
const MAX_PAGES = 50;
/** Spreadsheets take Google a while to write, and large sites their posts. In milliseconds. */
const TIMEOUT = 30_000;

/** Reads what a user names: a path or an http(s) URL. Rejects with a FeedError. */
export async function loadSource(name: string): Promise<Source> {
  if (!/^https?:\/\//i.test(name)) return {name, bytes: await readFile(name), contentType: '', pages: []};
  if (!URL.canParse(name)) throw new FeedError('network', name, 'This is no web address.');
  const source = await loadUrl(toCsvAddress(name), name);
  if (!isWebPage(source.bytes)) return source;
  // The page of a site names what programs can read of it.
  const [posts] = findPostsAddresses(new TextDecoder().decode(source.bytes), name);
  if (posts) return loadUrl(posts, name);
  const reason = /^https:\/\/docs\.google\.com\//i.test(name)
    ? 'Google answers with a web page, not with the spreadsheet: share it with everyone who has the link.'
    : 'This is a web page that names neither a feed nor the posts of WordPress.';
  throw new FeedError('not-a-table', name, reason);
}

async function loadUrl(url: string, name: string): Promise<Source> {
  const {answers, bytes} = await download(url, TIMEOUT);
  const {headers} = answers.at(-1)!;
  const total = Number(headers.get('x-wp-totalpages') ?? 1);
  const pages: Uint8Array[] = [];
  for (let page = 2; page <= Math.min(total, MAX_PAGES); page++) {
    const next = new URL(url);
    next.searchParams.set('page', String(page));
    pages.push((await download(next.href, TIMEOUT)).bytes);
  }
  return {name, bytes, contentType: headers.get('content-type') ?? '', pages};
}

function isWebPage(bytes: Uint8Array): boolean {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 500));
  return /^[^<]{0,100}<(!doctype html|html|head|body)\b/i.test(start);
}
