import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {Browser, Page} from 'puppeteer-core';
import {openBrowser, openPage, serve, type Answer} from './browser.js';

const scripts = {
  'plaza.js': '<script type="module" src="/dist/cdn/plaza.js"></script>',
  'plaza.classic.js': '<script defer src="/dist/cdn/plaza.classic.js"></script>',
  'loader.js': '<script type="module" src="/dist/cdn/loader.js"></script>',
};
const widgets = ['network-list', 'membership-stats', 'advocacy-timeline', 'contact-card'];
const fallbacks = widgets.map(
  (name) =>
    `<plaza-${name} src="/stories/feeds/flacma.json"><a href="/${name}">Tag of ${name}</a></plaza-${name}>
     <div data-plaza="${name}" data-src="/stories/feeds/flacma.json"><a href="/${name}">Div of ${name}</a></div>`,
);
const html = (script: string) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Page</title>
   <link rel="stylesheet" href="/dist/cdn/plaza.css">${script}<body>${fallbacks.join('')}`;

interface Old {
  readonly prepare?: (page: Page) => Promise<unknown>;
  readonly answer?: Answer;
}

const isScript = (path: string) => path.startsWith('/dist/cdn/') && path.endsWith('.js');
/** What a visitor may have who is below the support line (docs/browsers.md). */
const browsers: Record<string, Old> = {
  'with scripting off': {prepare: (page) => page.setJavaScriptEnabled(false)},
  'that knows no custom elements': {
    prepare: (page) =>
      page.evaluateOnNewDocument(() => {
        Object.defineProperty(window, 'customElements', {value: undefined});
      }),
  },
  'that cannot read the syntax of the script': {
    answer: (path) =>
      isScript(path) ? {body: 'let new = syntax;', contentType: 'text/javascript'} : undefined,
  },
  'to which a proxy gives a page in place of the script': {
    answer: (path) =>
      isScript(path) ? {body: '<!doctype html>Blocked', contentType: 'text/html'} : undefined,
  },
};

describe('below the support line', () => {
  let browser: Browser;
  let server: Awaited<ReturnType<typeof serve>>;
  before(async () => {
    [browser, server] = await Promise.all([openBrowser(), serve()]);
  });
  after(async () => {
    await browser?.close();
    await server?.close();
  });

  for (const [kind, {prepare, answer}] of Object.entries(browsers))
    for (const [name, script] of Object.entries(scripts))
      it(`a browser ${kind} shows what stands in the tags: ${name}`, async () => {
        const page = await openPage(
          browser,
          server,
          html(script),
          {},
          async (page) => {
            await page.setViewport({width: 320, height: 600});
            await prepare?.(page);
          },
          answer,
        );
        await page.waitForNetworkIdle();
        // Nothing stands over a link or cuts it off where there is a point of it that can be clicked.
        const readable = await page.$$eval('a', (links) =>
          links.map((link) => {
            link.scrollIntoView();
            const {left, top, width, height} = link.getBoundingClientRect();
            return document.elementFromPoint(left + width / 2, top + height / 2) === link
              ? link.textContent
              : `hidden: ${link.textContent}`;
          }),
        );
        assert.deepEqual(
          readable,
          widgets.flatMap((widget) => [`Tag of ${widget}`, `Div of ${widget}`]),
        );
        await page.close();
      });
});
