import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {WarningCode} from '../../src/doctor/report.js';
import {reportOn} from './support/command-line.js';

const envelope = {version: 'https://jsonfeed.org/version/1.1', title: 'Rathaus', language: 'de', items: []};

async function warningsOf(code: WarningCode, feed: object | string | Uint8Array) {
  const {warnings} = await reportOn(feed);
  return warnings.filter((warning) => warning.code === code).map(({path, message}) => `${path} ${message}`);
}

describe('check warns of', () => {
  it('translations that some entries have and others have not', async () => {
    const found = await warningsOf('missing-translation', {
      ...envelope,
      _translations: {'en-GB': {title: 'Town hall'}},
      items: [{id: '1', title: 'Beschluss', content_text: 'Der Rat beschließt.'}],
      _association: {
        networks: [
          {id: 'a', name: 'Wasser', description: 'Über Wasser.', translations: {en: {name: 'Water'}}},
          {id: 'b', name: 'Luft', topics: ['Luft'], translations: {en: {name: 'Air'}, de: {name: 'Luft'}}},
          {id: 'c', name: 'Erde'},
        ],
        members: [{id: 'bonn', name: 'Bonn'}],
      },
    });
    assert.deepEqual(found, [
      '$.items[0] Not in "en": title, content_text',
      '$._association.networks[0] Not in "en": description',
      '$._association.networks[2] Not in "en": name',
    ]);
  });

  it('http links, and of nothing else that is a link', async () => {
    const found = await warningsOf('http-link', {
      ...envelope,
      home_page_url: 'http://example.org/',
      feed_url: 'https://example.org/http://',
      _association: {contacts: [{id: 'a', name: 'http://', profiles: ['/a', 'HTTP://example.org/b']}]},
    });
    assert.deepEqual(found, [
      '$.home_page_url http://example.org/',
      '$._association.contacts[0].profiles[1] HTTP://example.org/b',
    ]);
  });

  it('images without alternative text, but not of those that are decoration', async () => {
    const content_html = '<p><img src="a.jpg"><IMG src="b.jpg" alt=""><img data-alt="x" src="c.jpg"></p>';
    const found = await warningsOf('missing-alt', {...envelope, items: [{id: '1', content_html}]});
    assert.deepEqual(found, [
      '$.items[0].content_html <img src="a.jpg">',
      '$.items[0].content_html <img data-alt="x" src="c.jpg">',
    ]);
  });

  it('contacts and people whose time is over', async () => {
    const found = await warningsOf('dead-date', {
      ...envelope,
      _association: {
        contacts: [
          {id: 'a', name: 'Ana', valid_through: '2026-01-30'},
          {id: 'b', name: 'Eva', valid_through: '2026-01'},
        ],
        networks: [{id: 'a', name: 'A', people: [{name: 'Max', end_date: '2025'}]}],
        members: [{id: 'a', name: 'A', end_date: '1999'}],
      },
    });
    assert.deepEqual(found, [
      '$._association.contacts[0].valid_through Ana is no longer shown since 2026-01-30.',
      '$._association.networks[0].people[0].end_date Max is no longer shown since 2025.',
    ]);
  });

  it('opening hours without a length, but not of those that say closed', async () => {
    const found = await warningsOf('no-time', {
      ...envelope,
      _association: {
        contacts: [
          {
            id: 'a',
            name: 'A',
            opening_hours: [
              {opens: '09:00', closes: '09:00'},
              {opens: '00:00', closes: '00:00'},
              {opens: '09:00', closes: '14:00'},
            ],
          },
        ],
      },
    });
    assert.deepEqual(found, [
      '$._association.contacts[0].opening_hours[0] 09:00 to 09:00 is read as closed.',
    ]);
  });

  it('names that are nearly right', async () => {
    const found = await warningsOf('unknown-field', {
      ...envelope,
      icon: 'https://example.org/icon.png',
      homepageURL: 'https://example.org/',
      items: [{id: '1', titel: 'A', datePublished: '2018', authors: [], external_url: '/a'}],
      _association: {contacts: [{id: 'a', name: 'A', 'e-mail': 'a@b.org', Telephone: '1', constructor: 1}]},
    });
    assert.deepEqual(found, [
      '$.homepageURL "homepageURL" is not read. Is "home_page_url" meant?',
      '$.items[0].titel "titel" is not read. Is "title" meant?',
      '$.items[0].datePublished "datePublished" is not read. Is "date_published" meant?',
      '$._association.contacts[0]["e-mail"] "e-mail" is not read. Is "email" meant?',
      '$._association.contacts[0].Telephone "Telephone" is not read. Is "telephone" meant?',
    ]);
  });

  it('fields that stand twice', async () => {
    const found = await warningsOf(
      'duplicate-field',
      '{"title":"A","items":[{"id":"1","id":"2"}],"title":"B"}',
    );
    assert.deepEqual(
      found.map((each) => each.split(' ')[0]),
      ['$.items[0].id', '$.title'],
    );
  });

  it('a byte order mark, which is no error', async () => {
    const feed = Buffer.from(`\ufeff${JSON.stringify(envelope)}`);
    assert.equal((await warningsOf('bom', feed)).length, 1);
    assert.equal((await reportOn(feed)).ok, true);
  });

  it('other encodings than UTF-8', async () => {
    const latin1 = Buffer.from(JSON.stringify({...envelope, title: 'Köln'}), 'latin1');
    assert.deepEqual(await warningsOf('encoding', latin1), [
      'null The file is not in UTF-8: some letters show as �.',
    ]);
    const utf16 = Buffer.from(`\ufeff${JSON.stringify(envelope)}`, 'utf16le');
    assert.deepEqual(await warningsOf('encoding', utf16), ['null The file is in UTF-16.']);
    assert.equal((await reportOn(utf16)).error?.reason, 'not-json');
  });

  it('nothing where there is nothing to warn of', async () => {
    assert.deepEqual(
      (await reportOn({...envelope, _association: {members: [{id: 'a', name: 'A'}]}})).warnings,
      [],
    );
  });
});
