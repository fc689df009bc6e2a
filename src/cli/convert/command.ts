import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {FeedError} from '../../feed/feed-error.js';
import type {Raw} from '../../model/json.js';
import {PostsError, sayPostsRefusal} from '../../posts/posts.js';
import {
  loadVocabulary,
  NAME_LANGUAGES,
  sayRefusal,
  SECTIONS,
  SheetError,
  toFeedText,
} from '../../sheet/sheet.js';
import type {Command} from '../command.js';
import {EXIT} from '../exit.js';
import {toPrintable, type Terminal} from '../terminal.js';
import {assemble, type Assembled} from './assemble.js';
import {describeDoubt, describeDoubts, describeSource} from './describe.js';
import {formatReport} from './format-report.js';
import {mappingsText, parseMappings} from './mappings.js';
import {parseOptions, type Options} from './options.js';
import {isFeed, readSource, type Reading} from './read-source.js';
import {toJson, type ConvertReport, type ReportedDoubt} from './report.js';
import {loadSource} from './sources.js';
import {loadWords, type Words} from './words.js';

const HELP = `Usage: plaza-widgets convert <file-or-url>... --out <feed.json> [options]

Makes a feed of spreadsheets (.csv, .tsv, .xlsx, a Google Sheet), of RSS, Atom or the posts of a WordPress site, and of
other feeds, and says what was recognised, what became of it and what is doubtful. The same input gives the same feed,
byte by byte. A feed that is there already is brought up to date: who is in it keeps the id and all that the input does
not hold.

Options:
  --out <file>            Where the feed goes; - prints it, and the report goes to the standard error output.
  --into <file>           The feed to go on from. Default: the file of --out, where there is one.
  --fresh                 Begin anew, even where the file of --out is there.
  --section <name>        Which list the spreadsheet holds: ${SECTIONS.join(', ')}.
                          Otherwise its headings tell.
  --sheet <name>          Read this sheet only. Default: all that hold a table and are not hidden.
  --mapping <file>        How to read the columns: a file that --write-mapping wrote and you may have changed.
  --write-mapping <file>  Write how the columns were read.
  --mode <mode>           replace: what the input does not hold is removed; add: it stays.
                          Default: replace for spreadsheets, add for posts and feeds.
  --title <text>          Title of the feed.
  --language <code>       Language of the feed, for example es or pt-BR.
  --strict                Take doubts for problems: nothing is written.
  --lang <code>           Language of the report: ${NAME_LANGUAGES.join(', ')}. Default: en.
  --json                  Print the report as one JSON object.

Exit code: 0 good, there may be doubts; 1 nothing was recognised, or there are doubts with --strict; 2 something could
not be read, and nothing was written.
`;

export const convert: Command = {
  summary: 'Make a feed of spreadsheets, RSS, Atom or WordPress.',
  help: HELP,

  async run(args, terminal) {
    const options = parseOptions(args);
    const words = await loadWords(options.lang);
    try {
      return await run(options, words, terminal);
    } catch (error) {
      const message = explain(error, words);
      if (message === undefined) throw error;
      terminal.err(`${toPrintable(message)}\n`);
      return EXIT.unreadable;
    }
  },
};

/** What stopped it, in words; nothing for an error of ours. */
function explain(error: unknown, words: Words): string | undefined {
  const {cause} = error as {cause?: unknown};
  if (error instanceof Unreadable) return `${error.message}: ${explain(cause, words) ?? String(cause)}`;
  if (error instanceof SheetError) return sayRefusal(words.sheet, error.code);
  if (error instanceof PostsError) return sayPostsRefusal(words.posts, error);
  return error instanceof FeedError ? error.message : undefined;
}

/** One of the sources cannot be read; its message names it. */
class Unreadable extends Error {}

async function run(options: Options, words: Words, terminal: Terminal): Promise<number> {
  const {out} = options;
  const base = readBase(options);
  const readings = await readAll(options);
  const {feed, lists, doubts: renamed} = assemble(base, readings, options);
  const doubts = [
    ...readings.flatMap((reading) => describeDoubts(reading, words)),
    ...renamed.map(({source, doubt}) => describeDoubt(doubt, source, words)),
    ...missTitle(feed, words),
  ];
  const text = toFeedText(feed);
  const outcome = settle(options, lists, doubts, text);
  const sources = readings.map((reading) => describeSource(reading, words));
  const report: ConvertReport = {format: 1, sources, lists, doubts, out, outcome};
  if (outcome === 'written' || outcome === 'same') writeMapping(options, readings);
  if (outcome === 'written') {
    if (out === '-') terminal.out(text);
    else write(out, text);
  }
  const print = out === '-' ? terminal.err : terminal.out;
  print(options.json ? toJson(report) : formatReport(report, words, terminal.colors));
  return outcome === 'written' || outcome === 'same' ? EXIT.good : EXIT.problems;
}

/** The feed to go on from; an empty one where there is none. Throws an Unreadable. */
function readBase({into, out, fresh}: Options): Raw {
  const file = into ?? (out !== '-' && !fresh && existsSync(out) ? out : undefined);
  if (file === undefined) return {};
  const json = attempt(file, () => JSON.parse(readFileSync(file, 'utf8').replace(/^\ufeff/, '')) as unknown);
  if (isFeed(json)) return json;
  throw new Unreadable(file, {cause: new FeedError('not-a-feed', file, 'This is no feed.')});
}

/** Reads all sources, one after the other. Rejects with an Unreadable that names the first that cannot be read. */
async function readAll(options: Options): Promise<readonly Reading[]> {
  const {mapping: file} = options;
  const kept =
    file === undefined
      ? []
      : parseMappings(
          attempt(file, () => readFileSync(file, 'utf8')),
          file,
        );
  const wishes = {kept, section: options.section, sheet: options.sheet, isNamed: options.sheet !== undefined};
  const vocabulary = await loadVocabulary();
  const readings: Reading[] = [];
  for (const name of options.sources) {
    try {
      readings.push(await readSource(await loadSource(name), wishes, vocabulary));
    } catch (cause) {
      throw new Unreadable(name, {cause});
    }
  }
  return readings;
}

/** JSON Feed asks for a title. */
function missTitle({title}: Raw, {frame}: Words): ReportedDoubt[] {
  if (title) return [];
  const place = {
    source: '',
    sheet: null,
    row: null,
    rows: [],
    column: null,
    field: 'title',
    cell: null,
    made: null,
  };
  return [{...place, code: 'no-title', message: frame.noTitle}];
}

function settle(
  {strict, out}: Options,
  lists: Assembled['lists'],
  doubts: readonly ReportedDoubt[],
  text: string,
): ConvertReport['outcome'] {
  if (Object.keys(lists).length === 0) return 'nothing';
  if (strict && doubts.length > 0) return 'refused';
  return out !== '-' && existsSync(out) && readFileSync(out, 'utf8') === text ? 'same' : 'written';
}

function writeMapping({writeMapping: file}: Options, readings: readonly Reading[]): void {
  if (file === undefined) return;
  const sheets = readings.flatMap((reading) => reading.sheets);
  write(file, mappingsText(sheets.flatMap(({converted}) => converted?.mapping ?? [])));
}

const write = (file: string, text: string): void => attempt(file, () => writeFileSync(file, text));

/** Throws an Unreadable where the system or the text of a file stands in the way. */
function attempt<Result>(file: string, action: () => Result): Result {
  try {
    return action();
  } catch (cause) {
    throw new Unreadable(file, {cause: new FeedError('not-found', file, (cause as Error).message)});
  }
}
