import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {contexts} from './contexts.js';
import {examinations} from './examinations.js';
import {storyIds, Workshop, type StoryPage} from './workshop.js';

describe('every story', {concurrency: 2}, () => {
  let workshop: Workshop;
  before(async () => {
    workshop = await Workshop.open();
  });
  after(() => workshop.close());

  for (const context of contexts) {
    describe(`is right on ${context.name}`, {concurrency: 1}, () => {
      let story: StoryPage;
      before(async () => {
        story = await workshop.openPage(context);
      });
      after(() => story.page.close());

      for (const id of storyIds()) {
        it(id, async () => {
          await story.show(id);
          const findings: string[] = [];
          for (const view of context.views) {
            await story.look(view);
            for (const [name, examine] of Object.entries(examinations)) {
              const found = await examine(story.page, view);
              findings.push(...found.map((finding) => `${view.name}, ${name}: ${finding}`));
            }
          }
          assert.deepEqual([...story.errors, ...findings], []);
        });
      }
    });
  }
});
