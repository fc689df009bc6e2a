import {inspectContent} from './inspect-answers.js';
import type {Warning} from './report.js';
import type {Saying} from './saying.js';

/** As a browser's own. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/** What the browser measured of a request (PerformanceResourceTiming); zeros where it may not say. */
export interface Timing {
  readonly encodedBodySize: number;
  readonly decodedBodySize: number;
  readonly nextHopProtocol: string;
}

export interface LiveOptions {
  readonly fetch: Fetch;
  readonly signal: AbortSignal;
  /** The browser's measurements of the requests to a URL, the last one last. */
  readonly timingsOf: (url: string) => readonly Timing[];
  /** Whether the page that asks is encrypted: it may then not ask for what is not. */
  readonly isSecure: boolean;
}

/** What can be found out about an address from within a page. */
export interface LiveReport {
  readonly warnings: readonly Warning[];
  /** What is as it should be, to be told anyway. */
  readonly facts: readonly Saying[];
  /** The feed that was there. */
  readonly text: string | undefined;
}

/** Asks for a feed as a widget on another site would, and looks at the answer. Rejects only with the reason of `signal`. */
export async function checkAddress(url: string, options: LiveOptions): Promise<LiveReport> {
  if (!URL.canParse(url) || !/^https?:/i.test(url))
    return failed({code: 'unreachable', saying: ['noAddress']});
  if (options.isSecure && /^http:/i.test(url) && !isLocal(new URL(url)))
    return failed({code: 'not-https', saying: ['blocked']});
  let response: Response;
  let text: string;
  try {
    response = await ask(url, options, {mode: 'cors', cache: 'no-store'});
    text = await response.text();
  } catch {
    options.signal.throwIfAborted();
    return failed(await explainFailure(url, options));
  }
  if (!response.ok) return failed({code: 'unreachable', saying: ['status', response.status]});
  const timing = options.timingsOf(response.url).at(-1) ?? options.timingsOf(url).at(-1);
  const size = new TextEncoder().encode(text).byteLength;
  const isCompressed = tellCompression(timing, response.headers, size);
  const warnings = [
    ...(response.redirected ? [{code: 'redirect', saying: ['redirects', response.url]} as const] : []),
    ...inspectContent(response, {size, isCompressed, seesAll: false}),
  ];
  return {warnings, facts: toFacts(response, timing, size, isCompressed), text};
}

const failed = (warning: Warning): LiveReport => ({warnings: [warning], facts: [], text: undefined});
const isLocal = ({hostname}: URL) => /^(localhost|127(\.\d+){3}|\[::1\])$/.test(hostname);

/** A request that sends nothing of the visitor along. */
export const ask = (url: string, {fetch, signal}: Pick<LiveOptions, 'fetch' | 'signal'>, init: RequestInit) =>
  fetch(url, {credentials: 'omit', referrerPolicy: 'no-referrer', ...init, signal});

/** Where the same address answers a request whose answer nobody may read, it is the header that is missing. */
async function explainFailure(url: string, options: LiveOptions): Promise<Warning> {
  try {
    await ask(url, options, {mode: 'no-cors', cache: 'no-store'});
    return {code: 'cors', saying: ['closedToPages', url]};
  } catch {
    options.signal.throwIfAborted();
    return {code: 'unreachable', saying: ['unreachable', url]};
  }
}

/** Whether an answer was compressed; `undefined` where the browser may not say. */
function tellCompression(timing: Timing | undefined, headers: Headers, size: number): boolean | undefined {
  if (timing && timing.encodedBodySize > 0 && timing.decodedBodySize > 0)
    return timing.encodedBodySize < timing.decodedBodySize;
  const length = Number(headers.get('content-length') ?? NaN);
  return Number.isNaN(length) ? undefined : length < size;
}

function toFacts(
  {headers}: Response,
  timing: Timing | undefined,
  size: number,
  isCompressed: boolean | undefined,
): Saying[] {
  const sent = timing?.encodedBodySize || Number(headers.get('content-length') ?? 0);
  const header = (name: string): Saying[] => {
    const value = headers.get(name);
    return value === null ? [] : [['header', name, value]];
  };
  return [
    ['size', size / 1000],
    ...(isCompressed ? [['sent', sent / 1000] as const] : []),
    ...header('Content-Type'),
    ...header('Cache-Control'),
    ...header('Expires'),
    ...header('Last-Modified'),
    ...(timing?.nextHopProtocol ? [['protocol', timing.nextHopProtocol] as const] : []),
  ];
}
