import type {ParseResult} from 'papaparse';

/** Splits a text into cells, as Papaparse does. */
export type Split = (text: string) => ParseResult<string[]>;
interface Options {
  readonly delimiter: string;
  readonly newline: string;
}

/** A CSV without the quotation marks that nothing closes, and the records that they stood in, counted from 0. */
export interface Mended {
  readonly text: string;
  readonly records: readonly number[];
}

/** More lines than these are no cell of a table. */
const MOST_LINES = 500;

/**
 * A quotation mark that opens and is not closed takes the rows below it into its cell. Finds the lines that have one by
 * what follows them, and takes the marks out; nothing where there is none.
 */
export function mendQuotes(text: string, {delimiter, newline}: Options, split: Split): Mended | undefined {
  const lines = text.split(newline);
  const separators = (line: string) => line.split(delimiter).length - 1;
  const usual = median(lines.slice(0, 50).map(separators));
  const isRow = (line: string) => separators(line) === usual;
  const mended: string[] = [];
  const records: number[] = [];
  for (let i = 0, record = 0; i < lines.length; record++) {
    const end = endOfRecord(lines, i, delimiter);
    const part = lines.slice(i, end);
    const isMany = end !== undefined && part.length > 1;
    const isOpen =
      end === undefined ||
      // Rows one by one that were taken for one; commas are in texts of several lines, too.
      (isMany && usual > 1 && delimiter !== ',' && part.every(isRow)) ||
      (isMany && usual > 0 && part.some(isRow) && split(part.join(newline)).errors.length > 0);
    if (isOpen) {
      records.push(record);
      mended.push(lines[i]!.replaceAll('"', ''));
      i++;
    } else {
      mended.push(...part);
      i = end;
    }
  }
  return records.length > 0 ? {text: mended.join(newline), records} : undefined;
}

/** The line after the record that begins in a line; nothing where its quotation marks do not come in pairs. */
function endOfRecord(lines: readonly string[], start: number, delimiter: string): number | undefined {
  // Within a cell, a mark opens nothing: 5".
  const isQuoted = lines[start]!.split(delimiter).some((cell) => cell.startsWith('"'));
  if (!isQuoted) return start + 1;
  let marks = 0;
  for (let i = start; i < Math.min(lines.length, start + MOST_LINES); i++) {
    marks += lines[i]!.split('"').length - 1;
    if (marks % 2 === 0) return i + 1;
  }
  return undefined;
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? 0;
}
