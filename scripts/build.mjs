import {copyFileSync, cpSync, rmSync} from 'node:fs';
import {run} from './run.mjs';

const vite = (name) => run('vite', ['build', '--logLevel', 'warn'], {BUILD: name, NODE_ENV: 'production'});

rmSync('dist', {recursive: true, force: true});
run('node', ['scripts/locales.mjs', 'build']);
run('tsc', ['--project', 'tsconfig.build.json']);
// Types that only exist, and that tsc therefore does not write.
cpSync('src/frameworks', 'dist/frameworks', {recursive: true, filter: (file) => !/(?<!\.d)\.ts$/.test(file)});
run('node', ['scripts/editor-data.mjs']);
run('tsx', ['scripts/feed-schema.ts', 'dist/feed.schema.json']);
run('tsc', ['--project', 'tsconfig.prerender.json']);
run('esbuild', [
  'src/cli/plaza-widgets.ts',
  'src/cli/prerender.ts',
  '--outdir=dist/cli',
  '--bundle',
  '--platform=node',
  '--format=esm',
  '--target=node20',
  // The other build of jsonc-parser, which hides what it imports, cannot be bundled.
  '--main-fields=module,main',
  // Only who prerenders has it.
  '--external:happy-dom',
  '--banner:js=/*! Plaza, MIT. Licences of all in it: LICENSES.txt */',
  '--metafile=dist/cli/meta.json',
  '--log-level=warning',
]);
for (const name of ['cdn', 'elements', 'classic', 'tables', 'loader', 'embed', 'embed-host']) vite(name);
for (const file of ['embed/embed.html', 'embed/embed.css', 'mount/plaza.css'])
  copyFileSync(`src/${file}`, `dist/cdn/${file.replace(/.*\//, '')}`);
cpSync('src/themes', 'dist/cdn/themes', {recursive: true});
run('node', ['scripts/integrity.mjs']);
// The Studio in it has the hashes.
vite('site');
run('node', ['scripts/licenses.mjs']);
