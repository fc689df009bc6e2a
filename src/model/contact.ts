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

export const contact = object({
  /** Stable and unique among the contacts. */
  id: required(id),
  /** Name of the person or office. */
  name: required(text),
  /** What the person does, for example Secretary General. */
  role: text,
  /** Name of the organisation. */
  organization: text,
  /** Address of the website. */
  url: link,
  /** Address of a picture. */
  image: link,
  /** One e-mail address. */
  email,
  /** Telephone number with the country's prefix, for example +34 93 342 87 50. */
  telephone,
  /** Where to write to and visit. */
  address,
  /** Where it is (WGS 84, degrees). */
  geo: object({
    /** Degrees north. */
    latitude: required(number(-90, 90)),
    /** Degrees east. */
    longitude: required(number(-180, 180)),
  }),
  /** IANA time zone of the office, for example Europe/Madrid. */
  time_zone: text,
  /** When it is open, a line for days with the same hours. */
  opening_hours: list(
    object({
      /** Days of the week. */
      days: required(list(choice('Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'))),
      /** HH:MM. */
      opens: required(time),
      /** HH:MM. */
      closes: required(time),
    }),
  ),
  /** BCP 47 languages that are spoken there. */
  languages: list(language),
  /** Addresses of profiles in social networks. */
  profiles: list(link),
  /** Last day on which this holds (EDTF); afterwards the contact is not shown. */
  valid_through: date,
});
export type Contact = Infer<typeof contact>;

/** The contacts that hold on `today` (`YYYY-MM-DD`), in the order of the feed, or of `ids` where there are any. */
export function readContacts(feed: Feed, today: string, ids: readonly string[] = []): readonly Contact[] {
  const valid = readSection(feed, 'contacts', contact).filter(({valid_through}) =>
    holdsOn(today, valid_through),
  );
  return ids.length === 0 ? valid : ids.flatMap((id) => valid.filter((each) => each.id === id));
}

/** An `https:` or other web address as people say it: without scheme, `www.` and last slash. */
export function toShortUrl(url: string): string {
  return url.replace(/^https?:\/\/(www\.)?/i, '').replace(/\/$/, '');
}

/** A telephone number as a `tel:` URL (RFC 3966). */
export function toTelephoneUrl(number: string): string {
  return `tel:${number.replace(/[^\d+]/g, '')}`;
}
