import {FeedError} from '../../feed/feed-error.js';
import type {Answer, Download} from '../../doctor/inspect-answers.js';
import {Fault} from '../../doctor/saying.js';
import {readVersion} from '../version.js';
import {readBytes} from './read-bytes.js';

/** As a browser has it. */
const MAX_REDIRECTS = 20;
/** As the widgets have it, in milliseconds. */
export const TIMEOUT = 10_000;

/**
 * Fetches a URL as a page of another site would, following redirects by itself, so that the headers of each answer can
 * be looked at. Rejects with a FeedError.
 */
export async function download(url: string, timeout = TIMEOUT): Promise<Download> {
  const signal = AbortSignal.timeout(timeout);
  try {
    return await follow(url, signal);
  } catch (error) {
    if (error instanceof FeedError) throw error;
    if (signal.aborted) {
      throw new Fault('timeout', url, ['timeout', timeout / 1000]);
    }
    // fetch itself says only that it failed.
    const {cause, message} = error as Error;
    const reason = cause instanceof Error ? cause.message || String(cause) : message;
    throw new Fault('network', url, ['noAnswer', reason]);
  }
}

async function follow(start: string, signal: AbortSignal): Promise<Download> {
  const answers: Answer[] = [];
  let origin = 'https://example.org';
  for (let url = start; answers.length <= MAX_REDIRECTS;) {
    const headers = {origin, 'user-agent': `plaza-widgets/${readVersion()}`};
    const response = await fetch(url, {redirect: 'manual', headers, signal});
    answers.push({url, origin, status: response.status, headers: response.headers});
    const location = response.headers.get('location');
    if (response.status < 300 || response.status > 399 || location === null) {
      return {answers, bytes: await readBody(response, url)};
    }
    await response.body?.cancel();
    const next = resolve(location, url);
    // A browser no longer says who asks once a redirect has led to another site.
    if (next.origin !== new URL(url).origin) origin = 'null';
    url = next.href;
  }
  throw new Fault('network', start, ['manyRedirects', MAX_REDIRECTS]);
}

function resolve(location: string, base: string): URL {
  const url = URL.canParse(location, base) ? new URL(location, base) : undefined;
  if (url && /^https?:$/.test(url.protocol)) return url;
  throw new Fault('network', base, ['badRedirect', location]);
}

async function readBody(response: Response, url: string): Promise<Uint8Array> {
  if (!response.ok) {
    await response.body?.cancel();
    const reason = response.status === 404 || response.status === 410 ? 'not-found' : 'http';
    throw new Fault(reason, url, ['status', response.status], response.status);
  }
  return response.body ? readBytes(response.body, url) : new Uint8Array();
}
