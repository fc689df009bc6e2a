import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Graph} from 'schema-dts';
import type {Contact} from '../../src/model/contact.js';
import {readAllContacts, readContacts} from '../../src/model/contact.js';
import {groupContacts, reportEnded, searchContacts, toLanguage} from '../../src/model/contact-list.js';
import {toStructuredData} from '../../src/model/contact-structured-data.js';
import {openFeed} from '../../src/model/json-feed.js';
import {toMapFrame, toMapLink} from '../../src/model/map-link.js';
import {translator} from '../../src/model/translation.js';

const contacts: Contact[] = [
  {id: 'a', name: 'A', organization: 'X', languages: ['es-MX'], address: {address_country: 'MX'}},
  {
    id: 'b',
    name: 'B',
    network_ids: ['water'],
    role: 'Secretario General',
    translations: {en: {role: 'Secretary General'}},
  },
  {id: 'c', name: 'C', organization: 'X', role: 'Press', languages: ['fr', 'en']},
];
const any = {role: '', languages: [], countries: [], networks: []};
const idsOf = (found: readonly Contact[]) => found.map(({id}) => id).join('');

describe('contacts', () => {
  it('are found by role, language and country', () => {
    assert.equal(idsOf(searchContacts(contacts, any)), 'abc');
    assert.equal(idsOf(searchContacts(contacts, {...any, role: 'secretary'})), 'b');
    assert.equal(idsOf(searchContacts(contacts, {...any, role: 'Secretario General'})), 'b');
    assert.equal(idsOf(searchContacts(contacts, {...any, languages: ['es', 'de']})), 'a');
    assert.equal(idsOf(searchContacts(contacts, {...any, languages: ['en'], role: 'press'})), 'c');
    assert.equal(idsOf(searchContacts(contacts, {...any, countries: ['mx']})), 'a');
    assert.equal(idsOf(searchContacts(contacts, {...any, networks: ['water', 'none']})), 'b');
  });

  it('are grouped where that helps', () => {
    assert.deepEqual(groupContacts(contacts)?.map(idsOf), ['ac', 'b']);
    assert.equal(groupContacts(contacts.slice(0, 2)), undefined);
    assert.equal(groupContacts([contacts[0]!, contacts[2]!]), undefined);
  });

  it('end, and the webmaster learns it once', () => {
    const feed = openFeed(
      {
        _association: {
          contacts: [
            {id: 'a"]', name: 'A', valid_through: '2026-10'},
            {id: 'b', name: 'B', valid_through: '2026-11'},
          ],
        },
      },
      'https://example.org/',
    );
    for (let twice = 0; twice < 2; twice++)
      reportEnded(feed, readAllContacts(feed), readContacts(feed, '2026-11-30'));
    assert.deepEqual(feed.problems, [
      {
        path: '$._association.contacts[?@.id=="a\\"]"].valid_through',
        expected: 'current',
        found: '"2026-10"',
        effect: 'left-out',
      },
    ]);
    assert.equal(idsOf(readContacts(feed, '2026-11-30')), 'b');
  });

  it('are told in the language of the visitor', () => {
    const [, , , d] = [
      ...contacts,
      {
        ...contacts[1]!,
        address: {address_locality: 'Londres', translations: {en: {address_locality: 'London'}}},
      },
    ];
    const english = toLanguage(d!, translator('en', 'es'));
    assert.equal(english.role, 'Secretary General');
    assert.equal(english.address?.address_locality, 'London');
    assert.equal(toLanguage(d!, translator('fr', 'es')).address?.address_locality, 'Londres');
  });
});

describe('a map', () => {
  const office: Contact = {
    id: 'a',
    name: 'A',
    geo: {latitude: 41.38, longitude: 2.18},
    address: {street_address: 'Carrer Avinyó, 15 & 16', address_locality: 'Barcelona', address_country: 'ES'},
  };
  const {geo: _, ...addressed} = office;

  it('is linked by coordinates, else by address', () => {
    assert.match(toMapLink('openstreetmap', office)!, /mlat=41.38&mlon=2.18#map=18\/41.38\/2.18$/);
    for (const service of ['openstreetmap', 'google', 'apple'] as const) {
      const {searchParams, protocol} = new URL(toMapLink(service, addressed)!);
      assert.equal(protocol, 'https:');
      assert.equal(
        searchParams.get('query') ?? searchParams.get('q'),
        'Carrer Avinyó, 15 & 16, Barcelona, ES',
      );
    }
    assert.equal(new URL(toMapLink('google', office)!).searchParams.get('query'), '41.38,2.18');
    assert.equal(new URL(toMapLink('apple', office)!).searchParams.get('ll'), '41.38,2.18');
    assert.equal(toMapLink('google', {id: 'a', name: 'A', address: {address_country: 'ES'}}), undefined);
  });

  it('fits into a frame where the service has one', () => {
    assert.equal(new URL(toMapFrame('openstreetmap', office)!).searchParams.get('marker'), '41.38,2.18');
    assert.equal(toMapFrame('google', office), undefined);
    assert.equal(toMapFrame('openstreetmap', addressed), undefined);
  });
});

describe('toStructuredData', () => {
  const data = (contact: Partial<Contact>) => {
    const all = toStructuredData([{id: 'a', name: 'A', ...contact}]);
    return (JSON.parse(JSON.stringify(all)) as {'@graph': [Record<string, unknown>]})['@graph'][0];
  };

  it('tells people from offices', () => {
    assert.deepEqual(data({role: 'Mayor', organization: 'X'}), {
      '@type': 'Person',
      name: 'A',
      jobTitle: 'Mayor',
      worksFor: {'@type': 'Organization', name: 'X'},
    });
    assert.deepEqual(data({organization: 'X'}), {
      '@type': 'Organization',
      name: 'A',
      parentOrganization: {'@type': 'Organization', name: 'X'},
    });
  });

  it('has contact point, address and hours as schema.org has them', () => {
    const {contactPoint, location} = data({
      telephone: '+34 93',
      languages: ['es'],
      geo: {latitude: 1, longitude: 2},
      opening_hours: [
        {opens: '09:00', closes: '24:00', days: ['Mo'], valid_from: '2026-07', valid_through: '2028-02'},
      ],
    });
    const hours = [
      {
        '@type': 'OpeningHoursSpecification',
        dayOfWeek: ['Monday'],
        opens: '09:00',
        closes: '23:59',
        validFrom: '2026-07-01',
        validThrough: '2028-02-29',
      },
    ];
    assert.deepEqual(contactPoint, {
      '@type': 'ContactPoint',
      contactType: 'general',
      telephone: '+34 93',
      availableLanguage: ['es'],
      hoursAvailable: hours,
    });
    assert.deepEqual(location, {
      '@type': 'Place',
      geo: {'@type': 'GeoCoordinates', latitude: 1, longitude: 2},
      openingHoursSpecification: hours,
    });
  });

  it('is what the vocabulary of schema.org allows', () => {
    // The types of schema-dts are the oracle: this compiles only with properties and values that schema.org knows.
    const graph = toStructuredData([]) satisfies Graph | undefined;
    assert.equal(graph, undefined);
  });

  it('has hours without a length as search engines know closed days', () => {
    const {location} = data({opening_hours: [{opens: '09:00', closes: '09:00', days: ['Mo']}]});
    assert.deepEqual((location as {openingHoursSpecification: object}).openingHoursSpecification, [
      {'@type': 'OpeningHoursSpecification', dayOfWeek: ['Monday'], opens: '00:00', closes: '00:00'},
    ]);
  });

  it('is nothing where there is nobody', () => assert.equal(toStructuredData([]), undefined));
});
