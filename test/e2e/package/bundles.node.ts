import assert from 'node:assert/strict';
import {mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {nodeResolve} from '@rollup/plugin-node-resolve';
import * as esbuild from 'esbuild';
import {rollup} from 'rollup';
import {build as vite, type Rolldown} from 'vite';
import webpack from 'webpack';
import {installPacked, type Packed} from './packed.js';

/** Bundles a file for the browser, as this bundler does by itself, and answers all the code that came of it. */
type Bundle = (folder: string, entry: string) => Promise<string>;

const bundlers: Record<string, Bundle> = {
  async Vite(root, entry) {
    const output = (await vite({
      configFile: false,
      root,
      logLevel: 'error',
      build: {write: false, minify: false, rolldownOptions: {input: join(root, entry)}},
    })) as Rolldown.RolldownOutput;
    return output.output.map((file) => (file.type === 'chunk' ? file.code : '')).join('\n');
  },
  async esbuild(folder, entry) {
    const {outputFiles, metafile} = await esbuild.build({
      absWorkingDir: folder,
      entryPoints: [entry],
      bundle: true,
      splitting: true,
      format: 'esm',
      outdir: 'out',
      write: false,
      metafile: true,
    });
    // It also writes the parts that only what it has left out would load.
    const loaded = new Set([`out/${entry}`]);
    for (const file of loaded)
      for (const {path, external} of metafile.outputs[file]!.imports) if (!external) loaded.add(path);
    const texts = [...loaded].map((file) => outputFiles.find(({path}) => path === join(folder, file))!.text);
    return texts.join('\n');
  },
  async webpack(context, entry) {
    const path = join(context, 'webpack', entry);
    mkdirSync(path, {recursive: true});
    await new Promise<void>((resolve, reject) => {
      webpack(
        {
          context,
          entry: `./${entry}`,
          mode: 'production',
          optimization: {minimize: false},
          output: {path},
          performance: false,
        },
        (error, stats) => {
          if (error) reject(error);
          else if (stats?.hasErrors()) reject(new Error(stats.toString('errors-only')));
          else resolve();
        },
      );
    });
    return readdirSync(path)
      .map((file) => readFileSync(join(path, file), 'utf8'))
      .join('\n');
  },
  async Rollup(folder, entry) {
    const bundle = await rollup({input: join(folder, entry), plugins: [nodeResolve()]});
    const {output} = await bundle.generate({format: 'es'});
    await bundle.close();
    return output.map((file) => (file.type === 'chunk' ? file.code : '')).join('\n');
  },
};

const classes = {
  'network-list': 'NetworkList',
  'membership-stats': 'MembershipStats',
  'advocacy-timeline': 'AdvocacyTimeline',
  'contact-card': 'ContactCard',
};
const elementsIn = (code: string) =>
  Object.entries(classes).flatMap(([element, name]) =>
    new RegExp(`\\b(class ${name} |${name} = class )`).test(code) ? element : [],
  );
const definitionsIn = (code: string) =>
  [...code.matchAll(/\.define\(["'](plaza-[\w-]+)/g)].map(([, tag]) => tag!);

const sources = {
  'root.js': `import {NetworkList} from 'plaza-widgets'; console.log(NetworkList);`,
  'entry.js': `import {NetworkList} from 'plaza-widgets/network-list'; console.log(NetworkList);`,
  'unused.js': `import {ContactCard} from 'plaza-widgets'; import 'plaza-widgets/network-list'; console.log(1);`,
  'define.js': `import 'plaza-widgets/network-list/define';`,
  'all.js': `import 'plaza-widgets/define';`,
};

describe('what of the package comes into a bundle', () => {
  let packed: Packed;
  before(() => {
    packed = installPacked();
    for (const [file, code] of Object.entries(sources)) writeFileSync(join(packed.folder, file), code);
  });
  after(() => packed?.remove());

  for (const [name, bundle] of Object.entries(bundlers)) {
    const bundled = (entry: keyof typeof sources) => bundle(packed.folder, entry);

    it(`${name}: of a class only its element, which is not registered`, async () => {
      const [root, entry] = await Promise.all([bundled('root.js'), bundled('entry.js')]);
      assert.deepEqual(elementsIn(entry), ['network-list']);
      assert.deepEqual(elementsIn(root), ['network-list']);
      assert.deepEqual([...definitionsIn(root), ...definitionsIn(entry)], []);
      // The same code, whichever way it was imported; only the cuts between its files differ a little.
      const difference = Math.abs(root.length - entry.length) / entry.length;
      assert.ok(difference < 0.03, `${root.length} and ${entry.length} characters`);
    });

    it(`${name}: nothing of a class that nobody uses`, async () => {
      const unused = await bundled('unused.js');
      assert.deepEqual(elementsIn(unused), []);
      assert.ok(unused.length < 1000, `${unused.length} characters`);
    });

    it(`${name}: what is registered, one or all four`, async () => {
      const [one, all] = await Promise.all([bundled('define.js'), bundled('all.js')]);
      assert.deepEqual(elementsIn(one), ['network-list']);
      assert.deepEqual(definitionsIn(one), ['plaza-network-list']);
      assert.deepEqual(elementsIn(all), Object.keys(classes));
      assert.deepEqual(
        new Set(definitionsIn(all)),
        new Set(Object.keys(classes).map((tag) => `plaza-${tag}`)),
      );
    });
  }
});
