import {formatCountry} from '../../format/name.js';
import {inOffice, type Entry} from '../../model/collection.js';
import type {Translate} from '../../model/translation.js';
import type {SearchTexts} from '../shared/search-controller.js';
import {today} from '../shared/today.js';

/** What is shown of an entry in a locale, and its name as the feed writes it. */
export function toSearchTexts(entry: Entry, translate: Translate, locale: string): SearchTexts {
  const {country} = entry;
  const rest = [
    entry.name,
    ...(['description', 'region', 'topics'] as const).map((field) => translate(entry, field)?.value),
    country && formatCountry(country, locale),
    ...inOffice(entry.people, today()).flatMap(({name, organization}) => [name, organization]),
  ];
  return {name: translate(entry, 'name')?.value ?? entry.name, rest: rest.flat().filter(Boolean).join(' ')};
}
