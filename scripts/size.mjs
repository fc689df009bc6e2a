// Prints what a visitor downloads, and fails when it is more than the budget.
import {readdirSync} from 'node:fs';
import {join} from 'node:path';
import {brotliCompressSync} from 'node:zlib';
import {elements, filesFrom, folder, gzipOf, kB} from './bundle.mjs';

// What is reached today; lower them with every kilobyte that is won.
const budgets = {
  element: 16.4,
  'plaza.js': 27.2,
  'plaza.classic.js': 114,
  'plaza.tables.js': 46.7,
  'loader.js': 1.5,
  'embed.js': 6,
  'embed-host.js': 0.6,
  locale: 1.8,
};

function measure(name, budget = budgets[name]) {
  const files = filesFrom(join(folder, name));
  return {name, gzip: kB(files, gzipOf), brotli: kB(files, brotliCompressSync), budget};
}

function heaviestLocale(kind) {
  const files = readdirSync(join(folder, 'locale')).filter((name) => kind.test(name));
  const sizes = files.map((name) => measure(`locale/${name}`, budgets.locale));
  return sizes.reduce((heaviest, size) => (size.gzip > heaviest.gzip ? size : heaviest));
}

const rows = [
  ...elements.map((name) => measure(`${name}.js`, budgets.element)),
  measure('plaza.js'),
  ...['plaza.classic.js', 'plaza.tables.js', 'loader.js', 'embed.js', 'embed-host.js'].map((name) =>
    measure(name),
  ),
  // Of all languages, the heaviest file of each kind: a visitor loads those of one language.
  ...[/^\w+\.js$/, /\.parts\.js$/, /\.webmaster\.js$/].map((kind) => heaviestLocale(kind)),
];
console.table(Object.fromEntries(rows.map(({name, ...sizes}) => [name, sizes])));
const heavy = rows.filter(({gzip, budget}) => gzip > budget);
for (const row of heavy) console.error(`${row.name} is over its budget of ${row.budget} kB`);
if (heavy.length) process.exitCode = 1;
