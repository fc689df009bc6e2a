import type {Contact} from '../../model/contact.js';
import {rolesOf, searchContacts, type ContactQuery} from '../../model/contact-list.js';
import type {Choice} from '../shared/unknown-choice.js';
import {toWords} from '../shared/words.js';
import type {CardHost} from './host.js';

const ANY: ContactQuery = {role: '', languages: [], countries: [], networks: []};

/** What the host's attributes pick from all of the feed's contacts. */
export function choicesOf(contacts: readonly Contact[], host: CardHost): readonly Choice[] {
  // Where there are no contacts at all, no word is wrong.
  if (contacts.length === 0) return [];
  const choice = (
    attribute: string,
    words: readonly string[],
    toQuery: (word: string) => Partial<ContactQuery>,
    valuesOf: (contact: Contact) => readonly string[] | string | undefined,
  ): Choice => ({
    host,
    attribute,
    // A word may find something that is not written like it: "es" finds "es-MX", "secretary" finds "Secretary General".
    asked: words.filter((word) => searchContacts(contacts, {...ANY, ...toQuery(word)}).length === 0),
    known: [...new Set(contacts.flatMap((contact) => valuesOf(contact) ?? []))],
  });
  return [
    {host, attribute: 'contact', asked: toWords(host.contact), known: contacts.map(({id}) => id)},
    choice('role', host.role ? [host.role] : [], (role) => ({role}), rolesOf),
    choice(
      'language',
      toWords(host.language),
      (word) => ({languages: [word]}),
      ({languages}) => languages,
    ),
    choice(
      'country',
      toWords(host.country),
      (word) => ({countries: [word]}),
      ({address}) => address?.address_country,
    ),
    choice(
      'network',
      toWords(host.network),
      (word) => ({networks: [word]}),
      ({network_ids}) => network_ids,
    ),
  ];
}
