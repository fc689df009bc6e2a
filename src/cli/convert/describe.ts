import {isObject} from '../../model/json.js';
import {sayPostDoubt} from '../../posts/posts.js';
import {
  columnIndex,
  labelIn,
  sayDoubt,
  type Cell,
  type Column,
  type Doubt,
  type SheetEntry,
  type SheetSection,
} from '../../sheet/sheet.js';
import type {ReadSheet, Reading} from './read-source.js';
import type {ReportedColumn, ReportedDoubt, ReportedSheet, ReportedSource} from './report.js';
import type {Words} from './words.js';

/** What was recognised in a source. */
export function describeSource(
  {name, kind, encoding, sheets, pieces}: Reading,
  words: Words,
): ReportedSource {
  const entries: Partial<Record<SheetSection, number>> = {};
  for (const piece of pieces) entries[piece.section] = (entries[piece.section] ?? 0) + piece.entries.length;
  return {source: name, kind, encoding, sheets: sheets.map((sheet) => describeSheet(sheet, words)), entries};
}

function describeSheet(sheet: ReadSheet, words: Words): ReportedSheet {
  const {table, converted} = sheet;
  const mapping = converted?.mapping;
  return {
    sheet: table.name,
    section: mapping?.section ?? null,
    headings: mapping?.headings ?? [],
    from: mapping?.from ?? 0,
    to: mapping?.to ?? 0,
    entries: converted?.conversion.entries.length ?? 0,
    hidden: table.hidden,
    refusal: sheet.refusal ?? null,
    columns: (mapping?.columns ?? [])
      .filter(({heading, field}) => heading || field)
      .map((column) => describeColumn(column, sheet, words)),
  };
}

function describeColumn(column: Column, sheet: ReadSheet, {names}: Words): ReportedColumn {
  const {field, language, order, decimal, factor, heading, certainty} = column;
  return {
    column: column.column,
    heading,
    field: field ?? null,
    label: field ? labelIn(names, `${sheet.converted!.mapping.section}.${field}`) : null,
    certainty,
    language: language ?? null,
    order: order ?? null,
    decimal: decimal ?? null,
    factor: factor ?? null,
    example: (field && !language && findExample(column.column, field, sheet)) || null,
  };
}

/** The first cell that says something else than what it became. */
function findExample(
  letters: string,
  field: string,
  {table, converted}: ReadSheet,
): ReportedColumn['example'] {
  const {entries, rows} = converted!.conversion;
  for (const [index, entry] of entries.entries()) {
    const cell = textOf(table.rows[rows[index]! - 1]?.[columnIndex(letters)]);
    const made = valueAt(entry, field);
    if (cell && made !== undefined && made !== cell) return {cell, made};
  }
  return null;
}

function textOf(cell: Cell | undefined): string {
  if (cell === null || cell === undefined) return '';
  return (typeof cell === 'object' ? cell.date : String(cell)).trim();
}

/** A text or number of an entry; of a list none, as it comes from several cells. */
function valueAt(entry: SheetEntry, field: string): string | undefined {
  const value = field
    .split('.')
    .reduce<unknown>((sum, name) => (isObject(sum) ? sum[name] : undefined), entry);
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
}

const NO_PLACE = {sheet: null, row: null, rows: [], column: null, field: null, cell: null, made: null};

/** What is doubtful in a source, in words. */
export function describeDoubts({name, sheets, doubts}: Reading, words: Words): ReportedDoubt[] {
  const ofPosts = doubts.map((doubt): ReportedDoubt => ({
    ...NO_PLACE,
    source: name,
    code: doubt.code,
    cell: doubt.found || null,
    message: sayPostDoubt(words.posts, doubt),
  }));
  const ofSheets = sheets.flatMap(({converted}) =>
    (converted?.conversion.doubts ?? []).map((doubt) => {
      const {field} = doubt;
      const label = field ? labelIn(words.names, `${converted!.mapping.section}.${field}`) : '';
      return describeDoubt(doubt, name, words, label);
    }),
  );
  return [...ofPosts, ...ofSheets];
}

/** A doubt of a spreadsheet in words; `label` is that of the field it concerns. */
export function describeDoubt(doubt: Doubt, source: string, words: Words, label = ''): ReportedDoubt {
  const {code, sheet, row, rows, column, field, cell, made} = doubt;
  return {
    source,
    code,
    sheet,
    // What comes from another feed has no row.
    row: row || null,
    rows: row ? rows : [],
    column: column ?? null,
    field: field ?? null,
    cell,
    made,
    message: sayDoubt(words.sheet, doubt, label),
  };
}
