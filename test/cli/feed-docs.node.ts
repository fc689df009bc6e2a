import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {writeFeedDocs} from '../../scripts/feed-docs.js';
import {words} from '../../src/doctor/words/en.js';
import {reportOn} from './support/command-line.js';

const page = readFileSync('docs/feed.md', 'utf8');

/** The anchors that GitHub gives to the page's headings. */
const anchors = [...page.matchAll(/^#+ (.*)$/gm)].map(([, heading]) =>
  heading!
    .toLowerCase()
    .replace(/[^\w -]/g, '')
    .replaceAll(' ', '-'),
);

describe('docs/feed.md', () => {
  it('has the fields as the definition has them: npm run feed-docs', async () => {
    assert.equal(await writeFeedDocs(page), page);
  });

  it('has feeds in which the check finds nothing', async () => {
    const feeds = [...page.matchAll(/```json\n([^]*?)```/g)]
      .map(([, code]) => code!)
      .filter((code) => code.includes('"version"'));
    assert.equal(feeds.length, 2);
    for (const feed of feeds) {
      const {ok, warnings} = await reportOn(feed);
      assert.equal(ok, true);
      assert.deepEqual(warnings, []);
    }
  });

  it('has only links that lead somewhere', () => {
    for (const [, target] of page.matchAll(/\]\((?!https?:)([^)]+)\)/g)) {
      if (target!.startsWith('#')) assert.ok(anchors.includes(target!.slice(1)), target);
      else assert.ok(existsSync(new URL(`../../docs/${target}`, import.meta.url)), target);
    }
  });

  it('names each code of a warning', () => {
    for (const code of Object.keys(words.warnings)) assert.ok(page.includes(`\`${code}\``), code);
  });
});
