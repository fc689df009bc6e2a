import {isBlank, isBlankRow, textOf} from '../cells.js';
import {fold, keyOf} from '../fold.js';
import {SECTIONS, type Cell, type Table} from '../table.js';
import type {Vocabulary} from '../vocabulary.js';
import {BELOW, readHeading} from './headings.js';

/** Where the table stands in its sheet; rows count from 0. */
export interface Layout {
  /** The rows of the headings: none, one or two. */
  readonly headings: readonly number[];
  /** What stands over each column, from column A on; empty where nothing does. */
  readonly columns: readonly string[];
  readonly first: number;
  readonly last: number;
  /** Whether the headings are words that are known; otherwise their place was guessed. */
  readonly isKnown: boolean;
}

/** Titles, logos and explanations take no more rows than these above a table. */
const HIGHEST = 40;

/** Finds headings and entries in a sheet, or `undefined` where there is nothing. */
export function findLayout({rows}: Table, vocabulary: Vocabulary): Layout | undefined {
  const candidates: {at: number[]; columns: string[]; score: number}[] = [];
  for (let i = 0; i < Math.min(rows.length, HIGHEST); i++) {
    const row = rows[i]!;
    if (isBlankRow(row)) continue;
    const one = row.map(headingText);
    candidates.push({at: [i], columns: one, score: scoreHeadings(one, row, vocabulary)});
    const above = rows[i - 1];
    if (!above || isBlankRow(above) || row.some(isFigure)) continue;
    const two = joinHeadings(above, row);
    candidates.push({at: [i - 1, i], columns: two, score: scoreHeadings(two, row, vocabulary) - 0.4});
  }
  if (candidates.length === 0) return undefined;
  const best = candidates.reduce((a, b) => (b.score > a.score ? b : a));
  const last = lastEntry(rows, best.at.at(-1)!, vocabulary);
  if (best.score > 0.5) {
    return {headings: best.at, columns: best.columns, first: best.at.at(-1)! + 1, last, isKnown: true};
  }
  return guessLayout(rows, last);
}

/** No word of it is known: the first row that is about as wide as the widest is the headings, if it holds words only. */
function guessLayout(rows: Table['rows'], last: number): Layout {
  const filled = (row: readonly Cell[]) => row.filter((cell) => !isBlank(cell)).length;
  const widest = Math.max(...rows.slice(0, 200).map(filled));
  const first = rows.findIndex((row) => filled(row) >= Math.max(1, widest * 0.6));
  const row = rows[first] ?? [];
  const isHeading = row.every(
    (cell) => isBlank(cell) || (typeof cell === 'string' && !/[\d@]|:\/\//.test(cell)),
  );
  const width = Math.max(0, ...rows.slice(0, 200).map(({length}) => length));
  return isHeading && rows.length > first + 1
    ? {headings: [first], columns: row.map(headingText), first: first + 1, last, isKnown: false}
    : {headings: [], columns: Array.from({length: width}, () => ''), first, last, isKnown: false};
}

/** Whether a cell holds a number or a date, as entries do; a year may be a heading, and `Topic 2`. */
function isFigure(cell: Cell): boolean {
  if (cell === null || typeof cell === 'boolean') return false;
  if (typeof cell === 'object') return true;
  const [figure = ''] = /\d[\d.,/\s-]*\d/.exec(String(cell)) ?? [];
  return figure.length > 1 && !/^(1[89]|20)\d\d$/.test(figure);
}

function headingText(cell: Cell): string {
  return textOf(cell).replace(/\s+/g, ' ');
}

/** The better a row serves as headings, the more. */
function scoreHeadings(headings: readonly string[], row: readonly Cell[], vocabulary: Vocabulary): number {
  const filled = headings.filter(Boolean);
  if (filled.length === 0) return 0;
  // Addresses, e-mails and long texts are entries, not headings.
  if (row.some((cell) => typeof cell === 'object' && cell !== null)) return 0;
  if (filled.some((text) => /@.*\.|:\/\//.test(text) || text.length > 120)) return 0;
  const scores = SECTIONS.map((section) =>
    filled.reduce((sum, text) => sum + (readHeading(text, section, vocabulary).meanings[0]?.score ?? 0), 0),
  );
  const best = Math.max(...scores);
  // A title line has one cell; of two rows that are known as well, the one that is known throughout.
  return best * (0.5 + (0.5 * best) / filled.length);
}

/** Headings over two rows: what stands over several columns comes before what stands over each. */
function joinHeadings(above: readonly Cell[], row: readonly Cell[]): string[] {
  let group = '';
  return Array.from({length: Math.max(above.length, row.length)}, (_, i) => {
    const [top, bottom] = [headingText(above[i] ?? null), headingText(row[i] ?? null)];
    if (top) group = top;
    else if (!bottom) group = '';
    return bottom && group ? `${group}${BELOW}${bottom}` : bottom || top;
  });
}

/** The last row that is an entry: neither a sum nor a remark below the table. */
function lastEntry(rows: Table['rows'], heading: number, vocabulary: Vocabulary): number {
  let last = rows.length - 1;
  while (last > heading + 1 && (isBlankRow(rows[last]) || isBelowTable(rows, last, vocabulary))) last--;
  return last;
}

/** Whether a row stands below the table, as long as all rows below it do. */
function isBelowTable(rows: Table['rows'], at: number, vocabulary: Vocabulary): boolean {
  const row = rows[at]!;
  if (isSumBelow(rows, at, vocabulary)) return true;
  const filled = row.filter((cell) => !isBlank(cell));
  const columns = Math.max(
    ...rows.slice(Math.max(0, at - NEAR), at).map((each) => each.filter((c) => !isBlank(c)).length),
  );
  if (filled.length !== 1 || columns < 2) return false;
  return isNote(textOf(filled[0]), vocabulary) || (columns > 2 && isBlankRow(rows[at - 1]));
}

/** Whether a row is a sum over the others: its first word says so, and numbers follow. Soma is a city, too. */
export function isTotal(row: readonly Cell[], {words}: Vocabulary): boolean {
  const at = row.findIndex((cell) => !isBlank(cell));
  const first = row[at];
  // No word for a sum is longer.
  if (typeof first !== 'string' || first.length >= 24) return false;
  // From the end: names come before numbers, and what is no number there is told without a look at the word.
  for (let i = row.length - 1; i > at; i--) {
    const cell = row[i];
    if (typeof cell !== 'number' && !isBlank(cell) && !isAmount(textOf(cell))) return false;
  }
  return words.total.has(fold(first));
}

/** So many rows above tell what a column holds. */
const NEAR = 20;

/**
 * Whether a row at the end of a table is a sum. There, a word for it counts in any cell, where that is odd: among the
 * numbers of the rows, or in a row that has gaps or says of how many it is the sum (`9 municipios`).
 */
export function isSumBelow(rows: Table['rows'], at: number, vocabulary: Vocabulary): boolean {
  const row = rows[at]!;
  if (isTotal(row, vocabulary)) return true;
  const near = rows.slice(Math.max(0, at - NEAR), at).filter((each) => !isBlankRow(each));
  const filled = (column: number) => near.filter((each) => !isBlank(each[column]));
  return row.some((cell, column) => {
    const word = typeof cell === 'string' && cell.length < 40 ? fold(cell).replace(/ \d.*$/, '') : '';
    if (!vocabulary.words.total.has(word)) return false;
    const above = filled(column).map((each) => textOf(each[column]));
    // A heading stands over the numbers.
    const numbers = above.filter(isAmount).length;
    if (numbers > 0 && numbers >= above.length - 2) return true;
    // Soma and Suma are places; and whoever tells totals from parts does so in more than one row.
    if (!/tot/.test(word) || above.some((text) => vocabulary.words.total.has(fold(text)))) return false;
    const others = row.filter((other, i) => i !== column && !isBlank(other));
    const hasGap = near[0]!.some((_, i) => isBlank(row[i]) && filled(i).length > near.length / 2);
    return others.length > 0 && (hasGap || others.every((other) => /^\d/.test(textOf(other))));
  });
}

const isAmount = (text: string): boolean => /^[\d\s.,'’%+-]+$/.test(text);

function isNote(text: string, {words}: Vocabulary): boolean {
  if (/^[*†(]/.test(text)) return true;
  const start = fold(text.split(/[:.]/, 1)[0]!);
  return (
    words.note.has(start) || words.note.has(keyOf(start)) || /^(nota|note|fuente|source|fonte)\b/.test(start)
  );
}
