import type {Cell, Conversion, Doubt, Mapping, SheetEntry, Table} from '../../sheet/table.js';
import type {DoubtGroup, PreviewRow} from './messages.js';

const ROWS = 12;
const EXAMPLES = 20;

/** The first entries beside the cells that they come from. */
export function previewOf(
  table: Table,
  mapping: Mapping,
  {entries, rows}: Conversion,
): readonly PreviewRow[] {
  return entries.slice(0, ROWS).map((entry, index) => {
    const row = rows[index]!;
    const cells = mapping.columns.map(({column}) => {
      const cell = table.rows[row - 1]?.[toIndex(column)] ?? null;
      return [column, toWords(cell)] as const;
    });
    return {row, entry, cells: Object.fromEntries(cells)};
  });
}

/** Doubts of the same kind in the same column together, the largest group first. */
export function groupDoubts(doubts: readonly Doubt[]): readonly DoubtGroup[] {
  const groups = new Map<string, {first: Doubt; count: number; examples: Doubt[]}>();
  for (const doubt of doubts) {
    const key = `${doubt.code} ${doubt.column ?? ''}`;
    const group = groups.get(key) ?? {first: doubt, count: 0, examples: []};
    group.count += doubt.rows.length || 1;
    if (group.examples.length < EXAMPLES) group.examples.push(doubt);
    groups.set(key, group);
  }
  return [...groups.values()]
    .map(({first: {code, column}, count, examples}) => ({code, column, count, examples}))
    .sort((a, b) => b.count - a.count);
}

/** What an entry holds at a path such as `address.postal_code`; of lists the first. */
export function valueAt(entry: SheetEntry, path: string, language?: string): unknown {
  const start: unknown = language
    ? (entry['translations'] as Record<string, unknown> | undefined)?.[language]
    : entry;
  return path.split('.').reduce<unknown>((value, key) => {
    const first: unknown = Array.isArray(value) ? value[0] : value;
    return typeof first === 'object' && first !== null ? (first as Record<string, unknown>)[key] : undefined;
  }, start);
}

/** `A` is 0, `AB` 27. */
function toIndex(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function toWords(cell: Cell): string {
  if (cell === null) return '';
  return typeof cell === 'object' ? cell.date : String(cell);
}
