import {parseArgs} from 'node:util';
import {examine} from '../../doctor/examine.js';
import type {Report} from '../../doctor/report.js';
import {toReport} from '../../doctor/to-report.js';
import {loadSpeech} from '../../doctor/words.js';
import {loaders} from '../../locale/generated/loaders.js';
import {SOURCE_LOCALE} from '../../locale/messages.js';
import {UsageError, type Command} from '../command.js';
import {EXIT} from '../exit.js';
import {toPrintable} from '../terminal.js';
import {FeedFiles} from './feed-files.js';
import {formatReport} from './format-report.js';

const languages = [SOURCE_LOCALE, ...Object.keys(loaders)];
const HELP = `Usage: plaza-widgets check <file-or-url> [--json] [--lang <language>]

Reads a feed as the widgets do, and says what they would leave out, where, and how to mend it.

Options:
  --json          Print one JSON object.
  --lang <code>   Language in which problems are explained: ${languages.join(', ')}.
                  Default: en. The rest of the report is in en, es, fr or pt.

Exit code: 0 good, there may be warnings; 1 there are problems; 2 the feed could not be read.
`;

export const check: Command = {
  summary: 'Check a feed: a file or a URL.',
  help: HELP,

  async run(args, terminal) {
    const {source, json, lang} = parse(args);
    const speech = await loadSpeech(lang);
    const report = toReport(source, await examine(new FeedFiles(source), terminal), speech);
    terminal.out(json ? toJson(report) : formatReport(report, speech.words, terminal.colors));
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

/** The report as JSON that does no harm in a terminal either. */
function toJson(report: Report): string {
  return `${toPrintable(JSON.stringify(report, null, 2))}\n`;
}

function exitCode({ok, error}: Report): number {
  if (ok) return EXIT.good;
  // A file that is there but is no feed has something to mend.
  return !error || error.reason === 'not-json' || error.reason === 'not-a-feed'
    ? EXIT.problems
    : EXIT.unreadable;
}
