import {columnIndex, isBlankRow, textOf} from './cells.js';
import {complete, prune, putterOf, type Put} from './feed/assemble.js';
import {naturalKey} from './feed/identity.js';
import {fieldMap, nameField} from './fields.js';
import {isTotal} from './find/layout.js';
import type {
  Cell,
  Column,
  Conversion,
  Doubt,
  DoubtCode,
  Mapping,
  Progress,
  SheetEntry,
  Table,
} from './table.js';
import {cellReader} from './values/read-cell.js';
import type {Read} from './values/read.js';
import type {Vocabulary} from './vocabulary.js';

/** Rows between two questions whether others want a turn: a fraction of a millisecond. */
const STRIDE = 64;

/** Doubts that concern a column rather than a cell: they are asked once. */
const OF_COLUMN: ReadonlySet<DoubtCode> = new Set(['date-order', 'number-marks']);

const lower = (text: string) => text.toLowerCase();

interface ColumnPlan {
  readonly column: Column;
  readonly at: number;
  readonly read: (cell: Cell) => Read;
  readonly put: Put;
  /** For what a cell says besides: the unit after a number. */
  readonly putExtra: (entry: SheetEntry, path: string, value: string) => void;
}

/**
 * Turns the rows of a table into entries, by a mapping, and says what is doubtful. A cell that cannot be used loses that
 * cell, a row only where it has no name. Yields often; an `id` is set only where the sheet has one.
 */
export function* convertTable(
  table: Table,
  mapping: Mapping,
  vocabulary: Vocabulary,
): Generator<Progress, Conversion> {
  const {section, from, to} = mapping;
  const plans = planColumns(mapping, vocabulary);
  const doubts = new Doubts(table.name);
  const entries: SheetEntry[] = [];
  const rows: number[] = [];
  const seen = new Map<string, number>();
  const seenIds = new Map<unknown, number>();
  const name = nameField(section);
  const isNested = plans.some(({column}) => column.field!.includes('.'));
  const last = Math.min(to, table.rows.length);
  for (let number = Math.max(1, from); number <= last; number++) {
    if ((number - from) % STRIDE === 0) yield {done: number - from, total: last - from + 1};
    const row = table.rows[number - 1]!;
    if (isBlankRow(row)) continue;
    const entry: SheetEntry = {};
    readRow(row, number, plans, entry, doubts);
    if (isNested || section === 'contacts') {
      complete(section, entry);
      for (const {field, missing, held} of prune(section, entry)) {
        doubts.add('incomplete', {row: number, field, cell: held, made: '', values: {missing}});
      }
    }
    if (entry[name] === undefined || isTotal(row, vocabulary)) {
      const shown = row.map(textOf).filter(Boolean).join(' · ').slice(0, 200);
      const code = isTotal(row, vocabulary) ? 'total-row' : 'no-name';
      doubts.add(code, {row: number, cell: shown, made: ''});
      continue;
    }
    const key = naturalKey(section, entry, lower);
    const first = seen.get(key) ?? seenIds.get(entry['id']);
    if (first === undefined) seen.set(key, number);
    else {
      // An id can be given once.
      if (seenIds.has(entry['id'])) delete entry['id'];
      const shown = textOf(entry[name] as Cell);
      doubts.add('duplicate', {row: number, cell: shown, made: shown, values: {first: String(first)}});
    }
    if (entry['id'] !== undefined) seenIds.set(entry['id'], number);
    entries.push(entry);
    rows.push(number);
  }
  doubtBelow(table, mapping, vocabulary, doubts);
  return {section, entries, rows, doubts: doubts.all};
}

function readRow(
  row: readonly Cell[],
  number: number,
  plans: readonly ColumnPlan[],
  entry: SheetEntry,
  doubts: Doubts,
): void {
  let extras: (() => void)[] | undefined;
  for (const {column, at, read, put, putExtra} of plans) {
    const cell = row[at];
    if (cell === undefined || cell === null || cell === '') continue;
    const {value, code, values, extra} = read(cell);
    if (value !== undefined) put(entry, Array.isArray(value) ? [...(value as unknown[])] : value);
    if (extra) {
      (extras ??= []).push(() =>
        Object.entries(extra).forEach(([path, said]) => putExtra(entry, path, said)),
      );
    }
    if (code) {
      doubts.add(code, {
        row: number,
        column: column.column,
        field: column.field,
        cell: textOf(cell),
        made: toText(value),
        ...(values && {values}),
      });
    }
  }
  // What a cell says besides comes after what other columns say plainly.
  extras?.forEach((putAll) => putAll());
}

function toText(value: unknown): string {
  if (value === undefined) return '';
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function planColumns({section, columns}: Mapping, vocabulary: Vocabulary): readonly ColumnPlan[] {
  const fields = fieldMap(section);
  const order = [...fields.keys()];
  // Entries whose fields stand in the order of the definition are written fastest.
  const rank = ({field = '', language}: Column) => order.indexOf(field) + (language ? order.length : 0);
  const sorted = columns.toSorted((a, b) => rank(a) - rank(b));
  return sorted.flatMap((column) => {
    // A mapping may come from a file that someone wrote.
    const field = column.field === undefined ? undefined : fields.get(column.field);
    if (!field) return [];
    const extras = new Map<string, Put>();
    const putExtra = (entry: SheetEntry, path: string, value: string) => {
      const beside = fields.get(path);
      if (!beside) return;
      const put = extras.get(path) ?? putterOf(section, beside, {...column, language: undefined});
      extras.set(path, put);
      put(entry, value);
    };
    const read = cellReader(field, column, vocabulary);
    return [{column, at: columnIndex(column.column), read, put: putterOf(section, field, column), putExtra}];
  });
}

/** Sums and remarks below the table are left out, but not silently. */
function doubtBelow({rows}: Table, {to}: Mapping, vocabulary: Vocabulary, doubts: Doubts): void {
  for (let number = to + 1; number <= rows.length; number++) {
    const row = rows[number - 1]!;
    if (isBlankRow(row)) continue;
    const shown = row.map(textOf).filter(Boolean).join(' · ').slice(0, 200);
    doubts.add(isTotal(row, vocabulary) ? 'total-row' : 'note-row', {row: number, cell: shown, made: ''});
  }
}

/** Collects doubts; those that concern a whole column come together. */
class Doubts {
  readonly all: Doubt[] = [];
  readonly #ofColumns = new Map<string, number[]>();

  constructor(readonly sheet: string) {}

  add(
    code: DoubtCode,
    {
      values = {},
      ...doubt
    }: Omit<Doubt, 'code' | 'sheet' | 'rows' | 'values'> & Partial<Pick<Doubt, 'values'>>,
  ): void {
    const key = OF_COLUMN.has(code) ? `${code} ${doubt.column}` : undefined;
    const known = key && this.#ofColumns.get(key);
    if (known) {
      known.push(doubt.row);
      return;
    }
    const rows = [doubt.row];
    if (key) this.#ofColumns.set(key, rows);
    this.all.push({code, sheet: this.sheet, rows, values, ...doubt});
  }
}
