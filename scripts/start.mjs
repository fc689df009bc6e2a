import {ensureInstalled} from './install.mjs';
import {run} from './run.mjs';

ensureInstalled();
run('node', ['scripts/locales.mjs', 'build']);
run('vite', process.argv.slice(2));
