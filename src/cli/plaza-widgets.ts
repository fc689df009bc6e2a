#!/usr/bin/env node
import {run} from './run.js';
import {EXIT} from './exit.js';

// `plaza-widgets … | head` closes the pipe early, which is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

const {stdout, stderr, env} = process;
try {
  process.exitCode = await run(process.argv.slice(2), {
    out: (text) => stdout.write(text),
    err: (text) => stderr.write(text),
    colors: stdout.isTTY && !env['NO_COLOR'] && env['TERM'] !== 'dumb',
    now: new Date(),
  });
} catch (error) {
  stderr.write(`plaza-widgets failed, which it should not. ${(error as Error).stack ?? String(error)}\n`);
  process.exitCode = EXIT.unreadable;
}
