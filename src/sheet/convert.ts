import {columnIndex, isBlankRow, textOf} from './cells.js';
import {complete, prune, putterOf, type Put} from './feed/assemble.js';
import {nameKey, naturalKey} from './feed/identity.js';
import {fieldMap, nameField} from './fields.js';
import {isSumBelow, isTotal} from './find/layout.js';
import type {
  Cell,
  Column,
  Conversion,
  Doubt,
  DoubtCode,
  Mapping,
  Progress,
  SheetEntry,
  SheetSection,
  Table,
} from './table.js';
import {cellReader} from './values/read-cell.js';
import type {Read} from './values/read.js';
import type {Vocabulary} from './vocabulary.js';

/** Rows between two questions whether others want a turn: a fraction of a millisecond. */
const STRIDE = 64;

/** Doubts that concern a column rather than a cell: they are asked once, where something was made of the cells. */
const OF_COLUMN: ReadonlySet<DoubtCode> = new Set(['date-order', 'date-year', 'date-serial', 'number-marks']);

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
  const convert = rowConverter(table, mapping, vocabulary);
  const entries: SheetEntry[] = [];
  const rows: number[] = [];
  const doubts = new Doubts(table.name);
  const first = Math.max(1, from);
  const last = Math.min(to, table.rows.length);
  for (let number = first; number <= last; number++) {
    if ((number - first) % STRIDE === 0) yield {done: number - first, total: last - first + 1};
    const entry = convert(number, doubts);
    if (!entry) continue;
    entries.push(entry);
    rows.push(number);
  }
  doubtScaled(table, mapping, vocabulary, doubts);
  for (const row of table.openQuotes ?? []) {
    const shown = shorten(table.rows[row - 1]!);
    if (row >= first && row <= last) doubts.add('quote-open', {row, cell: shown, made: shown});
  }
  doubtRepeats(section, entries, rows, doubts);
  doubtBelow(table, mapping, vocabulary, doubts);
  return {section, entries, rows, doubts: doubts.all.sort((a, b) => a.row - b.row)};
}

/** A function that makes an entry of a row, or nothing where the row is none, and says so. */
function rowConverter(
  {rows}: Table,
  mapping: Mapping,
  vocabulary: Vocabulary,
): (number: number, doubts: Doubts) => SheetEntry | undefined {
  const {section} = mapping;
  const plans = planColumns(mapping, vocabulary);
  const name = nameField(section);
  const hasParts = section === 'contacts' || plans.some(({column}) => column.field!.includes('.'));
  return (number, doubts) => {
    const row = rows[number - 1]!;
    if (isBlankRow(row)) return undefined;
    const entry: SheetEntry = {};
    readRow(row, number, plans, entry, doubts);
    if (hasParts) {
      complete(section, entry);
      for (const {field, missing, held} of prune(section, entry)) {
        doubts.add('incomplete', {row: number, field, cell: held, made: '', values: {missing}});
      }
    }
    const total = isTotal(row, vocabulary);
    if (entry[name] !== undefined && !total) return entry;
    doubts.add(total ? 'total-row' : 'no-name', {row: number, cell: shorten(row), made: ''});
    return undefined;
  };
}

/** The start of what stands in a row. */
const shorten = (row: readonly Cell[]) => row.map(textOf).filter(Boolean).join(' · ').slice(0, 200);

/** Says which entries are there already, and takes away ids that were given before. */
function doubtRepeats(
  section: SheetSection,
  entries: readonly SheetEntry[],
  rows: readonly number[],
  doubts: Doubts,
): void {
  const names = entries.map((entry) => nameKey(section, entry, lower));
  const ids = entries.map(({id}) => id);
  const [twice, idsTwice] = [repeated(names), repeated(ids)];
  const seen = new Map<string, number>();
  const seenIds = new Map<unknown, number>();
  for (const [i, entry] of entries.entries()) {
    const id = ids[i];
    const [isNamedTwice, hasIdTwice] = [twice.has(names[i]!), idsTwice.size > 0 && idsTwice.has(id)];
    if (!isNamedTwice && !hasIdTwice) continue;
    const row = rows[i]!;
    // Only where a name comes again has it to be asked what else tells the entries apart.
    const key = isNamedTwice ? naturalKey(section, entry, lower) : undefined;
    const sameId = hasIdTwice ? seenIds.get(id) : undefined;
    const first = (key === undefined ? undefined : seen.get(key)) ?? sameId;
    if (sameId !== undefined) delete entry['id'];
    else if (hasIdTwice) seenIds.set(id, row);
    if (first !== undefined) {
      const shown = textOf(entry[nameField(section)] as Cell);
      doubts.add('duplicate', {row, cell: shown, made: shown, values: {first: String(first)}});
    } else if (key !== undefined) seen.set(key, row);
  }
}

/** The values that are there more than once. */
function repeated<Value>(values: readonly Value[]): ReadonlySet<Value> {
  const once = new Set<Value>();
  return new Set(values.filter((value) => value !== undefined && once.size === once.add(value).size));
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
    if (value !== undefined) put(entry, value);
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

/** Says once of each column that its numbers were multiplied, with the first of them. */
function doubtScaled({rows}: Table, mapping: Mapping, vocabulary: Vocabulary, doubts: Doubts): void {
  const {from, to} = mapping;
  for (const {column, at, read} of planColumns(mapping, vocabulary)) {
    const {factor, heading, field} = column;
    const isNumber = fieldMap(mapping.section).get(field!)!.type.kind === 'number';
    if (!isNumber || factor === undefined || factor === 1) continue;
    for (let row = Math.max(1, from); row <= Math.min(to, rows.length); row++) {
      const cell = rows[row - 1]?.[at] ?? null;
      const {value} = read(cell);
      if (value === undefined) continue;
      const values = {heading, factor: String(factor)};
      const found = {row, column: column.column, field, cell: textOf(cell), made: toText(value)};
      doubts.add('scaled', {...found, values});
      break;
    }
  }
}

/** Sums and remarks below the table are left out, but not silently. */
function doubtBelow({rows}: Table, {to}: Mapping, vocabulary: Vocabulary, doubts: Doubts): void {
  for (let number = to + 1; number <= rows.length; number++) {
    const row = rows[number - 1]!;
    if (isBlankRow(row)) continue;
    const code = isSumBelow(rows, number - 1, vocabulary) ? 'total-row' : 'note-row';
    doubts.add(code, {row: number, cell: shorten(row), made: ''});
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
    const key = OF_COLUMN.has(code) && doubt.made !== '' ? `${code} ${doubt.column}` : undefined;
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
