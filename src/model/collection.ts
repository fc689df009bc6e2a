import {fold, searchText} from './text-search.js';
import {holdsOn} from './edtf.js';
import {readSection, type Feed} from './json-feed.js';
import {id, country, date, link, list, number, object, required, text, known, type Infer} from './schema.js';
import type {Translate} from './translation.js';

const person = object({
  /** Full name. */
  name: required(text),
  /** What the person is there, for example President. */
  role: text,
  /** Where the person comes from, for example the city of which he or she is mayor. */
  organization: text,
  /** Last day of the mandate (EDTF): afterwards the person is not shown. */
  end_date: date,
});
export type Person = Infer<typeof person>;

export const network = object({
  /** Stable and unique among the networks. */
  id: required(id),
  name: required(text),
  description: text,
  /** What the network works on; visitors can filter by them. */
  topics: list(text),
  /** Address of the network's own page. */
  url: link,
  /** Address of a picture. */
  image: link,
  /** What the network has set itself, a sentence each. */
  objectives: list(text),
  /** Who leads it. */
  people: list(person),
});
export type Network = Infer<typeof network>;

export const priority = object({
  /** Stable and unique among the priorities. */
  id: required(id),
  /** The line of work or key message in a few words. */
  name: required(text),
  description: text,
  /** Address of a page that tells more. */
  url: link,
});
export type Priority = Infer<typeof priority>;

export const member = object({
  /** Stable and unique among the members. */
  id: required(id),
  name: required(text),
  /** What kind of member it is (Popolo: classification). */
  classification: known('municipality', 'city', 'region', 'association', 'section', 'country'),
  /** ISO 3166-1 alpha-2 code, for example EC; shown as the country's name in the visitor's language. */
  country,
  /** Name of the region, province, department or state. */
  region: text,
  /** Inhabitants. */
  population: number(0),
  /** Address of the member's website. */
  url: link,
  /** The ids of the networks it belongs to. */
  network_ids: list(id),
  /** When it joined (EDTF). */
  start_date: date,
  /** When it left (EDTF). */
  end_date: date,
});
export type Member = Infer<typeof member>;

/** The lists of an association that the network list shows. */
export const COLLECTIONS = {networks: network, members: member, priorities: priority} as const;
export type CollectionName = keyof typeof COLLECTIONS;

/** An entry of any of the three lists: the fields of all, as far as its kind has them. */
export type Entry = Pick<Network, 'id' | 'name' | 'translations'> &
  Partial<Omit<Network & Member & Priority, 'translations'>>;

export function readCollection(feed: Feed, name: CollectionName): readonly Entry[] {
  return readSection<Entry>(feed, name, COLLECTIONS[name]);
}

/** Those whose mandate has not ended on `today` (`YYYY-MM-DD`). */
export function inOffice(people: readonly Person[] | undefined, today: string): readonly Person[] {
  return (people ?? []).filter(({end_date}) => holdsOn(today, end_date));
}

/** What a visitor asks of a collection. */
export interface CollectionQuery {
  /** Free text; every word must be found. */
  readonly text?: string;
  /** A topic as it is shown. */
  readonly topic?: string;
}

/** The entries that answer a query, in their own order. `toText` adds what is shown beside the feed's own words. */
export function searchCollection(
  entries: readonly Entry[],
  {text = '', topic = ''}: CollectionQuery,
  toText: (entry: Entry) => string,
  translate: Translate,
): readonly Entry[] {
  const wanted = fold(topic);
  const byTopic = wanted
    ? entries.filter((entry) => translate(entry, 'topics')?.value.some((each) => fold(each) === wanted))
    : entries;
  return searchText(byTopic, text, toText);
}

/** The topics of the entries, each once, sorted by `compare`. */
export function listTopics(
  entries: readonly Entry[],
  translate: Translate,
  compare: (a: string, b: string) => number,
): readonly string[] {
  return [...new Set(entries.flatMap((entry) => translate(entry, 'topics')?.value ?? []))].sort(compare);
}
