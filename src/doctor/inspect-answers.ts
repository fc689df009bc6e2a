import type {Warning} from './report.js';
import type {Saying} from './saying.js';

/** One answer on the way to the feed: redirects, then the feed itself. */
export interface Answer {
  readonly url: string;
  /** The `Origin` that was sent. */
  readonly origin: string;
  readonly status: number;
  readonly headers: Headers;
}

export interface Download {
  readonly answers: readonly Answer[];
  readonly bytes: Uint8Array;
}

const WORTH_COMPRESSING = 100_000; // bytes
const JSON_TYPE = /^(application\/([\w.-]+\+)?json|text\/json)\s*(;|$)/i;
const HERE = /^(localhost|127(\.\d+){3}|\[::1\])$/;

/** What keeps the widgets on other sites from a feed, or makes them slow. */
export function inspectAnswers({answers, bytes}: Download): Warning[] {
  const last = answers.at(-1)!;
  return [
    ...answers.flatMap(inspectCors),
    ...(answers.length > 1 ? [warn('redirect', 'redirects', last.url)] : []),
    ...answers.flatMap(inspectScheme),
    ...inspectContent(last, {
      size: bytes.byteLength,
      isCompressed: (last.headers.get('content-encoding') ?? 'identity') !== 'identity',
      seesAll: true,
    }),
  ];
}

interface Content {
  /** In bytes, unpacked. */
  readonly size: number;
  /** `undefined` where that cannot be told. */
  readonly isCompressed: boolean | undefined;
  /** Whether all headers can be read, as in a browser they cannot. */
  readonly seesAll: boolean;
}

/** What is unusual about the type, the size and the keeping of an answer. */
export function inspectContent({headers}: Pick<Answer, 'headers'>, content: Content): Warning[] {
  return [
    ...inspectType(headers),
    ...inspectCompression(content),
    ...inspectCaching(headers, content.seesAll),
  ];
}

const warn = (code: Warning['code'], ...saying: Saying): Warning => ({code, saying});

function inspectCors({url, origin, headers}: Answer): Warning[] {
  const allowed = headers.get('access-control-allow-origin');
  if (allowed === null) return [warn('cors', 'noCors', url)];
  if (allowed === '*') return [];
  if (allowed !== origin) {
    return [warn('cors', 'oneSite', url, allowed)];
  }
  const varies = /(^|[\s,])(origin|\*)($|[\s,])/i.test(headers.get('vary') ?? '');
  return varies ? [] : [warn('cors', 'noVary', url)];
}

function inspectScheme({url}: Answer): Warning[] {
  const {protocol, hostname} = new URL(url);
  return protocol === 'https:' || HERE.test(hostname) ? [] : [warn('not-https', 'noHttps', url)];
}

function inspectType(headers: Headers): Warning[] {
  const type = headers.get('content-type');
  if (!type) return [warn('content-type', 'noType')];
  if (!JSON_TYPE.test(type)) return [warn('content-type', 'header', 'Content-Type', type)];
  const charset = /charset="?([\w-]+)/i.exec(type)?.[1];
  return charset && !/^utf-?8$/i.test(charset) ? [warn('encoding', 'header', 'Content-Type', type)] : [];
}

function inspectCompression({size, isCompressed}: Content): Warning[] {
  if (isCompressed !== false || size <= WORTH_COMPRESSING) return [];
  return [warn('no-compression', 'uncompressed', Math.round(size / 1000))];
}

function inspectCaching(headers: Headers, seesAll: boolean): Warning[] {
  const control = headers.get('cache-control') ?? '';
  if (/\bno-store\b/i.test(control)) return [warn('no-caching', 'header', 'Cache-Control', control)];
  const known = ['cache-control', 'expires', 'etag', 'last-modified'].some((name) => headers.has(name));
  return known ? [] : [warn('no-caching', seesAll ? 'noCacheHeaders' : 'noCacheSeen')];
}
