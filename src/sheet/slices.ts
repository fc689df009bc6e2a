import type {Progress} from './table.js';

/** How long work may go on at a stretch, and what happens between. */
export interface Slices {
  /** Milliseconds. */
  readonly budget: number;
  readonly now: () => number;
  /** Lets others work: a timer in a browser, `setImmediate` in Node. */
  readonly pause: () => Promise<void>;
  readonly onProgress?: (progress: Progress) => void;
}

/** Runs work that yields now and then, a slice at a time. */
export async function inSlices<Result>(
  work: Generator<Progress, Result>,
  {budget, now, pause, onProgress}: Slices,
): Promise<Result> {
  for (let end = now() + budget; ;) {
    const step = work.next();
    if (step.done) return step.value;
    if (now() < end) continue;
    onProgress?.(step.value);
    await pause();
    end = now() + budget;
  }
}

/** Runs it in one go, for what is small. */
export function inOneGo<Result>(work: Generator<unknown, Result>): Result {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}
