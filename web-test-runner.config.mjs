import {fileURLToPath} from 'node:url';
import {esbuildPlugin} from '@web/dev-server-esbuild';
import {defaultReporter} from '@web/test-runner';
import {chromeLauncher} from '@web/test-runner-chrome';
import {browserArgs, findBrowser} from './scripts/browser.mjs';
import {faultyServer} from './test/support/faulty-server.mjs';
import {summaryReporter} from './scripts/summary-reporter.mjs';

/** Papa Parse is no module; the bundlers make one of it, which the browser here has to do without. */
const papaparse = () => ({
  name: 'papaparse',
  transform: ({path, body}) =>
    /\/papaparse(\.min)?\.js$/.test(path)
      ? `const module = {exports: {}}; const exports = module.exports; ${body}\nexport default module.exports;`
      : undefined,
});

export default {
  files: ['test/**/*.test.ts', '!test/frameworks/**'],
  nodeResolve: {exportConditions: ['development', 'default']},
  browsers: [chromeLauncher({launchOptions: {executablePath: findBrowser(), args: browserArgs}})],
  plugins: [
    faultyServer(),
    papaparse(),
    esbuildPlugin({
      ts: true,
      target: 'es2022',
      tsconfig: fileURLToPath(new URL('tsconfig.json', import.meta.url)),
    }),
  ],
  // Mocha's own 2 s are too short for a busy machine.
  testFramework: {config: {timeout: 10_000}},
  filterBrowserLogs: ({args}) => !/Lit is in dev mode|^Plaza: /.test(String(args[0])),
  reporters: [defaultReporter({reportTestProgress: process.stdout.isTTY}), summaryReporter()],
};
