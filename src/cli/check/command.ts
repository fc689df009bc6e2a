import {parseArgs} from 'node:util';
import {loaders} from '../../locale/generated/loaders.js';
import {
  getMessages,
  loadWebmasterMessages,
  SOURCE_LOCALE,
  toMessageLocale,
  type MessageFunction,
} from '../../locale/messages.js';
import {translate} from '../../locale/translate.js';
import {UsageError, type Command} from '../command.js';
import {EXIT} from '../exit.js';
import {checkFeed} from './check-feed.js';
import {formatReport} from './format-report.js';
import {toJson, type Report} from './report.js';

const languages = [SOURCE_LOCALE, ...Object.keys(loaders)];
const HELP = `Usage: plaza-widgets check <file-or-url> [--json] [--lang <language>]

Reads a feed as the widgets do, and says what they would leave out, where, and how to mend it.

Options:
  --json          Print one JSON object.
  --lang <code>   Language in which problems are explained: ${languages.join(', ')}.
                  Default: en.

Exit code: 0 good, there may be warnings; 1 there are problems; 2 the feed could not be read.
`;

export const check: Command = {
  summary: 'Check a feed: a file or a URL.',
  help: HELP,

  async run(args, terminal) {
    const {source, json, lang} = parse(args);
    const report = await checkFeed(source, {now: terminal.now, msg: await loadMsg(lang)});
    terminal.out(json ? toJson(report) : formatReport(report, terminal.colors));
    return exitCode(report);
  },
};

function parse(args: readonly string[]): {source: string; json: boolean; lang: string} {
  const {values, positionals} = parseStrictly(args);
  const [source, ...more] = positionals;
  if (!source) throw new UsageError('Which feed? Name a file or a URL.');
  if (more.length > 0) throw new UsageError(`One feed at a time, please: ${positionals.join(' ')}`);
  return {source, json: values.json ?? false, lang: values.lang ?? 'en'};
}

function parseStrictly(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {json: {type: 'boolean'}, lang: {type: 'string'}},
      allowPositionals: true,
    });
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}

/** `msg` in a language, or in English where there is no translation, as in the widgets. */
async function loadMsg(lang: string): Promise<MessageFunction> {
  const locale = toMessageLocale(lang);
  await loadWebmasterMessages(locale);
  return ((message, options) => translate(getMessages(locale), message, options?.id)) as MessageFunction;
}

function exitCode({ok, error}: Report): number {
  if (ok) return EXIT.good;
  // A file that is there but is no feed has something to mend.
  return !error || error.reason === 'not-json' || error.reason === 'not-a-feed'
    ? EXIT.problems
    : EXIT.unreadable;
}
