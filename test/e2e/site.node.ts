import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {Browser} from 'puppeteer-core';
import {openBrowser, serve} from './browser.js';

const pages = [
  'index.html',
  'index.html?lang=es&theme=dark',
  'index.html?lang=fr',
  'stories/pages/flacma.html',
  'stories/pages/human-rights.html',
];

/** The built pages, on a phone and on a desk. */
describe('the site', () => {
  let browser: Browser;
  let server: Awaited<ReturnType<typeof serve>>;
  before(async () => {
    [browser, server] = await Promise.all([openBrowser(), serve()]);
  });
  after(async () => {
    await browser?.close();
    await server?.close();
  });

  for (const path of pages) {
    it(`${path} shows every widget, says nothing on the console, and fits`, async () => {
      const page = await browser.newPage();
      const said: string[] = [];
      page.on('pageerror', (error) => said.push(String(error)));
      page.on('console', (message) => said.push(message.text()));
      page.on('response', (response) => {
        if (response.status() >= 400 && !response.url().endsWith('favicon.ico')) said.push(response.url());
      });
      await page.goto(`${server.url}site/${path}`);
      const isWidget = '[src$=".json"]';
      await page.waitForFunction(
        (selector) => {
          const widgets = [...document.querySelectorAll(selector)];
          return widgets.length > 0 && widgets.every((widget) => widget.hasAttribute('ready'));
        },
        {timeout: 8000},
        isWidget,
      );
      for (const width of [320, 360, 768, 1440]) {
        await page.setViewport({width, height: 800});
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        assert.ok(overflow <= 0, `${width}px: ${overflow}px too wide`);
      }
      assert.deepEqual(
        said.filter((text) => !/favicon/.test(text)),
        [],
      );
      await page.close();
    });
  }
});
