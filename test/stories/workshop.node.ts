import assert from 'node:assert/strict';
import {existsSync, readdirSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {elementOf} from '../../.storybook/manifest.js';
import {desk} from './contexts.js';
import {Workshop, type StoryPage} from './workshop.js';

const THEMES = 'src/themes';
const themes = existsSync(THEMES) ? readdirSync(THEMES).filter((name) => name.endsWith('.css')) : [];

/** What designers find around the stories. */
describe('the workshop', {concurrency: 1}, () => {
  let workshop: Workshop;
  let story: StoryPage;
  before(async () => {
    workshop = await Workshop.open();
    story = await workshop.openPage(desk);
  });
  after(() => workshop.close());

  const setGlobals = (globals: Readonly<Record<string, string>>) =>
    story.page.evaluate((globals) => {
      const channel = window.__STORYBOOK_ADDONS_CHANNEL__!;
      return new Promise<void>((resolve) => {
        const done = () => {
          channel.off('storyRendered', done);
          resolve();
        };
        channel.on('storyRendered', done);
        channel.emit('updateGlobals', {globals});
      });
    }, globals);

  for (const name of ['network-list', 'membership-stats', 'advocacy-timeline', 'contact-card']) {
    it(`has a page about ${name}, on a phone too`, async () => {
      const page = await workshop.openTab();
      const errors: string[] = [];
      page.on('pageerror', (error) => errors.push(String(error)));
      await page.setViewport({width: 360, height: 800});
      await page.goto(`${workshop.url}iframe.html?viewMode=docs&id=${name}--docs`);
      await page.waitForSelector('.docblock-argstable-body tr');
      await page.waitForSelector(`plaza-${name}[ready]`);
      const {attributes, cssParts} = elementOf(`plaza-${name}`);
      const found = await page.evaluate(() => {
        const textsOf = (selector: string) =>
          [...document.querySelectorAll(selector)].map((each) => each.textContent?.trim() ?? '');
        return {
          headings: textsOf('h2, h3'),
          controls: textsOf('.docblock-argstable-body td:first-child'),
          names: textsOf('td code'),
          width: document.documentElement.scrollWidth,
        };
      });
      await page.close();
      for (const heading of ['Which layout', 'Do', "Don't", 'Playground', 'Stale', 'Events', 'Parts'])
        assert.ok(found.headings.includes(heading), heading);
      assert.deepEqual(
        found.controls,
        attributes.map(({name}) => name),
      );
      for (const {name} of cssParts) assert.ok(found.names.includes(name), name);
      assert.equal(found.width, 360);
      assert.deepEqual(errors, []);
    });
  }

  it('shows what to paste', async () => {
    await story.page.evaluate(() => {
      const sources: string[] = [];
      Object.assign(window, {sources});
      window.__STORYBOOK_ADDONS_CHANNEL__!.on('storybook/docs/snippet-rendered', (snippet) =>
        sources.push((snippet as {source: string}).source),
      );
    });
    await story.show('network-list--plain');
    const source = await story.page.evaluate(() => (window as Window & {sources?: string[]}).sources!.at(-1));
    assert.match(
      source ?? '',
      /^<script type="module" src="https:[^"]+plaza\.js"><\/script>\n\n<plaza-network-list\n/,
    );
    assert.match(
      source ?? '',
      / {2}src="https:\/\/example\.org\/feeds\/flacma\.json"\n {2}hide-search\n {2}hide-filters\n/,
    );
  });

  it('reports what the elements report', async () => {
    await story.page.evaluate(() => {
      const actions: string[] = [];
      Object.assign(window, {actions});
      window.__STORYBOOK_ADDONS_CHANNEL__!.on('storybook/actions/action-event', (action) =>
        actions.push((action as {data: {name: string}}).data.name),
      );
    });
    const actions = () => story.page.evaluate(() => (window as Window & {actions?: string[]}).actions);
    await story.show('network-list--failed');
    assert.deepEqual(await actions(), ['plaza-error']);
    await story.show('network-list--list');
    assert.deepEqual(await actions(), ['plaza-error', 'plaza-load', 'plaza-select']);
  });

  it('answers what the elements ask about motion', async () => {
    const animations = () =>
      story.page.$eval('plaza-network-list', (list) => list.shadowRoot!.getAnimations().length);
    const mayMove = () =>
      story.page.evaluate(() => matchMedia('(prefers-reduced-motion: no-preference)').matches);
    await story.show('network-list--loading');
    // The tests ask the system for none.
    assert.equal(await animations(), 0);
    await setGlobals({motion: 'full'});
    assert.ok((await animations()) > 0);
    assert.equal(await mayMove(), true);
    await setGlobals({motion: 'reduced'});
    assert.equal(await animations(), 0);
    assert.equal(await mayMove(), false);
    await setGlobals({motion: 'system'});
  });

  for (const file of themes) {
    it(`wears ${file}, and takes it off again`, async () => {
      const css = () => story.page.evaluate(() => document.querySelector('#theme')?.textContent ?? '');
      await story.show('network-list--ready');
      await setGlobals({theme: file.replace(/\.css$/, '')});
      assert.match(await css(), /--plaza-/);
      await setGlobals({theme: 'none'});
      assert.equal(await css(), '');
    });
  }

  it('sets density, and what is beside it stays', async () => {
    await story.show('network-list--ready');
    const height = () => story.page.$eval('plaza-network-list', (list) => list.clientHeight);
    const heights: number[] = [];
    for (const density of ['compact', 'normal', 'roomy']) {
      await setGlobals({density});
      heights.push(await height());
    }
    assert.deepEqual(
      heights,
      [...new Set(heights)].sort((a, b) => a - b),
    );
    await setGlobals({density: 'normal'});
    assert.equal(await height(), heights[1]);
  });
});
