import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {mergePosts} from '../../src/posts/posts.js';

const feed = {
  title: 'FLACMA',
  items: [
    {id: 'a', title: 'Convocatoria', date_published: '2024-05-01T00:00:00Z'},
    {
      id: 'b',
      title: 'Cumbre',
      _milestone: {date: '2017-08-23', image: {caption: 'Pachuca'}},
      translations: {en: {title: 'Summit'}},
    },
  ],
};

describe('posts into a feed', () => {
  it('keep what the webmaster added, and never take the place of another with the same title', () => {
    const before = structuredClone(feed);
    const posts = [
      {id: 'c', title: 'Convocatoria'},
      {id: 'b', title: 'Cumbre Hemisférica', _milestone: {image: {alternative_text: 'Alcaldes'}}},
    ];
    const {feed: merged, ...report} = mergePosts(feed, posts, 'add');
    assert.deepEqual(feed, before);
    assert.deepEqual(report, {added: ['c'], changed: ['b'], removed: [], unchanged: 0});
    assert.deepEqual(merged['items'], [
      posts[0],
      feed.items[0],
      {
        id: 'b',
        title: 'Cumbre Hemisférica',
        _milestone: {date: '2017-08-23', image: {caption: 'Pachuca', alternative_text: 'Alcaldes'}},
        translations: {en: {title: 'Summit'}},
      },
    ]);
    assert.deepEqual(mergePosts(merged, posts, 'add'), {
      feed: merged,
      added: [],
      changed: [],
      removed: [],
      unchanged: 2,
    });
  });

  it('remove the others where they replace them', () => {
    const {feed: merged, removed} = mergePosts(feed, [{id: 'c', title: 'C'}], 'replace');
    assert.deepEqual(removed, ['a', 'b']);
    assert.deepEqual(merged['items'], [{id: 'c', title: 'C'}]);
  });

  it('begin a feed where there is none', () => {
    const {feed: merged} = mergePosts({}, [{id: 'c', title: 'C'}], 'add');
    assert.equal(merged['version'], 'https://jsonfeed.org/version/1.1');
  });
});
