import {requestJson, type RequestOptions} from './feed-request.js';

interface Entry {
  readonly json: Promise<unknown>;
  readonly request: AbortController;
  users: number;
  settled: boolean;
}

/** One entry per URL: a request under way or its success. Failures are forgotten. */
const entries = new Map<string, Entry>();

/**
 * The JSON at a URL (absolute). All elements that ask for one URL share one request and one value, so the value must
 * not be changed but by its reader. The request is aborted when the last one waiting for it has left.
 *
 * Rejects with a FeedError, or with the reason of `signal`.
 */
export async function loadJson(url: string, options: RequestOptions, signal: AbortSignal): Promise<unknown> {
  signal.throwIfAborted();
  let entry = entries.get(url);
  // A fresh copy is asked for once, however many elements on the page ask together.
  if (!entry || (options.fresh && entry.settled)) entry = open(url, options);
  const current = entry;
  current.users++;
  const leave = () => {
    if (--current.users === 0 && !current.settled) {
      forget(url, current);
      current.request.abort();
    }
  };
  return new Promise((resolve, reject) => {
    const onAbort = () => {
      leave();
      reject(signal.reason as Error);
    };
    signal.addEventListener('abort', onAbort, {once: true});
    current.json.then(resolve, reject).finally(() => signal.removeEventListener('abort', onAbort));
  });
}

function open(url: string, options: RequestOptions): Entry {
  const request = new AbortController();
  const json = requestJson(url, options, request.signal);
  const entry: Entry = {json, request, users: 0, settled: false};
  entries.set(url, entry);
  json.then(
    () => (entry.settled = true),
    () => forget(url, entry),
  );
  return entry;
}

function forget(url: string, entry: Entry): void {
  if (entries.get(url) === entry) entries.delete(url);
}
