import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import type {Browser} from 'puppeteer-core';
import {openBrowser, openWatched, ready, seen, serve, type Answer} from './browser.js';

const {version} = JSON.parse(readFileSync('package.json', 'utf8')) as {version: string};
const home = `https://cdn.jsdelivr.net/npm/plaza-widgets@${version}/dist/cdn/`;
const feed = '/stories/feeds/flacma.json';
const body = `<plaza-contact-card src="${feed}"><a href="/contact">Write to us</a></plaza-contact-card>`;

/** The lines that are published with their hashes, in a browser that enforces them. */
describe('integrity', () => {
  let browser: Browser;
  let server: Awaited<ReturnType<typeof serve>>;
  let classic: string;
  let modules: string;
  before(async () => {
    [browser, server] = await Promise.all([openBrowser(), serve()]);
    const snippets = readFileSync('dist/cdn/snippets.html', 'utf8').replaceAll(
      home,
      `${server.url}dist/cdn/`,
    );
    classic = /<script defer[^]*?<\/script>/.exec(snippets)![0];
    modules = /<script type="importmap">[^]*?<script type="module"[^]*?<\/script>/.exec(snippets)![0];
  });
  after(async () => {
    await browser?.close();
    await server?.close();
  });

  /** A file that somebody has changed, and that says so if it runs. */
  const tampered =
    (name: string): Answer =>
    (path) =>
      path === `/dist/cdn/${name}`
        ? {
            body: `document.title = "tampered";${readFileSync(`dist/cdn/${name}`, 'utf8')}`,
            contentType: 'text/javascript',
          }
        : undefined;

  it('lets what was published run', async () => {
    for (const head of [classic, modules]) {
      const {page, errors} = await openWatched(browser, server, {head, body, lang: 'es'});
      await ready(page, 'plaza-contact-card');
      assert.deepEqual(errors, []);
      await page.close();
    }
  });

  for (const name of ['plaza.classic.js', 'plaza.js']) {
    it(`refuses a changed ${name}: the link inside the tag stays`, async () => {
      const head = name === 'plaza.js' ? modules : classic;
      const {page, errors} = await openWatched(browser, server, {head, body, answer: tampered(name)});
      await new Promise((done) => setTimeout(done, 300));
      assert.equal(await page.title(), 'Page');
      assert.equal(
        await page.$eval('plaza-contact-card:not(:defined) a', (link) => link.checkVisibility()),
        true,
      );
      assert.match(errors.join(), /integrity/);
      await page.close();
    });
  }

  it('refuses a changed part that a module loads: a sentence shows, and the link', async () => {
    const answer = tampered('plaza/contact-card.cards.js');
    const {page, errors} = await openWatched(browser, server, {head: modules, body, answer});
    await seen(page, 'plaza-contact-card >>> [role=alert]');
    assert.equal(await page.title(), 'Page');
    assert.equal(await page.$eval('plaza-contact-card a', (link) => link.checkVisibility()), true);
    assert.match(errors.join(), /integrity/);
    await page.close();
  });

  it('without the import map that part would have run', async () => {
    const head = modules.replace(/<script type="importmap">[^]*?<\/script>/, '');
    const {page} = await openWatched(browser, server, {
      head,
      body,
      answer: tampered('plaza/contact-card.cards.js'),
    });
    await ready(page, 'plaza-contact-card');
    assert.equal(await page.title(), 'tampered');
    await page.close();
  });

  it('covers all that plaza.js can load', () => {
    const {integrity} = JSON.parse(readFileSync('dist/cdn/importmap.json', 'utf8')) as {
      integrity: Record<string, string>;
    };
    const {files} = JSON.parse(readFileSync('dist/cdn/integrity.json', 'utf8')) as {
      files: Record<string, string>;
    };
    const reached = new Set(['plaza.js']);
    for (const file of reached) {
      assert.equal(integrity[home + file], files[file], file);
      const code = readFileSync(`dist/cdn/${file}`, 'utf8');
      for (const [, path] of code.matchAll(/["'`](\.{1,2}\/[\w./-]+\.js)["'`]/g)) {
        const next = new URL(path!, `https://x/${file}`).pathname.slice(1);
        if (existsSync(`dist/cdn/${next}`)) reached.add(next);
      }
    }
    assert.ok(reached.size > 30);
  });
});
