import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import ICAL from 'ical.js';
import type {Contact} from '../../src/model/contact.js';
import {toVCard} from '../../src/model/vcard.js';

const contact: Contact = {
  id: 'secretariat',
  name: 'Secretaría Mundial, Ñandú «CGLU»',
  role: 'Secretaria General',
  organization:
    'Ciudades y Gobiernos Locales Unidos, con un nombre tan largo que su línea se pliega más de una vez 東京都庁',
  email: 'a@example.org',
  telephone: '+34 93 342 87 50',
  url: 'https://www.uclg.org/',
  profiles: ['https://x.com/uclg_org'],
  address: {
    street_address: 'Carrer Avinyó, 15',
    postal_code: '08002',
    address_locality: 'Barcelona',
    address_country: 'ES',
  },
};

describe('toVCard', () => {
  const text = toVCard(contact);
  const card = new ICAL.Component(ICAL.parse(text) as never);
  const value = (name: string) => card.getFirstPropertyValue(name);

  it('is read back by an independent parser', () => {
    assert.equal(value('version'), '3.0');
    assert.equal(value('fn'), contact.name);
    assert.equal(value('title'), contact.role);
    assert.equal([value('org')].flat()[0], contact.organization);
    assert.equal(value('email'), contact.email);
    assert.equal(value('tel'), contact.telephone);
    assert.deepEqual(value('adr'), ['', '', 'Carrer Avinyó, 15', 'Barcelona', '', '08002', 'ES']);
    assert.deepEqual(
      card.getAllProperties('url').map((property) => property.getFirstValue()),
      [contact.url, ...contact.profiles!],
    );
  });

  it('folds lines at 75 octets and ends them with CRLF', () => {
    const lines = text.split('\r\n');
    assert.equal(lines.pop(), '');
    assert.ok(lines.some((line) => line.startsWith(' ')));
    for (const line of lines) assert.ok(new TextEncoder().encode(line).length <= 75, line);
  });

  it('escapes what RFC 2426 reserves', () => {
    assert.match(toVCard({id: 'x', name: 'A; B, C\\'}), /^FN:A\\; B\\, C\\\\\r$/m);
  });

  it('cannot be made to hold another property', () => {
    const evil = toVCard({id: 'x', name: 'A\r\nEMAIL:evil@example.org', url: 'https://example.org/'});
    assert.equal(new ICAL.Component(ICAL.parse(evil) as never).getFirstProperty('email'), null);
  });
});
