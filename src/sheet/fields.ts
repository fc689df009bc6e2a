import {COLLECTIONS} from '../model/collection.js';
import {contact} from '../model/contact.js';
import {item} from '../model/milestone.js';
import type {Type} from '../model/schema.js';
import {statistic} from '../model/statistic.js';
import type {SheetSection} from './table.js';

/** What an entry of each section may hold. */
export const DEFINITIONS: Readonly<Record<SheetSection, Type>> = {
  ...COLLECTIONS,
  statistics: statistic,
  items: item,
  contacts: contact,
};

/** A field that a column can be mapped to. */
export interface SheetField {
  /** Below the section: `name`, `address.postal_code`, `people.role`. */
  readonly path: string;
  /** What it holds; of a list of texts, that list. */
  readonly type: Type;
  /** The lists of objects on the way, for example `people`: several columns may make several of them. */
  readonly group: string | undefined;
}

/** Objects that one cell can say: `41.38, 2.18`, `Mo–Fr 9:00–17:00`. */
const IN_ONE_CELL: ReadonlySet<string> = new Set(['geo', 'opening_hours']);

const known = new Map<SheetSection, ReadonlyMap<string, SheetField>>();

/** All fields of a section that a column can be mapped to, by their path. */
export function fieldMap(section: SheetSection): ReadonlyMap<string, SheetField> {
  const fields =
    known.get(section) ?? new Map([...walk(DEFINITIONS[section], '', undefined)].map((f) => [f.path, f]));
  known.set(section, fields);
  return fields;
}

/** The same as a list, for example to choose from. */
export function fieldsOf(section: SheetSection): readonly SheetField[] {
  return [...fieldMap(section).values()];
}

function* walk(type: Type, prefix: string, group: string | undefined): Generator<SheetField> {
  for (const [name, field] of type.fields) {
    const path = prefix + name;
    const of = field.kind === 'list' ? field.of! : field;
    if (of.kind !== 'object') yield {path, type: field, group};
    else {
      if (IN_ONE_CELL.has(path)) yield {path, type: field, group};
      yield* walk(of, `${path}.`, field.kind === 'list' ? path : group);
    }
  }
}

/** The field without which a row is no entry. */
export function nameField(section: SheetSection): 'name' | 'title' {
  return section === 'items' ? 'title' : 'name';
}

/** Counts of things: nobody writes a fraction of an inhabitant. */
const WHOLE: ReadonlySet<string> = new Set(['population', 'width', 'height', 'size_in_bytes']);

export function isWhole(path: string): boolean {
  return WHOLE.has(path.slice(path.lastIndexOf('.') + 1));
}
