import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {Browser} from 'puppeteer-core';
import {CSP, openBrowser, openWatched, ready, seen, serve, wordsOf, type Answer} from './browser.js';

const files = '/test/sheet/files';
const shown = {
  'plaza-network-list': ['miembros', 'collection="members"', /Cuenca.*636\.996/],
  'plaza-membership-stats': ['figures', '', /240\.000/],
  'plaza-advocacy-timeline': ['jalons', '', /Daejeon/],
  'plaza-contact-card': ['contatos', '', /Secretaria Mundial/],
} as const;
const tags = Object.keys(shown) as (keyof typeof shown)[];
const body = tags
  .map((tag) => `<${tag} src="${files}/${shown[tag][0]}.csv" ${shown[tag][1]}></${tag}>`)
  .join('');
const READER = /\/(table-reader|papaparse|plaza\.tables)\b/;

/** Spreadsheets as feeds, read by what was built, under the strictest policy that a page may have. */
describe('spreadsheets on a page', () => {
  let browser: Browser;
  let server: Awaited<ReturnType<typeof serve>>;
  before(async () => {
    [browser, server] = await Promise.all([openBrowser(), serve({'Content-Security-Policy': CSP})]);
  });
  after(async () => {
    await browser?.close();
    await server?.close();
  });

  const open = (head: string, content: string, answer?: Answer) =>
    openWatched(browser, server, {head, body: content, lang: 'es', csp: CSP, ...(answer && {answer})});
  const plaza = '<script type="module" src="/dist/cdn/plaza.js"></script>';

  const scripts = {
    'plaza.js': plaza,
    'plaza.js with a version in its query': plaza.replace('.js', '.js?ver=6.7'),
    'plaza.classic.js with plaza.tables.js':
      '<script defer src="/dist/cdn/plaza.tables.js"></script><script defer src="/dist/cdn/plaza.classic.js"></script>',
    'loader.js': '<script type="module" src="/dist/cdn/loader.js"></script>',
    'a file per element': tags
      .map((tag) => `<script type="module" src="/dist/cdn/${tag.replace('plaza-', '')}.js"></script>`)
      .join(''),
  };
  for (const [name, head] of Object.entries(scripts)) {
    it(`${name}: all four show theirs, without a violation`, async () => {
      const {page, errors, requests} = await open(head, body);
      await Promise.all(tags.map((tag) => ready(page, tag)));
      for (const tag of tags) assert.match(await wordsOf(page, tag), shown[tag][2]);
      // The sample sheets have faults, which the console names; nothing else goes wrong.
      assert.deepEqual(errors, []);
      assert.equal(new Set(requests).size, requests.length, 'nothing is asked for twice');
      assert.ok(requests.some((url) => READER.test(url)));
      await page.close();
    });
  }

  it('are read by what is loaded for them only', async () => {
    const {page, requests} = await open(
      plaza,
      '<plaza-network-list src="/stories/feeds/flacma.json"></plaza-network-list>',
    );
    await ready(page, 'plaza-network-list');
    assert.deepEqual(
      requests.filter((url) => READER.test(url)),
      [],
    );
    await page.close();
  });

  it('are not read by plaza.classic.js alone, which says what it needs', async () => {
    const {page, errors} = await open('<script defer src="/dist/cdn/plaza.classic.js"></script>', body);
    await page.waitForSelector('plaza-network-list[failed]', {timeout: 8000});
    const alert = await seen(page, 'pierce/[role=alert]');
    assert.match(await alert!.evaluate((node) => node.textContent), /no está disponible/);
    assert.match(errors.join('\n'), /not-a-table\).*plaza\.tables\.js/);
    assert.doesNotMatch(errors.join('\n'), /violat|refused|Uncaught/i);
    await page.close();
  });

  it('say so where a page to sign in comes in their place', async () => {
    const {page, errors} = await open(
      plaza,
      '<plaza-network-list debug src="/sheet/pub?output=csv"></plaza-network-list>',
      (path) =>
        path === '/sheet/pub'
          ? {body: '<!doctype html><title>Sign in</title>', contentType: 'text/html'}
          : undefined,
    );
    await page.waitForSelector('plaza-network-list[failed]', {timeout: 8000});
    assert.match(errors.join('\n'), /web page came in its place/);
    const panel = await seen(page, 'pierce/[part=debug]');
    assert.match(await panel!.evaluate((node) => node.textContent), /¿Está la hoja de cálculo publicada/);
    await page.close();
  });

  it('come late, and fail late, as feeds do', async () => {
    const slow = await browser.newPage();
    await slow.setRequestInterception(true);
    slow.on('request', (request) => {
      const {pathname} = new URL(request.url());
      if (pathname === '/silent.csv') return;
      if (pathname === '/page.html')
        void request.respond({
          body: `<!doctype html><html lang="en"><title>Page</title>${plaza}
            <plaza-network-list id="late" collection="members" src="${files}/miembros.csv"></plaza-network-list>
            <plaza-network-list id="never" timeout="1" src="/silent.csv"></plaza-network-list>`,
          contentType: 'text/html',
          headers: {'Content-Security-Policy': CSP},
        });
      else if (pathname.endsWith('/miembros.csv')) setTimeout(() => void request.continue(), 1500);
      else void request.continue();
    });
    await slow.goto(`${server.url}page.html`);
    assert.equal(await slow.$eval('#late', (element) => element.hasAttribute('ready')), false);
    await ready(slow, '#late');
    await slow.waitForSelector('#never[failed]', {timeout: 8000});
    await slow.close();
  });
});
