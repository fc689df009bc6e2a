// Runs the tests that need a browser in each kind of it, one after the other: npm run test:browsers [chromium] [firefox] [webkit]
import {spawnSync} from 'node:child_process';
import {findBrowser} from './browser.mjs';
import {firefox, missingFor, webkit} from './browsers/paths.mjs';
import {browserTally, check, conclude} from './check.mjs';
import {ensureInstalled} from './install.mjs';
import {env, fail} from './run.mjs';

ensureInstalled();
const configured = (browser) => `wtr --config scripts/browsers/${browser}.config.mjs`;
const browsers = {
  chromium: {version: () => [findBrowser(), '--version'], command: 'wtr'},
  firefox: {version: () => [firefox, '--version'], command: configured('firefox')},
  webkit: {
    version: () => ['xvfb-run', '--auto-servernum', webkit.binary, '--version'],
    command: `xvfb-run --auto-servernum ${configured('webkit')}`,
  },
};

const wanted = process.argv.slice(2);
const names = wanted.length ? wanted : Object.keys(browsers);
const unknown = names.filter((name) => !Object.hasOwn(browsers, name));
if (unknown.length) fail(`No browser is called ${unknown.join(', ')}: ${Object.keys(browsers).join(', ')}`);
const missing = [...new Set(names.flatMap(missingFor))];
if (missing.length)
  fail(
    `Not all browsers are here: on Debian, apt-get install -y --no-install-recommends ${missing.join(' ')}`,
  );

const results = [await check({name: 'generate', command: 'node scripts/locales.mjs build'}, env)];
for (const name of names) {
  const {version, command} = browsers[name];
  const [program, ...args] = version();
  console.log(spawnSync(program, args, {encoding: 'utf8'}).stdout.trim());
  results.push(await check({name, command, tally: browserTally}, env));
}
conclude(results);
