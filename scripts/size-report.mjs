// Writes docs/size.md: what each file of the CDN consists of, module by module, and what for. After a build.
import {readFileSync, writeFileSync} from 'node:fs';
import {basename} from 'node:path';
import {eachMapping, TraceMap} from '@jridgewell/trace-mapping';
import {chunkOf, elements, filesFrom, folder, gzipOf, kB} from './bundle.mjs';

/** What libraries are there for: they do not say it in a comment of ours. */
const LIBRARIES = {
  'lit-html': 'Draws templates, and of them again only what has changed.',
  'lit-element': 'Joins templates and properties in a custom element.',
  '@lit/reactive-element': 'Attributes as properties, and one drawing for many changes of them.',
  '@lit/localize': 'Messages with placeholders.',
  uqr: 'Makes QR codes.',
  'localized-address-format': 'The order of an address in each country.',
};

/** And so do these not, of which the name says it. */
const KINDS = {
  '.styles.ts': 'How it looks.',
  '.messages.ts': 'What it says.',
  '/define.ts': 'Registers the element.',
};

/** The bytes of a minified file that come from each of its sources, by its source map. */
function bytesBySource(file) {
  const code = readFileSync(file, 'utf8');
  const map = new TraceMap(readFileSync(`${file}.map`, 'utf8'));
  const lines = code.split('\n');
  const mappings = [];
  eachMapping(map, (mapping) => mappings.push(mapping));
  const sources = new Map();
  mappings.forEach(({source, generatedLine, generatedColumn}, i) => {
    const next = mappings[i + 1];
    const end =
      next?.generatedLine === generatedLine ? next.generatedColumn : lines[generatedLine - 1].length;
    if (source) sources.set(source, (sources.get(source) ?? 0) + end - generatedColumn);
  });
  return [...sources].map(([source, bytes]) => ({
    name: nameOf(source),
    bytes,
    purpose: purposeOf(source, map.sourcesContent[map.sources.indexOf(source)] ?? ''),
  }));
}

/** `src/model/reader.ts`, or the package that a file is of. */
function nameOf(source) {
  const [, library] = /\/node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(source) ?? [];
  return library ?? source.replace(/^(\.\.\/)+/, '');
}

/** The first sentence of the comment on what a module is there for: its class, else its function, else whatever it exports. */
function purposeOf(source, text) {
  const name = nameOf(source);
  if (LIBRARIES[name]) return LIBRARIES[name];
  const language = /\/locale\/generated\/(\w+)[.\w]*\.ts$/.exec(source)?.[1];
  const kind = Object.keys(KINDS).find((ending) => source.endsWith(ending));
  if (kind) return KINDS[kind];
  if (language && language !== 'loaders') return `Words in ${languageNames.of(language)}.`;
  const comments = ['class', '(?:async )?function', 'const', ''].map((kind) =>
    new RegExp(String.raw`/\*\*((?:(?!\*/)[\s\S])*)\*/\s*export ${kind}`).exec(text),
  );
  const [, comment = ''] = comments.find(Boolean) ?? /\/\*\*([\s\S]*?)\*\//.exec(text) ?? [];
  const sentence = comment
    .replaceAll(/\n\s*\* ?/g, ' ')
    .trim()
    .split(/(?<=\.)\s|\s@/)[0];
  return sentence.replaceAll('|', '\\|').replaceAll(/\{@link (\w+)\}/g, '`$1`');
}
const languageNames = new Intl.DisplayNames('en', {type: 'language'});

function table(files) {
  const sum = new Map();
  for (const {name, bytes, purpose} of files.flatMap(bytesBySource)) {
    const known = sum.get(name);
    sum.set(name, {bytes: bytes + (known?.bytes ?? 0), purpose: known?.purpose || purpose});
  }
  const total = [...sum.values()].reduce((all, {bytes}) => all + bytes, 0);
  const rows = [...sum]
    .sort(([, a], [, b]) => b.bytes - a.bytes)
    .map(
      ([name, {bytes, purpose}]) =>
        `| \`${name}\` | ${bytes.toLocaleString('en')} | ${((bytes / total) * 100).toFixed(1)} % | ${purpose} |`,
    );
  return ['| module | bytes | share | what for |', '| --- | ---: | ---: | --- |', ...rows].join('\n');
}

/** What an element loads beside its feed: its view, and what that imports and nothing before has. */
function viewOf(element, atOnce) {
  const view = chunkOf('chunks', new RegExp(`src/elements/${element}/(view|cards)\\.ts$`));
  return [...filesFrom(view)].filter((file) => !atOnce.has(file));
}

const mains = elements.map((name) => ({name, atOnce: filesFrom(`${folder}/${name}.js`)}));
const overview = mains.map(({name, atOnce}) => {
  const view = viewOf(name, atOnce);
  return `| \`${name}.js\` | ${kB(atOnce, gzipOf)} kB | ${kB(view, gzipOf)} kB in ${view.length} files |`;
});
const plaza = filesFrom(`${folder}/plaza.js`);

writeFileSync(
  'docs/size.md',
  `# What a visitor downloads

Made by \`npm run build && npm run size-report\`, and so with each release; \`npm run size\` checks the budgets. Sizes of files are those of
gzip, in kilobytes of 1,000 bytes; those of modules are minified, not compressed, and say by their share how a file
consists. What is opened by few (filters, search, QR codes, maps, files to save, the horizontal layout) comes when it is used.

| element alone | at once | beside its feed, to draw it |
| --- | ---: | ---: |
${overview.join('\n')}

\`plaza.js\` with all four is ${kB(plaza, gzipOf)} kB at once; \`plaza.classic.js\` with every part and language in one file ${kB([`${folder}/plaza.classic.js`], gzipOf)} kB.

## plaza.js, at once

${table([...plaza])}

${mains
  .map(
    ({name, atOnce}) => `## ${name}, beside its feed

${table(viewOf(name, atOnce).filter((file) => basename(file) !== 'rolldown-runtime.js'))}
`,
  )
  .join('\n')}
## plaza.classic.js

${table([`${folder}/plaza.classic.js`])}
`,
);
