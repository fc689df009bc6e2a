import {FeedError} from './feed-error.js';
import {parseJson, requestFeed, type FeedAnswer} from './feed-request.js';
import {withRetries} from './retry.js';

/** A request's wishes. */
export interface LoadOptions {
  /** How long one attempt may take, in milliseconds. */
  readonly timeout: number;
  /**
   * `default`: what this page or the browser keeps will do. `no-cache`: the server is asked whether it has changed.
   * `reload`: the server is asked for it again.
   */
  readonly cache: 'default' | 'no-cache' | 'reload';
  /** Whether a copy may be kept on the visitor's device. */
  readonly keepCopy: boolean;
  /** Makes a feed of what is no JSON, or rejects with what that failed for. This layer knows no spreadsheets. */
  readonly readTable: (answer: FeedAnswer, url: string, notJson: FeedError) => Promise<unknown>;
}

/** The JSON at an address. */
export interface LoadedJson {
  /** Shared by all who asked for the address: it must not be changed but by its reader. */
  readonly json: unknown;
  /** Set where the server failed and an older copy had to do. */
  readonly stale?: {
    readonly error: FeedError;
    /** When the copy was sent, in milliseconds since 1970, where that is known. */
    readonly sent: number | undefined;
  };
}

interface Entry {
  readonly loaded: Promise<LoadedJson>;
  readonly request: AbortController;
  users: number;
  settled: boolean;
}

const FAILURE_HOLDS = 3000; // milliseconds

/** One entry per URL: a request under way or its success. Old copies are forgotten at once, failures soon. */
const entries = new Map<string, Entry>();

/**
 * Loads the JSON at a URL (absolute). All elements that ask for one URL share one request and one answer. The request
 * is aborted when the last one waiting for it has left.
 *
 * Rejects with a FeedError, or with the reason of `signal`.
 */
export async function loadJson(url: string, options: LoadOptions, signal: AbortSignal): Promise<LoadedJson> {
  signal.throwIfAborted();
  let entry = entries.get(url);
  // A new copy is asked for once, however many elements on the page ask together.
  if (!entry || (options.cache !== 'default' && entry.settled)) entry = open(url, options);
  const current = entry;
  current.users++;
  return new Promise((resolve, reject) => {
    const leave = () => {
      reject(signal.reason as Error);
      if (--current.users > 0 || current.settled) return;
      forget(url, current);
      current.request.abort();
    };
    signal.addEventListener('abort', leave, {once: true});
    current.loaded.then(resolve, reject).finally(() => signal.removeEventListener('abort', leave));
  });
}

function open(url: string, options: LoadOptions): Entry {
  const request = new AbortController();
  const loaded = load(url, options, request.signal);
  const entry: Entry = {loaded, request, users: 0, settled: false};
  entries.set(url, entry);
  loaded.then(
    ({stale}) => {
      entry.settled = true;
      if (stale) forget(url, entry);
    },
    () => {
      entry.settled = true;
      // Elements that come one after another need not all try what has just failed.
      setTimeout(() => forget(url, entry), FAILURE_HOLDS);
    },
  );
  return entry;
}

function forget(url: string, entry: Entry): void {
  if (entries.get(url) === entry) entries.delete(url);
}

async function toJson(answer: FeedAnswer, url: string, {readTable}: LoadOptions): Promise<unknown> {
  try {
    // Without a byte order mark, which the decoder drops.
    return parseJson(new TextDecoder().decode(answer.bytes), url);
  } catch (notJson) {
    return readTable(answer, url, notJson as FeedError);
  }
}

async function load(url: string, options: LoadOptions, signal: AbortSignal): Promise<LoadedJson> {
  const {timeout, cache} = options;
  try {
    const answer = await withRetries(() => requestFeed(url, timeout, cache, signal), signal);
    const json = await toJson(answer, url, options);
    if (options.keepCopy)
      void import('./kept-copy.js').then(({keepCopy}) => keepCopy(url, answer), warnOfNoCopy);
    return {json};
  } catch (error) {
    if (!(error instanceof FeedError) || error.reason === 'too-large') throw error;
    const copy = await olderCopy(url, options, signal);
    if (!copy) throw error;
    return {json: copy.json, stale: {error, sent: copy.answer.sent}};
  }
}

/** A copy is a convenience: without it the feed still shows. */
const warnOfNoCopy = (error: unknown) => console.warn('Plaza: no copy of the feed could be kept.', error);

/** A copy that the site keeps, else whatever the browser's own HTTP cache has, however old. */
async function olderCopy(
  url: string,
  options: LoadOptions,
  signal: AbortSignal,
): Promise<{json: unknown; answer: FeedAnswer} | undefined> {
  const sources = [
    async () => (options.keepCopy ? (await import('./kept-copy.js')).readCopy(url) : undefined),
    () => requestFeed(url, options.timeout, 'force-cache', signal),
  ];
  for (const source of sources) {
    try {
      const answer = await source();
      if (answer) return {json: await toJson(answer, url, options), answer};
    } catch {
      signal.throwIfAborted(); // else no copy there: what counts is why the server failed
    }
  }
  return undefined;
}
