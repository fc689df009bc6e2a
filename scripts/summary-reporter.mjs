import {writeSync} from 'node:fs';

const testsOf = (suite) => [...(suite?.tests ?? []), ...(suite?.suites ?? []).flatMap(testsOf)];

// The runner only logs what a test leaves behind: an error or a rejection that nobody caught.
const hasStrayError = ({logs}) => logs.flat().some((log) => /^An error was thrown/.test(String(log)));

/** Why tests were skipped (test/support/media.ts), and how often each. */
function countReasons(sessions) {
  const counts = new Map();
  for (const log of sessions.flatMap(({logs}) => logs.flat())) {
    const reason = /^Skipped: (.+)/.exec(String(log))?.[1];
    if (reason) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  }
  return [...counts];
}

/** Ends a run with "N of N tests passed"; a session that broke counts as a failed one, as does a skipped test without a reason. */
export function summaryReporter() {
  return {
    stop({sessions}) {
      let passed = 0;
      let failed = 0;
      let skipped = 0;
      for (const session of sessions) {
        const all = testsOf(session.testResults);
        const tests = all.filter((test) => !test.skipped);
        const bad = tests.filter((test) => !test.passed).length;
        passed += tests.length - bad;
        failed += session.passed && !hasStrayError(session) ? bad : Math.max(bad, 1);
        skipped += all.length - tests.length;
      }
      const reasons = countReasons(sessions);
      failed += Math.max(0, skipped - reasons.reduce((sum, [, count]) => sum + count, 0));
      const lines = reasons.map(([reason, count]) => `skipped ${count}: ${reason}\n`);
      // The runner itself still prints after this, up to its exit.
      process.once('exit', () =>
        writeSync(1, `${lines.join('')}${passed} of ${passed + failed} tests passed\n`),
      );
    },
  };
}
