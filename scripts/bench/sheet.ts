// Usage: npm run bench:sheet, which compiles it first: users do not run what tsx makes of it
// Turns a CSV of 16,400 rows and 12 columns into entries (reading, recognising, converting: what a widget does whose `src`
// is a CSV), and on into the text of a feed (merging, writing: what the Studio does in its worker), beside Papaparse alone,
// which only splits it into cells. In one run, interleaved; medians and ratios within a round.
import {writeFileSync} from 'node:fs';
import {cpus, loadavg} from 'node:os';
import Papa from 'papaparse';
import {
  convertTable,
  heldFields,
  inOneGo,
  inSlices,
  loadVocabulary,
  mergeEntries,
  readCsv,
  recognize,
  writeFeed,
} from '../../src/sheet/sheet.js';
import {placesTable} from './places-table.js';
import {median, ratio, round, spread} from './statistics.js';

const ROWS = 16_400;
const ROUNDS = 31;

const text = placesTable(ROWS);
const vocabulary = await loadVocabulary();
const parts: Record<string, number[]> = {};

function timed<T>(name: string, start: number, result: T): T {
  (parts[name] ??= []).push(performance.now() - start);
  return result;
}

function papaparse(): number {
  // The two lines above the headings, and the headings.
  return Papa.parse<string[]>(text, {header: false}).data.length - 3;
}

async function toEntries() {
  let start = performance.now();
  const table = timed('parse', start, await readCsv(text));
  start = performance.now();
  const mapping = timed('recognise', start, recognize(table, vocabulary)!);
  start = performance.now();
  const conversion = timed('convert', start, inOneGo(convertTable(table, mapping, vocabulary)));
  if (conversion.doubts.length > 0) throw new Error(conversion.doubts[0]!.code);
  return {mapping, ...conversion};
}

async function toText(): Promise<number> {
  const {mapping, section, entries} = await toEntries();
  let start = performance.now();
  const options = {mode: 'replace', held: heldFields(mapping)} as const;
  const {feed} = timed('merge', start, inOneGo(mergeEntries({}, section, entries, options)));
  start = performance.now();
  const {length} = timed('write', start, [...writeFeed(feed)].join(''));
  if (length < text.length) throw new Error('The feed lacks something.');
  return entries.length;
}

const candidates = {
  papaparse,
  'plaza: entries': async () => (await toEntries()).entries.length,
  'plaza: text of a feed': toText,
};
const names = Object.keys(candidates) as (keyof typeof candidates)[];
const times = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<
  keyof typeof candidates,
  number[]
>;
for (let i = 0; i < ROUNDS; i++) {
  for (const name of names) {
    // Else each would pay for what the one before it left.
    globalThis.gc!();
    const start = performance.now();
    const length = await candidates[name]();
    times[name].push(performance.now() - start);
    if (length !== ROWS) throw new Error(`${name} read ${length} rows`);
  }
}

/** The longest time that nobody else got a turn. */
async function longestSlice(): Promise<number> {
  let since = performance.now();
  let longest = 0;
  const slices = {
    budget: 12,
    now: () => performance.now(),
    pause: async () => {
      longest = Math.max(longest, performance.now() - since);
      await new Promise((resolve) => setImmediate(resolve));
      since = performance.now();
    },
  };
  const table = await readCsv(text, '', slices);
  await slices.pause();
  const mapping = recognize(table, vocabulary)!;
  await slices.pause();
  const {section, entries} = await inSlices(convertTable(table, mapping, vocabulary), slices);
  await slices.pause();
  const {feed} = await inSlices(mergeEntries({}, section, entries, {mode: 'replace'}), slices);
  await slices.pause();
  let [written, end] = ['', slices.now() + slices.budget];
  for (const piece of writeFeed(feed)) {
    written += piece;
    if (slices.now() < end) continue;
    await slices.pause();
    end = slices.now() + slices.budget;
  }
  await slices.pause();
  if (!written) throw new Error('Nothing was written.');
  return longest;
}

const slices: number[] = [];
for (let i = 0; i < 11; i++) slices.push(await longestSlice());

const results = Object.entries(times).map(([name, all]) => ({
  name,
  ratio: ratio(all, times.papaparse),
  'median ms': round(median(all), 1),
  'quartiles ms': spread(all, 1),
}));
console.table(results);
const steps = Object.fromEntries(Object.entries(parts).map(([name, all]) => [name, round(median(all), 1)]));
console.table(steps);
const longest = {median: round(median(slices), 1), worst: round(Math.max(...slices), 1)};
console.log('Longest slice, ms:', longest);
const report = {
  date: new Date().toISOString().slice(0, 10),
  node: process.version,
  cpu: cpus()[0]?.model,
  megabytes: round(text.length / 1e6, 2),
  rows: ROWS,
  results,
  steps,
  longest,
  load: round(loadavg()[0]!, 1),
};
writeFileSync('docs/bench-sheet.json', `${JSON.stringify(report, null, 2)}\n`);
if (results[1]!.ratio > 2 || longest.median > 50) {
  console.error('Entries take more than twice what Papaparse takes, or keep others waiting for over 50 ms.');
  process.exitCode = 1;
}
