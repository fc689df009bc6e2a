import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {CHANGED, FINE, Gallery} from './gallery.js';
import {storyIds} from './workshop.js';

const update = 'If that is right, `npm run pictures` keeps what is there now.';

/** What each story looks like, compared with the picture of it that is kept. */
describe('the picture', {concurrency: 1}, () => {
  let gallery: Gallery;
  before(async () => {
    gallery = await Gallery.open();
  });
  after(() => gallery.close());

  it('is kept of every story, and of nothing else', (t) => {
    assert.deepEqual(gallery.unpaired, [], `${gallery.unpaired.join(' ')} ${update}`);
    if (gallery.tolerance !== FINE)
      t.diagnostic('The pictures were taken in another environment: they are compared coarsely.');
  });

  for (const id of storyIds()) {
    it(`of ${id} is what it was`, async () => {
      const found = await gallery.compare(id, await gallery.take(id));
      assert.ok(!found, `${id}: ${found?.what}. See ${CHANGED}/index.html. ${update}`);
    });
  }
});
