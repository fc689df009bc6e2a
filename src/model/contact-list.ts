import type {Contact} from './contact.js';
import type {Feed} from './json-feed.js';
import type {Translate} from './translation.js';

/** Which contacts to show; what is empty leaves out none. */
export interface ContactQuery {
  /** Part of a role, in any language of the feed. */
  readonly role: string;
  /** BCP 47; one of them is spoken there. */
  readonly languages: readonly string[];
  /** ISO 3166-1 alpha-2; the address is in one of them. */
  readonly countries: readonly string[];
  /** Ids of networks; it answers for one of them. */
  readonly networks: readonly string[];
}

/** The contacts that answer a query. */
export function searchContacts(
  contacts: readonly Contact[],
  {role, languages, countries, networks}: ContactQuery,
): readonly Contact[] {
  const wanted = role.trim().toLowerCase();
  const bases = languages.map(primary);
  const codes = countries.map((code) => code.toUpperCase());
  return contacts.filter(
    (each) =>
      (!wanted || rolesOf(each).some((name) => name.toLowerCase().includes(wanted))) &&
      (bases.length === 0 || each.languages?.some((tag) => bases.includes(primary(tag)))) &&
      (codes.length === 0 || codes.includes(each.address?.address_country ?? '')) &&
      (networks.length === 0 || each.network_ids?.some((id) => networks.includes(id))),
  );
}

/** The primary language subtag, in lower case: `es` of `es-MX`. */
function primary(tag: string): string {
  return tag.split('-', 1)[0]!.toLowerCase();
}

/** A role as each of the feed's languages has it. */
export function rolesOf({role, translations = {}}: Contact): readonly string[] {
  return [role, ...Object.values(translations).map((each) => each?.role)].filter(
    (each) => each !== undefined,
  );
}

/** The contacts of one organisation; of none where there is nothing to group by. */
export type ContactGroup = readonly [Contact, ...Contact[]];

/** Groups contacts by organisation where that helps: there are several, and one has several contacts. */
export function groupContacts(contacts: readonly Contact[]): readonly ContactGroup[] | undefined {
  const groups = new Map<string | undefined, [Contact, ...Contact[]]>();
  for (const each of contacts) {
    const group = groups.get(each.organization);
    if (group) group.push(each);
    else groups.set(each.organization, [each]);
  }
  return groups.size > 1 && groups.size < contacts.length ? [...groups.values()] : undefined;
}

/** A contact in the language of the visitor, as far as the feed has it. */
export function toLanguage(contact: Contact, translate: Translate): Contact {
  const {address} = contact;
  return {
    ...translateFields(contact, ['name', 'role', 'organization', 'note', 'email_subject'], translate),
    ...(address && {
      address: translateFields(address, ['street_address', 'address_locality', 'address_region'], translate),
    }),
  };
}

function translateFields<T extends object, K extends keyof T & string>(
  object: T,
  fields: readonly K[],
  translate: Translate,
): T {
  const translated = fields.map((field) => [field, translate(object, field)?.value]);
  return {...object, ...(Object.fromEntries(translated) as Partial<T>)};
}

/** Makes a problem of each of `all` contacts of a feed whose time is over: of those that are not among the `valid` ones. */
export function reportEnded(feed: Feed, all: readonly Contact[], valid: readonly Contact[]): void {
  for (const each of all) {
    if (valid.includes(each)) continue;
    const path = `$._association.contacts[?@.id==${JSON.stringify(each.id)}].valid_through`;
    // Another element may have read the same feed.
    if (feed.problems.some((problem) => problem.path === path)) continue;
    const found = JSON.stringify(each.valid_through);
    feed.problems.push({path, expected: 'current', found, effect: 'left-out'});
  }
}
