// Takes a picture of every story and keeps those that have changed: `npm run pictures`, after a look at what has changed.
import {Gallery} from '../test/stories/gallery.js';
import {storyIds} from '../test/stories/workshop.js';

const gallery = await Gallery.open();
try {
  for (const id of storyIds()) {
    const picture = await gallery.take(id);
    if (gallery.story.errors.length) throw new Error(`${id}: ${gallery.story.errors.join('\n')}`);
    if (await gallery.keep(id, picture)) console.log(id);
  }
  gallery.finish();
} finally {
  await gallery.close();
}
