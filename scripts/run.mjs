import {spawnSync} from 'node:child_process';
import {delimiter, resolve} from 'node:path';

/** The environment in which the tools of node_modules are found by their names. */
export const env = {
  ...process.env,
  PATH: [resolve('node_modules/.bin'), process.env.PATH].join(delimiter),
};

/** Ends this process with a sentence for the person who started it. */
export function fail(sentence) {
  console.error(sentence);
  process.exit(1);
}

/** Runs a command with this terminal, and ends this process with its exit code if it fails. */
export function run(command, args = [], extraEnv = {}) {
  const windows = process.platform === 'win32';
  const {status, error} = spawnSync(command, args, {
    stdio: 'inherit',
    shell: windows,
    env: {...env, ...extraEnv},
  });
  if (error) throw error;
  if (status !== 0) process.exit(status ?? 1);
}
