import {toJsonPath} from '../model/json.js';
import {toWebLink} from '../model/link.js';
import {ask, type LiveOptions} from './live.js';
import type {Warning} from './report.js';
import {walkFile} from './walk.js';

/** An address in a feed, and where it stands first. */
export interface Target {
  readonly url: string;
  readonly path: string;
}

/** The addresses of a feed: of its pictures, and of pages and files that it links to. Each once. */
export function listTargets(
  json: unknown,
  base: string,
): {readonly pictures: readonly Target[]; readonly links: readonly Target[]} {
  const found = {pictures: new Map<string, Target>(), links: new Map<string, Target>()};
  for (const {type, value, keys} of walkFile(json)) {
    if (type.kind !== 'link' || typeof value !== 'string') continue;
    const url = toWebLink(value, base);
    // The version of JSON Feed is the name of a format, and the feed's own files are its own affair.
    if (url === undefined || isNoPage(keys)) continue;
    const kind = isPicture(keys) ? 'pictures' : 'links';
    if (!found[kind].has(url)) found[kind].set(url, {url, path: toJsonPath(keys)});
  }
  return {pictures: [...found.pictures.values()], links: [...found.links.values()]};
}

type Keys = readonly (string | number)[];
const isPicture = (keys: Keys) =>
  /^(banner_)?image$/.test(String(keys.at(-1))) || (keys.at(-1) === 'url' && keys.at(-2) === 'image');
const isNoPage = (keys: Keys) => keys.length === 1 && /^(version|feed_url|next_url)$/.test(String(keys[0]));

/** How many of several servers a check asks. */
export const hostsOf = (targets: readonly Target[]): readonly string[] => [
  ...new Set(targets.map(({url}) => new URL(url).host)),
];

/** What became of an address: a warning where it is dead; `unsure` where a page may not be told. */
export type Verdict = Warning | 'good' | 'unsure';

/** Loads a picture; resolves to whether it came. */
export type LoadPicture = (url: string, signal: AbortSignal) => Promise<boolean>;

export async function probePicture(
  {url, path}: Target,
  load: LoadPicture,
  signal: AbortSignal,
): Promise<Verdict> {
  return (await load(url, signal)) ? 'good' : {code: 'dead-picture', path, saying: ['deadPicture', url]};
}

/** Servers that do not answer this to a question without a body may still have the page. */
const SAYS_NOTHING = new Set([401, 403, 405, 429, 501, 503]);

/** A status can be read of a server that allows it; of others only whether they answer at all. */
export async function probeLink(
  {url, path}: Target,
  options: Pick<LiveOptions, 'fetch' | 'signal'>,
): Promise<Verdict> {
  try {
    const {ok, status} = await ask(url, options, {method: 'HEAD', mode: 'cors'});
    if (ok) return 'good';
    return SAYS_NOTHING.has(status) ? 'unsure' : {code: 'dead-link', path, saying: ['deadLink', url, status]};
  } catch {
    options.signal.throwIfAborted();
  }
  try {
    await ask(url, options, {method: 'HEAD', mode: 'no-cors'});
    return 'unsure';
  } catch {
    options.signal.throwIfAborted();
    return {code: 'dead-link', path, saying: ['deadHost', url]};
  }
}

/** Runs a check over all targets, a few at a time; rejects with the reason of `signal` once it is aborted. */
export async function probeAll(
  targets: readonly Target[],
  probe: (target: Target) => Promise<Verdict>,
  {
    signal,
    atOnce = 4,
    onVerdict,
  }: {
    readonly signal: AbortSignal;
    readonly atOnce?: number;
    readonly onVerdict: (verdict: Verdict, target: Target) => void;
  },
): Promise<void> {
  const rest = targets.values();
  const work = async () => {
    for (const target of rest) {
      signal.throwIfAborted();
      const verdict = await probe(target);
      signal.throwIfAborted();
      onVerdict(verdict, target);
    }
  };
  await Promise.all(Array.from({length: atOnce}, work));
}
