import {readFileSync} from 'node:fs';

/** The version of the package that this file, in src/cli or in dist/cli, belongs to. */
export function readVersion(): string {
  const text = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
  return (JSON.parse(text) as {version: string}).version;
}
