import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {installPacked, type Packed} from './packed.js';

interface Manifest {
  readonly customElements: string;
  readonly 'web-types': string;
  readonly exports: Record<string, string | Record<string, string>>;
}

/** What is in the package, by pattern. Whatever else comes to be there was not meant to be. */
const EXPECTED = [
  /^(package\.json|README\.md|CHANGELOG\.md|LICENSE|custom-elements\.json)$/,
  /^dist\/(feed\.schema|web-types|vscode\.(html|css)-custom-data)\.json$/,
  /^dist\/(index|define)\.(js|js\.map|d\.ts)$/,
  /^dist\/(elements|feed|format|locale|model|mount|sheet)\/([\w-]+\/)*[\w.-]+\.(js|js\.map|d\.ts)$/,
  /^dist\/frameworks\/(tags|types-only)\.(js|js\.map|d\.ts)$/,
  /^dist\/frameworks\/(react|preact|solid|vue|svelte)\.d\.ts$/,
  /^dist\/cdn\/([\w-]+\/)*[\w.-]+\.js(\.map)?$/,
  /^dist\/cdn\/(integrity\.json|importmap\.json|snippets\.html|embed\.(html|css)|plaza\.css|LICENSES\.txt)$/,
  /^dist\/cdn\/themes\/[\w-]+\.css$/,
  /^dist\/cli\/((plaza-widgets|prerender)\.js|LICENSES\.txt)$/,
  /^dist\/cli\/prerender(\/[\w-]+)?\.d\.ts$/,
];
// What is reached today, with a little room.
const MAX_SIZE = 2_950_000;

describe('the package', () => {
  let packed: Packed;
  before(() => {
    packed = installPacked();
  });
  after(() => packed?.remove());
  const read = (path: string) =>
    readFileSync(join(packed.folder, 'node_modules/plaza-widgets', path), 'utf8');
  const paths = () => packed.files.map(({path}) => path);

  it('holds what it should and nothing else, in no more bytes than it may', () => {
    assert.deepEqual(
      paths().filter((path) => !EXPECTED.some((pattern) => pattern.test(path))),
      [],
    );
    const missing = EXPECTED.filter((pattern) => !paths().some((path) => pattern.test(path)));
    assert.deepEqual(missing, []);
    assert.ok(packed.size <= MAX_SIZE, `${packed.size} bytes`);
  });

  it('has source maps that bring their sources along', () => {
    const maps = paths().filter((path) => path.endsWith('.map'));
    assert.ok(maps.length > 100);
    for (const path of maps) {
      const {sources, sourcesContent = []} = JSON.parse(read(path)) as {
        sources: string[];
        sourcesContent?: (string | null)[];
      };
      assert.equal(
        sourcesContent.filter((source) => typeof source === 'string').length,
        sources.length,
        path,
      );
    }
    for (const path of paths().filter((path) => path.endsWith('.js'))) {
      const [, map] = /\/\/# sourceMappingURL=(.+)\s*$/.exec(read(path)) ?? [];
      if (map) assert.ok(paths().includes(join(path, '..', map)), path);
    }
  });

  it('has every file that its package.json names', () => {
    const {exports, customElements, 'web-types': webTypes} = JSON.parse(read('package.json')) as Manifest;
    const named = Object.values(exports).flatMap((entry) =>
      typeof entry === 'string' ? entry : Object.values(entry),
    );
    assert.ok(named.length > 20);
    for (const path of [...named, customElements, webTypes]) {
      const [start, end] = join(path).split('*') as [string, string?];
      const isNamed = (file: string) =>
        end === undefined ? file === start : file.startsWith(start) && file.endsWith(end);
      assert.ok(paths().some(isNamed), `${path} is missing`);
    }
  });

  it('says whose work is in the bundles, and under which licence', () => {
    const maps = paths().filter((path) => /^dist\/cdn\/.*\.map$/.test(path));
    const sources = maps.flatMap((path) => (JSON.parse(read(path)) as {sources: string[]}).sources);
    const inside = sources.flatMap((path) => /node_modules\/((?:@[\w-]+\/)?[\w.-]+)\//.exec(path)?.[1] ?? []);
    const licences = read('dist/cdn/LICENSES.txt');
    assert.ok(new Set(inside).size >= 5);
    for (const name of new Set(inside)) assert.match(licences, new RegExp(`^${name} [\\d.]+: [\\w-]+$`, 'm'));
    assert.match(licences, /Redistribution and use in source and binary forms/);
    assert.match(read('dist/cli/LICENSES.txt'), /^jsonc-parser [\d.]+: MIT$/m);
    for (const file of ['dist/cdn/plaza.js', 'dist/cdn/plaza.classic.js', 'dist/cli/plaza-widgets.js'])
      assert.ok(/\/\*! Plaza.* LICENSES\.txt \*\//.test(read(file)), file);
  });
});
