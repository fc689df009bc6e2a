import assert from 'node:assert/strict';
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import type {Browser, Frame, Page} from 'puppeteer-core';
import {runCommand} from '../cli/support/command-line.js';
import {openBrowser, openPage, openWatched, ready, seen, serve, wordsOf} from './browser.js';

const feed = '/stories/feeds/flacma.json';
const address = (parameters: Record<string, string>, fragment = '') =>
  `/dist/cdn/embed.html?${new URLSearchParams(parameters).toString()}${fragment}`;

/** What the page around does in WordPress: it knows the frame by a secret, shows it once it has spoken, and limits it. */
const wordpress = (src: string) => `
  <blockquote data-secret="abcdefghij"><a href="/page">Networks</a></blockquote>
  <iframe sandbox="allow-scripts" security="restricted" data-secret="abcdefghij" class="hidden" width="600" height="338"
    src="${src}#?secret=abcdefghij"></iframe>
  <style>.hidden { position: absolute; visibility: hidden }</style>
  <script>
    addEventListener('message', ({data, source}) => {
      const frame = document.querySelector('iframe[data-secret="' + data.secret + '"]');
      if (!frame || source !== frame.contentWindow) return;
      if (data.message === 'link') document.title = data.value;
      if (data.message !== 'height') return;
      document.querySelector('blockquote').hidden = true;
      frame.className = '';
      frame.height = Math.min(Math.max(data.value, 200), 1000);
    });
  </script>`;

describe('embed.html', () => {
  let browser: Browser;
  /** With and without the headers that let a sandboxed frame, which has no origin, load modules. */
  let server: Awaited<ReturnType<typeof serve>>;
  before(async () => {
    [browser, server] = await Promise.all([openBrowser(), serve({'Access-Control-Allow-Origin': '*'})]);
  });
  after(async () => {
    await browser?.close();
    await server?.close();
  });

  /** The frame page as a page of its own. */
  async function open(parameters: Record<string, string>) {
    const {page, errors} = await openWatched(browser, server, {body: ''});
    await page.goto(server.url.slice(0, -1) + address(parameters));
    return {page, errors};
  }
  const frameOf = async (page: Page): Promise<Frame> => {
    const frame = await page.waitForFrame((each) => each.url().includes('embed.html'));
    await ready(frame, '[src]');
    return frame;
  };
  const heightOf = (page: Page) => page.$eval('iframe', ({clientHeight}) => clientHeight);
  const contentOf = (frame: Frame) =>
    frame.$eval('body', (body) => Math.ceil(body.getBoundingClientRect().height));
  const until = (page: Page, height: number) =>
    page.waitForFunction(
      (height) => document.querySelector('iframe')!.clientHeight === height,
      {timeout: 8000},
      height,
    );

  it('shows one widget with its attributes, in its language and theme, without margins or a violation', async () => {
    const {page, errors} = await open({
      widget: 'network-list',
      src: feed,
      lang: 'es-EC',
      theme: 'dark',
      layout: 'list',
      heading: 'Nuestras redes',
      debug: '',
    });
    await ready(page, 'plaza-network-list[layout=list][debug]');
    assert.match(await wordsOf(page, 'plaza-network-list'), /Nuestras redes.*15 redes/);
    const state = await page.evaluate(() => ({
      title: document.title,
      lang: document.documentElement.lang,
      dir: document.documentElement.dir,
      scheme: getComputedStyle(document.documentElement).colorScheme,
      top: Math.round(document.querySelector('plaza-network-list')!.getBoundingClientRect().top),
      sideways: document.documentElement.scrollWidth > innerWidth,
    }));
    assert.deepEqual(state, {
      title: 'Nuestras redes',
      lang: 'es-EC',
      dir: 'ltr',
      scheme: 'dark',
      top: 6,
      sideways: false,
    });
    assert.deepEqual(errors, []);
    await page.close();
  });

  for (const [widget, lang, title] of [
    ['membership-stats', 'fr', 'Chiffres'],
    ['advocacy-timeline', 'en', 'Timeline'],
    ['contact-card', 'ar', 'جهات الاتصال'],
  ] as const) {
    it(`shows ${widget}, and has a title in ${lang}`, async () => {
      const {page, errors} = await open({widget, src: feed, lang});
      await ready(page, `plaza-${widget}`);
      assert.equal(await page.title(), title);
      assert.equal(await page.$eval('html', ({dir}) => dir), lang === 'ar' ? 'rtl' : 'ltr');
      assert.deepEqual(errors, []);
      await page.close();
    });
  }

  const refused: readonly [Record<string, string>, RegExp][] = [
    [{src: feed}, /nombra ningún widget/],
    [{widget: 'script', src: feed}, /nombra ningún widget/],
    [{widget: '../plaza', src: feed}, /nombra ningún widget/],
    [{widget: 'contact-card'}, /nombra ningún feed/],
    [{widget: 'contact-card', src: 'javascript:alert(1)'}, /nombra ningún feed/],
    [{widget: 'contact-card', src: 'data:application/json,{}'}, /nombra ningún feed/],
    [{widget: 'contact-card', src: 'blob:https://example.org/x'}, /nombra ningún feed/],
    [{widget: 'contact-card', src: feed, collection: 'members'}, /«collection»/],
    [{widget: 'contact-card', src: feed, onclick: 'alert(1)'}, /«onclick»/],
    [{widget: 'contact-card', src: feed, style: 'color: red'}, /«style»/],
    [{widget: 'contact-card', src: feed, theme: 'blue'}, /«theme=blue»/],
  ];
  for (const [parameters, sentence] of refused) {
    it(`refuses ${JSON.stringify(parameters)} with a sentence`, async () => {
      const {page, errors} = await open({...parameters, lang: 'es'});
      const notice = await seen(page, '[role=alert]');
      assert.match(await notice!.evaluate(({textContent}) => textContent), sentence);
      assert.equal(await page.$('[src]:not(script)'), null);
      assert.deepEqual(errors, []);
      await page.close();
    });
  }

  it('says that it could not be loaded', async () => {
    const answer = (path: string) =>
      /(contact-card|classic)\.js$/.test(path) ? {body: 'no(', contentType: 'text/plain'} : undefined;
    const {page} = await openWatched(browser, server, {body: '', answer});
    await page.goto(server.url.slice(0, -1) + address({widget: 'contact-card', src: feed, lang: 'fr'}));
    const notice = await seen(page, '[role=alert]');
    assert.match(await notice!.evaluate(({textContent}) => textContent), /chargement a échoué/);
    await page.close();
  });

  it('works in the sandbox of WordPress: silent without storage, as high as its content, within its limits', async () => {
    const src = address({widget: 'membership-stats', src: feed, 'keep-copy': '', lang: 'en', id: ''}).replace(
      '&id=',
      '',
    );
    const {page, errors} = await openWatched(browser, server, {body: wordpress(src)});
    const frame = await frameOf(page);
    assert.equal(await frame.evaluate(() => origin), 'null');
    await until(page, await contentOf(frame));
    assert.equal(await page.$eval('iframe', (frame) => frame.checkVisibility()), true);
    assert.equal(await page.$eval('blockquote', (quote) => quote.checkVisibility()), false);
    // It opens, and the frame grows.
    const before = await heightOf(page);
    await frame.$eval('plaza-membership-stats', ({shadowRoot}) =>
      shadowRoot!.querySelector('summary')!.click(),
    );
    await page.waitForFunction(
      (before) => document.querySelector('iframe')!.clientHeight > before,
      {},
      before,
    );
    assert.deepEqual(errors, []);
    await page.close();
  });

  it('scrolls inside where WordPress allows no more height, and leaves the search to work', async () => {
    const src = address({widget: 'network-list', src: feed, lang: 'en'});
    const {page, errors} = await openWatched(browser, server, {body: wordpress(src)});
    const frame = await frameOf(page);
    await until(page, 1000);
    assert.equal(await frame.evaluate(() => document.documentElement.scrollHeight > innerHeight), true);
    const search = await seen(frame, 'plaza-network-list >>> input[type=search]');
    await search!.type('women');
    await frame.waitForFunction(() =>
      /^\s*1 of 15/.test(
        document.querySelector('plaza-network-list')!.shadowRoot!.querySelector('[role=status]')!.textContent,
      ),
    );
    assert.deepEqual(errors, []);
    await page.close();
  });

  it('asks WordPress to follow a link, and tells the address where it does not', async () => {
    const src = address({widget: 'contact-card', src: feed, lang: 'en'});
    const {page} = await openWatched(browser, server, {body: wordpress(src)});
    const frame = await frameOf(page);
    const href = await frame.$eval('plaza-contact-card', ({shadowRoot}) => {
      const link = shadowRoot!.querySelector<HTMLAnchorElement>('a[href^="http"], a[href^="mailto"]')!;
      link.click();
      return link.href;
    });
    await page.waitForFunction((href) => document.title === href, {timeout: 4000}, href);
    assert.match(await frame.$eval('.address', ({textContent}) => textContent), /does not let links open/);
    assert.equal(await frame.$eval('.address bdi', ({textContent}) => textContent), href);
    assert.equal(frame.url().includes('embed.html'), true);
    await page.close();
  });

  it('needs CORS of nobody but the feed: without it the classic file takes the place of modules', async () => {
    const plain = await serve();
    try {
      // The feed comes from elsewhere, and may be read by all.
      const src = address({widget: 'contact-card', src: `${server.url.slice(0, -1)}${feed}`, lang: 'es'});
      const {page, requests} = await openWatched(browser, plain, {body: wordpress(src)});
      const frame = await frameOf(page);
      assert.match(await wordsOf(frame, 'plaza-contact-card'), /Sergio Arredondo Olvera/);
      assert.ok(requests.some((url) => url.endsWith('plaza.classic.js')));
      await page.close();
    } finally {
      await plain.close();
    }
  });

  for (const sandbox of ['', 'sandbox="allow-scripts"']) {
    it(`embed-host.js makes a frame as high as its content ${sandbox}, and obeys nobody else`, async () => {
      const src = address({widget: 'network-list', src: feed, lang: 'en'});
      const page = await openPage(
        browser,
        server,
        `<!doctype html><html lang="en"><title>Page</title>
        <iframe class="plaza-frame" title="Networks" width="500" height="150" ${sandbox} src="${src}"></iframe>
        <iframe id="liar" title="Liar" height="150" srcdoc="<script>parent.postMessage({message: 'height', value: 9999, secret: ''}, '*')</script>"></iframe>
        <script>const late = document.createElement('script'); late.src = '/dist/cdn/embed-host.js';
        setTimeout(() => document.head.append(late), 1500)</script>`,
      );
      const frame = await frameOf(page);
      const content = await contentOf(frame);
      assert.ok(content > 1000);
      // Without the two pixels of its border on each side.
      await until(page, content);
      // Led elsewhere, even to a page that speaks the protocol.
      await frame.evaluate(() => {
        location.href =
          "data:text/html,<script>parent.postMessage({message: 'height', value: 9999, secret: ''}, '*')</script>";
      });
      await page.evaluate(() => {
        dispatchEvent(
          new MessageEvent('message', {data: {message: 'height', value: 9999}, origin, source: window}),
        );
      });
      await new Promise((done) => setTimeout(done, 500));
      const heights = await page.$$eval('iframe', (frames) => frames.map(({clientHeight}) => clientHeight));
      assert.deepEqual(heights, [content, 150]);
      await page.close();
    });
  }

  it('is pasted by the address of a page that the command line writes', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'plaza-embed-'));
    try {
      const base = `${server.url}dist/cdn/`;
      const {code} = await runCommand(
        ...['embed', '--base', base, '--widget', 'network-list', '--src', server.url.slice(0, -1) + feed],
        ...[
          '--out',
          folder,
          '--title',
          'Nuestras <redes>',
          '--lang',
          'es',
          '--hide-search',
          '--layout',
          'list',
        ],
        ...['--link', 'https://example.org/redes'],
      );
      assert.equal(code, 0);
      const page = readFileSync(join(folder, 'network-list.html'), 'utf8');
      const response = readFileSync(join(folder, 'network-list.oembed.json'), 'utf8');
      const {html, ...rest} = JSON.parse(response) as Record<string, unknown> & {html: string};
      assert.deepEqual(rest, {
        version: '1.0',
        type: 'rich',
        title: 'Nuestras <redes>',
        provider_name: new URL(base).host,
        provider_url: server.url,
        width: 600,
        height: 600,
      });
      const answer = (path: string) =>
        path === '/dist/cdn/network-list.html'
          ? {body: page, contentType: 'text/html'}
          : path === '/host.html'
            ? {body: `<!doctype html><title>Host</title>${html}`, contentType: 'text/html'}
            : undefined;
      const {page: opened, errors} = await openWatched(browser, server, {body: '', answer});
      await opened.goto(`${base}network-list.html`);
      await ready(opened, 'plaza-network-list[hide-search]');
      const found = await opened.evaluate(() => ({
        title: document.title,
        discovery: document.querySelector<HTMLLinkElement>('link[type="application/json+oembed"]')!.href,
        heading: document
          .querySelector('plaza-network-list')!
          .shadowRoot!.querySelector('h1')!
          .textContent.trim(),
        link: document.querySelector<HTMLAnchorElement>('plaza-network-list > a')!.href,
      }));
      assert.deepEqual(found, {
        title: 'Nuestras <redes>',
        discovery: `${base}network-list.oembed.json`,
        heading: 'Nuestras <redes>',
        link: 'https://example.org/redes',
      });
      await opened.goto(`${server.url}host.html`);
      const frame = await frameOf(opened);
      assert.match(await wordsOf(frame, 'plaza-network-list'), /15 redes/);
      assert.equal(await opened.$eval('iframe', ({title}) => title), 'Nuestras <redes>');
      assert.deepEqual(errors, []);
      await opened.close();
    } finally {
      rmSync(folder, {recursive: true});
    }
  });
});
