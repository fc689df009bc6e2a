import {FeedError} from './feed-error.js';

const ATTEMPTS = 3;
const FIRST_WAIT = 400; // milliseconds
/** A server that asks for more patience than this is left alone, until the visitor tries again. */
const LONGEST_WAIT = 4000; // milliseconds

/**
 * Repeats an attempt that failed in a way that may pass: up to three times, each wait longer and never quite the same,
 * so that a server that comes back is not hit by all pages at once. A server that stays silent is asked twice.
 */
export async function withRetries<T>(attempt: () => Promise<T>, signal: AbortSignal): Promise<T> {
  for (let count = 1; ; count++) {
    try {
      return await attempt();
    } catch (error) {
      if (!(error instanceof FeedError) || !mayPass(error)) throw error;
      if (count >= (error.reason === 'timeout' ? ATTEMPTS - 1 : ATTEMPTS)) throw error;
      const wait = error.retryAfter ?? FIRST_WAIT * 3 ** (count - 1) * (0.5 + Math.random());
      if (wait > LONGEST_WAIT) throw error;
      await sleep(wait, signal);
    }
  }
}

function mayPass({reason, httpStatus = 0}: FeedError): boolean {
  if (reason === 'http') return httpStatus >= 500 || [408, 425, 429].includes(httpStatus);
  return reason === 'network' || reason === 'timeout';
}

function sleep(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = () => {
      clearTimeout(timer);
      reject(signal.reason as Error);
    };
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', stop);
      resolve();
    }, milliseconds);
    signal.addEventListener('abort', stop, {once: true});
  });
}
