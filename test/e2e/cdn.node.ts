import assert from 'node:assert/strict';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import type {Browser} from 'puppeteer-core';
import {CSP, openBrowser, openWatched, ready, seen, serve, wordsOf} from './browser.js';

const tags = [
  'plaza-network-list',
  'plaza-membership-stats',
  'plaza-advocacy-timeline',
  'plaza-contact-card',
];
const feeds = '/stories/feeds';

/** The built files, as a visitor's browser gets them: under the strictest policy that a page may have. */
describe('the CDN files', () => {
  let browser: Browser;
  let server: Awaited<ReturnType<typeof serve>>;
  before(async () => {
    [browser, server] = await Promise.all([openBrowser(), serve({'Content-Security-Policy': CSP})]);
  });
  after(async () => {
    await browser?.close();
    await server?.close();
  });

  const open = (head: string, body: string) =>
    openWatched(browser, server, {head, body, lang: 'es', csp: CSP});

  const body = tags.map((tag) => `<${tag} src="${feeds}/flacma.json" heading="FLACMA"></${tag}>`).join('');
  const scripts = {
    'plaza.js': '<script type="module" src="/dist/cdn/plaza.js"></script>',
    'plaza.js with a version in its query':
      '<script type="module" src="/dist/cdn/plaza.js?ver=6.7"></script>',
    'plaza.classic.js': '<script defer src="/dist/cdn/plaza.classic.js"></script>',
    'loader.js': '<script type="module" src="/dist/cdn/loader.js"></script>',
    'loader.js with a version in its query':
      '<script type="module" src="/dist/cdn/loader.js?ver=6.7"></script>',
    'a file per element': tags
      .map((tag) => `<script type="module" src="/dist/cdn/${tag.replace('plaza-', '')}.js"></script>`)
      .join(''),
    'plaza.js and plaza.classic.js together':
      '<script type="module" src="/dist/cdn/plaza.js"></script><script defer src="/dist/cdn/plaza.classic.js"></script>',
  };

  for (const [name, head] of Object.entries(scripts)) {
    it(`${name}: all four show, in Spanish, without a violation, with one request for the feed`, async () => {
      const {page, errors, requests} = await open(head, body);
      await Promise.all(tags.map((tag) => ready(page, tag)));
      assert.match(await wordsOf(page, 'plaza-network-list'), /Ciudades Turísticas/);
      assert.match(await wordsOf(page, 'plaza-network-list'), /15 redes/);
      assert.match(await wordsOf(page, 'plaza-membership-stats'), /más de 16\.000/);
      assert.match(await wordsOf(page, 'plaza-advocacy-timeline'), /Pachuca/);
      assert.match(await wordsOf(page, 'plaza-contact-card'), /Sergio Arredondo Olvera/);
      assert.deepEqual(errors, []);
      assert.equal(requests.filter((url) => url.endsWith('flacma.json')).length, 1);
      assert.deepEqual(
        requests.filter((url) => !url.startsWith(server.url)),
        [],
      );
      // A second copy of the library would be loaded by a locale that imports back from it.
      assert.equal(requests.filter((url) => /\/plaza\.js/.test(url)).length <= 1, true);
      await page.close();
    });
  }

  for (const tag of tags) {
    it(`the file of ${tag} alone shows it`, async () => {
      const file = `<script type="module" src="/dist/cdn/${tag.replace('plaza-', '')}.js?ver=6.7"></script>`;
      const {page, errors} = await open(file, `<${tag} src="${feeds}/flacma.json"></${tag}>`);
      await ready(page, tag);
      assert.match(await wordsOf(page, tag), /FLACMA|Ciudades Turísticas|16\.000|Pachuca|Arredondo/);
      assert.deepEqual(errors, []);
      await page.close();
    });
  }

  it('stores nothing and changes nothing on the page', async () => {
    const {page} = await open(scripts['plaza.js'], `<h1>Page</h1>${body}`);
    await Promise.all(tags.map((tag) => ready(page, tag)));
    const state = await page.evaluate(async () => ({
      title: document.title,
      storage: localStorage.length + sessionStorage.length + (await caches.keys()).length,
      cookie: document.cookie,
      globals: Object.keys(window).filter((key) => /plaza/i.test(key)),
      scroll: scrollY,
      focus: document.activeElement?.localName,
    }));
    assert.deepEqual(state, {title: 'Page', storage: 0, cookie: '', globals: [], scroll: 0, focus: 'body'});
    await page.close();
  });

  it('shows what the author wrote, and a sentence, when the feed is not there', async () => {
    const {page, errors} = await open(
      scripts['plaza.js'],
      '<plaza-contact-card src="/nowhere.json"><a href="mailto:a@example.org">Write to us</a></plaza-contact-card>',
    );
    const alert = await seen(page, 'pierce/[role=alert]');
    assert.match(await alert!.evaluate((node) => node.textContent), /no está disponible/);
    assert.equal(await page.$eval('a', (link) => link.checkVisibility()), true);
    assert.equal(errors.filter((error) => /violat|refused|Uncaught/i.test(error)).length, 0);
    await page.close();
  });

  it('have parts that bring nothing a second time, however the page names the file they are parts of', () => {
    const folders = {plaza: ['plaza.js'], chunks: tags.map((tag) => `${tag.replace('plaza-', '')}.js`)};
    for (const [folder, mains] of Object.entries(folders)) {
      const parts = readdirSync(`dist/cdn/${folder}`).filter((name) => name.endsWith('.js'));
      assert.ok(parts.length > 10);
      const sources = new Map<string, string>();
      for (const file of [...mains, ...parts.map((name) => `${folder}/${name}`)]) {
        assert.doesNotMatch(readFileSync(`dist/cdn/${file}`, 'utf8'), /\b(from|import)\s*["'`]\.\.\//, file);
        // The few lines of the bundler's own have no map.
        if (!existsSync(`dist/cdn/${file}.map`)) continue;
        const map = JSON.parse(readFileSync(`dist/cdn/${file}.map`, 'utf8')) as {sources: string[]};
        for (const source of map.sources.map((path) => path.replace(/^(\.\.\/)+/, ''))) {
          assert.equal(sources.get(source) ?? file, file, `${source} is in ${file} too`);
          sources.set(source, file);
        }
      }
    }
  });

  it('are listed in integrity.json with the hashes of what they are', async () => {
    const {files} = JSON.parse(readFileSync('dist/cdn/integrity.json', 'utf8')) as {
      files: Record<string, string>;
    };
    for (const name of ['plaza.js', 'plaza.classic.js', 'network-list.js', 'locale/es.js']) {
      const digest = await crypto.subtle.digest('SHA-384', readFileSync(`dist/cdn/${name}`));
      assert.equal(files[name], `sha384-${Buffer.from(digest).toString('base64')}`);
    }
  });
});
