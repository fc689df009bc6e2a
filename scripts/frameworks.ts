// Compiles and bundles a small app in each framework with the packed package, and uses each in a browser. These packages
// are heavy, and so are not among those of the repository: test/frameworks has its own. Names of apps choose only these.
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {existsSync, readFileSync, renameSync, rmSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {launch, type Browser, type Page} from 'puppeteer-core';
import {preview} from 'vite';
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

install();
const browser = await launch({executablePath: findBrowser(), args: browserArgs});
let failed = 0;
const chosen = process.argv.slice(2);
for (const [name, [checker, ...args]] of Object.entries(checks)) {
  if (chosen.length && !chosen.includes(name)) continue;
  try {
    run(tool(checker!), args);
    run(tool('vite'), ['build', name, '--outDir', 'built/app', '--emptyOutDir', '--logLevel', 'error']);
    const server = await preview({
      configFile: false,
      root: join(root, name),
      build: {outDir: 'built/app'},
      preview: {port: 0},
    });
    await use(browser, server.resolvedUrls!.local[0]!).finally(() => server.close());
    console.log(`✓ ${name}`);
  } catch (error) {
    failed++;
    console.error(`✗ ${name}`, error);
  }
}
await browser.close();
process.exitCode = failed ? 1 : 0;
