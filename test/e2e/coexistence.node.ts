import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import type {Browser} from 'puppeteer-core';
import {CSP, openBrowser, openWatched, ready, serve, wordsOf, type Answer} from './browser.js';

const feed = '/stories/feeds/flacma.json';
const {version} = JSON.parse(readFileSync('package.json', 'utf8')) as {version: string};
const script = (file: string, folder = '/dist/cdn') =>
  file.includes('classic')
    ? `<script defer src="${folder}/${file}"></script>`
    : `<script type="module" src="${folder}/${file}"></script>`;

/** The same files as another version of Plaza. */
const otherVersion: Answer = (path) =>
  path.startsWith('/other/')
    ? {
        body: readFileSync(path.replace('/other', 'dist/cdn'), 'utf8').replaceAll(version, '9.9.9'),
        contentType: 'text/javascript',
      }
    : undefined;

/** A page with more than one Plaza, and with scripts of others. */
describe('side by side', () => {
  let browser: Browser;
  let server: Awaited<ReturnType<typeof serve>>;
  before(async () => {
    [browser, server] = await Promise.all([openBrowser(), serve({'Content-Security-Policy': CSP})]);
  });
  after(async () => {
    await browser?.close();
    await server?.close();
  });

  const body = `
    <plaza-network-list src="${feed}" layout="table" group="country"></plaza-network-list>
    <plaza-advocacy-timeline src="${feed}"></plaza-advocacy-timeline>
    <div data-plaza="membership-stats" data-src="${feed}"><a href="/figures">Figures</a></div>
    <a href="${feed}#plaza-contact-card">Contacts</a>`;
  const places = {
    'plaza-network-list': 1,
    'plaza-advocacy-timeline': 1,
    'div > plaza-membership-stats': 1,
    'plaza-contact-card > a': 1,
  };

  const pairs = {
    'plaza.js twice': script('plaza.js') + script('plaza.js'),
    'plaza.js by two addresses': script('plaza.js') + script('plaza.js?ver=2'),
    'plaza.classic.js twice': script('plaza.classic.js') + script('plaza.classic.js'),
    'plaza.js and plaza.classic.js': script('plaza.js') + script('plaza.classic.js'),
    'loader.js and plaza.js': script('loader.js') + script('plaza.js'),
    'plaza.js and loader.js': script('plaza.js') + script('loader.js'),
    'loader.js and plaza.classic.js': script('loader.js') + script('plaza.classic.js'),
    'plaza.js and another version of it': script('plaza.js') + script('plaza.js', '/other'),
    'another version of loader.js, and plaza.js': script('loader.js', '/other') + script('plaza.js'),
    'plaza.classic.js and another version of plaza.js':
      script('plaza.classic.js') + script('plaza.js', '/other'),
    'another version of plaza.classic.js, and one element':
      script('plaza.classic.js', '/other') + script('contact-card.js'),
  };

  for (const [name, head] of Object.entries(pairs)) {
    it(`${name}: each widget shows once, under the strictest policy`, async () => {
      const {page, errors} = await openWatched(browser, server, {head, body, csp: CSP, answer: otherVersion});
      await Promise.all(Object.keys(places).map((place) => ready(page, place.replace(' > a', ''))));
      for (const [place, count] of Object.entries(places))
        assert.equal(await page.$$eval(place, ({length}) => length), count, place);
      assert.match(await wordsOf(page, 'plaza-network-list'), /Tourism Cities/);
      // A different version is said, where it comes second, and nothing else.
      const others = errors.filter(
        (error) => !/already defined by Plaza [\d.]+; Plaza [\d.]+ leaves it/.test(error),
      );
      assert.deepEqual(others, []);
      if (!name.includes('loader')) assert.equal(errors.length > 0, name.includes('another version'));
      await page.close();
    });
  }

  it('plaza.classic.js leaves an AMD loader, CommonJS and the globals of the page alone', async () => {
    const answer: Answer = (path) =>
      path === '/amd.js'
        ? {
            body: `var called = [], module = {exports: {}}, exports = module.exports;
              function define(...names) { called.push(names); } define.amd = {};
              var before = Reflect.ownKeys(window);`,
            contentType: 'text/javascript',
          }
        : undefined;
    const head = '<script src="/amd.js"></script>' + script('plaza.classic.js');
    const {page, errors} = await openWatched(browser, server, {head, body, csp: CSP, answer});
    await Promise.all(Object.keys(places).map((place) => ready(page, place.replace(' > a', ''))));
    const found = (await page.evaluate(`({
      called, exports: Object.keys(module.exports),
      added: Reflect.ownKeys(window).filter((key) => !before.includes(key)).map(String),
    })`)) as {called: unknown[]; exports: string[]; added: string[]};
    // Lit lists its versions there, as every page with Lit has them.
    assert.deepEqual(
      {...found, added: found.added.filter((name) => !/^(lit|reactiveElement)[A-Z]\w+$/.test(name))},
      {called: [], exports: [], added: []},
    );
    assert.deepEqual(errors, []);
    await page.close();
  });
});
