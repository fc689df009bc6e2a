import {VERSION} from '../../elements/shared/registration.js';

/** The hashes of the files on the CDN (`sha384-…`, by name). */
type Hashes = Readonly<Record<string, string>>;

/** vite.config.ts writes in its place what scripts/integrity.mjs found in the build that the site belongs to. */
declare const __PLAZA_HASHES__: Hashes | undefined;

/** Known only where the Studio was built together with the files; a server for development knows none. */
export const HASHES: Hashes | undefined =
  typeof __PLAZA_HASHES__ === 'undefined' ? undefined : __PLAZA_HASHES__;

/** The folder of the CDN: with a hash that of exactly one version, else that of the newest that breaks nothing. */
export function cdnBase(isExact: boolean): string {
  const version = isExact ? VERSION : /^(0\.\d+|[1-9]\d*)/.exec(VERSION)![0];
  return `https://cdn.jsdelivr.net/npm/plaza-widgets@${version}/dist/cdn/`;
}

/** A folder as addresses need it: absolute, with a slash at its end; undefined where it is no address of the web. */
export function toBase(address: string): string | undefined {
  const text = address.trim();
  if (!/^https?:\/\//i.test(text) || !URL.canParse(text)) return undefined;
  const {origin, pathname} = new URL(text);
  return `${origin}${pathname.replace(/\/?$/, '/')}`;
}
