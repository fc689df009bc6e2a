import {isPerson} from './contact-kind.js';
import type {Contact, OpeningHours} from './contact.js';

const DAYS = {
  Mo: 'Monday',
  Tu: 'Tuesday',
  We: 'Wednesday',
  Th: 'Thursday',
  Fr: 'Friday',
  Sa: 'Saturday',
  Su: 'Sunday',
} as const;

/** Contacts as schema.org has them, in JSON-LD; links are absolute, telephone numbers begin with `+`. */
export function toStructuredData(contacts: readonly Contact[]) {
  if (contacts.length === 0) return undefined;
  return {'@context': 'https://schema.org', '@graph': contacts.map(toThing)} as const;
}

function toThing(contact: Contact) {
  const {name, given_name, family_name, role, organization, url, image, email, telephone, address} = contact;
  const {profiles, note} = contact;
  const common = {
    name,
    url,
    image,
    email,
    telephone: telephone && toDialled(contact),
    address: address && {
      '@type': 'PostalAddress' as const,
      streetAddress: address.street_address,
      postalCode: address.postal_code,
      addressLocality: address.address_locality,
      addressRegion: address.address_region,
      addressCountry: address.address_country,
    },
    sameAs: profiles?.length ? profiles : undefined,
    description: note,
    contactPoint: toContactPoint(contact),
  };
  const parent = organization ? {'@type': 'Organization' as const, name: organization} : undefined;
  return isPerson(contact)
    ? {
        '@type': 'Person' as const,
        ...common,
        givenName: given_name,
        familyName: family_name,
        jobTitle: role,
        worksFor: parent,
      }
    : {
        '@type': 'Organization' as const,
        ...common,
        parentOrganization: parent,
        location: toLocation(contact),
      };
}

function toContactPoint({email, telephone, languages, contact_form_url, ...contact}: Contact) {
  if (!email && !telephone && !contact_form_url) return undefined;
  return {
    '@type': 'ContactPoint' as const,
    contactType: contact.role ?? 'general',
    email,
    telephone: telephone && toDialled({...contact, telephone}),
    url: contact_form_url,
    availableLanguage: languages?.length ? languages : undefined,
    hoursAvailable: toHours(contact.opening_hours),
  };
}

/** schema.org gives coordinates and opening hours to places only. */
function toLocation({geo, opening_hours}: Contact) {
  const hours = toHours(opening_hours);
  if (!geo && !hours) return undefined;
  return {
    '@type': 'Place' as const,
    geo: geo && {'@type': 'GeoCoordinates' as const, latitude: geo.latitude, longitude: geo.longitude},
    openingHoursSpecification: hours,
  };
}

function toHours(hours: readonly OpeningHours[] = []) {
  if (hours.length === 0) return undefined;
  return hours.map(({days, opens, closes, valid_from, valid_through}) => ({
    '@type': 'OpeningHoursSpecification' as const,
    dayOfWeek: (days ?? (Object.keys(DAYS) as (keyof typeof DAYS)[])).map((day) => DAYS[day]),
    // Search engines know a closed day by these times.
    ...(opens === closes
      ? {opens: '00:00', closes: '00:00'}
      : // schema.org knows no 24:00.
        {opens, closes: closes.startsWith('24') ? '23:59' : closes}),
    validFrom: toDay(valid_from, 'first'),
    validThrough: toDay(valid_through, 'last'),
  }));
}

/** schema.org wants whole days. */
function toDay(date: string | undefined, end: 'first' | 'last'): string | undefined {
  const [year, month, day] = /^\d{4}(-\d\d)*/.exec(date ?? '')?.[0].split('-') ?? [];
  if (!year || day) return day && `${year}-${month}-${day}`;
  const last = new Date(Date.UTC(Number(year), month ? Number(month) : 12, 0)).toISOString().slice(0, 10);
  return end === 'last' ? last : `${year}-${month ?? '01'}-01`;
}

function toDialled({telephone = '', extension}: Pick<Contact, 'telephone' | 'extension'>): string {
  return `${telephone}${extension ? ` ext. ${extension}` : ''}`;
}
