// Makes the WordPress plugin: its generated files, then all of it in dist/wordpress, as a folder and as a zip file.
import {spawnSync} from 'node:child_process';
import {cpSync, existsSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {relative} from 'node:path';
import {fail} from './run.mjs';
import {generateFiles} from './wordpress/elements.mjs';

const source = 'integrations/wordpress';
const target = 'dist/wordpress/plaza-widgets';
const built = 'dist/cdn';

for (const [path, text] of Object.entries(generateFiles())) writeFileSync(`${source}/${path}`, text);
if (!existsSync(`${built}/loader.js`))
  fail(`${built} is not there, and with it the script that the plugin needs: npm run build`);

const {version} = JSON.parse(readFileSync('package.json', 'utf8'));
rmSync('dist/wordpress', {recursive: true, force: true});
cpSync(source, target, {recursive: true});
cpSync('LICENSE', `${target}/LICENSE`);
// The page for frames and the module with all four are for sites without this plugin.
const left = /^(plaza\.js|plaza|embed.*|.*\.(map|json|html))$/;
cpSync(built, `${target}/assets/${version}`, {
  recursive: true,
  filter: (path) => !left.test(relative(built, path).replaceAll('\\', '/')),
});

const {error, status} = spawnSync('zip', ['-qrX', 'plaza-widgets.zip', 'plaza-widgets'], {
  cwd: 'dist/wordpress',
  stdio: 'inherit',
});
if (error?.code === 'ENOENT') console.log(`${target} is made. There is no zip here to pack it with.`);
else if (error) throw error;
else process.exitCode = status;
