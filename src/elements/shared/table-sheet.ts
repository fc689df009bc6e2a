import {decode} from '../../feed/encoding.js';
import type {Problem} from '../../format/problem.js';
import type {Raw} from '../../model/json.js';
import {convertTable} from '../../sheet/convert.js';
import {mergeEntries} from '../../sheet/feed/merge.js';
import {recognize} from '../../sheet/find/recognize.js';
import {readCsv} from '../../sheet/read/csv.js';
import {inSlices} from '../../sheet/slices.js';
import type {Doubt, DoubtCode, Mapping, SheetSection} from '../../sheet/table.js';
import {loadVocabulary} from '../../sheet/vocabulary.js';
import {turn} from './slices.js';

/** As the page has its turn between pieces of other work. */
const SLICES = {budget: 8, now: () => performance.now(), pause: turn};

/** A table as a feed. */
export interface SheetFeed {
  readonly feed: Raw;
  /** The list that it holds, and the cells that say so: `members!A1:F1`. */
  readonly section: SheetSection;
  readonly headings: string;
  /** What is doubtful in it, with cells for paths. */
  readonly problems: readonly Problem[];
}

/** Makes a feed of a table: what its columns are, their headings tell. A sentence where it is no table. */
export async function convertSheet(bytes: Uint8Array, name: string): Promise<SheetFeed | string> {
  const {text} = decode(bytes);
  if (/^\s*</.test(text)) return 'A web page came in its place, which may ask to sign in.';
  const [sheet, vocabulary] = await Promise.all([readCsv(text, name, SLICES), loadVocabulary()]);
  const mapping = recognize(sheet, vocabulary);
  if (!mapping) return 'It has no headings that are known.';
  const {section, entries, doubts} = await inSlices(convertTable(sheet, mapping, vocabulary), SLICES);
  const empty = {language: mapping.language};
  const {feed} = await inSlices(mergeEntries(empty, section, entries, {mode: 'replace'}), SLICES);
  const problems = doubts.flatMap((doubt) => toProblem(doubt, name) ?? []);
  return {feed, section, headings: placeOf(name, mapping), problems};
}

/** The cells of the headings: `members!A1:F1`. */
function placeOf(name: string, {headings, from, columns}: Mapping): string {
  const first = columns[0]?.column ?? 'A';
  const last = columns.at(-1)?.column ?? first;
  return `${sheetOf(name)}${first}${headings[0] ?? from}:${last}${headings.at(-1) ?? from}`;
}

/** As spreadsheets write it. */
const sheetOf = (name: string): string =>
  name && `${/^\w+$/.test(name) ? name : `'${name.replaceAll("'", "''")}'`}!`;

/** What would have been right there; nothing for rows that are no entries. */
const EXPECTED: Readonly<Record<DoubtCode, Problem['expected'] | undefined>> = {
  'no-name': 'required',
  'date-order': 'date',
  'date-year': 'date',
  'date-serial': 'date',
  'date-unread': 'date',
  'number-marks': 'number',
  'number-unread': 'number',
  'number-fraction': 'number',
  scaled: 'number',
  'number-range': 'number',
  'number-low': 'number',
  'unit-dropped': 'number',
  'country-unknown': 'country',
  'country-ambiguous': 'country',
  'choice-unknown': 'choice',
  'flag-unread': 'flag',
  'link-unread': 'link',
  'email-unread': 'email',
  'email-several': 'email',
  'telephone-unread': 'telephone',
  'telephone-several': 'telephone',
  'hours-unread': 'time',
  'language-unknown': 'language',
  'coordinates-unread': 'number',
  incomplete: 'required',
  duplicate: 'unique',
  renamed: 'unique',
  'quote-open': 'text',
  'formula-error': 'text',
  'total-row': undefined,
  'note-row': undefined,
  'text-cut': 'text',
};

function toProblem(
  {code, rows, row, column = '', cell, made, values}: Doubt,
  name: string,
): Problem | undefined {
  const expected = EXPECTED[code];
  if (!expected) return undefined;
  const last = rows.at(-1) ?? row;
  const {allowed, min, max} = values;
  const range = allowed ?? (min !== undefined && max !== undefined ? `${min} … ${max}` : undefined);
  return {
    path: `${sheetOf(name)}${column}${row}${last > row ? `:${column}${last}` : ''}`,
    expected,
    found: cell.length > 80 ? `${cell.slice(0, 79)}…` : cell,
    ...(range && {allowed: range}),
    effect: made || code === 'duplicate' ? 'mended' : 'left-out',
  };
}
