import {readCollection} from '../../model/collection.js';
import type {Facet} from '../../model/facets.js';
import type {TimelineEntry} from '../../model/milestone.js';
import type {Translate} from '../../model/translation.js';
import {categoryName} from './advocacy-timeline.messages.js';
import {filterLabel} from './refine.messages.js';
import type {Timeline, Tools} from './tools.js';

/** What a timeline can be filtered by, in the order in which it is offered. */
export type FacetName = 'category' | 'tag' | 'organization' | 'network';

/** A facet with its words. */
export interface TimelineFacet extends Facet<TimelineEntry> {
  readonly name: FacetName;
  readonly label: string;
  /** The values that the timeline has, each with its name, in the order of the names. */
  readonly names: ReadonlyMap<string, string>;
  /** The value that is called so, in any language. */
  readonly find: (name: string) => string | undefined;
}

/** A value of an entry: the same in every language, as it is shown, and whatever else it is called. */
interface Value {
  readonly id: string;
  readonly name: string;
  readonly others?: readonly (string | undefined)[];
}

/** The facets of a timeline, in the language that is shown. */
export function makeFacets(timeline: Timeline, tools: Tools): readonly TimelineFacet[] {
  const {locale, translator} = tools;
  const translate = translator(timeline.feed);
  const networks = nameNetworks(timeline, translate, Boolean(tools.host.network));
  const readings: Record<FacetName, (entry: TimelineEntry) => readonly Value[]> = {
    category: ({item}) => {
      const id = item._milestone?.category;
      return id ? [{id, name: categoryName(id, locale.msg)}] : [];
    },
    tag: ({item}) => {
      const own = item.tags ?? [];
      // A translation names the same tags in the same order.
      const versions = Object.values(item.translations ?? {}).map(({tags}) => tags);
      const shown = translate(item, 'tags')?.value;
      return own.map((tag, i) => ({
        id: tag.toLowerCase(),
        name: (shown?.length === own.length ? shown[i] : undefined) ?? tag,
        others: versions.map((version) => (version?.length === own.length ? version[i] : undefined)),
      }));
    },
    organization: ({item: {_milestone: milestone}}) => {
      const id = milestone?.organization;
      if (!id) return [];
      const others = Object.values(milestone.translations ?? {}).map(({organization}) => organization);
      return [{id, name: translate(milestone, 'organization')!.value, others}];
    },
    network: ({item}) => (item._milestone?.network_ids ?? []).map((id) => networks.get(id) ?? {id, name: id}),
  };
  // A network without entries is known all the same: whoever asks for it gets none.
  const known: Partial<Record<FacetName, Iterable<Value>>> = {network: networks.values()};
  return (Object.keys(readings) as FacetName[]).map((name) =>
    makeFacet(
      name,
      filterLabel(name, locale.msg),
      timeline.entries,
      readings[name],
      locale.locale,
      known[name],
    ),
  );
}

/** The networks of the feed by id, where entries belong to some, or one is asked for. */
function nameNetworks(
  {feed, entries}: Timeline,
  translate: Translate,
  isAskedFor: boolean,
): ReadonlyMap<string, Value> {
  if (!isAskedFor && !entries.some(({item}) => item._milestone?.network_ids)) return new Map();
  return new Map(
    readCollection(feed, 'networks').map((network) => {
      const {id, name} = network;
      return [id, {id, name: translate(network, 'name')?.value ?? name, others: [name]}];
    }),
  );
}

function makeFacet(
  name: FacetName,
  label: string,
  entries: readonly TimelineEntry[],
  read: (entry: TimelineEntry) => readonly Value[],
  locale: string,
  known: Iterable<Value> = [],
): TimelineFacet {
  const names = new Map<string, string>();
  const called = new Map<string, string>();
  const call = ({id, name, others = []}: Value) => {
    for (const each of [id, name, ...others]) if (each) called.set(each.toLowerCase(), id);
  };
  for (const value of known) call(value);
  const values = new Map<TimelineEntry, readonly string[]>();
  for (const entry of entries) {
    const found = read(entry);
    values.set(
      entry,
      found.map(({id}) => id),
    );
    for (const value of found) {
      if (!names.has(value.id)) names.set(value.id, value.name);
      call(value);
    }
  }
  const {compare} = new Intl.Collator(locale);
  return {
    name,
    label,
    valuesOf: (entry) => values.get(entry) ?? [],
    names: new Map([...names].sort(([, a], [, b]) => compare(a, b))),
    find: (written) => called.get(written.toLowerCase()),
  };
}
