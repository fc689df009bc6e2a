// Prints what a visitor downloads, and fails when it is more than the budget.
import {readFileSync, readdirSync} from 'node:fs';
import {join} from 'node:path';
import {brotliCompressSync, gzipSync} from 'node:zlib';

const folder = 'dist/cdn';
// What is reached today; lower them with every kilobyte that is won.
const budgets = {
  element: 16.3,
  'plaza.js': 17.8,
  'plaza.classic.js': 112.1,
  'loader.js': 1.5,
  'embed.js': 6,
  'embed-host.js': 0.6,
  locale: 1.8,
};

/** A file and all that it imports at once. */
function load(file, loaded = new Set()) {
  if (loaded.has(file)) return loaded;
  loaded.add(file);
  const code = readFileSync(file, 'utf8');
  for (const [, path] of code.matchAll(/(?:\bfrom|\bimport)\s*["'`](\.{1,2}\/[^"'`]+)["'`]/g))
    load(join(file, '..', path), loaded);
  return loaded;
}

/** Rounded kilobytes, of 1,000 bytes, of compressed files. */
const kB = (files, compress) =>
  Math.round([...files].reduce((sum, file) => sum + compress(readFileSync(file)).length, 0) / 10) / 100;
const gzip = (data) => gzipSync(data, {level: 9});

function measure(name, budget = budgets[name]) {
  const files = load(join(folder, name));
  return {name, gzip: kB(files, gzip), brotli: kB(files, brotliCompressSync), budget};
}

function heaviestLocale(kind) {
  const files = readdirSync(join(folder, 'locale')).filter((name) => kind.test(name));
  const sizes = files.map((name) => measure(`locale/${name}`, budgets.locale));
  return sizes.reduce((heaviest, size) => (size.gzip > heaviest.gzip ? size : heaviest));
}

const elements = readdirSync('src/elements').filter((name) => name !== 'shared');
const rows = [
  ...elements.map((name) => measure(`${name}.js`, budgets.element)),
  measure('plaza.js'),
  ...['plaza.classic.js', 'loader.js', 'embed.js', 'embed-host.js'].map((name) => measure(name)),
  // Of all languages, the heaviest file of each kind: a visitor loads those of one language.
  ...[/^\w+\.js$/, /\.parts\.js$/, /\.webmaster\.js$/].map((kind) => heaviestLocale(kind)),
];
console.table(Object.fromEntries(rows.map(({name, ...sizes}) => [name, sizes])));
const heavy = rows.filter(({gzip, budget}) => gzip > budget);
for (const row of heavy) console.error(`${row.name} is over its budget of ${row.budget} kB`);
if (heavy.length) process.exitCode = 1;
