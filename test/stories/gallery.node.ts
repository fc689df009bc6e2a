import assert from 'node:assert/strict';
import {existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, beforeEach, describe, it} from 'node:test';
import {COARSE, FINE, Gallery} from './gallery.js';
import {storyIds} from './workshop.js';

/** What the comparison of pictures finds, and what it does not. */
describe('a gallery', {concurrency: 1}, () => {
  const id = 'network-list--failed';
  const folder = mkdtempSync(join(tmpdir(), 'plaza-pictures-'));
  const kept = join(folder, 'kept');
  const changed = join(folder, 'changed');
  let gallery: Gallery;
  let picture: Buffer;
  before(async () => {
    gallery = await Gallery.open(kept, changed);
    picture = await gallery.take(id);
    await gallery.keep(id, picture);
    gallery.finish();
  });
  after(async () => {
    await gallery.close();
    rmSync(folder, {recursive: true});
  });
  beforeEach(() => rmSync(changed, {recursive: true, force: true}));

  /** Takes a picture of the story with a style of its own. */
  async function takeWith(rule: string): Promise<Buffer> {
    await gallery.story.show(id);
    await gallery.story.page.evaluate((rule) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(rule);
      const {shadowRoot} = document.querySelector('#storybook-root [src]:not(img)')!;
      shadowRoot!.adoptedStyleSheets = [...shadowRoot!.adoptedStyleSheets, sheet];
    }, rule);
    return gallery.shoot();
  }

  it('takes the same picture of the same story', async () => {
    assert.equal(gallery.tolerance, FINE);
    await gallery.take('membership-stats--ready');
    assert.equal(await gallery.compare(id, await gallery.take(id)), undefined);
    assert.equal(await gallery.keep(id, picture), false);
    assert.equal(existsSync(changed), false);
  });

  it('finds a border of one pixel that is gone, and shows it', async () => {
    const now = await takeWith('[part=retry] { border-color: transparent }');
    const found = await gallery.compare(id, now, FINE);
    assert.match(found?.what ?? '', /^\d+ pixels differ$/);
    assert.deepEqual(readFileSync(`${changed}/${id}.old.webp`), picture);
    assert.deepEqual(readFileSync(`${changed}/${id}.new.webp`), now);
    assert.equal(readFileSync(`${changed}/${id}.difference.png`).toString('latin1', 1, 4), 'PNG');
    assert.ok(readFileSync(`${changed}/index.html`, 'utf8').includes(`src="${id}.difference.png"`));
  });

  for (const [what, rule] of Object.entries({
    'a button that is gone': '[part=retry] { visibility: hidden }',
    'what has moved by a line': '.base { padding-block-start: 1.5em }',
    'what has moved by four pixels': '[part=retry] { position: relative; inset-inline-end: 4px }',
  })) {
    it(`finds ${what} in a picture of another environment too`, async () => {
      assert.ok(await gallery.compare(id, await takeWith(rule), COARSE));
    });
  }

  it('tells another environment, whose letters it leaves alone', async () => {
    // Letters have other edges there.
    const now = await takeWith('.base { opacity: 0.999; transform: translate(0.25px, 0.25px) }');
    assert.ok(await gallery.compare(id, now, {...FINE, pixels: 0}));
    assert.equal(await gallery.compare(id, now, COARSE), undefined);
    const file = join(kept, 'environment.json');
    const before = readFileSync(file, 'utf8');
    for (const part of Object.keys(gallery.environment)) {
      writeFileSync(file, JSON.stringify({...gallery.environment, [part]: 'another'}));
      assert.equal(gallery.tolerance, COARSE);
    }
    rmSync(file);
    assert.equal(gallery.tolerance, COARSE);
    writeFileSync(file, before);
    assert.equal(gallery.tolerance, FINE);
  });

  it('tells stories without a picture, and pictures without a story', async () => {
    writeFileSync(join(kept, 'gone--ready.webp'), picture);
    const others = storyIds().filter((each) => each !== id);
    const expected = [...others.map((each) => `${each} has no picture.`), 'gone--ready is no story.'];
    assert.deepEqual(gallery.unpaired, expected);
    await assert.rejects(gallery.compare(others[0]!, picture), /No picture of .* is kept/);
    gallery.finish();
    assert.equal(existsSync(join(kept, 'gone--ready.webp')), false);
  });

  it('stops the clock and keeps to one time zone', async () => {
    const clock = await gallery.story.page.evaluate(() => [
      new Date().toISOString(),
      Date.now(),
      new Date(0).getHours(),
    ]);
    assert.deepEqual(clock, ['2026-10-07T09:30:00.000Z', Date.parse('2026-10-07T09:30:00Z'), 0]);
  });
});
