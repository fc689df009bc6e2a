// Writes beside built files whose work is in them, with the licences, as these ask for.
import {readFileSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';

const read = (file) => JSON.parse(readFileSync(file, 'utf8'));

/** The files that the build put into those of a folder, as the source maps say. */
const mapped = (folder) =>
  readdirSync(folder, {recursive: true})
    .filter((file) => file.endsWith('.map'))
    .flatMap((file) => read(join(folder, file)).sources);

/** The same of the command line, as the bundler said. */
function bundled(metafile) {
  const sources = Object.keys(read(metafile).inputs);
  rmSync(metafile);
  return sources;
}

function licenseOf(name) {
  const folder = join('node_modules', name);
  const {version, license} = read(join(folder, 'package.json'));
  const file = readdirSync(folder).find((each) => /^licen[cs]e(\.\w+)?$/i.test(each));
  if (!license || !file) throw new Error(`${name} does not say under which licence it is.`);
  const text = readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim();
  return `${name} ${version}: ${license}\n\n${text}\n`;
}

function write(folder, sources) {
  const inside = /.*(?:^|\/)node_modules\/((?:@[^/]+\/)?[^/]+)\//;
  const names = new Set(sources.flatMap((source) => inside.exec(source)?.[1] ?? []));
  const own = `Plaza ${read('package.json').version}: MIT\n\n${readFileSync('LICENSE', 'utf8').trim()}\n`;
  const texts = [own, ...[...names].sort().map(licenseOf)];
  writeFileSync(join(folder, 'LICENSES.txt'), texts.join(`\n${'-'.repeat(80)}\n\n`));
}

write('dist/cdn', mapped('dist/cdn'));
write('dist/cli', bundled('dist/cli/meta.json'));
