import {FeedError} from '../feed/feed-error.js';
import type {Feed, Section} from './json-feed.js';
import {openFeed} from './json-feed.js';
import {excerpt, toJsonPath} from './json.js';
import type {Problem} from './reader.js';
import {toWebLink} from './link.js';

/** Loads the JSON at an address (absolute). Rejects with a FeedError. */
export type Load = (url: string) => Promise<unknown>;

/** A feed that goes on for longer than this is cut off. */
const MAX_FILES = 20;

/**
 * Loads the files that continue one of the feed's lists: `next_url` for the items, as JSON Feed has it, and
 * `members_url` and its like for the others. A file is a bare list, an object with that list, or a whole feed. What
 * cannot be loaded becomes a problem; what is there shows.
 */
export async function loadSection(feed: Feed, section: Section, load: Load): Promise<void> {
  if (feed.parts.has(section)) return;
  reportOtherTable(feed, section, feed.problems);
  const parts: Feed[] = [];
  let problem: Problem | undefined;
  const seen = new Set([feed.url]);
  for (let file: Feed | undefined = feed; file && !problem; file = parts.at(-1)) {
    const {path, value} = locateNext(file, section);
    if (value === undefined || value === null) break;
    const url: string | undefined = typeof value === 'string' ? toWebLink(value, file.url) : undefined;
    const found = excerpt(value);
    const place = {path, effect: 'left-out', ...(file !== feed && {file: file.url})} as const;
    if (!url) problem = {...place, expected: 'link', found};
    else if (seen.has(url) || seen.size >= MAX_FILES)
      problem = {...place, expected: 'file', found: `${found} (${seen.size})`};
    else {
      seen.add(url);
      const part = await loadFile(url, load);
      if (part instanceof FeedError)
        problem = {...place, expected: 'file', found: `${found} (${part.httpStatus ?? part.reason})`};
      else {
        reportOtherTable(part, section, part.problems);
        feed.problems.push(...part.problems.map((each) => ({...each, file: part.url})));
        parts.push(part);
      }
    }
  }
  // Another element may have been as quick.
  if (feed.parts.has(section)) return;
  feed.parts.set(section, parts);
  if (problem) {
    feed.problems.push(problem);
    feed.incomplete.add(section);
  }
  if (parts.length > 0) feed.readings.delete(section);
}

/** A table holds one list: the webmaster is told where that is not the one that is shown. */
function reportOtherTable({table}: Feed, section: Section, problems: Problem[]): void {
  if (!table || table.section === section) return;
  problems.push({
    path: table.headings,
    expected: 'headings',
    found: section,
    allowed: table.section,
    effect: 'left-out',
  });
}

async function loadFile(url: string, load: Load): Promise<Feed | FeedError> {
  try {
    return openFeed(await load(url), url);
  } catch (error) {
    if (error instanceof FeedError) return error;
    throw error;
  }
}

function locateNext({root, association}: Feed, section: Section): {path: string; value: unknown} {
  const name = section === 'items' ? 'next_url' : `${section}_url`;
  const home = section === 'items' ? root : association;
  return {path: toJsonPath(home === root ? [name] : ['_association', name]), value: home[name]};
}
