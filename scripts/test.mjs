// Runs every check, two at a time, and goes on after a failed one. `npm test -- STEP …` runs only the named ones.
import {readdirSync} from 'node:fs';
import {browserTally, check, conclude, nodeTally} from './check.mjs';
import {ensureInstalled} from './install.mjs';
import {env, fail} from './run.mjs';

ensureInstalled();
const {default: pLimit} = await import('p-limit');
const {findBrowser} = await import('./browser.mjs');

/** The command for some of the Node tests: Node 20 knows no globs. */
function nodeTests(isWanted) {
  // Not in test/frameworks, with all that is installed there.
  const folders = readdirSync('test').filter((name) => name !== 'frameworks');
  const files = folders.flatMap((folder) =>
    readdirSync(`test/${folder}`, {recursive: true}).map((file) => `${folder}/${file}`),
  );
  const wanted = files.filter((file) => file.endsWith('.node.ts') && isWanted(file));
  const paths = wanted.map((file) => `"test/${file}"`);
  return paths.length
    ? `node --import tsx --test --test-reporter spec ${paths.join(' ')}`
    : 'echo There are no such tests. && exit 1';
}

const isEndToEnd = (file) => file.startsWith('e2e');
const isOfStories = (file) => file.startsWith('stories');
// The other steps read what this one generates.
const generate = {name: 'generate', command: 'node scripts/locales.mjs build'};
const steps = [
  {name: 'browser', command: 'wtr', tally: browserTally},
  {name: 'lint', command: 'eslint .'},
  {name: 'build', command: 'node scripts/build.mjs'},
  {name: 'node', command: nodeTests((file) => !isEndToEnd(file) && !isOfStories(file)), tally: nodeTally},
  {name: 'types', command: 'tsc'},
  {name: 'format', command: 'prettier --check --log-level warn .'},
  {name: 'layers', command: 'depcruise --config .dependency-cruiser.cjs src'},
  {name: 'unused', command: 'knip'},
  {name: 'manifest', command: 'node scripts/manifest.mjs --check'},
  {name: 'locales', command: 'node scripts/locales.mjs check'},
  {name: 'storybook', command: 'storybook build --quiet --output-dir storybook-static'},
  {name: 'stories', command: nodeTests(isOfStories), needs: 'storybook', tally: nodeTally},
  {name: 'size', command: 'node scripts/size.mjs', needs: 'build', show: true},
  {name: 'package', command: 'publint --strict && attw --pack --profile esm-only', needs: 'build'},
  {name: 'e2e', command: nodeTests(isEndToEnd), needs: 'build', tally: nodeTally},
];

const names = process.argv.slice(2);
const unknown = names.filter((name) => !steps.some((step) => step.name === name));
if (unknown.length)
  fail(`No step is called ${unknown.join(', ')}: ${steps.map(({name}) => name).join(', ')}`);
const chosen = names.length ? steps.filter(({name}) => names.includes(name)) : steps;

function browser() {
  try {
    return findBrowser();
  } catch (error) {
    return fail(error.message);
  }
}

const stepEnv = {...env, CHROME_PATH: browser()};

const generated = await check(generate, stepEnv);
const limit = pLimit(2);
const results = {};
for (const step of chosen) {
  results[step.name] = (async () => {
    const needed = await results[step.needs];
    if (!needed?.failed) return limit(check, step, stepEnv);
    console.log(`✗ ${step.name} not run, as ${step.needs} failed`);
    return {passed: 0, failed: 1};
  })();
}

conclude([generated, ...(await Promise.all(Object.values(results)))]);
