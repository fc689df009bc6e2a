import {FeedError} from '../../feed/feed-error.js';
import {openFeed} from '../../model/json-feed.js';
import {convertSheet} from './table-sheet.js';

/** Makes a feed of a table (CSV, or with tabs). Rejects with a FeedError, `not-a-table`. */
export async function readTable(table: Uint8Array<ArrayBuffer>, url: string): Promise<unknown> {
  const converted = await convertSheet(table, nameOf(url));
  if (typeof converted === 'string') throw new FeedError('not-a-table', url, converted);
  const {feed, section, headings, problems} = converted;
  // Opened here, it is known by whatever this was found in: who opens it again gets the same.
  openFeed(feed, url, {section, headings}).problems.push(...problems);
  return feed;
}

/** The file's name without its ending, as spreadsheets call the sheet of a CSV; none where there is no file. */
function nameOf(url: string): string {
  const name = /([^/]*)\.[ct]sv(?:[?#]|$)/i.exec(url)?.[1] ?? '';
  try {
    return decodeURIComponent(name);
  } catch {
    return name; // a lone "%" is part of it
  }
}
