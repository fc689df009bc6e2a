import type {Contact} from './contact.js';

/**
 * A contact as a vCard 3.0 (RFC 2426), the version that iOS, Android and Outlook all open. Lines end in CRLF and are
 * folded at 75 octets.
 */
export function toVCard(contact: Contact): string {
  const {name, role, organization, email, telephone, address, url, profiles = []} = contact;
  const lines: (string | undefined)[] = [
    'BEGIN:VCARD',
    'VERSION:3.0',
    `FN:${escape(name)}`,
    // Not cut up into family and given name: where one ends is not ours to guess.
    `N:;${escape(name)};;;`,
    organization && `ORG:${escape(organization)}`,
    role && `TITLE:${escape(role)}`,
    email && `EMAIL;TYPE=INTERNET,WORK:${escape(email)}`,
    telephone && `TEL;TYPE=WORK,VOICE:${escape(telephone)}`,
    address &&
      `ADR;TYPE=WORK:;;${[
        address.street_address,
        address.address_locality,
        address.address_region,
        address.postal_code,
        address.address_country,
      ]
        .map((part) => escape(part ?? ''))
        .join(';')}`,
    url && `URL:${escapeLineBreaks(url)}`,
    ...profiles.map((profile) => `URL:${escapeLineBreaks(profile)}`),
    'END:VCARD',
  ];
  return lines
    .filter((line) => line !== undefined)
    .map((line) => `${foldLine(line)}\r\n`)
    .join('');
}

function escape(text: string): string {
  return escapeLineBreaks(text.replace(/[\\;,]/g, '\\$&'));
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
