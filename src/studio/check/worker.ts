/** Examines a feed beside the page, so that the page stays at hand however large the feed is. */
import {Examiner} from './examiner.js';
import type {Answer, Question, Reply} from './messages.js';

const examiner = new Examiner();

const say = (answer: Answer) => postMessage(answer);

onmessage = async ({data: {method, values}}: MessageEvent<Question>) => {
  try {
    const ask = examiner[method].bind(examiner) as (...values: readonly unknown[]) => Reply | Promise<Reply>;
    say({value: await ask(...values)});
  } catch (error) {
    say({failure: String(error)});
  }
};
