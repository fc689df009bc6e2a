import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import ICAL from 'ical.js';
import {parseVCards} from 'vcard4-ts';
import type {Contact} from '../../src/model/contact.js';
import {toShortVCard, toVCard} from '../../src/model/vcard.js';

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

  it('folds between characters, wherever the 75th octet falls', () => {
    for (let before = 0; before < 8; before++) {
      const name = 'x'.repeat(before) + '🏛️東京都庁ñ'.repeat(12);
      const text = toVCard({id: 'x', name});
      for (const line of Buffer.from(text).toString('latin1').split('\r\n')) {
        const octets = Buffer.from(line, 'latin1');
        assert.ok(octets.length <= 75);
        assert.doesNotThrow(() => new TextDecoder('utf-8', {fatal: true}).decode(octets));
      }
      const card = new ICAL.Component(ICAL.parse(text) as never);
      assert.equal(card.getFirstPropertyValue('fn'), name);
    }
  });

  it('escapes what RFC 2426 reserves', () => {
    assert.match(toVCard({id: 'x', name: 'A; B, C\\'}), /^FN:A\\; B\\, C\\\\\r$/m);
  });

  it('splits a name only where the feed does', () => {
    const person = {id: 'x', name: 'Sergio Arredondo Olvera', role: 'Secretario General'};
    assert.match(toVCard(person), /^N:;Sergio Arredondo Olvera;;;\r$/m);
    const split = toVCard({...person, given_name: 'Sergio', family_name: 'Arredondo; Olvera'});
    assert.match(split, /^N:Arredondo\\; Olvera;Sergio;;;\r$/m);
  });

  it('makes the card of an office, too', () => {
    const office = toVCard({id: 'x', name: 'Büro', organization: 'Städte'});
    assert.match(office, /^X-ABShowAs:COMPANY\r$/m);
    assert.match(office, /^N:;;;;\r$/m);
    assert.match(office, /^ORG:Städte;Büro\r$/m);
    assert.match(toVCard({id: 'x', name: 'Büro'}), /^ORG:Büro\r$/m);
    assert.doesNotMatch(toVCard({id: 'x', name: 'Eva', classification: 'person'}), /COMPANY|ORG/);
  });

  it('holds place, time zone, picture and note', () => {
    const text = toVCard({
      ...contact,
      geo: {latitude: 41.38, longitude: -2.18},
      time_zone: 'Europe/Madrid',
      image: 'https://example.org/a,b;c.jpg',
      note: 'Con cita previa:\nlunes, martes',
      extension: '12',
    });
    const card = new ICAL.Component(ICAL.parse(text) as never);
    const value = (name: string) => card.getFirstPropertyValue(name);
    assert.match(text, /^GEO:41.38;-2.18\r$/m);
    assert.equal(value('photo'), 'https://example.org/a,b;c.jpg');
    assert.equal(value('note'), 'Con cita previa:\nlunes, martes');
    assert.equal(value('tel'), '+34 93 342 87 50,12');
    assert.match(text, /^TZ;VALUE=text:Europe\/Madrid\r$/m);
  });

  it('cannot be made to hold another property', () => {
    const evil = toVCard({id: 'x', name: 'A\r\nEMAIL:evil@example.org', url: 'https://example.org/'});
    assert.equal(new ICAL.Component(ICAL.parse(evil) as never).getFirstProperty('email'), null);
  });
});

describe('toVCard 4.0', () => {
  const text = toVCard(
    {
      ...contact,
      family_name: 'Ñandú',
      given_name: 'Ana, María',
      extension: '12',
      geo: {latitude: 41.38, longitude: 2.18},
      time_zone: 'Europe/Madrid',
      image: 'https://example.org/a.jpg',
      contact_form_url: 'https://example.org/write?a=1;2,3',
      languages: ['es', 'pt-BR'],
      note: 'Con cita previa;\nlunes, martes',
    },
    '4.0',
    'es',
  );
  const {vCards, nags} = parseVCards(text, false);

  it('is read back by an independent parser without a complaint', () => {
    const card = vCards![0];
    // Addresses hold commas as they are (RFC 6350, 5.1 escapes text only), which this parser remarks on.
    const complaints = [...(nags ?? []), ...(card.nags ?? [])].filter(
      ({key}) => key !== 'VALUE_UNESCAPED_COMMA',
    );
    assert.deepEqual(complaints, []);
    assert.equal(card.KIND?.value, 'individual');
    assert.equal(card.FN[0].value, contact.name);
    assert.equal(card.FN[0].parameters?.LANGUAGE, 'es');
    assert.deepEqual(card.N?.value.familyNames, ['Ñandú']);
    assert.deepEqual(card.N?.value.givenNames, ['Ana, María']);
    assert.deepEqual(card.ORG?.[0]?.value, [contact.organization]);
    assert.equal(card.TITLE?.[0]?.value, contact.role);
    assert.equal(card.EMAIL?.[0]?.value, contact.email);
    assert.equal(card.TEL?.[0]?.value, 'tel:+34933428750;ext=12');
    assert.equal(card.GEO?.[0]?.value, 'geo:41.38,2.18');
    assert.equal(card.TZ?.[0]?.value, 'Europe/Madrid');
    assert.equal(card.PHOTO?.[0]?.value, 'https://example.org/a.jpg');
    assert.deepEqual(
      card.LANG?.map(({value}) => value),
      ['es', 'pt-BR'],
    );
    assert.equal(card.NOTE?.[0]?.value, 'Con cita previa;\nlunes, martes');
    assert.equal(card.ADR?.[0]?.value.locality?.[0], 'Barcelona');
  });

  it('says that an office is one', () => {
    const [card] = parseVCards(toVCard({id: 'x', name: 'Büro'}, '4.0'), false).vCards!;
    assert.equal(card.KIND?.value, 'org');
    assert.equal(card.N, undefined);
  });
});

describe('toShortVCard', () => {
  it('leaves out what a code to scan has no room for', () => {
    const full = {...contact, note: 'Nota', image: 'https://example.org/a.jpg', languages: ['es']};
    assert.doesNotMatch(toShortVCard(full), /NOTE|PHOTO|ADR|x\.com/);
    assert.match(toShortVCard(full), /TEL.*\r\n/);
  });
});
