// Types into a search field with real key presses.
import type {CDPSession, Page} from 'puppeteer-core';
import type {ListContestant} from './list-contestants.js';

/** What a search has found. */
export interface Answer {
  readonly first: string;
  readonly count: number;
}

/** Presses a key, whatever the letter, and answers how long it took until the answer was painted. */
async function press(page: Page, client: CDPSession, letter: string): Promise<number> {
  await Promise.all([
    client.send('Input.dispatchKeyEvent', {
      type: 'keyDown',
      key: letter,
      text: letter,
      unmodifiedText: letter,
    }),
    client.send('Input.dispatchKeyEvent', {type: 'keyUp', key: letter}),
  ]);
  return (await page.evaluate('globalThis.bench.answered')) as number;
}

async function clear(page: Page, {input}: ListContestant): Promise<void> {
  await page.$eval(input!, (field) => (field as HTMLInputElement).select());
  await page.keyboard.press('Backspace');
  await page.evaluate('globalThis.bench.answered');
}

async function read(page: Page, {rowName, count}: ListContestant): Promise<Answer> {
  const answer = (await page.evaluate(`({
    first: globalThis.bench.find()[0]?.querySelector(${JSON.stringify(rowName)})?.textContent.trim() ?? '–',
    count: ${count},
  })`)) as Answer;
  return answer.count === 0 ? {first: '–', count: 0} : answer;
}

/**
 * Goes to the search field and presses a key at once: what is got ready for searching is waited for. Answers how long
 * it took until the answer to it was painted.
 */
export async function openSearch(
  page: Page,
  client: CDPSession,
  contestant: ListContestant,
): Promise<number> {
  const before = await read(page, contestant);
  await page.evaluate(`globalThis.bench.isAnswer = () => ${contestant.count} !== ${before.count}`);
  await page.focus(contestant.input!);
  const answered = await press(page, client, 's');
  await page.evaluate('globalThis.bench.isAnswer = () => true');
  await clear(page, contestant);
  return answered;
}

/** Types a word key by key, each when the answer to the last one is painted; adds the times to `keys`. */
export async function typeWord(
  page: Page,
  client: CDPSession,
  contestant: ListContestant,
  word: string,
  keys: number[],
): Promise<Answer> {
  for (const letter of word) keys.push(await press(page, client, letter));
  const answer = await read(page, contestant);
  await clear(page, contestant);
  return answer;
}
