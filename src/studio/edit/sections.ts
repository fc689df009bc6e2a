import {isObject, type Raw} from '../../model/json.js';
import {fold} from '../../model/text-search.js';
import {toList, type Path} from './changes.js';
import {isList, type EditSection} from './form.js';

/** Where a section stands in a feed, with or without the envelope of JSON Feed. */
export function placeOf(feed: Raw, section: EditSection): Path {
  if (section === 'feed') return [];
  if (section === 'items') return ['items'];
  const isBare = !isObject(feed['_association']) && !('version' in feed) && !('items' in feed);
  const around = isBare ? [] : ['_association'];
  return section === 'association' ? around : [...around, section];
}

/** The entries of a list; the association and the feed are one each. */
export function entriesOf(feed: Raw, section: EditSection): readonly Raw[] {
  const place = placeOf(feed, section);
  let value: unknown = feed;
  for (const key of place) value = isObject(value) ? value[key] : undefined;
  if (!isList(section)) return [isObject(value) ? value : {}];
  // What is no object cannot be edited by fields; it keeps its place.
  const list = toList(value);
  return list.every(isObject) ? list : list.map((each) => (isObject(each) ? each : {}));
}

/** What an entry is called in lists. */
export function nameOf(entry: Raw): string {
  const {name, title, summary, content_text: text} = entry;
  const found = [name, title, summary, text].find((each) => typeof each === 'string' && each.trim());
  return typeof found === 'string' ? found.slice(0, 120) : '';
}

/** The first entry of each id. */
const places = new WeakMap<readonly Raw[], Map<unknown, number>>();

function placesOf(entries: readonly Raw[]): Map<unknown, number> {
  let known = places.get(entries);
  if (!known) {
    known = new Map();
    for (const [index, {id}] of entries.entries()) if (!known.has(id)) known.set(id, index);
    places.set(entries, known);
  }
  return known;
}

/** All ids of a list, which a new one must not be. */
export const idsOf = (entries: readonly Raw[]): ReadonlySet<unknown> => new Set(placesOf(entries).keys());

/** What an entry is called in the address: its id, or its place where it has none of its own. */
export function keyOf(entries: readonly Raw[], index: number): string {
  const id = entries[index]?.['id'];
  return typeof id === 'string' && id && placesOf(entries).get(id) === index ? id : `~${index + 1}`;
}

/** The place of the entry that the address names. */
export function findEntry(entries: readonly Raw[], key: string | null): number | undefined {
  if (!key) return undefined;
  const index = placesOf(entries).get(key) ?? (/^~\d+$/.test(key) ? Number(key.slice(1)) - 1 : -1);
  return index >= 0 && index < entries.length ? index : undefined;
}

/** Another entry with the same id, if there is one. */
export function twinOf(entries: readonly Raw[], index: number, {id}: Raw): Raw | undefined {
  return id === undefined ? undefined : entries.find((each, i) => i !== index && each['id'] === id);
}

const folded = new Map<string, string>();

/** The name of an entry as it is searched in. */
function foldName(entry: Raw): string {
  const name = nameOf(entry);
  let text = folded.get(name);
  if (text === undefined) folded.set(name, (text = fold(name)));
  return text;
}

/** Gets the names of a list ready to be searched, from an index on until that is over; answers where to go on. */
export function learnNames(entries: readonly Raw[], from: number, isOver: () => boolean): number {
  let index = from;
  while (index < entries.length && !isOver()) foldName(entries[index++]!);
  return index;
}

/** The places of the entries whose name has all words of a query, or whose id it is; in the order of the list. */
export function searchEntries(entries: readonly Raw[], query: string): readonly number[] {
  const words = fold(query).split(' ').filter(Boolean);
  const places = [...entries.keys()];
  if (words.length === 0) return places;
  const id = query.trim();
  return places.filter((index) => {
    const name = foldName(entries[index]!);
    return words.every((word) => name.includes(word)) || entries[index]!['id'] === id;
  });
}
