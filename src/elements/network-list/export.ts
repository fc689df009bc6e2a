import {toCsv} from '../../format/csv.js';
import {formatCountry} from '../../format/name.js';
import type {LocaleController} from '../../locale/locale-controller.js';
import {inOffice, isReachable, type Entry} from '../../model/collection.js';
import {toInternational} from '../../model/contact-links.js';
import {toLink} from '../../model/link.js';
import {translator} from '../../model/translation.js';
import {toVCard} from '../../model/vcard.js';
import {classificationName} from '../shared/classification.js';
import {saveFile} from '../shared/save-file.js';
import {today} from '../shared/today.js';
import {classificationLabel, countryLabel, regionLabel, topicLabel} from './facets.messages.js';
import type {Shown} from './host.js';
import {
  emailLabel,
  joinedLabel,
  nameLabel,
  peopleLabel,
  populationLabel,
  telephoneLabel,
} from './table.messages.js';

/** Saves entries as a table for spreadsheets, its words in the language that is shown. */
export function saveEntries(
  shown: Shown,
  entries: readonly Entry[],
  heading: string,
  locale: LocaleController,
): void {
  saveFile(`${heading || shown.name}.csv`, 'text/csv;charset=utf-8', toTable(shown, entries, locale));
}

/** Saves the entries that have an e-mail address or a telephone number as one file for address books (vCard 3.0). */
export function saveContacts(
  shown: Shown,
  entries: readonly Entry[],
  heading: string,
  {lang}: LocaleController,
): void {
  const translate = translator(lang, shown.feed.language);
  const cards = entries.filter(isReachable).map((entry) => {
    const {id, email, telephone} = entry;
    const url = toLink(translate(entry, 'url')?.value, shown.feed.url);
    return toVCard(
      {
        id,
        name: translate(entry, 'name')!.value,
        classification: 'organization',
        ...(email && {email}),
        ...(telephone && {telephone: toInternational(telephone)}),
        ...(url && {url}),
      },
      '3.0',
      lang,
    );
  });
  saveFile(`${heading || shown.name}.vcf`, 'text/vcard;charset=utf-8', cards.join(''));
}

function toTable(
  {feed, entries: all}: Shown,
  entries: readonly Entry[],
  {lang, locale, msg}: LocaleController,
): string {
  const translate = translator(lang, feed.language);
  const columns: readonly [keyof Entry, string, (entry: Entry) => string | number | undefined][] = [
    ['name', nameLabel(msg), (entry) => translate(entry, 'name')?.value],
    [
      'classification',
      classificationLabel(msg),
      ({classification}) => classification && classificationName(classification, msg),
    ],
    ['region', regionLabel(msg), (entry) => translate(entry, 'region')?.value],
    ['country', countryLabel(msg), ({country}) => country && formatCountry(country, locale)],
    ['population', populationLabel(msg), ({population}) => population],
    // As the feed has it: a spreadsheet would take words apart.
    ['start_date', joinedLabel(msg), ({start_date}) => start_date],
    ['topics', topicLabel(msg), (entry) => translate(entry, 'topics')?.value.join('; ')],
    [
      'people',
      peopleLabel(msg),
      (entry) =>
        inOffice(entry.people, today())
          .map((person) => translate(person, 'name')?.value)
          .join('; '),
    ],
    ['email', emailLabel(msg), ({email}) => email],
    ['telephone', telephoneLabel(msg), ({telephone}) => telephone],
    ['url', 'URL', (entry) => toLink(translate(entry, 'url')?.value, feed.url)],
    ['id', 'id', ({id}) => id],
  ];
  const filled = columns.filter(([field]) => all.some((entry) => entry[field] !== undefined));
  return toCsv([
    filled.map(([, label]) => label),
    ...entries.map((entry) => filled.map(([, , value]) => value(entry))),
  ]);
}
