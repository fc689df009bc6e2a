import {cpSync, existsSync, readFileSync, readdirSync} from 'node:fs';
import {defineConfig, type BuildOptions, type Plugin} from 'vite';
import {lazyPolicy} from './scripts/lazy-policy.js';
import {minifyLiterals} from './scripts/minify-literals.js';
import {mainFiles, partsFromEntry} from './scripts/parts-from-entry.js';
import {writeServiceWorker} from './scripts/service-worker.js';
import {shortenMessages} from './scripts/shorten-messages.js';

const {version} = JSON.parse(readFileSync('package.json', 'utf8')) as {version: string};

/**
 * Files of the CDN have plain names, as pages name them and a published version never changes. What loads on demand
 * goes to `chunkFolder`; without one, everything goes into one file for a classic script.
 */
function cdn(entries: Record<string, string>, chunkFolder?: string): BuildOptions {
  return {
    outDir: 'dist/cdn',
    emptyOutDir: false,
    sourcemap: true,
    lib: {entry: entries, formats: [chunkFolder ? 'es' : 'iife'], name: 'Plaza'},
    rolldownOptions: {
      // Nobody imports from these files but their own parts.
      preserveEntrySignatures: 'allow-extension',
      output: {
        minify: true,
        comments: false,
        // Most of a file runs when it comes: Chromium then compiles it beside the page, and not function by function in it.
        postBanner: `//# allFunctionsCalledOnLoad\n/*! Plaza ${version}, MIT. Licences of all in it: LICENSES.txt */`,
        entryFileNames: '[name].js',
        chunkFileNames: ({facadeModuleId}) =>
          facadeModuleId?.includes('/locale/generated/') ? 'locale/[name].js' : `${chunkFolder}/[name].js`,
        ...(chunkFolder && {
          codeSplitting: {includeDependenciesRecursively: false, groups: [mainFiles(entries)]},
        }),
      },
    },
  };
}

const elementEntries = () =>
  Object.fromEntries(
    readdirSync('src/elements')
      .filter((name) => name !== 'shared')
      .map((name) => [name, `src/elements/${name}/define.ts`]),
  );

const pages = () => [
  'index.html',
  ...readdirSync('stories/pages')
    .filter((name) => name.endsWith('.html'))
    .map((name) => `stories/pages/${name}`),
];

const builds: Record<string, () => BuildOptions> = {
  cdn: () => cdn({plaza: 'src/mount/plaza.ts'}, 'plaza'),
  elements: () => cdn(elementEntries(), 'chunks'),
  classic: () => cdn({'plaza.classic': 'src/mount/plaza.ts'}),
  tables: () => cdn({'plaza.tables': 'src/mount/tables.ts'}),
  loader: () => cdn({loader: 'src/mount/loader.ts'}, 'loader'),
  embed: () => cdn({embed: 'src/embed/embed.ts'}),
  'embed-host': () => cdn({'embed-host': 'src/embed/host.ts'}),
  site: () => ({outDir: 'site', rolldownOptions: {input: pages()}}),
};

/**
 * The hashes of the files that pages load, for the Studio: those of the build that the site belongs to, which
 * scripts/integrity.mjs has just written. Without one it knows none, and says so.
 */
function hashes(): Record<string, string> {
  const file = 'dist/cdn/integrity.json';
  if (!existsSync(file)) return {};
  const {files} = JSON.parse(readFileSync(file, 'utf8')) as {files: Record<string, string>};
  const pasted = ['plaza.js', 'plaza.classic.js', 'plaza.css'].map((name) => [name, files[name]]);
  return {__PLAZA_HASHES__: JSON.stringify(Object.fromEntries(pasted))};
}

/** Feeds stay files with their own URLs, by which the pages of the site name them. */
const feeds = (): Plugin => ({
  name: 'feeds',
  transformIndexHtml: {
    order: 'pre',
    handler: (html) => html.replaceAll('<link rel="alternate"', '$& vite-ignore'),
  },
  closeBundle: () => cpSync('stories/feeds', 'site/stories/feeds', {recursive: true}),
});

/** The site works without a connection, once it has been opened. */
const offline = (): Plugin => ({
  name: 'offline',
  closeBundle: {order: 'post', sequential: true, handler: () => writeServiceWorker('site')},
});

/** A classic script is read in the page's own encoding, unless it begins with a byte order mark. */
const byteOrderMark = (): Plugin => ({
  name: 'byte-order-mark',
  generateBundle(_options, bundle) {
    for (const file of Object.values(bundle)) if (file.type === 'chunk') file.code = `\ufeff${file.code}`;
  },
});

/** One file for all: what only webmasters read is in it in English, so that visitors have less to load. */
const englishForWebmasters = (): Plugin => ({
  name: 'english-for-webmasters',
  load: (id) => (id.endsWith('.webmaster.ts') ? 'export const templates = {};' : null),
});

/**
 * One file for all: what reads spreadsheets would make it a third larger, and loaded from beside it no hash would cover it.
 * So it is another file, which pages name themselves where they have need of it.
 */
const tablesApart = (): Plugin => ({
  name: 'tables-apart',
  load: (id) =>
    id.endsWith('/elements/shared/table-sheet.ts')
      ? `export const convertSheet = (...table) => {
           const convert = globalThis[Symbol.for('plaza-widgets tables')];
           return convert ? convert(...table) : 'It needs plaza.tables.js, named before plaza.classic.js.';
         };`
      : null,
});

const name = process.env.BUILD;
if (name && !builds[name]) throw new Error(`BUILD is one of ${Object.keys(builds).join(', ')}, not ${name}`);

const isClassic = ['classic', 'tables', 'embed', 'embed-host'].includes(name ?? '');

export default defineConfig({
  base: './',
  ...(name === 'site' && {define: hashes()}),
  // A worker loads what it needs when it needs it, like a page.
  worker: {format: 'es'},
  server: {port: 5173},
  optimizeDeps: {entries: ['index.html', 'stories/pages/*.html']},
  plugins: [
    shortenMessages(),
    minifyLiterals(),
    lazyPolicy(),
    partsFromEntry(version),
    name === 'site' && feeds(),
    name === 'site' && offline(),
    isClassic && byteOrderMark(),
    name === 'classic' && englishForWebmasters(),
    name === 'classic' && tablesApart(),
  ],
  build: {target: 'es2022', reportCompressedSize: false, ...(name && builds[name]?.())},
});
