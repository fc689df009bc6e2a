import {FeedError} from '../feed/feed-error.js';
import type {Feed, Section} from './json-feed.js';
import {openFeed} from './json-feed.js';
import {toJsonPath, type Problem} from './reader.js';
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
  const parts: Feed[] = [];
  const problems: Problem[] = [];
  const seen = new Set([feed.url]);
  for (let file: Feed | undefined = feed; file;) {
    const {path, value} = locateNext(file, section);
    if (value === undefined || value === null) break;
    const url: string | undefined = typeof value === 'string' ? toWebLink(value, file.url) : undefined;
    if (url && seen.has(url)) break;
    file = url && seen.size < MAX_FILES ? await loadFile(url, load) : undefined;
    if (!file) {
      const found = JSON.stringify(url ?? value).slice(0, 200);
      problems.push({path, expected: 'link', found, effect: 'left-out'});
      break;
    }
    seen.add(url!);
    parts.push(file);
  }
  // Another element may have been as quick.
  if (feed.parts.has(section)) return;
  feed.parts.set(section, parts);
  feed.problems.push(...problems);
  if (parts.length > 0) feed.lists.delete(section);
}

async function loadFile(url: string, load: Load): Promise<Feed | undefined> {
  try {
    return openFeed(await load(url), url);
  } catch (error) {
    if (error instanceof FeedError) return undefined;
    throw error;
  }
}

function locateNext({root, association}: Feed, section: Section): {path: string; value: unknown} {
  const name = section === 'items' ? 'next_url' : `${section}_url`;
  const home = section === 'items' ? root : association;
  return {path: toJsonPath(home === root ? [name] : ['_association', name]), value: home[name]};
}
