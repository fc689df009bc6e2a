import {isPerson} from './contact-kind.js';
import type {Contact} from './contact.js';

export type VCardVersion = '3.0' | '4.0';

/**
 * A contact as a vCard: 3.0 (RFC 2426), which iOS, Android and Outlook all open, or 4.0 (RFC 6350). Lines end in CRLF
 * and are folded at 75 octets. `lang` (BCP 47) is the language that its words are in; links are absolute, and the
 * telephone number begins with `+`.
 */
export function toVCard(contact: Contact, version: VCardVersion = '3.0', lang?: string): string {
  const {url, image, note, profiles = [], languages = [], time_zone, contact_form_url} = contact;
  const is4 = version === '4.0';
  return toText([
    'BEGIN:VCARD',
    `VERSION:${version}`,
    ...nameLines(contact, is4, lang),
    ...reachLines(contact, is4),
    image && `PHOTO${is4 ? '' : ';VALUE=uri'}:${toUri(image)}`,
    url && `URL${is4 ? ';TYPE=work' : ';TYPE=WORK'}:${toUri(url)}`,
    ...profiles.map((profile) => `URL${is4 ? '' : ';TYPE=PROFILE'}:${toUri(profile)}`),
    contact_form_url && (is4 ? `CONTACT-URI:${toUri(contact_form_url)}` : `URL:${toUri(contact_form_url)}`),
    time_zone && `TZ${is4 ? '' : ';VALUE=text'}:${escape(time_zone)}`,
    // In the order of the feed; only 4.0 knows the languages of a contact.
    ...(is4 ? languages.map((language, i) => `LANG;PREF=${Math.min(i + 1, 100)}:${language}`) : []),
    note && `NOTE:${escape(note)}`,
    'END:VCARD',
  ]);
}

/** The shortest card that is of use, for a code to scan: a phone reads a small one more easily. */
export function toShortVCard({
  id,
  name,
  organization,
  email,
  telephone,
  extension,
  url,
  ...rest
}: Contact): string {
  const {classification, role, given_name, family_name} = rest;
  return toVCard({
    id,
    name,
    ...(classification && {classification}),
    ...(role && {role}),
    ...(given_name && {given_name}),
    ...(family_name && {family_name}),
    ...(organization && {organization}),
    ...(email && {email}),
    ...(telephone && {telephone}),
    ...(extension && {extension}),
    ...(url && {url}),
  });
}

function nameLines(contact: Contact, is4: boolean, lang: string | undefined): readonly Line[] {
  const {name, given_name, family_name, role, organization} = contact;
  const person = isPerson(contact);
  const language = is4 && lang ? `;LANGUAGE=${lang}` : '';
  // Not cut up where the feed does not: where a family name ends is not ours to guess.
  const split = given_name ?? family_name;
  const parts = split ? [family_name, given_name] : ['', name];
  const units = person ? [organization] : [organization, name];
  const org = units.flatMap((unit) => (unit ? escape(unit) : []));
  return [
    is4 && `KIND:${person ? 'individual' : 'org'}`,
    !is4 && !person && 'X-ABShowAs:COMPANY',
    `FN${language}:${escape(name)}`,
    // 3.0 needs an N; that of an organisation is empty, and 4.0 leaves it out.
    person ? `N:${parts.map((part) => escape(part ?? '')).join(';')};;;` : !is4 && 'N:;;;;',
    org.length > 0 && `ORG${language}:${org.join(';')}`,
    role && `TITLE${language}:${escape(role)}`,
  ];
}

function reachLines({email, telephone, extension, address, geo}: Contact, is4: boolean): readonly Line[] {
  const digits = extension?.replace(/\D/g, '') ?? '';
  const place = geo && ([geo.latitude, geo.longitude] as const);
  const parts = [
    address?.street_address,
    address?.address_locality,
    address?.address_region,
    address?.postal_code,
    address?.address_country,
  ].map((part) => escape(part ?? ''));
  return [
    email && `EMAIL;TYPE=${is4 ? 'work' : 'INTERNET,WORK'}:${escape(email)}`,
    telephone &&
      (is4
        ? `TEL;VALUE=uri;TYPE=work:tel:${telephone.replace(/[^\d+]/g, '')}${digits && `;ext=${digits}`}`
        : // A telephone waits at a comma before it dials the extension.
          `TEL;TYPE=WORK,VOICE:${[escapeLineBreaks(telephone), digits].filter(Boolean).join(',')}`),
    address && `ADR;TYPE=${is4 ? 'work' : 'WORK'}:;;${parts.join(';')}`,
    place && (is4 ? `GEO:geo:${place.join(',')}` : `GEO:${place.join(';')}`),
  ];
}

type Line = string | false | undefined;

function toText(lines: readonly Line[]): string {
  return lines.map((line) => (line ? `${foldLine(line)}\r\n` : '')).join('');
}

function escape(text: string): string {
  return escapeLineBreaks(text.replace(/[\\;,]/g, '\\$&'));
}

/** An address is not escaped, but neither may it break the line. */
function toUri(url: string): string {
  return escapeLineBreaks(url);
}

function escapeLineBreaks(text: string): string {
  return text.replace(/\r\n|[\r\n]/g, '\\n');
}

/** Breaks a line so that none holds more than 75 octets, never inside a character. */
function foldLine(line: string): string {
  const encoder = new TextEncoder();
  let folded = '';
  let length = 0;
  for (const character of line) {
    const octets = encoder.encode(character).length;
    if (length + octets > 75) {
      folded += '\r\n ';
      length = 1;
    }
    folded += character;
    length += octets;
  }
  return folded;
}
