import {spawnSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join, resolve} from 'node:path';

/** Runs a command to its end and answers what it printed; throws with all of that where it failed. */
export function execute(command: string, args: readonly string[], cwd = '.'): string {
  const shell = process.platform === 'win32' && command === 'npm';
  const {status, stdout, stderr, error} = spawnSync(command, args, {cwd, shell, encoding: 'utf8'});
  if (error) throw error;
  if (status !== 0) throw new Error(`${command} ${args.join(' ')}\n${stdout}${stderr}`);
  return stdout;
}

export interface Packed {
  /** A project in which the package is installed, and nothing of this repository but what it depends on. */
  readonly folder: string;
  /** What npm would publish. */
  readonly files: readonly {readonly path: string; readonly size: number}[];
  /** Bytes to download. */
  readonly size: number;
  remove(): void;
}

/** Packs the package as npm publishes it, and installs it in a folder, with other packages of this repository. */
export function installPacked(...others: readonly string[]): Packed {
  const folder = mkdtempSync(join(tmpdir(), 'plaza-package-'));
  const packed = execute('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder]);
  const [{filename, files, size}] = JSON.parse(packed) as [
    Omit<Packed, 'remove' | 'folder'> & {filename: string},
  ];
  mkdirSync(join(folder, 'node_modules'));
  execute('tar', ['-xzf', filename], folder);
  renameSync(join(folder, 'package'), join(folder, 'node_modules/plaza-widgets'));
  writeFileSync(join(folder, 'package.json'), '{"name": "consumer", "type": "module", "private": true}');
  const {dependencies} = JSON.parse(readFileSync('package.json', 'utf8')) as {dependencies: object};
  for (const name of [...Object.keys(dependencies), ...others]) {
    const link = join(folder, 'node_modules', name);
    mkdirSync(dirname(link), {recursive: true});
    symlinkSync(resolve('node_modules', name), link, 'junction');
  }
  return {folder, files, size, remove: () => rmSync(folder, {recursive: true})};
}
