import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import {cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {after, before, describe, it} from 'node:test';
import type {Browser, Page} from 'puppeteer-core';
import {CSP, openBrowser, openPage, serve} from './browser.js';

const TAGS = ['membership-stats', 'network-list', 'advocacy-timeline', 'contact-card'];
const SCRIPT = '<script type="module" src="/dist/cdn/plaza.js"></script>';

const page = (feed: string, script = SCRIPT) => `<!doctype html>
<html lang="es">
<head><meta charset="utf-8"><title>Asociación</title>${script}</head>
<body>
<h1>Asociación</h1>
${TAGS.map((tag) => `<plaza-${tag} src="${feed}"><a href="${feed}">Datos</a></plaza-${tag}>`).join('\n')}
<p id="after">Después</p>
</body>
</html>
`;

/** Runs the built command in a folder that holds the pages and a feed. */
function prerender(folder: string, ...args: string[]): Promise<{code: number; out: string; err: string}> {
  return new Promise((answer) =>
    execFile(
      process.execPath,
      [resolve('dist/cli/plaza-widgets.js'), 'prerender', ...args],
      {cwd: folder},
      (error, out, err) => answer({code: error ? Number(error.code) : 0, out, err}),
    ),
  );
}

describe('plaza-widgets prerender', () => {
  let folder: string;
  let browser: Browser;
  let server: Awaited<ReturnType<typeof serve>>;
  const read = (name: string) => readFileSync(join(folder, name), 'utf8');

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'plaza-prerender-'));
    mkdirSync(join(folder, 'stories/feeds'), {recursive: true});
    cpSync('stories/feeds', join(folder, 'stories/feeds'), {recursive: true});
    for (const name of ['page.html', 'again.html'])
      writeFileSync(join(folder, name), page('/stories/feeds/flacma.json'));
    writeFileSync(join(folder, 'broken.html'), page('/stories/feeds/nowhere.json'));
    const {code, out, err} = await prerender(folder, 'page.html', '--out', 'out');
    assert.deepEqual([code, err], [0, '']);
    assert.match(out, /page\.html: 4 filled/);
    [browser, server] = await Promise.all([openBrowser(), serve()]);
  });
  after(async () => {
    await browser.close();
    await server.close();
    rmSync(folder, {recursive: true});
  });

  /** The words of each element, whoever has drawn them, without those of controls. */
  const words = (opened: Page) =>
    opened.evaluate(
      (tags) =>
        tags.map((tag) => {
          const root = document.querySelector(`plaza-${tag}`)!.shadowRoot!;
          const items = [...root.querySelectorAll('[part~=item]')];
          return items.map((item) => (item.textContent ?? '').replace(/\s+/g, ' ')).join('\n');
        }),
      TAGS,
    );

  it('shows the content of each element before any script, and without one', async () => {
    const opened = await openPage(browser, server, read('out/page.html').replace(SCRIPT, ''));
    await opened.setJavaScriptEnabled(false);
    await opened.reload();
    const [stats, list, timeline, card] = await words(opened);
    assert.match(stats!, /16[.\s\u00a0]?000/);
    assert.match(list!, /Red/);
    assert.match(timeline!, /Punta del Este/);
    assert.match(card!, /Quito|Correo|@/);
    const shown = await opened.evaluate(
      () =>
        [...document.querySelectorAll('*')].flatMap(({shadowRoot}) =>
          [...(shadowRoot?.querySelectorAll('button, input') ?? [])].filter((each) => each.checkVisibility()),
        ).length,
    );
    assert.equal(shown, 0, 'controls that can do nothing');
    await opened.close();
  });

  it('lets the elements take over without asking for the feed, and without a jump', async () => {
    const asked: string[] = [];
    const opened = await openPage(browser, server, read('out/page.html'), {}, (page) => {
      void page.evaluateOnNewDocument(() => {
        const shifts: number[] = [];
        Object.assign(window, {shifts});
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) shifts.push((entry as unknown as {value: number}).value);
        }).observe({type: 'layout-shift', buffered: true});
      });
      page.on('request', (request) => asked.push(request.url()));
    });
    await opened.waitForFunction(
      (tags) => tags.every((tag) => document.querySelector(`plaza-${tag}`)!.hasAttribute('ready')),
      {},
      TAGS,
    );
    const left = await opened.evaluate(
      (tags) =>
        tags.filter((tag) =>
          document.querySelector(`plaza-${tag}`)!.shadowRoot!.querySelector('[data-prerendered]'),
        ),
      TAGS,
    );
    assert.deepEqual(left, []);
    assert.deepEqual(
      asked.filter((url) => url.includes('/feeds/')),
      [],
    );
    const shifted = await opened.evaluate(() =>
      (window as unknown as {shifts: number[]}).shifts.reduce((sum, value) => sum + value, 0),
    );
    assert.ok(shifted < 0.02, `shifted by ${shifted}`);
    const own = await words(opened);
    await opened.setJavaScriptEnabled(false);
    await opened.reload();
    const before = await words(opened);
    // Buttons can do nothing before the script, and numbers count up after it.
    assert.equal(own[2], before[2]);
    await opened.close();
  });

  it('keeps to the strictest policy with style sheets of their own', async () => {
    const {code} = await prerender(folder, 'page.html', '--out', 'strict', '--css', 'strict-css');
    assert.equal(code, 0);
    const opened = await openPage(
      browser,
      server,
      read('strict/page.html'),
      {
        'content-security-policy': CSP,
      },
      (page) => {
        page.on('request', (request) => {
          const {pathname} = new URL(request.url());
          if (pathname.startsWith('/strict-css/'))
            void request.respond({body: read(`strict${pathname}`), contentType: 'text/css'}, 1);
        });
        void page.evaluateOnNewDocument(() => {
          const violations: string[] = [];
          Object.assign(window, {violations});
          document.addEventListener('securitypolicyviolation', ({violatedDirective}) =>
            violations.push(violatedDirective),
          );
        });
      },
    );
    await opened.waitForSelector('plaza-contact-card[ready]');
    assert.deepEqual(
      await opened.evaluate(() => (window as unknown as {violations: string[]}).violations),
      [],
    );
    assert.match(read('strict/strict-css/plaza-contact-card.css'), /:host/);
    await opened.close();
  });

  it('fills a page anew, and changes nothing else of it', async () => {
    await prerender(folder, 'again.html');
    const first = read('again.html');
    await prerender(folder, 'again.html');
    assert.ok(read('again.html') === first, 'the second run changes the page');
    await prerender(folder, 'again.html', '--light');
    const light = read('again.html');
    assert.ok(!light.includes('shadowrootmode'));
    const bare = light
      .replace(/<div data-prerendered>.*?<\/div>/gs, '')
      .replace(/<script[^>]* data-prerendered>.*?<\/script>\n/gs, '');
    assert.equal(bare, page('/stories/feeds/flacma.json'));
  });

  it('writes plain HTML for any CMS, which the elements replace', async () => {
    const light = read('again.html');
    const inner = /<plaza-contact-card[^>]*>(.*?)<\/plaza-contact-card>/s.exec(light)![1]!;
    assert.equal(/class=|part=|style=|<button|<svg|<slot/.exec(inner), null);
    assert.ok(inner.includes('<script type="application/ld+json">{"@context"'));
    const opened = await openPage(browser, server, light.replace(SCRIPT, ''));
    assert.match(await opened.$eval('plaza-network-list', (list) => list.innerText), /Red/);
    await opened.addScriptTag({type: 'module', url: '/dist/cdn/plaza.js'});
    await opened.waitForSelector('plaza-network-list[ready]');
    assert.equal(
      await opened.$eval('plaza-network-list [data-prerendered]', (light) => light.checkVisibility()),
      false,
    );
    await opened.close();
  });

  it('leaves a tag as it was whose feed cannot be shown, and says so', async () => {
    const {code, err} = await prerender(folder, 'broken.html', '--out', 'out');
    assert.equal(code, 1);
    assert.equal(err.match(/broken\.html: <plaza-[\w-]+>: /g)!.length, 4);
    assert.equal(read('out/broken.html'), page('/stories/feeds/nowhere.json'));
  });

  it('leaves pages alone that it would spoil', async () => {
    const latin = Buffer.from('<!doctype html><meta charset="windows-1252"><p>caf\xe9</p>', 'latin1');
    writeFileSync(join(folder, 'latin.html'), latin);
    assert.equal((await prerender(folder, 'latin.html')).code, 2);
    assert.deepEqual(readFileSync(join(folder, 'latin.html')), latin);
    const paragraph = `<p>${page('/stories/feeds/flacma.json').match(/<plaza-c.*<\/plaza-contact-card>/)![0]}</p>`;
    writeFileSync(join(folder, 'paragraph.html'), paragraph);
    const {code, err} = await prerender(folder, 'paragraph.html', '--light');
    assert.deepEqual([code, read('paragraph.html')], [1, paragraph]);
    assert.match(err, /paragraph/);
  });

  it('says what is wrong with the command', async () => {
    for (const [args, reason] of [
      [[], /Which page\?/],
      [['nowhere.html'], /no file/],
      [['page.html', '--light', '--css', 'x'], /needs no --css/],
      [['../elsewhere.html'], /no file|not below/],
    ] as const) {
      const {code, err} = await prerender(folder, ...args);
      assert.equal(code, 2);
      assert.match(err, reason);
    }
  });
});
