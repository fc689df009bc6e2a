import {spawn} from 'node:child_process';

const numberIn = (output, pattern) => Number(pattern.exec(output)?.[1] ?? 0);

/** What the browser tests came to, by their output (summary-reporter.mjs). */
export const browserTally = (output) => {
  const passed = numberIn(output, /(\d+) of \d+ tests passed\s*$/);
  return {
    passed,
    failed: numberIn(output, /(\d+) tests passed\s*$/) - passed,
    notes: [...output.matchAll(/^skipped \d+: .+$/gm)].map(([line]) => line),
  };
};

export const nodeTally = (output) => ({
  passed: numberIn(output, /^ℹ pass (\d+)$/m),
  failed: numberIn(output, /^ℹ fail (\d+)$/m) + numberIn(output, /^ℹ cancelled (\d+)$/m),
});

const execute = (command, env) =>
  new Promise((resolve, reject) => {
    const child = spawn(command, {shell: true, env, stdio: ['ignore', 'pipe', 'pipe']});
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text) => (output += text));
    }
    child.on('error', reject).on('close', (status) => resolve({ok: status === 0, output}));
  });

/** Runs a check, and says in a line how it went; its output, too, where it failed or is to be shown. */
export async function check({name, command, tally, show}, env) {
  const start = performance.now();
  // Colours would hide the tallies from the patterns above.
  const {ok, output} = await execute(command, {...env, NO_COLOR: '1', FORCE_COLOR: undefined});
  const {passed, failed, notes = []} = tally?.(output) ?? {passed: Number(ok), failed: 0};
  // What broke a runner before it could count, or without counting, is a failure too.
  const result = {passed, failed: ok ? failed : Math.max(failed, 1)};
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const tests = tally ? `${result.passed} of ${result.passed + result.failed} tests` : '';
  console.log(`${result.failed ? '✗' : '✓'} ${name.padEnd(10)} ${seconds.padStart(5)} s  ${tests}`);
  for (const note of notes) console.log(`  ${note}`);
  if (show || result.failed) console.log(output.trimEnd());
  return result;
}

/** Ends all checks with "N passed, N failed", and this process with 1 where one failed. */
export function conclude(results) {
  const sum = (key) => results.reduce((total, result) => total + result[key], 0);
  console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
  process.exitCode = sum('failed') ? 1 : 0;
}
