import type {ParseError, ParseLocalConfig, Parser, ParseResult} from 'papaparse';
import type {Slices} from '../slices.js';
import {SheetError, type Table} from '../table.js';
import {mendQuotes} from './quotes.js';

// The types know this of files only.
type InChunks = ParseLocalConfig<string[], File>;

/** Letters that are parsed at a stretch where others have to get a turn. */
const CHUNK = 256_000;
/** Letters at the start that tell how the rest is written. */
const ENOUGH = 100_000;
const SEPARATORS = [',', ';', '\t', '|'];

/** The rows of a CSV, whatever separates its columns. What looks like a formula stays text. */
export async function readCsv(text: string, name = '', slices?: Slices): Promise<Table> {
  const {default: Papa} = await import('papaparse');
  const {body, separator, skipped} = takeSeparatorLine(text);
  const delimiter = separator ?? findSeparator(body);
  const options = {delimiter, newline: findNewline(body), skipEmptyLines: false} as const;
  const split = async (part: string) =>
    slices && part.length > CHUNK
      ? inChunks(Papa, part, options, slices)
      : Papa.parse<string[]>(part, options);
  const {data, errors} = await split(body);
  const isSuspect = errors.some(({type}) => type === 'Quotes') || holdsRows(data, body, options);
  const mended = isSuspect
    ? mendQuotes(body, options, (part) => Papa.parse<string[]>(part, options))
    : undefined;
  const parsed = mended ? (await split(mended.text)).data : data;
  const rows = skipped ? [...Array.from({length: skipped}, () => []), ...parsed] : parsed;
  // A line break at the end makes no row.
  while (rows.length > 0 && rows.at(-1)!.every((cell) => cell === '')) rows.pop();
  const openQuotes = mended?.records.map((record) => record + skipped + 1);
  return {name, hidden: false, rows, ...(openQuotes && {openQuotes})};
}

interface Options {
  readonly delimiter: string;
  readonly newline: '\r\n' | '\n' | '\r';
  readonly skipEmptyLines: false;
}

type Parsed = Pick<ParseResult<string[]>, 'data' | 'errors'>;

/** Papaparse's own chunks end in the middle of nothing, not even of a quoted cell. */
function inChunks(
  Papa: {readonly parse: unknown},
  text: string,
  options: Options,
  slices: Slices,
): Promise<Parsed> {
  return new Promise<Parsed>((resolve, reject) => {
    const [all, found]: [string[][], ParseError[]] = [[], []];
    const config: InChunks = {
      ...options,
      chunkSize: CHUNK,
      chunk: ({data, errors, meta}: ParseResult<string[]>, parser: Parser) => {
        append(all, data);
        append(found, errors);
        slices.onProgress?.({done: meta.cursor, total: text.length});
        parser.pause();
        slices.pause().then(() => parser.resume(), reject);
      },
      complete: () => resolve({data: all, errors: found}),
      error: (error: Error) => reject(new SheetError('broken', {cause: error})),
    };
    (Papa.parse as (text: string, config: InChunks) => void)(text, config);
  });
}

function append<Item>(all: Item[], more: readonly Item[]): void {
  for (const each of more) all.push(each);
}

/** Whether a cell holds line breaks and separators, as rows do that came into it; commas are in any text. */
function holdsRows(rows: readonly string[][], text: string, {delimiter, newline}: Options): boolean {
  if (delimiter === ',' || !text.includes('"')) return false;
  let lines = 1;
  for (let at = text.indexOf(newline); at >= 0; at = text.indexOf(newline, at + 1)) lines++;
  if (lines === rows.length) return false;
  return rows.some((row) => row.some((cell) => cell.includes(newline) && cell.split(delimiter).length > 2));
}

/** Excel's own line that names the separator; it counts as a row, but holds nothing. */
function takeSeparatorLine(text: string): {body: string; separator?: string; skipped: number} {
  const match = /^"?sep=(.)"?\r?\n/i.exec(text);
  return match
    ? {body: text.slice(match[0].length), separator: match[1]!, skipped: 1}
    : {body: text, skipped: 0};
}

/** How lines end at the start, which Papaparse would look for in far more; of two ways, the one that is part of the other. */
function findNewline(text: string): '\r\n' | '\n' | '\r' {
  const start = text.slice(0, ENOUGH).replace(/"[^"]*"/g, '');
  if (/(?:^|[^\r])\n/.test(start)) return '\n';
  return start.includes('\r\n') ? '\r\n' : start.includes('\r') ? '\r' : '\n';
}

/** The separator that cuts most of the first lines into the same number of columns, the more the better. */
function findSeparator(text: string): string {
  const lines = firstLines(text, 50);
  const scored = SEPARATORS.map((separator) => {
    const counts = lines.map((line) => count(line, separator)).filter((n) => n > 0);
    const tally = new Map<number, number>();
    for (const n of counts) tally.set(n, (tally.get(n) ?? 0) + 1);
    const [columns, agree] = [...tally].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0] ?? [0, 0];
    return {separator, score: (agree / Math.max(1, lines.length)) * Math.sqrt(columns)};
  });
  const best = scored.reduce((a, b) => (b.score > a.score ? b : a));
  return best.score > 0 ? best.separator : ',';
}

/** The first records; a line break within quotes ends none. */
function firstLines(text: string, most: number): string[] {
  const lines: string[] = [];
  let start = 0;
  let quoted = false;
  for (let i = 0; i < Math.min(text.length, ENOUGH) && lines.length < most; i++) {
    const char = text[i];
    if (char === '"') quoted = !quoted;
    else if (!quoted && (char === '\n' || char === '\r')) {
      if (i > start) lines.push(text.slice(start, i));
      start = i + 1;
    }
  }
  if (lines.length === 0 && text) lines.push(text.slice(0, ENOUGH));
  return lines;
}

function count(line: string, separator: string): number {
  let found = 0;
  let quoted = false;
  for (const char of line) {
    if (char === '"') quoted = !quoted;
    else if (!quoted && char === separator) found++;
  }
  return found;
}
