import {fieldMap} from '../fields.js';
import {columnIndex} from '../cells.js';
import type {Column, SheetSection, Table} from '../table.js';
import {decideOrder} from '../values/dates.js';
import {decideDecimal, isOpen, takeNumeral} from '../values/numbers.js';
import type {Vocabulary} from '../vocabulary.js';

/** Decides, from all rows of each column, in which order its dates stand and what its decimal mark is. */
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
    if ((kind === 'date' || kind === 'timestamp') && !column.order) {
      const order = decideOrder(textsOf(table, column, first, last));
      return order ? {...column, order} : column;
    }
    if (kind === 'number' && !column.decimal) {
      const decimal = decideDecimal(numerals(table, column, first, last, vocabulary));
      return decimal ? {...column, decimal} : column;
    }
    return column;
  });
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
