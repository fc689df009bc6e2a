// A scripted session on the whole page: real clicks and key presses, each timed by the browser until its next paint.
import type {KeyInput, Page} from 'puppeteer-core';
import type {Parts} from './page-contestants.js';

export const INTERACTIONS = 200;
/** Between two interactions, so that what the last one still draws is not taken for the next one's. */
const PAUSE = 60;

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

/**
 * Event Timing waits for a frame to be shown, which a browser without a screen at times leaves out until the next
 * interaction. The end of the frame that follows an event is there for all alike.
 */
const WATCH = `
  globalThis.longest = 0;
  const onEvent = ({timeStamp}) => requestAnimationFrame(() => {
    const {port1, port2} = new MessageChannel();
    // Comes when the frame is laid out and painted.
    port1.onmessage = () => {
      longest = Math.max(longest, performance.now() - timeStamp);
      port1.close();
    };
    port2.postMessage(null);
  });
  for (const type of ['pointerdown', 'pointerup', 'click', 'keydown', 'keyup']) addEventListener(type, onEvent, true);`;

/** Milliseconds from each interaction to its next paint: the longest of its events. */
export async function playSession(page: Page, url: string, parts: Parts): Promise<readonly number[]> {
  await page.goto(url, {waitUntil: 'networkidle0'});
  await page.waitForSelector(`${parts.list}[part=more]`, {visible: true});
  await page.evaluate(WATCH);
  const all = steps(parts);
  const durations: number[] = [];
  while (durations.length < INTERACTIONS) {
    const step = all.next().value;
    // What opens a panel may have to load it first.
    if ('click' in step) await (await page.waitForSelector(step.click, {visible: true}))!.click();
    else await page.keyboard.press(step.key);
    await page.evaluate(
      `new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, ${PAUSE})))`,
    );
    const duration = (await page.evaluate('longest')) as number;
    if (duration === 0) throw new Error(`The browser saw nothing of ${JSON.stringify(step)}.`);
    durations.push(duration);
    await page.evaluate('longest = 0');
  }
  return durations;
}
