// A scripted session on the whole page: real clicks and key presses, each timed by the browser until its next paint.
import type {KeyInput, Page} from 'puppeteer-core';
import type {Parts} from './page-contestants.js';

export const INTERACTIONS = 200;
/** Between two interactions, so that what the last one still draws is not taken for the next one's. */
const PAUSE = 60;
/** Event Timing says nothing of what took less than this. */
const LEAST = 16;

type Step = {readonly click: string} | {readonly key: KeyInput};

const keys = (...all: readonly KeyInput[]) => all.map((key): Step => ({key}));
const clicks = (...all: readonly string[]) => all.map((click): Step => ({click}));

/** Searches and filters, and takes both back. */
function refine(part: string, word: string): readonly Step[] {
  const letters = [...word] as KeyInput[];
  return [
    ...clicks(`${part}input[type=search]`),
    ...keys(...letters, ...letters.map((): KeyInput => 'Backspace')),
    ...clicks(`${part}.filters > summary`, `${part}input[type=checkbox]`, `${part}input[type=checkbox]`),
    ...keys('Tab', 'Space', 'Space'),
    ...clicks(`${part}.filters > summary`),
  ];
}

/** Opens and closes something by mouse, and then by keyboard. */
const toggle = (summary: string): readonly Step[] => [...clicks(summary, summary), ...keys('Enter', 'Enter')];

function* steps({list, timeline, contact}: Parts): Generator<Step, never> {
  yield* clicks(`${list}[part=more]`);
  for (;;) {
    yield* refine(list, 'cities');
    yield* toggle(`${list}li details > summary`);
    yield* refine(timeline, 'report');
    yield* toggle(`${timeline}li details > summary`);
    // To what an entry follows, in the same page.
    yield* clicks(`${timeline}.thread dd a`, `${timeline}.thread dd a`, `${contact}[part=copy]`);
  }
}

const WATCH = `
  globalThis.interactions = new Map();
  new PerformanceObserver((list) => {
    for (const {interactionId, duration} of list.getEntries()) {
      if (interactionId > 0) interactions.set(interactionId, Math.max(interactions.get(interactionId) ?? 0, duration));
    }
  }).observe({type: 'event', durationThreshold: ${LEAST}});`;

/**
 * Milliseconds from each interaction to its next paint, in steps of 8 as the browser gives them; 0 for those it says
 * nothing of.
 */
export async function playSession(page: Page, url: string, parts: Parts): Promise<readonly number[]> {
  await page.goto(url, {waitUntil: 'networkidle0'});
  await page.waitForSelector(`${parts.list}[part=more]`, {visible: true});
  await page.evaluate(WATCH);
  const before = (await page.evaluate('performance.interactionCount')) as number;
  const all = steps(parts);
  for (let played = 0; played < INTERACTIONS; played++) {
    const step = all.next().value;
    // What opens a panel may have to load it first.
    if ('click' in step) await (await page.waitForSelector(step.click, {visible: true}))!.click();
    else await page.keyboard.press(step.key);
    await page.evaluate(
      `new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, ${PAUSE})))`,
    );
  }
  const [count, durations] = (await page.evaluate(
    '[performance.interactionCount, [...interactions.values()]]',
  )) as [number, number[]];
  if (count - before !== INTERACTIONS) {
    throw new Error(`The browser saw ${count - before} interactions in place of ${INTERACTIONS}.`);
  }
  return [...durations, ...Array<number>(INTERACTIONS - durations.length).fill(0)];
}
