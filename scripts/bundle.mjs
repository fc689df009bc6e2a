// What the files of the CDN are and consist of, for those that measure them.
import {readFileSync, readdirSync} from 'node:fs';
import {join} from 'node:path';
import {gzipSync} from 'node:zlib';

export const folder = 'dist/cdn';
export const elements = readdirSync('src/elements').filter((name) => name !== 'shared');

/** A file and all that it imports at once, at any depth. */
export function filesFrom(file, found = new Set()) {
  if (found.has(file)) return found;
  found.add(file);
  const code = readFileSync(file, 'utf8');
  for (const [, path] of code.matchAll(/(?:\bfrom|\bimport)\s*["'`](\.{1,2}\/[^"'`]+)["'`]/g))
    filesFrom(join(file, '..', path), found);
  return found;
}

/** The file among the parts that a source has gone into. */
export function chunkOf(parts, source) {
  const chunks = readdirSync(join(folder, parts)).filter((name) => name.endsWith('.js.map'));
  const chunk = chunks.find((name) => {
    const {sources} = JSON.parse(readFileSync(join(folder, parts, name), 'utf8'));
    return sources.some((each) => source.test(each));
  });
  if (!chunk) throw new Error(`${source} is in no file of ${parts}.`);
  return join(folder, parts, chunk.replace(/\.map$/, ''));
}

export const gzipOf = (data) => gzipSync(data, {level: 9});

/** Rounded kilobytes, of 1,000 bytes, of compressed files. */
export const kB = (files, compress) =>
  Math.round([...files].reduce((sum, file) => sum + compress(readFileSync(file)).length, 0) / 10) / 100;
