import {holdsOn} from './edtf.js';
import {openSection, readSection, type Feed, type SectionReading} from './json-feed.js';
import {
  country,
  date,
  email,
  id,
  known,
  link,
  list,
  number,
  object,
  required,
  telephone,
  text,
  type Infer,
  type Type,
} from './schema.js';

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
  /** E-mail address of the network. */
  email,
  /** Telephone number with the country's prefix. */
  telephone,
  /** Address of a picture or logo. */
  image: link,
  /** What the picture shows, for those who do not see it; left out where it is a logo. */
  image_alternative_text: text,
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
  /** E-mail address of the member. */
  email,
  /** Telephone number with the country's prefix. */
  telephone,
  /** Address of a picture, a coat of arms or a logo. */
  image: link,
  /** What the picture shows, for those who do not see it; left out where it is a coat of arms or a logo. */
  image_alternative_text: text,
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

/** What an entry of each list is read as: what the other kinds have is shown of it, too, and so has to be sound. */
const ENTRIES: Readonly<Record<CollectionName, Type<Entry>>> = {
  networks: asEntry(network),
  members: asEntry(member),
  priorities: asEntry(priority),
};

function asEntry({fields}: Type): Type<Entry> {
  return object(
    Object.fromEntries([...member.fields, ...network.fields, ...fields]),
  ) as unknown as Type<Entry>;
}

export function readCollection(feed: Feed, name: CollectionName): readonly Entry[] {
  return readSection<Entry>(feed, name, ENTRIES[name]);
}

/** Whether an address book has something to hold. */
export function isReachable({email, telephone}: Entry): boolean {
  return Boolean(email || telephone);
}

/** Those that have not left on `today` (`YYYY-MM-DD`). */
export function currentEntries(entries: readonly Entry[], today: string): readonly Entry[] {
  return entries.some(({end_date}) => end_date)
    ? entries.filter(({end_date}) => holdsOn(today, end_date))
    : entries;
}

/** Those whose mandate has not ended on `today` (`YYYY-MM-DD`). */
export function inOffice(people: readonly Person[] | undefined, today: string): readonly Person[] {
  return (people ?? []).filter(({end_date}) => holdsOn(today, end_date));
}

/** The same, to be read in pieces. */
export function openCollection(feed: Feed, name: CollectionName): SectionReading<Entry> {
  return openSection<Entry>(feed, name, ENTRIES[name]);
}
