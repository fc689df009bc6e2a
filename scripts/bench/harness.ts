// What the benches in a browser have in common: options, a slowed browser, interleaved runs, statistics and reports.
import {readFileSync, writeFileSync} from 'node:fs';
import {cpus} from 'node:os';
import {parseArgs} from 'node:util';
import {format} from 'prettier';
import puppeteer, {type Browser, type CDPSession, type Page} from 'puppeteer-core';
import {browserArgs, findBrowser} from '../browser.mjs';

/** How many times slower than this machine the processor is made: about a cheap phone. */
export const SLOWER = 4;

export interface Options {
  readonly rounds: number;
  /** The folder with Plaza as built. */
  readonly dist: string;
  /** Names of contestants; empty for all. A run of some is printed, and not written down. */
  readonly only: readonly string[];
  /** Prints where Plaza's time goes, in place of the bench. */
  readonly profile: boolean;
}

/** Options of the command line: `--rounds 9 --dist DIR --only floor,plaza --profile`. */
export function readOptions(rounds: number): Options {
  const {values} = parseArgs({
    options: {
      rounds: {type: 'string', default: `${rounds}`},
      dist: {type: 'string', default: process.env['PLAZA_DIST'] ?? 'dist/cdn'},
      only: {type: 'string', default: ''},
      profile: {type: 'boolean', default: false},
    },
  });
  const only = values.only.split(',').filter(Boolean);
  return {rounds: Number(values.rounds), dist: values.dist, only, profile: values.profile};
}

/** Nothing but this machine can be reached, and what is asked of others fails at once. */
const offline = '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost';

export function openBrowser(): Promise<Browser> {
  return puppeteer.launch({
    executablePath: findBrowser(),
    args: [...browserArgs, offline],
    protocolTimeout: 600_000,
  });
}

/** Calls back with an empty page of its own: no cache, nothing stored, and a slowed processor. */
export async function withFreshPage<Result>(
  browser: Browser,
  use: (page: Page, client: CDPSession) => Promise<Result>,
  slower = SLOWER,
): Promise<Result> {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(120_000);
    await page.setViewport({width: 1024, height: 768});
    const client = await page.createCDPSession();
    await client.send('Emulation.setCPUThrottlingRate', {rate: slower});
    return await use(page, client);
  } finally {
    await context.close();
  }
}

/**
 * Measures all in turn, round after round, so that what else the machine does falls on all alike. The answers of each
 * stand in the order of the rounds.
 */
export async function interleave<Contestant extends {readonly name: string}, Run>(
  rounds: number,
  contestants: readonly Contestant[],
  measure: (contestant: Contestant, round: number) => Promise<Run>,
): Promise<Map<string, Run[]>> {
  const runs = new Map<string, Run[]>(contestants.map(({name}) => [name, []]));
  // A browser that has just started is slow, whoever comes first.
  if (contestants[0]) await measure(contestants[0], rounds);
  for (let round = 0; round < rounds; round++) {
    for (const contestant of contestants) {
      runs.get(contestant.name)!.push(await measure(contestant, round));
      process.stderr.write(`\rround ${round + 1} of ${rounds}: ${contestant.name}`.padEnd(60));
    }
  }
  process.stderr.write('\n');
  return runs;
}

export type Row = Readonly<Record<string, string | number>>;

export interface Report {
  /** Says what was measured; the names of the tables are headings. */
  readonly tables: Readonly<Record<string, readonly Row[]>>;
  readonly facts: Readonly<Record<string, unknown>>;
}

/** Prints a bench's tables, and writes them into `docs/` with the date and the machine. */
export async function report(name: string, {tables, facts}: Report, options: Options, browser: string) {
  for (const [heading, rows] of Object.entries(tables)) {
    console.log(`\n${heading}`);
    console.table(rows);
  }
  if (options.only.length > 0) return;
  const machine = {
    date: new Date().toISOString().slice(0, 10),
    node: process.version,
    browser,
    cpu: cpus()[0]?.model,
    cores: cpus().length,
    slowed: SLOWER,
    rounds: options.rounds,
  };
  writeFileSync(`docs/bench-${name}.json`, `${JSON.stringify({...machine, ...facts, tables}, null, 2)}\n`);
  await writeSection(name, [
    `${machine.date}, ${browser}, ${machine.cpu}, ${machine.cores} cores, slowed ${SLOWER} times, ${machine.rounds} rounds.`,
    ...Object.entries(tables).map(([heading, rows]) => `**${heading}**\n\n${toMarkdown(rows)}`),
  ]);
}

function toMarkdown(rows: readonly Row[]): string {
  const names = Object.keys(rows[0] ?? {});
  const lines = [names, names.map(() => '---'), ...rows.map((row) => names.map((name) => row[name] ?? ''))];
  return lines.map((line) => `| ${line.join(' | ')} |`).join('\n');
}

/** Puts the results where `docs/bench.md` has room for them. */
async function writeSection(name: string, paragraphs: readonly string[]) {
  const path = 'docs/bench.md';
  const place = new RegExp(`(<!-- ${name} -->)[^]*(<!-- /${name} -->)`);
  const text = readFileSync(path, 'utf8').replace(
    place,
    (_, start: string, end: string) => `${start}\n\n${paragraphs.join('\n\n')}\n\n${end}`,
  );
  writeFileSync(path, await format(text, {parser: 'markdown', printWidth: 110}));
}
