import {readFileSync} from 'node:fs';
import {
  convertTable,
  inOneGo,
  loadVocabulary,
  readCsv,
  readSheets,
  recognize,
  type Conversion,
  type Mapping,
  type SheetSection,
  type Table,
} from '../../src/sheet/sheet.js';

export const vocabulary = await loadVocabulary();

export function readFixture(name: string): Uint8Array {
  return new Uint8Array(readFileSync(new URL(`files/${name}`, import.meta.url)));
}

export async function openFixture(name: string): Promise<Table> {
  return (await readSheets(readFixture(name), name))[0]!;
}

export function convert(table: Table, wanted?: SheetSection): {mapping: Mapping; conversion: Conversion} {
  const mapping = recognize(table, vocabulary, wanted)!;
  return {mapping, conversion: inOneGo(convertTable(table, mapping, vocabulary))};
}

export async function convertCsv(text: string, wanted?: SheetSection): Promise<ReturnType<typeof convert>> {
  return convert(await readCsv(text), wanted);
}

/** The field of each column. */
export function fieldsIn({columns}: Mapping): (string | undefined)[] {
  return columns.map(({field}) => field);
}
