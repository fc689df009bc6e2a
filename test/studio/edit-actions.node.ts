import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {addEntry, duplicateEntry, moveEntry, removeEntry, showAt} from '../../src/studio/edit/actions.js';
import {getAt} from '../../src/studio/edit/changes.js';

const feed = {
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Feed',
  items: [{id: 'b'}, {id: 'a'}],
  _association: {
    license: 'CC-BY-4.0',
    networks: [
      {id: 'cities', name: 'Cities', x_own: 1},
      {id: 'towns', name: 'Towns'},
    ],
  },
};

describe('what is done with a list', () => {
  it('puts a new milestone first and any other entry last, also into a list that is not there', () => {
    const item = addEntry(feed, 'items');
    assert.deepEqual(item.feed['items'], [{id: 'items'}, ...feed.items]);
    assert.equal(item.index, 0);
    const network = addEntry(feed, 'networks');
    assert.equal(network.index, 2);
    const contact = addEntry(feed, 'contacts');
    assert.deepEqual(getAt(contact.feed, ['_association', 'contacts']), [{id: 'contacts'}]);
  });

  it('gives a copy an id of its own, and nothing else', () => {
    const {feed: next, index} = duplicateEntry(feed, 'networks', 0);
    assert.equal(index, 1);
    assert.deepEqual(getAt(next, ['_association', 'networks', 1]), {
      id: 'cities-2',
      name: 'Cities',
      x_own: 1,
    });
  });

  it('goes on with the next entry after one is removed, with the last after the last, with none after all', () => {
    const one = removeEntry(feed, 'networks', 0);
    assert.equal(one.index, 0);
    assert.equal(removeEntry(feed, 'networks', 1).index, 0);
    const none = removeEntry(one.feed, 'networks', 0);
    assert.equal(none.index, undefined);
    assert.deepEqual(getAt(none.feed, ['_association', 'networks']), []);
    assert.equal(getAt(none.feed, ['_association', 'license']), 'CC-BY-4.0');
  });

  it('moves an entry and stays with it', () => {
    const {feed: next, index} = moveEntry(feed, 'items', 1, 0);
    assert.deepEqual(next['items'], [{id: 'a'}, {id: 'b'}]);
    assert.equal(index, 0);
  });
});

describe('where a path is shown', () => {
  it('is the form of the entry, of the association, or of the feed', () => {
    assert.deepEqual(showAt(feed, ['_association', 'networks', 1, 'name']), {
      section: 'networks',
      index: 1,
      field: ['name'],
    });
    assert.deepEqual(showAt(feed, ['_association', 'license']), {
      section: 'association',
      index: 0,
      field: ['license'],
    });
    assert.deepEqual(showAt(feed, ['title']), {section: 'feed', index: 0, field: ['title']});
    // The entry is gone: the one that took its place, or the last.
    assert.equal(showAt(feed, ['items', 9]).index, 1);
    assert.equal(showAt(feed, ['_association', 'contacts', 0]).index, undefined);
    assert.equal(showAt(feed, ['_association', 'networks']).section, 'networks');
  });
});
