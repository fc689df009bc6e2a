import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {run} from './run.mjs';

const packagesOf = (lockfile) => JSON.parse(readFileSync(lockfile, 'utf8')).packages;

// Contents are compared, not dates: a checkout gives every file a new date.
function isInstalled(folder) {
  const record = join(folder, 'node_modules/.package-lock.json');
  if (!existsSync(record)) return false;
  const installed = packagesOf(record);
  return Object.entries(packagesOf(join(folder, 'package-lock.json'))).every(
    ([path, {version, optional}]) =>
      path === '' || (installed[path] ? installed[path].version === version : optional),
  );
}

/** Installs the locked packages of a folder, unless they are there already. */
export function ensureInstalled(folder = '.') {
  if (isInstalled(folder)) return;
  console.log('Installing packages …');
  run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--prefix', folder]);
}
