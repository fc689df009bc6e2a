import {holdsOn} from './edtf.js';
import {readSection, type Feed} from './json-feed.js';
import {
  id,
  choice,
  country,
  date,
  email,
  language,
  link,
  list,
  number,
  object,
  required,
  telephone,
  text,
  time,
  type Infer,
} from './schema.js';

const address = object({
  /** Street and number. */
  street_address: text,
  /** Postal code. */
  postal_code: text,
  /** City or town. */
  address_locality: text,
  /** Region, province or state. */
  address_region: text,
  /** ISO 3166-1 alpha-2 code. */
  address_country: country,
});
/** A schema.org PostalAddress. */
export type Address = Infer<typeof address>;

const openingHours = object({
  /** Days of the week; every day where they are left out. */
  days: list(choice('Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su')),
  /** HH:MM, in the office's own time. */
  opens: required(time),
  /**
   * HH:MM; before `opens` it is on the next day. The same as `opens`, best written 00:00: closed. 24:00 or 23:59 after
   * 00:00: open day and night.
   */
  closes: required(time),
  /** First day on which the line holds (EDTF); it then takes the place of lines that hold for longer. */
  valid_from: date,
  /** Last day on which the line holds (EDTF). */
  valid_through: date,
});
/** A schema.org OpeningHoursSpecification. */
export type OpeningHours = Infer<typeof openingHours>;

export const contact = object({
  /** Stable and unique among the contacts. */
  id: required(id),
  /** Name of the person or office. */
  name: required(text),
  /** Given name of a person, for address books (Popolo). */
  given_name: text,
  /** Family name of a person, for address books (Popolo). */
  family_name: text,
  /** What it is; where it is left out, whoever has a role or a given or family name is a person. */
  classification: choice('person', 'organization'),
  /** What the person does, for example Secretary General. */
  role: text,
  /** Name of the organisation. */
  organization: text,
  /** Address of the website. */
  url: link,
  /** Address of a page with a form to write to them. */
  contact_form_url: link,
  /** Address of a picture. */
  image: link,
  /** One e-mail address. */
  email,
  /** Subject that a new message to the e-mail address starts with. */
  email_subject: text,
  /** Telephone number with the country's prefix, for example +34 93 342 87 50. */
  telephone,
  /** Extension to dial after the telephone number. */
  extension: text,
  /** A sentence for whoever gets in touch. */
  note: text,
  /** Where to write to and visit. */
  address,
  /** Where it is (WGS 84, degrees). */
  geo: object({
    /** Degrees north. */
    latitude: required(number(-90, 90)),
    /** Degrees east. */
    longitude: required(number(-180, 180)),
  }),
  /** IANA time zone of the office, for example Europe/Madrid; without it nobody is told whether it is open now. */
  time_zone: text,
  /** When it is open: a line for days with the same hours, two where it closes at noon, and lines for holidays. */
  opening_hours: list(openingHours),
  /** BCP 47 languages that are spoken there. */
  languages: list(language),
  /** Addresses of profiles in social networks. */
  profiles: list(link),
  /** The ids of the networks that it answers for. */
  network_ids: list(id),
  /** Last day on which this holds (EDTF); afterwards the contact is not shown. */
  valid_through: date,
});
export type Contact = Infer<typeof contact>;

/** All contacts of the feed, also those whose time is over. */
export function readAllContacts(feed: Feed): readonly Contact[] {
  return readSection(feed, 'contacts', contact);
}

/** The contacts that hold on `today` (`YYYY-MM-DD`), in the order of the feed, or of `ids` where there are any. */
export function readContacts(feed: Feed, today: string, ids: readonly string[] = []): readonly Contact[] {
  const valid = readAllContacts(feed).filter(({valid_through}) => holdsOn(today, valid_through));
  return ids.length === 0 ? valid : ids.flatMap((id) => valid.filter((each) => each.id === id));
}
