import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {Browser} from 'puppeteer-core';
import {CSP, openBrowser, openPage, serve} from './browser.js';

/** What search engines find, under the strictest policy that a page may have. */
describe('structured data of the built files', () => {
  let browser: Browser;
  let server: Awaited<ReturnType<typeof serve>>;
  before(async () => {
    [browser, server] = await Promise.all([openBrowser(), serve({'Content-Security-Policy': CSP})]);
  });
  after(async () => {
    await browser?.close();
    await server?.close();
  });

  for (const file of ['plaza.js', 'plaza.classic.js', 'membership-stats.js'])
    it(`${file}: figures are valid JSON-LD in the head, without a violation`, async () => {
      const errors: string[] = [];
      const script =
        file === 'plaza.classic.js'
          ? `<script defer src="/dist/cdn/${file}"></script>`
          : `<script type="module" src="/dist/cdn/${file}"></script>`;
      const html = `<!doctype html><html lang="en"><title>Page</title>${script}<body>
        <plaza-membership-stats structured-data src="/stories/feeds/flacma.json"></plaza-membership-stats>`;
      const page = await openPage(browser, server, html, {'Content-Security-Policy': CSP}, (page) => {
        page.on('pageerror', (error) => errors.push(String(error)));
        page.on('console', (message) => {
          if (['error', 'warn'].includes(message.type())) errors.push(message.text());
        });
      });
      const ld = await page.waitForSelector('head > script[type="application/ld+json"]', {timeout: 8000});
      const data = JSON.parse(await ld!.evaluate((node) => node.textContent)) as {
        '@context': string;
        '@graph': Record<string, unknown>[];
      };
      assert.equal(data['@context'], 'https://schema.org');
      assert.equal(data['@graph'].length, 8);
      assert.deepEqual(data['@graph'][0], {
        '@type': 'Observation',
        name: 'Local governments represented',
        description: 'Where it describes its networks, FLACMA speaks of 16,400 cities.',
        observationAbout: data['@graph'][0]!['observationAbout'],
        variableMeasured: {'@type': 'StatisticalVariable', name: 'Local governments represented'},
        minValue: 16000,
        unitText: 'cities and municipalities',
        subjectOf: {'@type': 'CreativeWork', name: 'FLACMA', url: 'https://flacma.lat/'},
      });
      assert.deepEqual(errors, []);
      await page.close();
    });
});
