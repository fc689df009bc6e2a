import {rmSync} from 'node:fs';
import {run} from './run.mjs';

const vite = (name) => run('vite', ['build', '--logLevel', 'warn'], {BUILD: name, NODE_ENV: 'production'});

rmSync('dist', {recursive: true, force: true});
run('node', ['scripts/locales.mjs', 'build']);
run('tsc', ['--project', 'tsconfig.build.json']);
run('tsx', ['scripts/feed-schema.ts', 'dist/feed.schema.json']);
for (const name of ['cdn', 'elements', 'classic', 'site']) vite(name);
run('node', ['scripts/integrity.mjs']);
