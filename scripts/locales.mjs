// Usage: node scripts/locales.mjs extract | build | check …
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {readConfigFileAndWriteSchema} from '@lit/localize-tools/lib/config.js';
import {RuntimeLitLocalizer} from '@lit/localize-tools/lib/modes/runtime.js';
import {PSEUDO_LOCALE, toPseudo} from './locales/pseudo.mjs';
import {lengthOf, limitOf, pluralForms, withLimits} from './locales/text.mjs';

const config = readConfigFileAndWriteSchema('lit-localize.json');
const {xliffDir} = config.interchange;
const {outputDir} = config.output;

// A locale chunk on a CDN has nothing beside it to import from.
const localStr =
  'const str = (strings: TemplateStringsArray, ...values: number[]) => ({strTag: true as const, strings, values});';

function withoutImports(module, file) {
  const text = module.replace("import {str} from '@lit/localize';", localStr);
  if (/^\s*import\b/m.test(text))
    throw new Error(`${file}: only str templates may be translated, html may not`);
  return text;
}

/** Calls `use` with the path of a temporary folder. */
async function inTemporaryFolder(use) {
  const folder = mkdtempSync(join(tmpdir(), 'plaza-locales-'));
  try {
    return await use(folder);
  } finally {
    rmSync(folder, {recursive: true});
  }
}

const sameText = (file, text) => existsSync(file) && readFileSync(file, 'utf8') === text;

/** Brings the messages of the source into locales/*.xlf, for translators. */
async function extract() {
  const localizer = new RuntimeLitLocalizer(config);
  const {errors} = localizer.extractSourceMessages();
  if (errors.length) throw new Error(errors.map(({messageText}) => messageText).join('\n'));
  await localizer.writeInterchangeFiles();
  limitLengths(xliffDir);
}

/** Tells translators, in the terms of XLIFF, how long each message may be. */
function limitLengths(folder) {
  for (const file of readdirSync(folder)) {
    const path = join(folder, file);
    const text = readFileSync(path, 'utf8');
    if (withLimits(text) !== text) writeFileSync(path, withLimits(text));
  }
}

/** Messages that only a webmaster reads. */
const FOR_WEBMASTERS = /^(problem|reason|debug)\./;

/** Messages of the frame page, which has them all with it. */
const OF_FRAME = /^embed\./;

/** The files that are loaded with any element: what their imports reach, and what draws the content. */
function eagerFiles() {
  const files = new Set();
  const add = (file) => {
    // What this script generates holds no messages of its own.
    if (files.has(file) || file.includes('generated')) return;
    files.add(file);
    const text = readFileSync(file, 'utf8');
    const imports = text.matchAll(/^(?:import|export)(?! type\b)[^;]*?'(\.[^']+)';/gm);
    const drawn = text.matchAll(/\bloadPart\(\(\) => import\('([^']+)'\)/g);
    for (const [, path] of [...imports, ...drawn]) add(join(file, '..', path.replace(/\.js$/, '.ts')));
  };
  for (const element of readdirSync('src/elements')) {
    if (element !== 'shared') add(join('src/elements', element, 'define.ts'));
  }
  return files;
}

/** Where a message belongs: to what every visitor loads, to what few use, to what a webmaster reads, or to the frame page. */
function sorter() {
  const texts = [...eagerFiles()]
    .filter((file) => existsSync(file))
    .map((file) => readFileSync(file, 'utf8'));
  const eager = new Set(
    texts.flatMap((text) => [...text.matchAll(/\bid: '([\w.-]+)'/g)].map(([, id]) => id)),
  );
  return (id) => {
    if (FOR_WEBMASTERS.test(id)) return 'webmaster';
    if (OF_FRAME.test(id)) return 'embed';
    return eager.has(id) ? 'visitor' : 'parts';
  };
}

/** The module of a locale, with the messages that `isWanted`: each is a line, the rest is the frame around them. */
function keep(module, isWanted) {
  return module
    .split('\n')
    .filter((line) => isWanted(/^\s*'([\w.-]+)':/.exec(line)?.[1]))
    .join('\n');
}

/** Imports with literal names, which every bundler understands. */
const loaders = () => `/** Loads the messages of a language. */
export const loaders = {
${config.targetLocales
  .map(
    (locale) =>
      `  '${locale}': {visitor: () => import('./${locale}.js'), parts: () => import('./${locale}.parts.js'), webmaster: () => import('./${locale}.webmaster.js')},`,
  )
  .join('\n')}
};
`;

/** The frame page says a few words, and those it says at once. */
const embedMessages = () => `${config.targetLocales
  .map((locale) => `import {templates as ${locale}} from './${locale}.embed.js';`)
  .join('\n')}

/** The messages of the frame page, by language. */
export const embedMessages: Readonly<Record<string, object>> = {${config.targetLocales.join(', ')}};
`;

/** Adds the made-up language, which Storybook shows and no visitor can load. */
class LocalizerWithPseudo extends RuntimeLitLocalizer {
  readTranslationsSync() {
    const read = super.readTranslationsSync();
    const {messages} = this.extractSourceMessages();
    const pseudo = messages.map(({name, contents}) => ({name, contents: toPseudo(contents)}));
    read.translations.set(PSEUDO_LOCALE, pseudo);
    return read;
  }
}

/** Where the modules of the made-up language are, for Storybook. */
const PSEUDO_DIR = '.storybook/generated';

/** Unchanged files keep their place, as other tools may be reading them. */
function write(folder, file, text) {
  mkdirSync(folder, {recursive: true});
  if (!sameText(join(folder, file), text)) writeFileSync(join(folder, file), text);
}

/** Turns locales/*.xlf into modules. */
const build = () =>
  inTemporaryFolder(async (folder) => {
    const output = {...config.output, outputDir: folder};
    const targetLocales = [...config.targetLocales, PSEUDO_LOCALE];
    await new LocalizerWithPseudo({...config, targetLocales, output}).build();
    const kindOf = sorter();
    for (const locale of targetLocales) {
      const file = `${locale}.ts`;
      const text = withoutImports(readFileSync(join(folder, file), 'utf8'), file);
      for (const [kind, ending] of [
        ['visitor', '.ts'],
        ['parts', '.parts.ts'],
        ['webmaster', '.webmaster.ts'],
        ['embed', '.embed.ts'],
      ]) {
        write(
          locale === PSEUDO_LOCALE ? PSEUDO_DIR : outputDir,
          locale + ending,
          keep(text, (id) => !id || kindOf(id) === kind),
        );
      }
    }
    write(outputDir, 'loaders.ts', loaders());
    write(outputDir, 'embed-messages.ts', embedMessages());
  });

/** Translations that are too long for their place, or whose plural forms are not those of the language. */
function misfits(messages, locale, translations) {
  const sources = new Map(messages.map((message) => [message.name, message.contents]));
  const categories = new Intl.PluralRules(locale).resolvedOptions().pluralCategories;
  return translations.flatMap(({name, contents}) => {
    const source = sources.get(name);
    if (!source) return [];
    const length = lengthOf(contents);
    const limit = limitOf(source);
    const forms = pluralForms(contents);
    const isPlural = pluralForms(source).length > 0;
    return [
      ...(length > limit ? [`${locale}: ${name} has ${length} characters, of at most ${limit}`] : []),
      ...(isPlural && [...forms].sort().join() !== [...categories].sort().join()
        ? [`${locale}: ${name} has the plural forms ${forms.join(', ')}, not ${categories.join(', ')}`]
        : []),
    ];
  });
}

/** Finds missing, empty and misbuilt translations, and files that no longer match the source. */
async function check() {
  const localizer = new RuntimeLitLocalizer(config);
  const {messages, errors} = localizer.extractSourceMessages();
  const {translations} = localizer.readTranslationsSync();
  const isBlank = ({contents}) => contents.every((part) => typeof part === 'string' && !part.trim());
  const problems = [
    ...errors.map(({messageText}) => messageText),
    ...localizer.validateTranslations().errors,
    ...config.targetLocales.flatMap((locale) => {
      const translated = new Map(translations.get(locale)?.map((message) => [message.name, message]));
      return messages
        .filter(({name}) => !translated.has(name) || isBlank(translated.get(name)))
        .map(({name}) => `${locale}: ${name} is not translated`);
    }),
    ...messages
      .filter(({desc}) => !desc?.trim())
      .map(({name}) => `${name} has no note for translators (desc)`),
    ...config.targetLocales.flatMap((locale) => misfits(messages, locale, translations.get(locale) ?? [])),
    ...(await staleFiles()).map((file) => `${xliffDir}/${file} does not match the source: npm run locales`),
  ];
  if (problems.length) throw new Error(problems.join('\n'));
  console.log(`${messages.length} messages in ${config.targetLocales.join(', ')}`);
}

const staleFiles = () =>
  inTemporaryFolder(async (folder) => {
    cpSync(xliffDir, folder, {recursive: true});
    const interchange = {...config.interchange, xliffDir: folder};
    await new RuntimeLitLocalizer({...config, interchange}).writeInterchangeFiles();
    limitLengths(folder);
    return readdirSync(folder).filter(
      (file) => !sameText(join(xliffDir, file), readFileSync(join(folder, file), 'utf8')),
    );
  });

const commands = {extract, build, check};
try {
  for (const name of process.argv.slice(2)) await commands[name]();
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
