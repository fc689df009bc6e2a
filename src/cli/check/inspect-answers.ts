import type {Answer, Download} from './download.js';
import type {Warning} from './report.js';

const WORTH_COMPRESSING = 100_000; // bytes
const JSON_TYPE = /^(application\/([\w.-]+\+)?json|text\/json)\s*(;|$)/i;
const HERE = /^(localhost|127(\.\d+){3}|\[::1\])$/;

/** What keeps the widgets on other sites from a feed, or makes them slow. */
export function inspectAnswers({answers, bytes}: Download): Warning[] {
  const last = answers.at(-1)!;
  return [
    ...answers.flatMap(inspectCors),
    ...(answers.length > 1 ? [warn('redirect', `It redirects to ${last.url}`)] : []),
    ...answers.flatMap(inspectScheme),
    ...inspectType(last),
    ...inspectCompression(last, bytes.byteLength),
    ...inspectCaching(last),
  ];
}

const warn = (code: Warning['code'], message: string): Warning => ({code, message});

function inspectCors({url, origin, headers}: Answer): Warning[] {
  const allowed = headers.get('access-control-allow-origin');
  if (allowed === null) return [warn('cors', `${url} has no header Access-Control-Allow-Origin.`)];
  if (allowed === '*') return [];
  if (allowed !== origin) {
    return [warn('cors', `${url} allows only one site: Access-Control-Allow-Origin: ${allowed}`)];
  }
  const varies = /(^|[\s,])(origin|\*)($|[\s,])/i.test(headers.get('vary') ?? '');
  return varies ? [] : [warn('cors', `${url} allows each site by name, but has no header Vary: Origin.`)];
}

function inspectScheme({url}: Answer): Warning[] {
  const {protocol, hostname} = new URL(url);
  return protocol === 'https:' || HERE.test(hostname) ? [] : [warn('not-https', `${url} is not https.`)];
}

function inspectType({headers}: Answer): Warning[] {
  const type = headers.get('content-type');
  if (!type) return [warn('content-type', 'There is no header Content-Type.')];
  if (!JSON_TYPE.test(type)) return [warn('content-type', `Content-Type: ${type}`)];
  const charset = /charset="?([\w-]+)/i.exec(type)?.[1];
  return charset && !/^utf-?8$/i.test(charset) ? [warn('encoding', `Content-Type: ${type}`)] : [];
}

function inspectCompression({headers}: Answer, size: number): Warning[] {
  const encoding = headers.get('content-encoding') ?? 'identity';
  if (encoding !== 'identity' || size <= WORTH_COMPRESSING) return [];
  return [warn('no-compression', `${Math.round(size / 1000)} kB are sent uncompressed.`)];
}

function inspectCaching({headers}: Answer): Warning[] {
  const control = headers.get('cache-control') ?? '';
  if (/\bno-store\b/i.test(control)) return [warn('no-caching', `Cache-Control: ${control}`)];
  const known = ['cache-control', 'expires', 'etag', 'last-modified'].some((name) => headers.has(name));
  return known ? [] : [warn('no-caching', 'There is neither Cache-Control nor ETag nor Last-Modified.')];
}
