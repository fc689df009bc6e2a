import {formatCountry} from '../../format/name.js';
import {inOffice, type Entry} from '../../model/collection.js';
import type {Translate} from '../../model/translation.js';
import type {SearchTexts} from '../shared/search-controller.js';
import {today} from '../shared/today.js';

/** What is shown of an entry in a locale, and its name as the feed writes it where that is another one. */
export function makeToSearchTexts(translate: Translate, locale: string): (entry: Entry) => SearchTexts {
  const day = today();
  return (entry) => {
    const {country, people} = entry;
    const name = translate(entry, 'name')?.value ?? entry.name;
    const rest = [
      name !== entry.name && entry.name,
      ...(['description', 'region', 'topics'] as const).map((field) => translate(entry, field)?.value),
      country && formatCountry(country, locale),
      ...(people ? inOffice(people, day).flatMap(({name, organization}) => [name, organization]) : []),
    ];
    return {name, rest: rest.flat().filter(Boolean).join(' ')};
  };
}
