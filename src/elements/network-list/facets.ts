import {formatCountry} from '../../format/name.js';
import type {LocaleController} from '../../locale/locale-controller.js';
import {readCollection, type Entry} from '../../model/collection.js';
import type {Facet} from '../../model/facets.js';
import type {Feed} from '../../model/json-feed.js';
import {listTopics, topicsOf} from '../../model/topics.js';
import {translator, type Translate} from '../../model/translation.js';
import {classificationName} from '../shared/classification.js';
import {classificationLabel, countryLabel, networkLabel, regionLabel, topicLabel} from './facets.messages.js';
import type {Shown} from './host.js';

/** What a list can be filtered by, in the order in which it is offered. */
export const FACETS = ['topic', 'network', 'country', 'region', 'classification'] as const;
export type FacetName = (typeof FACETS)[number];

/** A facet with its words. */
export interface ListFacet extends Facet<Entry> {
  readonly name: FacetName;
  /** What it is called. */
  readonly label: string;
  /** The values that the list has, each with its name, in the order of the names. */
  readonly names: ReadonlyMap<string, string>;
  /** The value that is called so, in any language. */
  readonly find: (name: string) => string | undefined;
}

/** The facets of a list, in the language that is shown. */
export function makeFacets(
  {feed, entries}: Shown,
  {lang, locale, msg}: LocaleController,
): readonly ListFacet[] {
  const translate = translator(lang, feed.language);
  const {compare} = new Intl.Collator(locale);
  const make = (
    name: FacetName,
    label: string,
    valuesOf: Facet<Entry>['valuesOf'],
    named: readonly Named[],
  ): ListFacet => {
    const values = new Map<string, string>();
    for (const {id, names} of named) for (const each of [id, ...names]) values.set(each.toLowerCase(), id);
    const sorted = [...named].sort((a, b) => compare(a.name, b.name));
    return {
      name,
      label,
      valuesOf,
      names: new Map(sorted.map(({id, name}) => [id, name])),
      find: (written) => values.get(written.toLowerCase()),
    };
  };
  return [
    make('topic', topicLabel(msg), topicsOf, listTopics(entries, translate)),
    make(
      'network',
      networkLabel(msg),
      ({network_ids = []}) => network_ids,
      nameNetworks(entries, translate, feed),
    ),
    make(
      'country',
      countryLabel(msg),
      ({country}) => (country ? [country] : []),
      nameValues(
        entries,
        ({country}) => country,
        ({country}) => formatCountry(country!, locale),
      ),
    ),
    make(
      'region',
      regionLabel(msg),
      ({region}) => (region ? [region] : []),
      nameValues(
        entries,
        ({region}) => region,
        (entry) => nameOfRegion(entry, translate),
      ),
    ),
    make(
      'classification',
      classificationLabel(msg),
      ({classification}) => (classification ? [classification] : []),
      nameValues(
        entries,
        ({classification}) => classification,
        ({classification}) => classificationName(classification!, msg),
      ),
    ),
  ];
}

interface Named {
  readonly id: string;
  /** As it is shown. */
  readonly name: string;
  /** Whatever else it is called. */
  readonly names: Iterable<string>;
}

/** The networks that entries belong to, by the names that the feed has for them. */
function nameNetworks(entries: readonly Entry[], translate: Translate, feed: Feed): readonly Named[] {
  const used = entries.flatMap(({network_ids = []}) => network_ids);
  const known = new Map(
    (used.length ? readCollection(feed, 'networks') : []).map((network) => [network.id, network]),
  );
  // Those without members too: whoever asks for one gets none.
  return [...new Set([...known.keys(), ...used])].map((id) => {
    const network = known.get(id);
    const name = (network && translate(network, 'name')?.value) ?? id;
    return {id, name, names: [name, ...(network ? [network.name] : [])]};
  });
}

const nameOfRegion = (entry: Entry, translate: Translate) => translate(entry, 'region')!.value;

/** The values of entries, each once, by the name that its first entry gives it. */
function nameValues(
  entries: readonly Entry[],
  valueOf: (entry: Entry) => string | undefined,
  nameOf: (entry: Entry) => string,
): readonly Named[] {
  const found = new Map<string, Named>();
  for (const entry of entries) {
    const id = valueOf(entry);
    if (id === undefined || found.has(id)) continue;
    const name = nameOf(entry);
    found.set(id, {id, name, names: [name]});
  }
  return [...found.values()];
}
