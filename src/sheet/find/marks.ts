import {fieldMap} from '../fields.js';
import {columnIndex} from '../cells.js';
import type {Column, SheetSection, Table} from '../table.js';
import {decideOrder, serialDay} from '../values/dates.js';
import {decideDecimal, isOpen, takeNumeral} from '../values/numbers.js';
import type {Vocabulary} from '../vocabulary.js';
import {sampleColumn} from './evidence.js';
import {factorIn} from './factor.js';

/** Decides, from all rows of each column, in which order its dates stand and what its decimal mark is; from its heading, what its numbers count. */
export function decideMarks(
  table: Table,
  columns: readonly Column[],
  section: SheetSection,
  first: number,
  last: number,
  vocabulary: Vocabulary,
): readonly Column[] {
  const fields = fieldMap(section);
  return columns.map((column) => {
    const kind = column.field === undefined ? undefined : fields.get(column.field)?.type.kind;
    if (kind === 'date' || kind === 'timestamp') {
      const serials = column.serials ?? areSerials(table, column, first, last);
      const order = column.order ? {} : decideOrder(textsOf(table, column, first, last));
      return {...column, ...(serials && {serials}), ...order};
    }
    if (kind === 'number') {
      const factor = column.factor ?? factorIn(column.heading, vocabulary);
      const decimal = column.decimal ?? decideDecimal(numerals(table, column, first, last, vocabulary));
      return {...column, ...(factor !== undefined && {factor}), ...(decimal && {decimal})};
    }
    return column;
  });
}

/** Whether most cells of a column count days. */
function areSerials(table: Table, {column}: Column, first: number, last: number): boolean {
  const cells = sampleColumn(table, columnIndex(column), first, last);
  return cells.filter((cell) => serialDay(cell) !== undefined).length > cells.length / 2;
}

function textsOf({rows}: Table, {column}: Column, first: number, last: number): readonly string[] {
  const index = columnIndex(column);
  const texts: string[] = [];
  for (let i = first; i <= last; i++) {
    const cell = rows[i]?.[index];
    if (typeof cell === 'string' && cell) texts.push(cell);
  }
  return texts;
}

function numerals(
  table: Table,
  column: Column,
  first: number,
  last: number,
  vocabulary: Vocabulary,
): readonly string[] {
  const digits: string[] = [];
  for (const text of textsOf(table, column, first, last)) {
    // Without a mark, a numeral tells nothing of marks, and neither does one that may be read in two ways.
    if (isOpen(text) || !/\d[.,]\d/.test(text)) continue;
    const numeral = takeNumeral(text, vocabulary);
    if (numeral) digits.push(numeral.digits);
  }
  return digits;
}
