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
  /** What the network is called. */
  name: required(text),
  /** What the network is and does, in a few sentences. */
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
  /** What is meant, in a few sentences. */
  description: text,
  /** Address of a page that tells more. */
  url: link,
});
export type Priority = Infer<typeof priority>;

export const member = object({
  /** Stable and unique among the members. */
  id: required(id),
  /** What the member is called. */
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

/** A topic of a collection, the same in every language. */
export interface Topic {
  /** As the feed's own language has it. */
  readonly id: string;
  /** As it is shown. */
  readonly name: string;
  /** As any of the feed's languages has it, in lower case. */
  readonly names: ReadonlySet<string>;
}

/** The topics of the entries, each once, their names sorted by `compare`. */
export function listTopics(
  entries: readonly Entry[],
  translate: Translate,
  compare: (a: string, b: string) => number,
): readonly Topic[] {
  const topics = new Map<string, Topic>();
  for (const entry of entries) {
    const own = entry.topics ?? [];
    // A translation names the same topics in the same order.
    const versions = [own, ...Object.values(entry.translations ?? {}).map(({topics}) => topics)].filter(
      (version) => version?.length === own.length,
    );
    const shown = translate(entry, 'topics')?.value;
    own.forEach((id, i) => {
      const name = (shown?.length === own.length ? shown[i] : undefined) ?? id;
      const names = new Set(versions.map((version) => version![i]!.toLowerCase()));
      const key = id.toLowerCase();
      topics.set(key, {id, name, names: new Set([...names, ...(topics.get(key)?.names ?? [])])});
    });
  }
  return [...topics.values()].sort((a, b) => compare(a.name, b.name));
}

/** The topic that is called so in any of the feed's languages. */
export function findTopic(topics: readonly Topic[], name: string): Topic | undefined {
  const wanted = name.toLowerCase();
  return topics.find(({names}) => names.has(wanted));
}

/** The entries on a topic, by its id. */
export function filterByTopic(entries: readonly Entry[], id: string): readonly Entry[] {
  const wanted = id.toLowerCase();
  return entries.filter(({topics}) => topics?.some((each) => each.toLowerCase() === wanted));
}
