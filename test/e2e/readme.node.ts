import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {Ajv} from 'ajv';
import formats from 'ajv-formats';
import type {Browser} from 'puppeteer-core';
import {CSP, openBrowser, openPage, ready, serve} from './browser.js';

const readme = readFileSync('README.md', 'utf8');
const embedding = readFileSync('docs/embedding.md', 'utf8');
const blocks = (language: string, text = readme) =>
  [...text.matchAll(new RegExp(`\`\`\`${language}\\n([^]*?)\`\`\``, 'g'))].map(([, code]) => code!);

/** What the README says, done. */
describe('README', () => {
  let browser: Browser;
  let server: Awaited<ReturnType<typeof serve>>;
  before(async () => {
    [browser, server] = await Promise.all([openBrowser(), serve()]);
  });
  after(async () => {
    await browser?.close();
    await server?.close();
  });

  it('has lines to paste that show the feed of the README', async () => {
    const [snippet] = blocks('html');
    const [feed] = blocks('json');
    const built = {
      'https://cdn.jsdelivr.net/npm/plaza-widgets@0.1/': server.url,
      'https://example.org/feed.json': `data:application/json;base64,${Buffer.from(feed!).toString('base64')}`,
    };
    const html = Object.entries(built).reduce((text, [from, to]) => text.replaceAll(from, to), snippet!);
    const page = await openPage(browser, server, `<!doctype html><html lang="es">${html}`);
    const list = await page.waitForSelector('plaza-network-list[ready]', {timeout: 8000});
    assert.match(await list!.evaluate((element) => element.shadowRoot!.textContent), /Ciudades Turísticas/);
  });

  it('and docs/embedding.md have lines for editors that show a feed', async () => {
    const here = (text: string) =>
      text
        .replaceAll('https://cdn.jsdelivr.net/npm/plaza-widgets@0.1/', server.url)
        .replaceAll('https://example.org/plaza/', `${server.url}dist/cdn/`)
        .replaceAll('https://example.org/feed.json', `${server.url}stories/feeds/flacma.json`);
    const [script, ...lines] = blocks('html', embedding);
    const [, forEditors] = blocks('html');
    const mounted = {[forEditors!]: 2, ...Object.fromEntries(lines.map((line) => [line, 1]))};
    assert.equal(lines.length, 5);
    for (const [line, count] of Object.entries(mounted)) {
      const html = `<!doctype html><html lang="en"><title>Page</title>${here(script!)}<body>${here(line)}`;
      const page = await openPage(browser, server, html);
      const place = line.includes('<iframe')
        ? await page.waitForFrame((frame) => frame.url().includes('embed.html'))
        : page;
      await ready(place, 'plaza-network-list');
      assert.equal(await place.$$eval('plaza-network-list', ({length}) => length), count, line);
      await page.close();
    }
  });

  it('has a policy in docs/embedding.md that the tests run under', () => {
    assert.ok(embedding.includes(`\n${CSP}\n`));
  });

  it('has a feed that its own schema accepts', () => {
    const ajv = new Ajv({strict: false});
    formats.default(ajv);
    const validate = ajv.compile(JSON.parse(readFileSync('dist/feed.schema.json', 'utf8')) as object);
    const feeds = ['flacma', 'uclg', 'uclg-human-rights', 'empty'].map((name) =>
      readFileSync(`stories/feeds/${name}.json`, 'utf8'),
    );
    for (const feed of [...blocks('json'), ...feeds]) {
      validate(JSON.parse(feed));
      assert.deepEqual(validate.errors, null);
    }
  });

  it('imports what the package exports', () => {
    const specifiers = blocks('js').flatMap((code) =>
      [...code.matchAll(/'(plaza-widgets[^']*)'/g)].map(([, name]) => name!),
    );
    assert.equal(specifiers.length, 4);
    for (const specifier of specifiers)
      assert.ok(existsSync(fileURLToPath(import.meta.resolve(specifier))), specifier);
  });

  it('names every attribute of the manifest', () => {
    const {modules} = JSON.parse(readFileSync('custom-elements.json', 'utf8')) as {
      modules: {declarations: {tagName?: string; attributes?: {name: string}[]}[]}[];
    };
    for (const {tagName, attributes = []} of modules.flatMap(({declarations}) => declarations)) {
      for (const {name} of attributes) assert.ok(readme.includes(`\`${name}\``), `${tagName} ${name}`);
    }
  });

  it('links to files that are there', () => {
    for (const [, path] of readme.matchAll(/\]\((?!https?:)([^)#]+)/g)) assert.ok(existsSync(path!), path);
    for (const [, path] of embedding.matchAll(/\]\(\.\.\/([^)#]+)/g)) assert.ok(existsSync(path!), path);
  });
});
