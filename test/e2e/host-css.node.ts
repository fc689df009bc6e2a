import assert from 'node:assert/strict';
import {existsSync, mkdirSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import type {Browser, Page} from 'puppeteer-core';
import {openBrowser, openWatched, serve, type Answer} from './browser.js';
import {compare, isShown} from './host-compare.js';
import {hostPages, readSheet, writePage} from './host-pages.js';

/** Where pictures of the pages are put, to look at. */
const PICTURES = 'test-pictures/host-css';

const feed = (name: string) => `/stories/feeds/${name}.json`;
const widgets = `
  <plaza-network-list heading="Networks" src="${feed('flacma')}"></plaza-network-list>
  <plaza-network-list layout="table" collection="members" limit="5" src="${feed('uclg')}"></plaza-network-list>
  <plaza-membership-stats heading="Figures" src="${feed('uclg')}"></plaza-membership-stats>
  <plaza-membership-stats layout="table" src="${feed('flacma')}"></plaza-membership-stats>
  <plaza-advocacy-timeline heading="Advocacy" limit="4" src="${feed('uclg-human-rights')}"></plaza-advocacy-timeline>
  <plaza-advocacy-timeline layout="horizontal" hide-filters src="${feed('flacma')}"></plaza-advocacy-timeline>
  <plaza-contact-card heading="Contacts" src="${feed('flacma')}"></plaza-contact-card>
  <plaza-contact-card layout="list" src="${feed('uclg')}"></plaza-contact-card>
  <plaza-contact-card src="${feed('missing')}">Call us.</plaza-contact-card>`;

/**
 * Whatever a page's style sheets say, the elements on it are those of a bare page whose text has the same font, size and
 * colour. That is compared piece by piece: their boxes, and all that the browser has computed of their styles.
 */
describe('the CSS of a page', () => {
  let browser: Browser;
  let server: Awaited<ReturnType<typeof serve>>;
  let page: Page;
  before(async () => {
    [browser, server] = await Promise.all([openBrowser(), serve()]);
    const answer: Answer = (path) => {
      const host = hostPages[decodeURIComponent(path.slice(1))];
      return host ? {body: writePage(widgets, host), contentType: 'text/html'} : readSheet(path);
    };
    const head = `<script type="module" src="/dist/cdn/plaza.js"></script><style>
      body { margin: 0 } iframe { border: 0; display: block; block-size: 9000px; inline-size: 100% }</style>`;
    ({page} = await openWatched(browser, server, {
      head,
      body: '<iframe></iframe><main></main>',
      answer,
    }));
    await page.setViewport({width: 1000, height: 20_000});
    await page.emulateMediaFeatures([{name: 'prefers-reduced-motion', value: 'reduce'}]);
    // What tsx adds to functions, so that they keep their names, is not there in the page.
    await page.evaluate('globalThis.__name = (value) => value');
    mkdirSync(PICTURES, {recursive: true});
  });
  after(async () => {
    await browser?.close();
    await server?.close();
  });

  for (const [name, {needs}] of Object.entries(hostPages)) {
    const skip = needs !== undefined && !existsSync(needs) && `there is no ${needs}`;
    it(`breaks nothing: ${name}`, {skip}, async () => {
      const path = `/${encodeURIComponent(name)}`;
      await page.$eval('iframe', (frame, path) => (frame.src = path), path);
      await page.waitForFunction(isShown, {polling: 50}, path);
      const frame = (await page.$('iframe'))!;
      const picture = `${PICTURES}/${name.replace(/\W+/g, '-').toLowerCase()}.webp` as const;
      const differences = await page.evaluate(compare, widgets);
      await frame.screenshot({path: picture, type: 'webp', quality: 60});
      assert.deepEqual(differences, []);
    });
  }
});
