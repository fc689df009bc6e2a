import {SheetError, type Cell, type Table} from '../table.js';

/** More than this unpacked is no spreadsheet of an association, but a bomb. */
const MAX_UNPACKED = 300e6;

/** The sheets of an `.xlsx`, with typed cells; dates as calendar days. Throws a SheetError. */
export async function readWorkbook(bytes: Uint8Array): Promise<readonly Table[]> {
  const [{default: readXlsxFile}, {unzipSync, strFromU8}] = await Promise.all([
    import('read-excel-file/universal'),
    import('fflate'),
  ]);
  try {
    const workbook = unzipSync(bytes, {filter: onlyWorkbook()})['xl/workbook.xml'];
    const hidden = workbook ? hiddenSheets(strFromU8(workbook)) : new Set<string>();
    // A copy: the bytes may be a part of a larger buffer.
    const sheets = await readXlsxFile(new Uint8Array(bytes).buffer, {trim: true});
    return sheets.map(({sheet, data}) => ({
      name: sheet,
      hidden: hidden.has(sheet),
      rows: data.map((row) => row.map((cell) => toCell(cell))),
    }));
  } catch (error) {
    if (error instanceof SheetError) throw error;
    throw new SheetError('broken', {cause: error});
  }
}

/** Takes the one file that says which sheets are hidden, and adds up the sizes of the others. */
function onlyWorkbook(): (file: {name: string; originalSize: number}) => boolean {
  let unpacked = 0;
  return ({name, originalSize}) => {
    unpacked += originalSize;
    if (unpacked > MAX_UNPACKED) throw new SheetError('too-large');
    return name === 'xl/workbook.xml';
  };
}

function hiddenSheets(xml: string): ReadonlySet<string> {
  const names = [...xml.matchAll(/<(?:\w+:)?sheet\s[^>]*>/g)]
    .map(([tag]) => tag)
    .filter((tag) => /\sstate="(hidden|veryHidden)"/.test(tag))
    .map((tag) => unescapeXml(/\sname="([^"]*)"/.exec(tag)?.[1] ?? ''));
  return new Set(names);
}

function unescapeXml(text: string): string {
  const named: Readonly<Record<string, string>> = {amp: '&', lt: '<', gt: '>', quot: '"', apos: "'"};
  return text.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (all, hex: string, dec: string, name: string) =>
    hex
      ? String.fromCodePoint(parseInt(hex, 16))
      : dec
        ? String.fromCodePoint(Number(dec))
        : (named[name] ?? all),
  );
}

function toCell(value: unknown): Cell {
  if (value instanceof Date) return toDay(value);
  if (typeof value === 'string') return value;
  return typeof value === 'number' || typeof value === 'boolean' ? value : null;
}

/** The library gives the wall clock of the sheet as if it were UTC. A time without a day is of 1899. */
function toDay(date: Date): Cell {
  if (Number.isNaN(date.getTime())) return null;
  const iso = new Date(Math.round(date.getTime() / 1000) * 1000).toISOString();
  return date.getUTCFullYear() < 1900 ? iso.slice(11, 16) : {date: iso.slice(0, 10)};
}
