import assert from 'node:assert/strict';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {pathToFileURL} from 'node:url';
import type {Browser, Page} from 'puppeteer-core';
import {CSP, openBrowser, openWatched, ready, seen, serve, wordsOf, type Answer} from './browser.js';

const feed = '/stories/feeds/flacma.json';
const scripts = {
  'plaza.js': '<script type="module" src="/dist/cdn/plaza.js"></script>',
  'plaza.classic.js': '<script defer src="/dist/cdn/plaza.classic.js"></script>',
  'plaza.classic.js without defer': '<script src="/dist/cdn/plaza.classic.js"></script>',
  'loader.js': '<script type="module" src="/dist/cdn/loader.js?ver=6.7"></script>',
};
const div = (widget: string, attributes = '', fallback = '<a href="/networks">Our networks</a>') =>
  `<div class="plaza" data-plaza="${widget}" data-src="${feed}" ${attributes}>${fallback}</div>`;

/** What an editor without script rights can write, made into widgets. */
describe('mounts', () => {
  let browser: Browser;
  let server: Awaited<ReturnType<typeof serve>>;
  before(async () => {
    [browser, server] = await Promise.all([openBrowser(), serve({'Content-Security-Policy': CSP})]);
  });
  after(async () => {
    await browser?.close();
    await server?.close();
  });

  const open = (head: string, body: string, answer?: Answer) =>
    openWatched(browser, server, {head, body, csp: CSP, ...(answer && {answer})});

  /** What a mounted page must never have: widgets in widgets, or nothing where there was something. */
  const countOf = (page: Page, selector: string) => page.$$eval(selector, ({length}) => length);
  /** Mounting takes a task or two; what has not happened after a mount beside it, and a while, does not happen. */
  const settled = async (page: Page) => {
    await ready(page, 'plaza-contact-card');
    await new Promise((done) => setTimeout(done, 200));
  };

  for (const [name, head] of Object.entries(scripts)) {
    it(`${name}: a tag, a div and a link show the same, under the strictest policy`, async () => {
      const {page, errors, requests} = await open(
        head,
        `<plaza-network-list class="tag" src="${feed}" layout="list" hide-search><a href="/networks">Our networks</a></plaza-network-list>
        ${div('network-list', 'data-layout="list" data-hide-search lang="en" id="ours"')}
        <p><a href="${feed}#plaza-network-list?layout=list&amp;hide-search">Our networks</a></p>`,
      );
      const places = ['plaza-network-list.tag', '.plaza > plaza-network-list', 'p > plaza-network-list'];
      await Promise.all(places.map((place) => ready(page, place)));
      const words = await Promise.all(places.map((place) => wordsOf(page, place)));
      assert.match(words[0]!, /15 networks.*Tourism Cities/);
      assert.deepEqual(words.slice(1), [words[0], words[0]]);
      for (const place of places) {
        const element = await page.$eval(place, (element) => ({
          layout: element.getAttribute('layout'),
          hides: element.hasAttribute('hide-search'),
          shown: element.querySelector('a')!.checkVisibility(),
        }));
        assert.deepEqual(element, {layout: 'list', hides: true, shown: false}, place);
      }
      assert.equal(await countOf(page, 'plaza-network-list'), 3);
      assert.equal(await page.$eval('#ours', ({localName}) => localName), 'plaza-network-list');
      assert.deepEqual(errors, []);
      assert.equal(requests.filter((url) => url.endsWith(feed)).length, 1);
      await page.close();
    });

    it(`${name}: reads the fallback to nobody while the widget shows, and to everybody when the feed fails`, async () => {
      const {page} = await open(
        head,
        div('contact-card') + div('membership-stats').replace(feed, '/nowhere.json'),
      );
      await ready(page, 'plaza-contact-card');
      await seen(page, 'plaza-membership-stats >>> [role=alert]');
      const {children = []} = (await page.accessibility.snapshot({interestingOnly: false}))!;
      const links = (nodes: typeof children): string[] =>
        nodes.flatMap(({role, name, children = []}) => [
          ...(role === 'link' && name === 'Our networks' ? [name] : []),
          ...links(children),
        ]);
      assert.deepEqual(links(children), ['Our networks']);
      assert.equal(await page.$eval('plaza-membership-stats a', (link) => link.checkVisibility()), true);
      await page.close();
    });

    it(`${name}: mounts what is added later, in open shadow roots, too`, async () => {
      const {page, errors} = await open(
        head,
        `<main></main><later-host></later-host>
        <template><section>${div('network-list')}</section><a href="${feed}#plaza-advocacy-timeline">Milestones</a></template>
        <template>${div('contact-card')}</template><template>${div('membership-stats')}</template>`,
      );
      await page.evaluate(() => {
        const [inMain, inHost, later] = [...document.querySelectorAll('template')].map(
          ({content}) => content,
        );
        document.querySelector('main')!.append(inMain!);
        customElements.define(
          'later-host',
          class extends HTMLElement {
            connectedCallback() {
              // eslint-disable-next-line wc/attach-shadow-constructor -- as Lit does it
              this.attachShadow({mode: 'open'}).append(inHost!);
              setTimeout(() => this.shadowRoot!.append(later!), 100);
            }
          },
        );
      });
      await Promise.all([
        ready(page, 'section plaza-network-list'),
        ready(page, 'main > plaza-advocacy-timeline'),
        seen(page, 'later-host >>> plaza-contact-card[ready]'),
        seen(page, 'later-host >>> plaza-membership-stats[ready]'),
      ]);
      assert.deepEqual(errors, []);
      await page.close();
    });

    it(`${name}: takes no orders from whoever may only write comments`, async () => {
      const link = `${feed}#plaza-network-list`;
      const {page, errors} = await open(
        head,
        `${div('contact-card', 'data-onclick="alert(1)" data-style="color:red" data-class="x" data-id="x" data-hidden data-slot="heading" data-plaza-x')}
        <section data-plaza-ignore>${div('network-list')}<a href="${link}">Comment</a></section>
        <p><a rel="nofollow ugc" href="${link}">Comment</a></p>
        <div contenteditable>${div('network-list')}</div>
        <p><a href="javascript:alert(1)#plaza-network-list">Comment</a> <a href="data:application/json,{}#plaza-network-list">Comment</a></p>
        ${div('constructor')}${div('script')}${div('../evil')}<a href="#plaza-advocacy">Jump</a>
        <p class="limits"><a href="${feed}#plaza-membership-stats?structured-data&amp;keep-copy&amp;onclick=alert(1)&amp;statistic=ciudades-y-municipios">Figures</a></p>`,
      );
      await settled(page);
      assert.equal(await countOf(page, 'plaza-network-list, plaza-advocacy-timeline'), 0);
      assert.deepEqual(
        await page.$eval('plaza-contact-card', (element) => element.getAttributeNames().sort()),
        ['ready', 'src'],
      );
      await ready(page, '.limits plaza-membership-stats');
      assert.deepEqual(
        await page.$eval('.limits plaza-membership-stats', (element) => element.getAttributeNames().sort()),
        ['ready', 'src', 'statistic'],
      );
      assert.equal(await countOf(page, 'script[type="application/ld+json"]'), 0);
      assert.deepEqual(
        errors.filter((error) => !error.includes('names none of')),
        [],
      );
      await page.close();
    });

    it(`${name}: leaves the fallback where the element's file does not come or a tag is somebody else's`, async () => {
      const answer: Answer = (path) =>
        /(network-list|plaza|plaza\.classic)\.js$/.test(path)
          ? {body: 'throw new Error("broken")', contentType: 'text/javascript'}
          : undefined;
      const {page} = await open(head, div('network-list'), answer);
      await new Promise((done) => setTimeout(done, 300));
      assert.equal(await countOf(page, 'plaza-network-list'), 0);
      assert.equal(await page.$eval('.plaza > a', (link) => link.checkVisibility()), true);
      await page.close();
    });
  }

  it('a link to a page for people names its feed in its options', async () => {
    const {page} = await open(
      scripts['plaza.js'],
      `<p>We are <a href="/networks#plaza-membership-stats?src=${feed}&amp;layout=inline&amp;statistic=ciudades-y-municipios">many</a>.</p>`,
    );
    await ready(page, 'plaza-membership-stats');
    const words = await page.$eval('plaza-membership-stats', ({shadowRoot}) => shadowRoot!.textContent);
    assert.match(words, /16,000/);
    assert.equal(await page.$eval('p', ({clientHeight}) => clientHeight < 40), true);
    await page.close();
  });

  it('mounts once, whatever is around or inside, and moves with its place', async () => {
    const {page} = await open(
      scripts['plaza.js'] + scripts['loader.js'] + scripts['plaza.classic.js'],
      `${div('contact-card')}<div id="saved">${div('network-list', '', `<plaza-network-list src="${feed}"><a href="/x">Saved by an editor</a></plaza-network-list>`)}</div>
      <plaza-membership-stats src="${feed}"><a href="${feed}#plaza-membership-stats">Figures</a>${div('contact-card')}</plaza-membership-stats>`,
    );
    await settled(page);
    await page.evaluate(() => document.body.append(...[...document.body.children].reverse()));
    await settled(page);
    assert.equal(await countOf(page, 'plaza-network-list'), 1);
    assert.equal(await countOf(page, 'plaza-membership-stats'), 1);
    assert.equal(await countOf(page, 'plaza-contact-card'), 1);
    await page.close();
  });

  it('takes the outer of marks in each other, and says which name is none', async () => {
    for (const script of Object.values(scripts)) {
      const said: string[] = [];
      const {page} = await open(
        script,
        div('advocacy-timeline', '', `<p><a href="${feed}#plaza-contact-card">Contacts</a></p>`),
      );
      page.on('console', (message) => said.push(message.text()));
      await ready(page, 'plaza-advocacy-timeline');
      assert.equal(await countOf(page, 'plaza-contact-card'), 0);
      await page.evaluate(() => {
        const misspelt = document.createElement('div');
        misspelt.dataset['plaza'] = 'networks-list';
        document.body.append(misspelt);
      });
      await new Promise((done) => setTimeout(done, 200));
      assert.match(said.join('\n'), /"networks-list" names none of network-list/);
      await page.close();
    }
  });

  it('loader.js loads only what is on the page, from beside it', async () => {
    const {page, requests} = await open(scripts['loader.js'], div('contact-card'));
    await ready(page, 'plaza-contact-card');
    const loaded = requests.filter((url) => /cdn\/[\w-]+\.js/.test(url)).map((url) => url.split('/').pop());
    assert.deepEqual(loaded, ['loader.js?ver=6.7', 'contact-card.js']);
    await page.close();
  });

  it('an element of its own mounts nothing, and plaza-widgets/mount does', async () => {
    const {page} = await open(
      '<script type="module" src="/dist/cdn/contact-card.js"></script>',
      `${div('contact-card')}<plaza-contact-card id="tag" src="${feed}"></plaza-contact-card>`,
    );
    await ready(page, '#tag');
    await new Promise((done) => setTimeout(done, 200));
    assert.equal(await countOf(page, 'plaza-contact-card'), 1);
    // Its files are modules that a browser takes as they are, but for what they import from node_modules.
    await page.evaluate('import("/dist/mount/index.js")');
    await ready(page, '.plaza > plaza-contact-card');
    await page.close();
  });

  it('can be imported on a server, where it does nothing', async () => {
    assert.deepEqual(Object.keys((await import(import.meta.resolve('plaza-widgets/mount'))) as object), []);
  });

  it('plaza.classic.js works from a file, with the feed inside', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'plaza-file-'));
    try {
      const json = readFileSync('stories/feeds/flacma.json', 'utf8').replaceAll('<', '\\u003c');
      writeFileSync(
        join(folder, 'page.html'),
        `<!doctype html><html lang="en"><script defer src="${pathToFileURL(resolve('dist/cdn/plaza.classic.js')).href}"></script>
        <div data-plaza="network-list"><script type="application/feed+json">${json}</script><a href="#">Networks</a></div>`,
      );
      const page = await browser.newPage();
      await page.goto(pathToFileURL(join(folder, 'page.html')).href);
      await ready(page, 'plaza-network-list');
      assert.match(await wordsOf(page, 'plaza-network-list'), /15 networks/);
      await page.close();
    } finally {
      rmSync(folder, {recursive: true});
    }
  });
});
