import base from '../../web-test-runner.config.mjs';
import {webkit} from './paths.mjs';
import {webkitLauncher} from './webkit-launcher.mjs';

export default {...base, browsers: [webkitLauncher(webkit)], browserStartTimeout: 60_000};
