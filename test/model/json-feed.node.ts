import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {FeedError} from '../../src/feed/feed-error.js';
import {inOffice, openCollection, readCollection} from '../../src/model/collection.js';
import {toShortUrl, toTelephoneUrl} from '../../src/model/contact-links.js';
import {readContacts} from '../../src/model/contact.js';
import {openFeed} from '../../src/model/json-feed.js';
import {byDate, groupEntries, yearOf} from '../../src/model/chronology.js';
import {readTimeline} from '../../src/model/milestone.js';
import {readStatistics} from '../../src/model/statistic.js';
import {listTopics, topicsOf} from '../../src/model/topics.js';
import {translator} from '../../src/model/translation.js';

const URL = 'https://example.org/feed.json';

const TODAY = '2026-11-22';

describe('a list that is read in pieces', () => {
  const read = () => {
    const members = Array.from({length: 100}, (_, i) => ({id: `m${i}`, name: i === 70 ? '' : `Town ${i}`}));
    const feed = openFeed({_association: {members}}, URL);
    return {feed, reading: openCollection(feed, 'members')};
  };

  it('is read as far as is asked for, and reports what is wrong at its end', () => {
    const {feed, reading} = read();
    assert.equal(
      reading.readOn(() => reading.entries.length >= 10),
      false,
    );
    assert.deepEqual([reading.entries.length, reading.total, feed.problems.length], [10, 100, 0]);
    assert.equal(
      reading.readOn(() => false),
      true,
    );
    assert.deepEqual([reading.entries.length, feed.problems.length], [99, 1]);
    assert.equal(feed.problems[0]!.path, '$._association.members[70].name');
  });

  it('is one and the same for whoever reads it at once', () => {
    const {feed, reading} = read();
    reading.readOn(() => reading.entries.length >= 10);
    assert.equal(readCollection(feed, 'members').length, 99);
    assert.equal(reading.entries, readCollection(feed, 'members'));
    assert.equal(openCollection(feed, 'members'), reading);
    assert.equal(
      reading.readOn(() => false),
      true,
    );
    assert.deepEqual([reading.entries.length, feed.problems.length], [99, 1]);
  });
});

describe('openFeed', () => {
  it('opens the same JSON once', () => {
    const json = {items: []};
    assert.equal(openFeed(json, URL), openFeed(json, URL));
  });

  it('takes a bare list for the items, and a bare object for the association', () => {
    const bare = openFeed([{id: '1', title: 'A'}], URL);
    assert.equal(readTimeline(bare).length, 1);
    assert.equal(readCollection(openFeed({networks: [{id: '1', name: 'A'}]}, URL), 'networks').length, 1);
  });

  for (const json of [null, 7, 'feed', true, {title: 'Something else'}]) {
    it(`refuses ${JSON.stringify(json)}`, () => {
      assert.throws(
        () => openFeed(json, URL),
        (error: FeedError) => error.reason === 'not-a-feed',
      );
    });
  }

  it('names the path of what it left out', () => {
    const feed = openFeed({_association: {networks: [{id: 'a'}]}}, URL);
    assert.deepEqual(readCollection(feed, 'networks'), []);
    assert.equal(feed.problems[0]?.path, '$._association.networks[0].name');
  });
});

describe('a collection', () => {
  const feed = openFeed(
    {
      language: 'en',
      _association: {
        networks: [
          {id: 'a', name: 'Água', topics: ['Water'], translations: {es: {topics: ['Agua']}}},
          {
            id: 'b',
            name: 'Salud',
            topics: ['Health'],
            people: [{name: 'Ana', end_date: '2020'}, {name: 'Eva'}],
          },
        ],
      },
    },
    URL,
  );
  const networks = readCollection(feed, 'networks');

  it('lists its topics in the language shown, and knows them by their names in any', () => {
    const topics = listTopics(networks, translator('es', 'en'));
    assert.deepEqual(
      topics.map(({id, name, names}) => [id, name, [...names]]),
      [
        ['water', 'Agua', ['water', 'agua']],
        ['health', 'Health', ['health']],
      ],
    );
    assert.deepEqual(networks.map(topicsOf), [['water'], ['health']]);
  });

  it('does not show people whose mandate has ended', () => {
    assert.deepEqual(
      inOffice(networks[1]?.people, '2026-11-22').map(({name}) => name),
      ['Eva'],
    );
  });
});

describe('statistics', () => {
  const feed = openFeed(
    {
      _association: {
        networks: [{id: 'n', name: 'N'}],
        statistics: [
          {id: 'a', name: 'A', value: 3},
          {id: 'b', name: 'B', count_of: 'networks'},
          {id: 'c', name: 'C'},
        ],
      },
    },
    URL,
  );

  it('are those with a value, given or derived', () => {
    assert.deepEqual(
      readStatistics(feed, TODAY).map(({id, value}) => [id, value]),
      [
        ['a', 3],
        ['b', 1],
      ],
    );
  });

  it('are chosen and ordered by id', () => {
    assert.deepEqual(
      readStatistics(feed, TODAY, ['b', 'a', 'x']).map(({id}) => id),
      ['b', 'a'],
    );
  });
});

describe('the timeline', () => {
  const entries = readTimeline(
    openFeed(
      {
        items: [
          {id: 'post', title: 'Post', content_text: 'x', date_published: '2020-03-01T23:30:00-08:00'},
          {id: 'report', title: 'Report', content_text: 'x', _milestone: {date: '2018', category: 'report'}},
          {id: 'undated', title: 'Undated', content_text: 'x'},
          {id: 'event', title: 'Event', content_text: 'x', _milestone: {date: '2018-04', category: 'event'}},
        ],
      },
      URL,
    ),
  );
  const ids = (list: typeof entries) => list.map(({item}) => item.id);

  it('is sorted either way, undated entries last', () => {
    assert.deepEqual(ids([...entries].sort(byDate(true))), ['post', 'event', 'report', 'undated']);
    assert.deepEqual(ids([...entries].sort(byDate())), ['report', 'event', 'post', 'undated']);
  });

  it('takes the day of a post as its author wrote it', () => {
    assert.equal(entries[0]?.date?.start?.day, 1);
  });

  it('is grouped by year', () => {
    const groups = groupEntries([...entries].sort(byDate(true)), yearOf);
    assert.deepEqual(
      groups.map(({key}) => key),
      [2020, 2018, undefined],
    );
  });
});

describe('contacts', () => {
  const feed = openFeed(
    {
      _association: {
        contacts: [
          {id: 'a', name: 'A', valid_through: '2025-06'},
          {id: 'b', name: 'B'},
          {id: 'c', name: 'C'},
        ],
      },
    },
    URL,
  );

  it('are those that still hold', () => {
    assert.deepEqual(
      readContacts(feed, '2026-11-22').map(({id}) => id),
      ['b', 'c'],
    );
  });

  it('are chosen and ordered by id', () => {
    assert.deepEqual(
      readContacts(feed, '2025-01-01', ['c', 'a']).map(({id}) => id),
      ['c', 'a'],
    );
  });

  it('have addresses as people say them', () => {
    assert.equal(toShortUrl('https://www.uclg.org/'), 'uclg.org');
    assert.equal(toTelephoneUrl('+34 93 342 87 50'), 'tel:+34933428750');
  });
});

describe('translator', () => {
  const item = {
    name: 'Learning',
    note: 'n',
    translations: {fr: {name: 'Apprentissage'}, 'es-MX': {name: 'Aprendizaje'}},
  };

  it('answers each field by itself, and says the language of what it fell back to', () => {
    const french = translator('fr-CA', 'en');
    assert.deepEqual(french(item, 'name'), {value: 'Apprentissage', lang: undefined});
    assert.deepEqual(french(item, 'note'), {value: 'n', lang: 'en'});
  });

  it('takes a sister language before the feed’s own', () => {
    assert.equal(translator('es-AR', 'en')(item, 'name')?.value, 'Aprendizaje');
  });

  it('translates where the feed does not say its own language', () => {
    assert.equal(translator('fr', undefined)(item, 'name')?.value, 'Apprentissage');
  });

  it('says no language where it is the one asked for, or unknown', () => {
    assert.equal(translator('en-GB', 'en')(item, 'name')?.lang, undefined);
    assert.equal(translator('de', undefined)(item, 'name')?.lang, undefined);
  });
});
