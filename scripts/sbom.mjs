// Prints a CycloneDX list of what an installation of the package consists of. `npm sbom --omit dev` leaves out packages that are
// needed both by it and by its development, as Lit is: so it is asked of a copy that knows nothing of development.
import {copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {run} from './run.mjs';

const temporary = mkdtempSync(join(tmpdir(), 'plaza-sbom-'));
process.on('exit', () => rmSync(temporary, {recursive: true}));
// npm names what it lists by its folder.
const folder = join(temporary, 'plaza-widgets');
mkdirSync(folder);
const {devDependencies: _, ...manifest} = JSON.parse(readFileSync('package.json', 'utf8'));
writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest));
copyFileSync('package-lock.json', join(folder, 'package-lock.json'));
run('npm', [
  'install',
  '--prefix',
  folder,
  '--package-lock-only',
  '--ignore-scripts',
  '--offline',
  '--silent',
]);
run('npm', ['sbom', '--prefix', folder, '--package-lock-only', '--sbom-format', 'cyclonedx', '--silent']);
