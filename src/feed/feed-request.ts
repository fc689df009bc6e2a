import {FeedError} from './feed-error.js';

/** The largest body read: 20 MB hold some 80,000 members. */
export const MAX_BYTES = 20_000_000;

/** An answer of a server. */
export interface FeedAnswer {
  /** As it came: a table need not be in UTF-8. */
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Its media type; empty where the server names none. */
  readonly type: string;
  /** When the server sent it, in milliseconds since 1970, where its headers may be read. */
  readonly sent: number | undefined;
}

/**
 * Fetches what is at a URL (absolute). Rejects with a {@link FeedError} after `timeout` milliseconds at the latest, or
 * with the reason of `signal`.
 */
export async function requestFeed(
  url: string,
  timeout: number,
  cache: RequestCache,
  signal: AbortSignal,
): Promise<FeedAnswer> {
  const clock = new AbortController();
  const timer = setTimeout(() => clock.abort(), timeout);
  const stop = () => clock.abort();
  signal.addEventListener('abort', stop);
  try {
    signal.throwIfAborted();
    if (!/^(https?|file|blob|data):/i.test(url))
      throw new FeedError('not-found', url, 'This is no address of the web.');
    // A simple CORS request: no headers of our own and no credentials, so that `Access-Control-Allow-Origin: *` is enough.
    const response = await fetch(url, {signal: clock.signal, credentials: 'omit', cache});
    if (!response.ok) throw httpError(url, response);
    const date = Date.parse(response.headers.get('date') ?? response.headers.get('last-modified') ?? '');
    const bytes = await readBody(response, url);
    const type = response.headers.get('content-type') ?? '';
    return {bytes, type, sent: Number.isNaN(date) ? undefined : date};
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

function httpError(url: string, {status, headers}: Response): FeedError {
  const reason = status === 404 || status === 410 ? 'not-found' : 'http';
  return new FeedError(
    reason,
    url,
    `The server answered with HTTP status ${status}.`,
    status,
    parseRetryAfter(headers.get('retry-after')),
  );
}

/** `Retry-After` (RFC 9110), seconds or a date, in milliseconds from now. */
function parseRetryAfter(value: string | null): number | undefined {
  if (!value) return undefined;
  const wait = /^\d+$/.test(value) ? Number(value) * 1000 : Date.parse(value) - Date.now();
  return Number.isNaN(wait) ? undefined : Math.max(wait, 0);
}

/** The body, counted while it streams, so that a bomb never fills the memory. */
async function readBody(response: Response, url: string): Promise<Uint8Array<ArrayBuffer>> {
  if (!response.body) return new Uint8Array(await response.arrayBuffer());
  const reader = response.body.getReader();
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  for (;;) {
    const {done, value} = await reader.read();
    if (done) break;
    length += value.byteLength;
    if (length > MAX_BYTES) {
      throw new FeedError('too-large', url, `The feed is larger than ${MAX_BYTES / 1e6} MB.`);
    }
    chunks.push(value);
  }
  if (chunks.length === 1) return chunks[0]!;
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.byteLength;
  }
  return bytes;
}

/** Parses JSON text. Throws a FeedError with the reason `not-json` where it is none. */
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
