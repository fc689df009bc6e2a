import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import type {Browser, Page} from 'puppeteer-core';
import type {Embed, Way} from '../../src/studio/build/embed.js';
import {clean} from '../../src/studio/build/escape.js';
import {toWays, type How} from '../../src/studio/build/snippets.js';
import {toStyle} from '../../src/studio/build/style.js';
import {EMBED, HARD} from '../studio/build/embeds.js';
import {openBrowser, openWatched, ready, serve, wordsOf} from './browser.js';

const {files} = JSON.parse(readFileSync('dist/cdn/integrity.json', 'utf8')) as {
  files: Record<string, string>;
};

/** What each way of a system puts into the head of a page, into its style sheet, and into its text. */
function partsOf({steps}: Way): {head: string; css: string; body: string} {
  const textOf = (isWanted: (say: string) => boolean) =>
    steps.flatMap(({say, code}) => (code && isWanted(say) ? [code.text] : [])).join('\n');
  const isHead = (say: string) => /(^|\.)head$/.test(say);
  const isStyle = (say: string) => /(^|\.)style$/.test(say);
  // What a system takes by itself is not for a page.
  const isForSystem = (say: string) => /block|shortcode|format|install|copy/.test(say);
  return {
    head: textOf(isHead),
    css: textOf(isStyle),
    body: textOf((say) => !isHead(say) && !isStyle(say) && !isForSystem(say)),
  };
}

/** Each of the lines that the widget builder makes, on a page. */
describe('the lines of the widget builder', () => {
  let browser: Browser;
  let server: Awaited<ReturnType<typeof serve>>;
  let embed: Embed;
  before(async () => {
    [browser, server] = await Promise.all([openBrowser(), serve({'Access-Control-Allow-Origin': '*'})]);
    embed = {
      ...EMBED,
      src: `${server.url}stories/feeds/flacma.json`,
      base: `${server.url}dist/cdn/`,
      integrity: files,
    };
  });
  after(async () => {
    await browser?.close();
    await server?.close();
  });

  const open = ({head, css, body}: ReturnType<typeof partsOf>) =>
    openWatched(browser, server, {head: `<meta charset="utf-8">${head}<style>${css}</style>`, body});

  /** What was set, as the page shows it. */
  async function check(place: Page, selector = 'plaza-network-list'): Promise<void> {
    await ready(place, selector);
    assert.match(await wordsOf(place, selector), /15 redes/);
    const shown = await place.$eval(selector, (element) => ({
      heading: element.shadowRoot!.querySelector('h3')!.textContent.trim(),
      layout: element.getAttribute('layout'),
      entries: element.shadowRoot!.querySelectorAll('[part~=item]').length,
      hasSearch: element.shadowRoot!.querySelector('input[type=search]') !== null,
      brand: getComputedStyle(element).getPropertyValue('--plaza-color-brand'),
    }));
    assert.deepEqual(shown, {
      heading: clean(HARD),
      layout: 'list',
      entries: 5,
      hasSearch: false,
      brand: '#0b6b4f',
    });
  }

  const ways: readonly [How, number][] = [
    ['html', 0],
    ['classic', 0],
    ['wordpress', 1],
    ['drupal', 0],
    ['joomla', 0],
  ];
  for (const [how, index] of ways) {
    it(`show what was set: ${how}`, async () => {
      const {page, errors} = await open(partsOf(toWays[how](embed)[index]!));
      await check(page);
      assert.deepEqual(errors, []);
      await page.close();
    });
  }

  for (const [how, index] of [
    ['drupal', 1],
    ['joomla', 1],
  ] as const) {
    it(`show what was set, from a link: ${how}`, async () => {
      const parts = partsOf(toWays[how](embed)[index]!);
      const {page, errors} = await open({...parts, css: toStyle(embed)});
      await check(page);
      assert.deepEqual(errors, []);
      await page.close();
    });
  }

  it('show what was set, from a div and a link of WordPress without scripts', async () => {
    const {page, errors} = await open(partsOf(toWays.wordpress(embed)[2]!));
    await check(page, '.plaza plaza-network-list');
    await check(page, 'body > plaza-network-list');
    assert.deepEqual(errors, []);
    await page.close();
  });

  it('show what was set, in a frame that is as high as that', async () => {
    const {page, errors} = await open({
      ...partsOf(toWays.frame({...embed, integrity: undefined})[0]!),
      css: '',
    });
    const frame = await page.waitForFrame((each) => each.url().includes('embed.html'));
    await ready(frame, 'plaza-network-list');
    assert.match(await wordsOf(frame, 'plaza-network-list'), /15 redes/);
    const heading = await frame.$eval('plaza-network-list', (element) =>
      element.shadowRoot!.querySelector('h3')!.textContent.trim(),
    );
    assert.equal(heading, clean(HARD));
    await page.waitForFunction(() => document.querySelector('iframe')!.clientHeight !== 400, {timeout: 8000});
    assert.equal(await page.$eval('iframe', ({title}) => title), clean(HARD));
    assert.deepEqual(errors, []);
    await page.close();
  });

  it('have the hashes of the files that were built with the Studio', () => {
    const scripts = readdirSync('site/assets').filter((name) => name.endsWith('.js'));
    const knowing = scripts.filter((name) =>
      ['plaza.js', 'plaza.classic.js', 'plaza.css'].every((file) =>
        readFileSync(`site/assets/${name}`, 'utf8').includes(files[file]!),
      ),
    );
    assert.equal(knowing.length, 1);
  });

  it('are refused by the browser where a file was changed, and leave the link', async () => {
    const changed = {...embed, integrity: {...files, 'plaza.classic.js': files['plaza.js']!}};
    const {page, errors} = await open(partsOf(toWays.classic(changed)[0]!));
    await page.waitForFunction(() => performance.getEntriesByType('resource').length > 1);
    await new Promise((done) => setTimeout(done, 300));
    assert.ok(
      errors.some((error) => error.includes('integrity')),
      errors.join('\n'),
    );
    assert.equal(await page.$eval('plaza-network-list a', (link) => link.checkVisibility()), true);
    await page.close();
  });

  it('keep as much room as the widget takes, so that nothing moves', async () => {
    const parts = partsOf(toWays.classic(embed)[0]!);
    const {page: measuring} = await open(parts);
    await ready(measuring, 'plaza-network-list');
    const height = await measuring.$eval(
      'plaza-network-list',
      (element) => (element as HTMLElement).offsetHeight,
    );
    await measuring.close();
    const {css} = partsOf(toWays.classic({...embed, height: {narrow: height, wide: height}})[0]!);
    const {page} = await open({head: '', css, body: parts.body});
    const reserved = await page.$eval(
      'plaza-network-list',
      (element) => (element as HTMLElement).offsetHeight,
    );
    assert.ok(Math.abs(reserved - height) <= 4, `${reserved} for ${height}`);
    await page.close();
  });
});
