import type {Slices} from '../slices.js';
import {SheetError, type RefusalCode, type Table} from '../table.js';
import {readCsv} from './csv.js';
import {decode} from '../../feed/encoding.js';
import {readWorkbook} from './workbook.js';

/** No spreadsheet of an association is larger. */
const MAX_BYTES = 60e6;

/**
 * The sheets of a file: an `.xlsx`, or a CSV in whatever encoding and with whatever separator. What it is, its bytes
 * tell, not its name. Throws a SheetError that says what to do where it is another kind of spreadsheet.
 */
export async function readSheets(
  bytes: Uint8Array,
  fileName = '',
  slices?: Slices,
): Promise<readonly Table[]> {
  if (bytes.length > MAX_BYTES) throw new SheetError('too-large');
  const refusal = refuse(bytes, fileName);
  if (refusal) throw new SheetError(refusal);
  if (isZip(bytes)) return readWorkbook(bytes);
  const {text} = decode(bytes);
  return [await readCsv(text, fileName.replace(/^.*[/\\]/, '').replace(/\.\w+$/, ''), slices)];
}

const startsWith = (bytes: Uint8Array, ...start: number[]) => start.every((byte, i) => bytes[i] === byte);
const isZip = (bytes: Uint8Array) => startsWith(bytes, 0x50, 0x4b);

/** Why a file cannot be read; nothing where it may be. */
function refuse(bytes: Uint8Array, fileName: string): RefusalCode | undefined {
  // What Excel wrote until 2003, and how it wraps what is protected by a password.
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return /\.xls[xm]$/i.test(fileName) ? 'protected' : 'xls';
  if (startsWith(bytes, 0x25, 0x50, 0x44, 0x46)) return 'not-a-sheet'; // %PDF
  // Names of files in an archive stand in it as they are.
  const head = isZip(bytes) ? new TextDecoder('latin1').decode(bytes.subarray(0, 4096)) : '';
  if (/opendocument\.spreadsheet/.test(head)) return 'ods';
  if (isZip(bytes) && !contains(bytes, 'xl/')) return contains(bytes, 'Index/') ? 'numbers' : 'not-a-sheet';
  if (isZip(bytes)) return undefined;
  const text = new TextDecoder('latin1').decode(bytes.subarray(0, 1024)).trimStart();
  return /^(<!doctype html|<html|<\?xml|\{\s*")/i.test(text) || startsWith(bytes, 0x89, 0x50, 0x4e, 0x47)
    ? 'not-a-sheet'
    : undefined;
}

function contains(bytes: Uint8Array, name: string): boolean {
  // The directory of an archive is at its end.
  const tail = new TextDecoder('latin1').decode(bytes.subarray(-65_536));
  return tail.includes(name) || new TextDecoder('latin1').decode(bytes.subarray(0, 65_536)).includes(name);
}
