// Opens a page of a bench and reads what pages/watch.ts has noted.
import type {Page} from 'puppeteer-core';
import type {Rows, Watch} from './pages/watch.js';
import {bundle} from './server.js';

/** No task over 50 ms for so long: the page is at rest. */
const REST = 1000;

export interface Load {
  /** Milliseconds since the page was opened: the feed received, and its first rows painted. */
  readonly span: readonly [received: number, painted: number];
  /** Milliseconds from the feed received to its first rows painted. */
  readonly shown: number;
  /** Milliseconds beyond 50 of each long task, from the start until the page is at rest. */
  readonly blocking: number;
  /** The longest task after the first rows were painted; 0 where none is over 50 ms. */
  readonly longest: number;
  /** The layout shifts until then, as Chrome scores them. */
  readonly shift: number;
  readonly elements: number;
  readonly nodes: number;
}

export type {Rows};

const watch = bundle('watch');

export async function load(page: Page, url: string, ...rows: readonly Rows[]): Promise<Load> {
  await page.evaluateOnNewDocument(`globalThis.benchRows = ${JSON.stringify(rows)};\n${watch}`);
  await page.goto(url);
  await page.waitForFunction('globalThis.bench.painted', {polling: 250});
  await page.waitForFunction(
    `performance.now() - Math.max(globalThis.bench.painted, ...globalThis.bench.tasks.map(
      ({start, duration}) => start + duration)) > ${REST}`,
    {polling: 250},
  );
  const {received, painted, tasks, shift, elements, nodes} = (await page.evaluate(
    '({...globalThis.bench, ...globalThis.bench.count(), answered: 0})',
  )) as Watch & {elements: number; nodes: number};
  return {
    span: [received, painted],
    shown: painted - received,
    blocking: tasks.reduce((sum, {duration}) => sum + duration - 50, 0),
    longest: await longestAfter(page),
    shift,
    elements,
    nodes,
  };
}

/** The longest task since the first rows were painted, in milliseconds. */
export async function longestAfter(page: Page): Promise<number> {
  return (await page.evaluate(
    `Math.max(0, ...globalThis.bench.tasks.filter(({start}) => start >= globalThis.bench.painted)
      .map(({duration}) => duration))`,
  )) as number;
}
