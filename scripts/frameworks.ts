// Compiles and bundles a small app in each framework with the packed package, and uses each in a browser. These packages
// are heavy, and so are not among those of the repository: test/frameworks has its own. Names of apps choose only these.
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {launch, type Browser, type Page} from 'puppeteer-core';
import {preview} from 'vite';
import {clean} from '../src/studio/build/escape.js';
import {toWays} from '../src/studio/build/snippets.js';
import {toStyle} from '../src/studio/build/style.js';
import {EMBED, HARD} from '../test/studio/build/embeds.js';
import {browserArgs, findBrowser} from './browser.mjs';
import {ensureInstalled} from './install.mjs';

const root = resolve('test/frameworks');
const feed = readFileSync('stories/feeds/flacma.json', 'utf8');

/** How the types of each app are checked: nothing may be wrong but what is meant to be. */
const checks: Record<string, readonly string[]> = {
  react: ['tsc', '--project', 'react'],
  preact: ['tsc', '--project', 'preact'],
  solid: ['tsc', '--project', 'solid'],
  vue: ['vue-tsc', '--project', 'vue'],
  svelte: [
    'svelte-check',
    '--workspace',
    'svelte',
    '--tsconfig',
    join(root, 'svelte/tsconfig.json'),
    '--fail-on-warnings',
  ],
  angular: ['ngc', '--project', 'angular'],
};

function run(command: string, args: readonly string[], cwd = root): void {
  const {status, error} = spawnSync(command, args, {
    cwd,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (error) throw error;
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} failed.`);
}

const tool = (name: string) => join(root, 'node_modules/.bin', name);

/** Installs the frameworks, and Plaza as npm would publish it. */
function install(): void {
  if (!existsSync('dist/index.js')) run('npm', ['run', 'build'], '.');
  ensureInstalled(root);
  run('npm', ['pack', '--ignore-scripts', '--silent', '--pack-destination', root], '.');
  const {version} = JSON.parse(readFileSync('package.json', 'utf8')) as {version: string};
  const archive = join(root, `plaza-widgets-${version}.tgz`);
  rmSync(join(root, 'node_modules/plaza-widgets'), {recursive: true, force: true});
  run('tar', ['-xzf', archive, '-C', join(root, 'node_modules')]);
  renameSync(join(root, 'node_modules/package'), join(root, 'node_modules/plaza-widgets'));
  rmSync(archive);
}

/** Does what a visitor does, and looks at what each app made of it. */
async function use(browser: Browser, url: string): Promise<void> {
  const page = await browser.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => {
    if (['error', 'warn'].includes(message.type())) errors.push(message.text());
  });
  await answerFeed(page);
  await page.goto(url);
  const list = await page.waitForSelector('plaza-network-list[ready]', {timeout: 20_000});
  assert.ok(list);
  const inside = await list.evaluateHandle((element) => element.shadowRoot!);

  // Attributes and properties, and the content that is there without the script.
  assert.equal(await inside.evaluate((root) => root.querySelector('h3')!.textContent.trim()), 'Our networks');
  assert.equal(await inside.evaluate((root) => root.querySelectorAll('[part~=item]').length), 5);
  assert.equal(await list.evaluate((element) => element.querySelector('a')!.textContent), 'Our networks');
  // Events.
  const said = () => page.$eval('output', ({textContent}) => textContent.replace(/\s+/g, ' ').trim());
  assert.equal(await said(), '0 problems, chosen:');
  await inside.evaluate((root) => root.querySelector<HTMLElement>('[part~=item] summary')!.click());
  await page.waitForFunction(() => /chosen: \S/.test(document.querySelector('output')!.textContent));
  assert.match(await said(), /^0 problems, chosen: \p{Lu}/u);
  // A property that turns true, and false again.
  const search = () => inside.evaluate((root) => root.querySelector('input[type=search]') !== null);
  const hide = async (hidden: boolean) => {
    await page.click('body button');
    await page.waitForFunction(
      (list, hidden) => list.hideSearch === hidden && list.updateComplete,
      {},
      list,
      hidden,
    );
  };
  assert.equal(await search(), true);
  await hide(true);
  assert.equal(await search(), false);
  await hide(false);
  assert.equal(await search(), true);
  assert.deepEqual(errors, []);
  await page.close();
}

/** The files of an app that the lines of the Studio's widget builder stand in for, and what the app has them by. */
const components: Record<
  string,
  readonly [file: string, ...frame: (readonly [file: string, text: string])[]]
> = {
  react: ['lines.tsx', ['App.tsx', "export {NetworkList as App} from './lines';\n"]],
  vue: ['App.vue'],
  svelte: ['App.svelte'],
  angular: ['lines.ts', ['app.ts', "export {NetworkList as App} from './lines';\n"]],
};

/** Makes an app of the lines that the widget builder gives for a framework: the same, around another component. */
function writeLines(name: string): string {
  const [file, ...frame] = components[name]!;
  const folder = join('lines', name);
  const target = join(root, folder);
  const {steps} = toWays[name as 'react'](EMBED)[0]!;
  const lines = steps.find(({say}) => say === 'component')!.code!.text;
  rmSync(target, {recursive: true, force: true});
  mkdirSync(target, {recursive: true});
  cpSync(join(root, name), target, {
    recursive: true,
    filter: (path) => !/wrong\.|[/\\]built/.test(path.slice(root.length)),
  });
  for (const [each, text] of [[file, lines] as const, ...frame]) writeFileSync(join(target, each), text);
  const replace = (each: string, from: string, to: string) => {
    const path = join(target, each);
    writeFileSync(path, readFileSync(path, 'utf8').replaceAll(from, to));
  };
  replace('tsconfig.json', '"../tsconfig.json"', '"../../tsconfig.json"');
  // The component has a name of its own, and the page the style sheet.
  replace('index.html', 'app-root', 'app-network-list');
  replace('index.html', '<body>', `<link rel="stylesheet" href="./lines.css" />\n<body>`);
  writeFileSync(join(target, 'lines.css'), toStyle(EMBED));
  return folder;
}

/** What was set in the widget builder, as the page shows it. */
async function look(browser: Browser, url: string): Promise<void> {
  const page = await browser.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  await answerFeed(page);
  await page.goto(url);
  const list = await page.waitForSelector('plaza-network-list[ready]', {timeout: 20_000});
  const shown = await list!.evaluate((element) => ({
    heading: element.shadowRoot!.querySelector('h3')?.textContent.trim(),
    entries: element.shadowRoot!.querySelectorAll('[part~=item]').length,
    layout: element.layout,
    hidesSearch: element.hideSearch,
    lang: element.lang,
    link: element.querySelector('a')!.textContent,
    href: element.querySelector('a')!.href,
    brand: getComputedStyle(element).getPropertyValue('--plaza-color-brand'),
  }));
  assert.deepEqual(shown, {
    heading: clean(HARD),
    entries: 5,
    layout: 'list',
    hidesSearch: true,
    lang: EMBED.lang,
    link: clean(HARD),
    href: EMBED.link.href,
    brand: EMBED.theme['--plaza-color-brand'],
  });
  assert.deepEqual(errors, []);
  await page.close();
}

async function answerFeed(page: Page): Promise<void> {
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const headers = {'Access-Control-Allow-Origin': '*'};
    if (request.url() === 'https://example.org/feed.json')
      void request.respond({body: feed, contentType: 'application/feed+json', headers});
    else if (request.url().endsWith('/favicon.ico')) void request.respond({status: 204});
    else void request.continue();
  });
}

/** Checks the types of an app, bundles it, and uses it in a browser. */
async function tryApp(
  browser: Browser,
  folder: string,
  [checker, ...args]: readonly string[],
  use: (browser: Browser, url: string) => Promise<void>,
): Promise<void> {
  run(tool(checker!), args);
  run(tool('vite'), ['build', folder, '--outDir', 'built/app', '--emptyOutDir', '--logLevel', 'error']);
  const server = await preview({
    configFile: false,
    root: join(root, folder),
    build: {outDir: 'built/app'},
    preview: {port: 0},
  });
  await use(browser, server.resolvedUrls!.local[0]!).finally(() => server.close());
}

install();
const browser = await launch({executablePath: findBrowser(), args: browserArgs});
let failed = 0;
const chosen = process.argv.slice(2);
for (const [name, check] of Object.entries(checks)) {
  if (chosen.length && !chosen.includes(name)) continue;
  try {
    await tryApp(browser, name, check, use);
    console.log(`✓ ${name}`);
    if (!components[name]) continue;
    const folder = writeLines(name);
    // The same check, elsewhere.
    const there = check.map((arg) =>
      arg === name ? folder : arg.replace(join(root, name), join(root, folder)),
    );
    await tryApp(browser, folder, there, look);
    console.log(`✓ ${name}, the lines of the widget builder`);
  } catch (error) {
    failed++;
    console.error(`✗ ${name}`, error);
  }
}
await browser.close();
process.exitCode = failed ? 1 : 0;
