// Runs every check, two at a time, and goes on after a failed one. `npm test -- STEP …` runs only the named ones.
import {spawn} from 'node:child_process';
import {readdirSync} from 'node:fs';
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

const numberIn = (output, pattern) => Number(pattern.exec(output)?.[1] ?? 0);

const browserTally = (output) => {
  const passed = numberIn(output, /(\d+) of \d+ tests passed\s*$/);
  return {passed, failed: numberIn(output, /(\d+) tests passed\s*$/) - passed};
};
const nodeTally = (output) => ({
  passed: numberIn(output, /^ℹ pass (\d+)$/m),
  failed: numberIn(output, /^ℹ fail (\d+)$/m) + numberIn(output, /^ℹ cancelled (\d+)$/m),
});

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

// Colours would hide the tallies from the patterns above.
const stepEnv = {...env, CHROME_PATH: browser(), NO_COLOR: '1', FORCE_COLOR: undefined};

const execute = (command) =>
  new Promise((resolve, reject) => {
    const child = spawn(command, {shell: true, env: stepEnv, stdio: ['ignore', 'pipe', 'pipe']});
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text) => (output += text));
    }
    child.on('error', reject).on('close', (status) => resolve({ok: status === 0, output}));
  });

async function check({name, command, tally, show}) {
  const start = performance.now();
  const {ok, output} = await execute(command);
  const {passed, failed} = tally?.(output) ?? {passed: Number(ok), failed: 0};
  // What broke a runner before it could count, or without counting, is a failure too.
  const result = {passed, failed: ok ? failed : Math.max(failed, 1)};
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const tests = tally ? `${result.passed} of ${result.passed + result.failed} tests` : '';
  console.log(`${result.failed ? '✗' : '✓'} ${name.padEnd(10)} ${seconds.padStart(5)} s  ${tests}`);
  if (show || result.failed) console.log(output.trimEnd());
  return result;
}

const generated = await check(generate);
const limit = pLimit(2);
const results = {};
for (const step of chosen) {
  results[step.name] = (async () => {
    const needed = await results[step.needs];
    if (!needed?.failed) return limit(check, step);
    console.log(`✗ ${step.name} not run, as ${step.needs} failed`);
    return {passed: 0, failed: 1};
  })();
}

const all = [generated, ...(await Promise.all(Object.values(results)))];
const sum = (key) => all.reduce((total, result) => total + result[key], 0);
console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
process.exitCode = sum('failed') ? 1 : 0;
