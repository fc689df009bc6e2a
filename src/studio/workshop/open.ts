import {FeedError} from '../../feed/feed-error.js';
import {requestFeed} from '../../feed/feed-request.js';
import type {Project} from './project.js';

/** What a file or text is, as far as its beginning tells. */
export type Format = 'feed' | 'spreadsheet' | 'posts';

const TIMEOUT = 20_000; // milliseconds

/** Tells a feed from a spreadsheet and from RSS or Atom, by what is in it rather than by its name. */
export function guessFormat(name: string, beginning: string): Format {
  const start = beginning.replace(/^\ufeff?\s*/, '');
  if (start.startsWith('PK')) return 'spreadsheet';
  if (/^<(\?xml|rss|feed|!--)/i.test(start)) return 'posts';
  if (/^[{[]/.test(start)) return 'feed';
  return /\.(json|feed)$/i.test(name) ? 'feed' : 'spreadsheet';
}

export async function guessFileFormat(file: File): Promise<Format> {
  return guessFormat(file.name, await file.slice(0, 200).text());
}

/** What is at an address, as it came. Rejects with a FeedError. */
export async function loadAddress(url: string): Promise<Blob> {
  const {body} = await requestFeed(url, TIMEOUT, 'no-cache', new AbortController().signal);
  if (body.size === 0) throw new FeedError('not-json', url, 'It is empty.');
  return body;
}

/** Opens a feed that is a file. */
export async function openFile(project: Project, file: File): Promise<void> {
  project.open({text: await file.text(), origin: {kind: 'file', name: file.name}, isChanged: false});
}
