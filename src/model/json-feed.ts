import {FeedError} from '../feed/feed-error.js';
import {isObject, Reader, type Problem} from './reader.js';
import {list, type Type} from './schema.js';

/**
 * A JSON Feed 1.1 (https://jsonfeed.org/version/1.1) whose lists are read when they are asked for, each once, however
 * many elements of the page show it.
 */
export interface Feed {
  /** The address it was read from, absolute: relative links in it start here. */
  readonly url: string;
  /** The feed's own language (BCP 47), which all text without a translation is in. */
  readonly language: string | undefined;
  /** What had to be mended or left out in the lists read so far. */
  readonly problems: Problem[];
  /** The feed itself, and its extension `_association`; untrusted. */
  readonly root: Readonly<Record<string, unknown>>;
  readonly association: Readonly<Record<string, unknown>>;
  readonly lists: Map<string, readonly unknown[]>;
}

export type Section = 'items' | 'networks' | 'members' | 'priorities' | 'statistics' | 'contacts';

const feeds = new WeakMap<object, Feed>();

/**
 * Opens parsed JSON as a feed. Throws a FeedError where it is neither an object nor a list. A bare list is taken for
 * the items; an object without the envelope of JSON Feed for the association itself.
 */
export function openFeed(json: unknown, url: string): Feed {
  if (typeof json !== 'object' || json === null) {
    throw new FeedError('not-a-feed', url, `The feed is ${JSON.stringify(json)}, not an object.`);
  }
  const known = feeds.get(json);
  if (known) return known;
  const root: Record<string, unknown> = Array.isArray(json)
    ? {items: json}
    : (json as Record<string, unknown>);
  Object.setPrototypeOf(root, null);
  const problems: Problem[] = [];
  const extension = root['_association'];
  const association = isObject(extension) ? extension : root;
  Object.setPrototypeOf(association, null);
  if (extension !== undefined && extension !== null && association === root) {
    problems.push({path: '$._association', expected: 'object', found: typeof extension, effect: 'left-out'});
  }
  const language =
    typeof root['language'] === 'string' && /^[a-z]{2,3}(-[\w-]+)?$/i.test(root['language'])
      ? root['language']
      : undefined;
  const feed = {url, language, problems, root, association, lists: new Map<string, readonly unknown[]>()};
  feeds.set(json, feed);
  return feed;
}

/** Reads one of the feed's lists by its definition; what is wrong in it goes to `feed.problems`. */
export function readSection<T>(feed: Feed, section: Section, type: Type<T>): readonly T[] {
  const known = feed.lists.get(section);
  if (known) return known as readonly T[];
  const home = section === 'items' ? feed.root : feed.association;
  const path = home === feed.root ? [section] : ['_association', section];
  const raw = home[section];
  const reader = new Reader(...path);
  const items = raw === undefined || raw === null ? [] : (reader.read(list(type), raw) ?? []);
  feed.lists.set(section, items);
  feed.problems.push(...reader.problems);
  return items;
}
