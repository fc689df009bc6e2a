import {isObject} from '../../model/json.js';
import type {SheetEntry, SheetSection} from '../table.js';
import {fold} from '../fold.js';
import {factAt, idOf, keyPaths, nameKey, naturalKey} from './identity.js';

/** Which entry of the feed each entry of the sheet is. */
export interface Matches {
  /** In the order of the sheet's entries; nothing where an entry is new. No entry of the feed is there twice. */
  readonly olds: readonly (SheetEntry | undefined)[];
  /** The indexes of those that have another name there, and what both have: an address on the web, an e-mail, a telephone. */
  readonly renamed: ReadonlyMap<number, string>;
}

/** More pairs of the same name than this are not weighed against each other. */
const MAX_PAIRS = 40_000;

/**
 * Finds the entries of a sheet in a feed: by their ids; by their names, and among several of a name by as many facts as
 * are the same, the best pair first; and where the name is another one, by an address that only they have.
 */
export function matchEntries(
  section: SheetSection,
  existing: readonly SheetEntry[],
  entries: readonly SheetEntry[],
): Matches {
  const olds = new Array<SheetEntry | undefined>(entries.length).fill(undefined);
  const renamed = new Map<number, string>();
  if (existing.length === 0) return {olds, renamed};
  const free = new Set(existing);
  const claim = (i: number, old: SheetEntry) => {
    olds[i] = old;
    free.delete(old);
  };
  const byId = new Map(existing.map((old) => [idOf(old), old]));
  for (const [i, entry] of entries.entries()) {
    const old = entry['id'] === undefined ? undefined : byId.get(idOf(entry));
    if (old && free.has(old)) claim(i, old);
  }
  const pairs = pairsOfNames(section, [...free], entries, olds);
  const claimAll = (some: readonly Pair[]) => {
    for (const {i, old} of some) if (olds[i] === undefined && free.has(old)) claim(i, old);
  };
  claimAll(pairs.filter(({isSure}) => isSure));
  for (const [i, old, shared] of findRenamed(existing, entries)) {
    if (olds[i] !== undefined || !free.has(old)) continue;
    // The same name is no other name, though all else may have changed.
    if (nameKey(section, old) !== nameKey(section, entries[i]!)) renamed.set(i, shared);
    claim(i, old);
  }
  claimAll(pairs);
  return {olds, renamed};
}

interface Pair {
  readonly i: number;
  readonly old: SheetEntry;
  readonly equal: number;
  readonly isSure: boolean;
}

/** Entries of the same name that may be the same, the most alike first. */
function pairsOfNames(
  section: SheetSection,
  free: readonly SheetEntry[],
  entries: readonly SheetEntry[],
  olds: readonly (SheetEntry | undefined)[],
): readonly Pair[] {
  const groups = new Map<string, {news: number[]; olds: SheetEntry[]}>();
  for (const old of free) {
    const key = nameKey(section, old);
    const group = groups.get(key);
    if (group) group.olds.push(old);
    else groups.set(key, {news: [], olds: [old]});
  }
  for (const [i, entry] of entries.entries()) {
    if (olds[i] === undefined) groups.get(nameKey(section, entry))?.news.push(i);
  }
  const pairs: Pair[] = [];
  for (const group of groups.values()) {
    const isOnly = group.news.length === 1 && group.olds.length === 1;
    const isCrowd = group.news.length * group.olds.length > MAX_PAIRS;
    for (const [i, old] of isCrowd ? sameKeys(section, group, entries) : product(group)) {
      const {equal, differing} = compareEntries(section, entries[i]!, old);
      const isSure = differing === 0 || equal > differing;
      // Who alone has a name may have moved; of several, who is elsewhere is another one.
      if (isSure || isOnly) pairs.push({i, old, equal, isSure});
    }
  }
  return pairs.sort((a, b) => b.equal - a.equal);
}

function* product({news, olds}: {news: number[]; olds: SheetEntry[]}): Generator<[number, SheetEntry]> {
  for (const i of news) for (const old of olds) yield [i, old];
}

/** Of very many of the same name, those that are told to be the same, in their order. */
function* sameKeys(
  section: SheetSection,
  {news, olds}: {news: number[]; olds: SheetEntry[]},
  entries: readonly SheetEntry[],
): Generator<[number, SheetEntry]> {
  const byKey = new Map<string, SheetEntry[]>();
  for (const old of olds.toReversed()) {
    const key = naturalKey(section, old);
    byKey.set(key, [...(byKey.get(key) ?? []), old]);
  }
  for (const i of news) {
    const old = byKey.get(naturalKey(section, entries[i]!))?.pop();
    if (old) yield [i, old];
  }
}

/** How many facts of the sheet's entry the other has, too, and how many of those that tell entries apart it contradicts. */
function compareEntries(
  section: SheetSection,
  entry: SheetEntry,
  old: SheetEntry,
): {equal: number; differing: number} {
  const differing = keyPaths(section).filter((path) => {
    const [now, before] = [fold(factAt(entry, path)), fold(factAt(old, path))];
    return now !== '' && before !== '' && now !== before;
  });
  return {equal: countEqual(entry, old), differing: differing.length};
}

function countEqual(now: SheetEntry, old: SheetEntry): number {
  let count = 0;
  for (const [name, value] of Object.entries(now)) {
    const before = old[name];
    if (value === undefined || before === undefined) continue;
    if (isObject(value) && isObject(before)) count += countEqual(value, before);
    else if (
      value === before ||
      (typeof value === 'object' && JSON.stringify(value) === JSON.stringify(before))
    )
      count++;
  }
  return count;
}

/** Pairs that have the same address, which nobody else in the sheet or in the feed has. */
function* findRenamed(
  existing: readonly SheetEntry[],
  entries: readonly SheetEntry[],
): Generator<[index: number, old: SheetEntry, shared: string]> {
  for (const addressOf of ADDRESSES) {
    const news = singly(entries.map((entry) => addressOf(entry)));
    if (news.size === 0) continue;
    const olds = singly(existing.map((entry) => addressOf(entry)));
    for (const [address, i] of news) {
      const at = olds.get(address);
      // Who has an id that the feed does not know is somebody else.
      if (at === undefined || entries[i]!['id'] !== undefined) continue;
      yield [i, existing[at]!, address];
    }
  }
}

const ADDRESSES: readonly ((entry: SheetEntry) => string)[] = [
  (entry) =>
    factAt(entry, 'url')
      .toLowerCase()
      .replace(/^https?:\/\/(www\.)?|\/+$/g, ''),
  (entry) => factAt(entry, 'email').toLowerCase(),
  (entry) => {
    const [telephone, date] = [factAt(entry, 'telephone'), factAt(entry, 'start_date')];
    return telephone && date ? telephone.replace(/[^\d+]/g, '') : '';
  },
];

/** What is there once, with its index. */
function singly(texts: readonly string[]): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  const twice = new Set<string>();
  for (const [i, text] of texts.entries()) {
    if (text === '') continue;
    if (found.has(text)) twice.add(text);
    found.set(text, i);
  }
  for (const text of twice) found.delete(text);
  return found;
}
