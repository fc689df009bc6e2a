import {formatCountry, formatLanguage} from '../../format/name.js';
import type {Widget} from '../../mount/widgets.js';
import {COLLECTIONS, readCollection, type CollectionName, type Entry} from '../../model/collection.js';
import {readAllContacts} from '../../model/contact.js';
import {openFeed, type Feed} from '../../model/json-feed.js';
import {isObject, type Raw} from '../../model/json.js';
import {readTimeline} from '../../model/milestone.js';
import {readStatistics} from '../../model/statistic.js';
import {translator} from '../../model/translation.js';

/** A value that an attribute may have, and what people call it. */
export interface Value {
  readonly id: string;
  readonly name: string;
}

/** What a feed has for a widget. */
export interface Holding {
  /** How many entries each list has: `networks`, `members`, `priorities`, `statistics`, `items`, `contacts`. */
  readonly counts: Readonly<Record<string, number>>;
  /** The first few names of what each widget would show. */
  readonly samples: Readonly<Record<Widget, readonly string[]>>;
  /** The values of each attribute that takes some from the feed; those of lists by `members.country`. */
  readonly values: ReadonlyMap<string, readonly Value[]>;
  /** The lists that go on in files of their own, of which nothing is known here. */
  readonly elsewhere: readonly string[];
  /** The languages that its text is in (BCP 47), its own first. */
  readonly languages: readonly string[];
}

/** How many names a picture of a widget shows. */
const SAMPLE = 3;

/** Looks through a feed for what a widget can be asked to show; names are in `language` where the feed has them so. */
export function readHolding(json: Raw, language: string, today: string): Holding {
  // Reading mends what it reads, and this feed is somebody's work.
  const languages = new Set<string>();
  const feed = openFeed(copyJson(json, languages), 'https://example.org/');
  const translate = translator(language, feed.language);
  const nameOf = (entry: {name: string}) => translate(entry, 'name')!.value;
  const {compare} = new Intl.Collator(language);
  const values = new Map<string, readonly Value[]>();
  const add = (attribute: string, found: readonly Value[], inOrder = false) => {
    const each = [...new Map(found.map((value) => [value.id, value])).values()];
    if (each.length) values.set(attribute, inOrder ? each : each.sort((a, b) => compare(a.name, b.name)));
  };
  const asIs = (id: string): Value => ({id, name: id});

  const lists = readLists(feed);
  const networks = lists.networks.map((network) => ({id: network.id, name: nameOf(network)}));
  for (const [list, entries] of Object.entries(lists)) {
    const [topics, countries, regions, kinds] = [new Values(), new Values(), new Values(), new Values()];
    for (const entry of entries) {
      const {topics: own, country, region, classification} = entry;
      if (own) topics.add(own, () => translate(entry, 'topics')?.value);
      if (country) countries.add([country], () => [formatCountry(country, language)]);
      if (region) regions.add([region], () => [translate(entry, 'region')?.value]);
      if (classification) kinds.add([classification]);
    }
    add(`${list}.topic`, topics.all);
    add(`${list}.country`, countries.all);
    add(`${list}.region`, regions.all);
    add(`${list}.classification`, kinds.all);
    if (entries.some(({network_ids}) => network_ids)) add(`${list}.network`, networks);
  }

  const statistics = readStatistics(feed, today);
  add(
    'statistic',
    statistics.map((each) => ({id: each.id, name: nameOf(each)})),
    true,
  );

  const milestones = readTimeline(feed).map(({item}) => item);
  const acts = milestones.flatMap(({_milestone}) => (_milestone ? [_milestone] : []));
  add(
    'category',
    acts.flatMap(({category}) => (category ? [asIs(category)] : [])),
  );
  add(
    'tag',
    milestones.flatMap((each) => namedLike(each.tags, translate(each, 'tags')?.value)),
  );
  add(
    'organization',
    acts.flatMap((each) =>
      namedLike(each.organization && [each.organization], [translate(each, 'organization')?.value]),
    ),
  );
  if (acts.some(({network_ids}) => network_ids)) add('items.network', networks);

  const contacts = readAllContacts(feed);
  add(
    'contact',
    contacts.map((each) => ({id: each.id, name: nameOf(each)})),
    true,
  );
  add(
    'role',
    contacts.flatMap((each) => namedLike(each.role && [each.role], [translate(each, 'role')?.value])),
  );
  add(
    'language',
    contacts.flatMap(({languages = []}) => languages.map((id) => ({id, name: formatLanguage(id, language)}))),
  );
  add(
    'contacts.country',
    contacts.flatMap(({address}) =>
      address?.address_country
        ? [{id: address.address_country, name: formatCountry(address.address_country, language)}]
        : [],
    ),
  );
  if (contacts.some(({network_ids}) => network_ids)) add('contacts.network', networks);

  const named = Object.values(lists).find((entries) => entries.length > 0) ?? [];
  return {
    counts: {
      ...Object.fromEntries(Object.entries(lists).map(([list, {length}]) => [list, length])),
      statistics: statistics.length,
      items: milestones.length,
      contacts: contacts.length,
    },
    samples: {
      'network-list': named.slice(0, SAMPLE).map(nameOf),
      'membership-stats': statistics.slice(0, SAMPLE).map(({value}) => value.toLocaleString(language)),
      'advocacy-timeline': milestones
        .flatMap((each) => translate(each, 'title')?.value ?? [])
        .slice(0, SAMPLE),
      'contact-card': contacts.slice(0, SAMPLE).map(nameOf),
    },
    values,
    elsewhere: Object.keys(feed.association).flatMap((name) => /^(\w+)_url$/.exec(name)?.[1] ?? []),
    languages: [...new Set([feed.language ?? [], ...languages].flat())],
  };
}

const readLists = (feed: Feed): Record<CollectionName, readonly Entry[]> => ({
  networks: readCollection(feed, 'networks'),
  members: readCollection(feed, 'members'),
  priorities: readCollection(feed, 'priorities'),
});

/** Values by the words for them: a translation has the same ones in the same order. */
function namedLike(
  own: readonly string[] | '' | undefined,
  shown: readonly (string | undefined)[] | undefined,
): readonly Value[] {
  return (own || []).map((id, i) => ({
    id,
    name: (shown?.length === (own || []).length ? shown[i] : undefined) ?? id,
  }));
}

/** Values that come again and again, each named when it comes first. */
class Values {
  readonly #found = new Map<string, Value>();

  get all(): readonly Value[] {
    return [...this.#found.values()];
  }

  add(ids: readonly string[], shown?: () => readonly (string | undefined)[] | undefined): void {
    if (ids.every((id) => this.#found.has(id))) return;
    for (const value of namedLike(ids, shown?.())) {
      if (!this.#found.has(value.id)) this.#found.set(value.id, value);
    }
  }
}

/** What is asked of the entries of the long lists: the rest of them is neither copied nor read. */
const ASKED = 'id name translations _translations topics country region classification network_ids'.split(
  ' ',
);

/** A copy as `structuredClone` makes it, but of JSON only and many times faster; and which languages it has text in. */
function copyJson(json: Raw, languages: Set<string>): Raw {
  const copy = {...json};
  for (const name in copy) {
    const field = copy[name];
    if (Array.isArray(field)) {
      const asked = Object.hasOwn(COLLECTIONS, name) ? field.map(pickAsked) : field;
      copy[name] = copyList(asked, languages);
    } else if (isObject(field)) {
      copy[name] = copyJson(field, languages);
      if (name === 'translations' || name === '_translations')
        for (const language in field) languages.add(language);
    }
  }
  return copy;
}

function pickAsked(entry: unknown): unknown {
  if (!isObject(entry)) return entry;
  const picked: Raw = {};
  for (const name of ASKED) if (entry[name] !== undefined) picked[name] = entry[name];
  return picked;
}

function copyList(list: readonly unknown[], languages: Set<string>): unknown[] {
  return list.map((each) =>
    Array.isArray(each) ? copyList(each, languages) : isObject(each) ? copyJson(each, languages) : each,
  );
}
