import {FeedError} from '../../feed/feed-error.js';
import {requestFeed} from '../../feed/feed-request.js';
import type {Project} from './project.js';

/** What a file or text is, as far as its beginning tells. */
export type Format = 'feed' | 'spreadsheet' | 'posts' | 'page';

const TIMEOUT = 20_000; // milliseconds
/** So many pages of 100 posts are asked for. */
const MAX_PAGES = 50;

/** Tells a feed from a spreadsheet, from the posts of a site and from a web page, by what is in it rather than by its name. */
export function guessFormat(name: string, beginning: string): Format {
  const start = beginning.replace(/^\ufeff?\s*/, '');
  if (start.startsWith('PK')) return 'spreadsheet';
  if (/^<(!doctype html|html)\b/i.test(start)) return 'page';
  if (/^<(\?xml|rss|feed|!--)/i.test(start)) return 'posts';
  // As WordPress answers to programs.
  if (/^\[?\s*\{"id":\d+,"date":"/.test(start)) return 'posts';
  if (/^[{[]/.test(start)) return 'feed';
  return /\.(json|feed)$/i.test(name) ? 'feed' : 'spreadsheet';
}

export async function guessFileFormat(file: File): Promise<Format> {
  return guessFormat(file.name, await file.slice(0, 500).text());
}

/** Opens a feed that is a file. */
export async function openFile(project: Project, file: File): Promise<void> {
  project.open({text: await file.text(), origin: {kind: 'file', name: file.name}, isChanged: false});
}

/**
 * What is at an address, as it came: of a Google spreadsheet its CSV, of the page of a site its posts, where it names an
 * address of them that may be read. Rejects with a FeedError.
 */
export async function loadAddress(address: string): Promise<Blob> {
  const {toCsvAddress} = await import('../../sheet/google-sheet.js');
  const body = await load(toCsvAddress(address));
  return guessFormat('', await body.slice(0, 500).text()) === 'page' ? loadPosts(address, body) : body;
}

/** The posts of the site that a page belongs to; the page itself where it names none. */
async function loadPosts(address: string, page: Blob): Promise<Blob> {
  const {findPostsAddresses} = await import('../../posts/find.js');
  for (const posts of findPostsAddresses(await page.text(), address)) {
    try {
      return await loadAllPages(posts);
    } catch (error) {
      if (!(error instanceof FeedError)) throw error;
      // The next one may be open to other sites.
    }
  }
  return page;
}

/** WordPress gives 100 posts at a time. */
async function loadAllPages(address: string): Promise<Blob> {
  const first = await load(address);
  const posts = parsePage(await first.text());
  if (!posts) return first;
  for (let page = 2, last = posts.length; last === 100 && page <= MAX_PAGES; page++) {
    const url = new URL(address);
    url.searchParams.set('page', String(page));
    const next = parsePage(await (await load(url.href)).text()) ?? [];
    posts.push(...next);
    last = next.length;
  }
  return new Blob([JSON.stringify(posts)], {type: 'application/json'});
}

function parsePage(text: string): unknown[] | undefined {
  if (guessFormat('', text) !== 'posts' || text.trimStart().startsWith('<')) return undefined;
  const json: unknown = JSON.parse(text);
  return Array.isArray(json) ? json : undefined;
}

async function load(url: string): Promise<Blob> {
  const {bytes, type} = await requestFeed(url, TIMEOUT, 'no-cache', new AbortController().signal);
  if (bytes.byteLength === 0) throw new FeedError('not-json', url, 'It is empty.');
  return new Blob([bytes], {type});
}
