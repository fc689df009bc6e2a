import type {Facet} from '../../model/facets.js';
import type {TimelineEntry} from '../../model/milestone.js';
import {categoryName} from './advocacy-timeline.messages.js';
import {filterLabel} from './refine.messages.js';
import type {Timeline, Tools} from './tools.js';

/** What a timeline can be filtered by, in the order in which it is offered. */
export type FacetName = 'category' | 'tag' | 'organization';

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
  };
  return (Object.keys(readings) as FacetName[]).map((name) =>
    makeFacet(name, filterLabel(name, locale.msg), timeline.entries, readings[name], locale.locale),
  );
}

function makeFacet(
  name: FacetName,
  label: string,
  entries: readonly TimelineEntry[],
  read: (entry: TimelineEntry) => readonly Value[],
  locale: string,
): TimelineFacet {
  const names = new Map<string, string>();
  const called = new Map<string, string>();
  const values = new Map<TimelineEntry, readonly string[]>();
  for (const entry of entries) {
    const found = read(entry);
    values.set(
      entry,
      found.map(({id}) => id),
    );
    for (const {id, name, others = []} of found) {
      if (!names.has(id)) names.set(id, name);
      for (const each of [id, name, ...others]) if (each) called.set(each.toLowerCase(), id);
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
