import type {FeedAnswer} from './feed-request.js';

/**
 * The last good copy of a feed in the Cache API, for sites whose owner has decided so (`keep-copy`). One copy per feed,
 * each new one in place of the last. Where storage is blocked, nothing is kept and nothing breaks.
 */
const CACHE = 'plaza-feeds';
const MAX_COPIES = 10;
const MAX_BYTES = 5_000_000;

export async function keepCopy(url: string, {bytes, type, sent = Date.now()}: FeedAnswer): Promise<void> {
  const cache = await openCache();
  if (!cache || bytes.byteLength > MAX_BYTES) return;
  try {
    const headers = {date: new Date(sent).toUTCString(), 'content-type': type};
    await cache.put(url, new Response(bytes, {headers}));
    const keys = await cache.keys(); // oldest first
    await Promise.all(keys.slice(0, -MAX_COPIES).map((key) => cache.delete(key)));
  } catch {
    // The quota is used up, or the address cannot be kept: the copy is a convenience, and the feed is on the page.
  }
}

export async function readCopy(url: string): Promise<FeedAnswer | undefined> {
  const response = await (await openCache())?.match(url);
  if (!response) return undefined;
  const {headers} = response;
  return {
    bytes: new Uint8Array(await response.arrayBuffer()),
    type: headers.get('content-type') ?? '',
    sent: Date.parse(headers.get('date') ?? ''),
  };
}

async function openCache(): Promise<Cache | undefined> {
  try {
    return await caches.open(CACHE);
  } catch {
    return undefined; // no secure context, a sandboxed frame, or storage blocked by the visitor
  }
}
