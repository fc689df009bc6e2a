import type {FeedError} from '../../feed/feed-error.js';
import type {FeedAnswer} from '../../feed/feed-request.js';

/** The addresses and media types of tables: a file, or what Google and others make of a spreadsheet. */
const TABLE = /[./=:][ct]sv\b|\/tab-sep/i;

/**
 * Reads what is no JSON as a table (CSV, or with tabs), where its address or its media type says that it is one; how, is
 * loaded only then. Rejects with a FeedError, `notJson` where it is no table.
 */
export async function readTableFeed(
  {bytes, type}: FeedAnswer,
  url: string,
  notJson: FeedError,
): Promise<unknown> {
  if (!TABLE.test(`${url} ${type}`)) throw notJson;
  const {readTable} = await import('./table-reader.js');
  return readTable(bytes, url);
}
