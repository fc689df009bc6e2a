import {chromeLauncher} from '@web/test-runner-chrome';
import base from '../../web-test-runner.config.mjs';
import {firefox} from './paths.mjs';

// Puppeteer speaks WebDriver BiDi with it. In two pages at once, only one would have the focus.
const launcher = chromeLauncher({
  launchOptions: {browser: 'firefox', executablePath: firefox},
  concurrency: 1,
});
launcher.name = 'Firefox';

export default {...base, browsers: [launcher], browserStartTimeout: 60_000};
