import {isObject} from '../../model/json.js';
import {
  recognize,
  reuseMapping,
  SECTIONS,
  type Mapping,
  type SheetSection,
  type Table,
  type Vocabulary,
} from '../../sheet/sheet.js';
import {UsageError} from '../command.js';

/** Below this no column is worth anything, unless the user says what the sheet holds. */
const SURE = 0.5;

/** How sheets are to be read: what the user kept from another time, or what their headings say. */
export interface Wishes {
  readonly kept: readonly Mapping[];
  readonly section: SheetSection | undefined;
  /** Whether the user has named the sheet, and so means it. */
  readonly isNamed: boolean;
}

/** The mapping of a table; `undefined` where it is no table, or holds nothing that a feed has. */
export function mapTable(
  table: Table,
  {kept, section, isNamed}: Wishes,
  vocabulary: Vocabulary,
): Mapping | undefined {
  const one = kept.length === 1 ? kept[0] : kept.find(({sheet}) => sheet === table.name);
  if (one) return reuseMapping(table, one, vocabulary);
  const mapping = recognize(table, vocabulary, section);
  const isSure = mapping?.columns.some(({field, certainty}) => field !== undefined && certainty >= SURE);
  return isSure || isNamed || section ? mapping : undefined;
}

/** What `--write-mapping` wrote, or one mapping of it. Throws a UsageError where it is neither. */
export function parseMappings(text: string, file: string): readonly Mapping[] {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    throw new UsageError(`${file} is no JSON: ${(error as Error).message}`);
  }
  const mappings = Array.isArray(json) ? (json as readonly unknown[]) : [json];
  if (mappings.length > 0 && mappings.every(isMapping)) return mappings;
  throw new UsageError(`${file} is no mapping: let --write-mapping write one, and change that.`);
}

function isMapping(value: unknown): value is Mapping {
  if (!isObject(value) || !SECTIONS.some((section) => section === value['section'])) return false;
  const {columns, headings, sheet} = value;
  return (
    typeof sheet === 'string' &&
    Array.isArray(headings) &&
    Array.isArray(columns) &&
    columns.every(
      (column) =>
        isObject(column) && typeof column['column'] === 'string' && typeof column['heading'] === 'string',
    )
  );
}

/** Mappings as a file that can be read, changed and compared. */
export const mappingsText = (mappings: readonly Mapping[]): string =>
  `${JSON.stringify(mappings, null, 2)}\n`;
