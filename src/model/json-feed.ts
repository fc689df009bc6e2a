import {FeedError} from '../feed/feed-error.js';
import {excerpt, isObject} from './json.js';
import {Reader, type Problem} from './reader.js';
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
  /** What had to be mended or left out in what was read so far. */
  readonly problems: Problem[];
  /** The feed itself, and its extension `_association`; untrusted. */
  readonly root: Readonly<Record<string, unknown>>;
  readonly association: Readonly<Record<string, unknown>>;
  /** Where it was made of a table: the only list that it holds, and the cells that say so. */
  readonly table: {readonly section: Section; readonly headings: string} | undefined;
  /** Where the JSON was a bare list: that list. */
  readonly bare: readonly unknown[] | undefined;
  /** Further files that continue a list. */
  readonly parts: Map<Section, readonly Feed[]>;
  /** The lists that go on in a file which could not be loaded. */
  readonly incomplete: Set<Section>;
  /** The lists read so far, and those that are being read. */
  readonly lists: Map<Section, readonly unknown[]>;
  readonly readings: Map<Section, SectionReading<unknown>>;
}

export type Section = 'items' | 'networks' | 'members' | 'priorities' | 'statistics' | 'contacts';

/** Any of these makes an object a feed, if an empty one. */
const KNOWN =
  /^(version|items|_association|organization|(networks|members|priorities|statistics|contacts)(_url)?)$/;

const feeds = new WeakMap<object, Feed>();

/**
 * Opens parsed JSON as a feed. Throws a FeedError where it is neither an object nor a list. A bare list is
 * whatever list it is asked for; an object without the envelope of JSON Feed for the association itself.
 */
export function openFeed(json: unknown, url: string, table?: Feed['table']): Feed {
  if (typeof json !== 'object' || json === null) {
    throw new FeedError('not-a-feed', url, `The feed is ${JSON.stringify(json)}, not an object.`);
  }
  const known = feeds.get(json);
  if (known) return known;
  const bare = Array.isArray(json) ? (json as readonly unknown[]) : undefined;
  const root = Object.setPrototypeOf(bare ? {} : json, null) as Record<string, unknown>;
  const extension = root['_association'];
  const association = isObject(extension) ? extension : root;
  Object.setPrototypeOf(association, null);
  if (!bare && !Object.keys(root).some((name) => KNOWN.test(name))) {
    throw new FeedError('not-a-feed', url, 'The JSON has neither "items" nor "_association".');
  }
  const feed: Feed = {
    url,
    language: toLanguage(root['language']),
    problems: [],
    root,
    association,
    table,
    bare,
    parts: new Map(),
    incomplete: new Set(),
    lists: new Map(),
    readings: new Map(),
  };
  if (extension !== undefined && extension !== null && association === root) {
    feed.problems.push({
      path: '$._association',
      expected: 'object',
      found: excerpt(extension),
      effect: 'left-out',
    });
  }
  feeds.set(json, feed);
  return feed;
}

function toLanguage(value: unknown): string | undefined {
  return typeof value === 'string' && /^[a-z]{2,3}(-[\w-]+)?$/i.test(value) ? value : undefined;
}

/** Reads one of the feed's lists by its definition, with all parts of it; what is wrong goes to `feed.problems`. */
export function readSection<T>(feed: Feed, section: Section, type: Type<T>): readonly T[] {
  const reading = openSection(feed, section, type);
  reading.readOn(() => false);
  return reading.entries;
}

/** A list of a feed that is read as far as it is needed, by however many elements. */
export interface SectionReading<T> {
  /** What has been read so far. */
  readonly entries: readonly T[];
  /** How many entries the files hold: in the end there may be fewer. */
  readonly total: number;
  /** Reads on until `isEnough` says so; answers whether that was the end. */
  readonly readOn: (isEnough: () => boolean) => boolean;
}

/** The same, to be read in pieces. */
export function openSection<T>(feed: Feed, section: Section, type: Type<T>): SectionReading<T> {
  const known = feed.readings.get(section);
  if (known) return known as SectionReading<T>;
  const files = [feed, ...(feed.parts.get(section) ?? [])];
  const items = readItems(feed, files, section, type);
  const entries: T[] = [];
  const reading: SectionReading<T> = {
    entries,
    total: files
      .map((file) => locate(file, section).raw)
      .reduce<number>((sum, raw) => sum + (Array.isArray(raw) ? raw.length : 0), 0),
    readOn: (isEnough) => {
      while (!isEnough()) {
        const next = items.next();
        if (next.done) return true;
        entries.push(next.value);
      }
      return false;
    },
  };
  feed.readings.set(section, reading);
  feed.lists.set(section, entries);
  return reading;
}

/** The items of a list, from all files that it goes on in; the problems of all go to the feed that they belong to. */
function* readItems<T>(feed: Feed, files: readonly Feed[], section: Section, type: Type<T>): Generator<T> {
  const taken = new Set<string | undefined>();
  for (const file of files) {
    const {path, raw} = locate(file, section);
    if (raw === undefined || raw === null) continue;
    const reader = new Reader(...path);
    for (const item of reader.items(list(type), raw)) {
      const {id} = item as {id?: string};
      // Pages of a feed often overlap.
      if (files.length > 1 && taken.has(id)) continue;
      if (files.length > 1) taken.add(id);
      yield item;
    }
    for (const problem of reader.problems) {
      feed.problems.push(file === feed ? problem : {...problem, file: file.url});
    }
  }
}

/** Where a file has a list. A bare list is whatever it is asked for. */
function locate({root, association, bare}: Feed, section: Section): {path: string[]; raw: unknown} {
  if (bare) return {path: [], raw: bare};
  if (section === 'items') return {path: [section], raw: root[section]};
  return {path: association === root ? [section] : ['_association', section], raw: association[section]};
}
