import {FeedError} from './feed-error.js';

/** The largest body read: 20 MB hold some 80,000 members. */
export const MAX_BYTES = 20_000_000;

/** A request's wishes; times in milliseconds. */
export interface RequestOptions {
  readonly timeout: number;
  /** Asks the server again instead of taking what the browser or this page keeps. */
  readonly fresh?: boolean;
}

/** Fetches a URL (absolute) and parses its body. Rejects with a {@link FeedError}, or with the reason of `signal`. */
export async function requestJson(
  url: string,
  {timeout, fresh}: RequestOptions,
  signal: AbortSignal,
): Promise<unknown> {
  const clock = new AbortController();
  const timer = setTimeout(() => clock.abort(), timeout);
  const stop = () => clock.abort();
  signal.addEventListener('abort', stop);
  try {
    // A simple CORS request: no headers of our own and no credentials, so that `Access-Control-Allow-Origin: *` is enough.
    const response = await fetch(url, {
      signal: clock.signal,
      credentials: 'omit',
      cache: fresh ? 'reload' : 'default',
    });
    if (!response.ok) throw httpError(url, response.status);
    return parseJson(await readText(response, url), url);
  } catch (error) {
    signal.throwIfAborted();
    if (error instanceof FeedError) throw error;
    if (clock.signal.aborted)
      throw new FeedError('timeout', url, `No complete answer within ${timeout / 1000} s.`);
    throw new FeedError('network', url, `${String(error)} (no connection, wrong host, or no CORS header)`);
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', stop);
    clock.abort(); // frees a body that was not read to its end
  }
}

function httpError(url: string, status: number): FeedError {
  const reason = status === 404 || status === 410 ? 'not-found' : 'http';
  return new FeedError(reason, url, `The server answered with HTTP status ${status}.`, status);
}

/** The body as text, counted while it streams, so that a bomb never fills the memory. */
async function readText(response: Response, url: string): Promise<string> {
  if (!response.body) return '';
  const reader = response.body.getReader();
  const decoder = new TextDecoder(); // drops a byte order mark
  let text = '';
  for (let bytes = 0; ;) {
    const {done, value} = await reader.read();
    if (done) return text + decoder.decode();
    bytes += value.byteLength;
    if (bytes > MAX_BYTES)
      throw new FeedError('too-large', url, `The feed is larger than ${MAX_BYTES / 1e6} MB.`);
    text += decoder.decode(value, {stream: true});
  }
}

/** Parses JSON text. Rejects text that is none with the reason `not-json`. */
export function parseJson(text: string, url: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const found = text.trim()
      ? `It begins with ${JSON.stringify(text.trim().slice(0, 40))}.`
      : 'It is empty.';
    throw new FeedError('not-json', url, `The answer is no JSON. ${found} ${(error as Error).message}`);
  }
}
