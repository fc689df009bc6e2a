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
}

/** Messages that only a webmaster reads, in a module that no visitor loads. */
const FOR_WEBMASTERS = /^\s*'(problem|reason|debug)\./;

/** Splits the module of a locale in two: for visitors, and for webmasters. */
function split(module) {
  const lines = module.split('\n');
  // A message is a line; the rest is the frame that both need.
  const isMessage = (line) => /^\s*'[\w.-]+':/.test(line);
  const keep = (wanted) => lines.filter((line) => !isMessage(line) || wanted(line)).join('\n');
  return [keep((line) => !FOR_WEBMASTERS.test(line)), keep((line) => FOR_WEBMASTERS.test(line))];
}

/** Turns locales/*.xlf into modules. Unchanged ones keep their place, as other tools may be reading them. */
const build = () =>
  inTemporaryFolder(async (folder) => {
    const output = {...config.output, outputDir: folder, localeCodesModule: join(folder, 'locale-codes.ts')};
    await new RuntimeLitLocalizer({...config, output}).build();
    mkdirSync(outputDir, {recursive: true});
    const write = (file, text) => {
      if (!sameText(join(outputDir, file), text)) writeFileSync(join(outputDir, file), text);
    };
    for (const file of readdirSync(folder)) {
      const text = withoutImports(readFileSync(join(folder, file), 'utf8'), file);
      if (file === 'locale-codes.ts') {
        write(file, text);
        continue;
      }
      const [visitors, webmasters] = split(text);
      write(file, visitors);
      write(file.replace('.ts', '.webmaster.ts'), webmasters);
    }
  });

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
