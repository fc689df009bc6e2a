import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {FeedError} from '../../src/feed/feed-error.js';
import {readCollection} from '../../src/model/collection.js';
import {loadSection} from '../../src/model/continuation.js';
import {openFeed} from '../../src/model/json-feed.js';

const URL = 'https://example.org/feed.json';
const ids = (list: readonly {id: string}[]) => list.map(({id}) => id);

describe('loadSection', () => {
  it('says where a table holds another list, and in which file', async () => {
    const table = {section: 'members', headings: 'a!A1:C1'} as const;
    const feed = openFeed({_association: {members: [{id: 'a', name: 'A'}]}}, URL, table);
    await loadSection(feed, 'members', () => Promise.reject(new Error('no request')));
    assert.deepEqual(feed.problems, []);
    await loadSection(feed, 'contacts', () => Promise.reject(new Error('no request')));
    const problem = {expected: 'headings', found: 'contacts', allowed: 'members', effect: 'left-out'};
    assert.deepEqual(feed.problems, [{path: 'a!A1:C1', ...problem}]);

    const whole = openFeed({_association: {contacts_url: 'b.csv'}}, URL);
    await loadSection(whole, 'contacts', (url) => {
      const json = {_association: {members: []}};
      openFeed(json, url, table).problems.push({
        path: 'a!C2',
        expected: 'date',
        found: 'x',
        effect: 'left-out',
      });
      return Promise.resolve(json);
    });
    const file = 'https://example.org/b.csv';
    assert.deepEqual(whole.problems, [
      {path: 'a!C2', expected: 'date', found: 'x', effect: 'left-out', file},
      {path: 'a!A1:C1', ...problem, file},
    ]);
  });

  it('joins the lists of several files, each entry once, and says which file a problem is in', async () => {
    const feed = openFeed({_association: {members: [{id: 'a', name: 'A'}], members_url: 'more.json'}}, URL);
    const files: Record<string, unknown> = {
      'https://example.org/more.json': {
        members: [
          {id: 'a', name: 'A'},
          {id: 'b', name: 'B'},
        ],
        members_url: 'last.json',
      },
      'https://example.org/last.json': [{id: 'c', name: 'C', population: 'many'}],
    };
    await loadSection(feed, 'members', (url) => Promise.resolve(files[url]));
    assert.deepEqual(ids(readCollection(feed, 'members')), ['a', 'b', 'c']);
    assert.deepEqual(
      feed.problems.map(({path, file}) => [path, file]),
      [['$[0].population', 'https://example.org/last.json']],
    );
  });

  it('reports once what cannot be loaded, however many ask, and keeps what is there', async () => {
    const feed = openFeed({members: [{id: 'a', name: 'A'}], members_url: 'gone.json'}, URL);
    const load = (url: string) => Promise.reject(new FeedError('not-found', url));
    await Promise.all([loadSection(feed, 'members', load), loadSection(feed, 'members', load)]);
    await loadSection(feed, 'members', load);
    assert.deepEqual(ids(readCollection(feed, 'members')), ['a']);
    assert.deepEqual(
      feed.problems.map(({path}) => path),
      ['$.members_url'],
    );
  });

  for (const bad of ['javascript:alert(1)', 'https://', 7, 'data:application/json,[]']) {
    it(`does not load ${JSON.stringify(bad)}`, async () => {
      const feed = openFeed({members: [], members_url: bad}, URL);
      await loadSection(feed, 'members', () => assert.fail('loaded'));
      assert.equal(feed.problems.length, 1);
    });
  }
});
