import type {Cell} from './table.js';

/** What a cell shows, without blanks around it. */
export function textOf(cell: Cell | undefined): string {
  if (typeof cell === 'string') return trim(cell);
  if (cell === null || cell === undefined) return '';
  return typeof cell === 'object' ? cell.date : String(cell);
}

/** Hardly any cell has blanks around it: to look for them is faster than to trim. */
function trim(text: string): string {
  return isInk(text.charCodeAt(0)) && isInk(text.charCodeAt(text.length - 1)) ? text : text.trim();
}

/** Whether it is a sign of ASCII that can be seen. */
const isInk = (code: number) => code > 0x20 && code < 0x7f;

export function isBlank(cell: Cell | undefined): boolean {
  return cell === null || cell === undefined || (typeof cell === 'string' && trim(cell) === '');
}

export function isBlankRow(row: readonly Cell[] | undefined): boolean {
  return !row || row.every(isBlank);
}

/** The letters over a column; columns count from 0. */
export function columnLetters(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : columnLetters(Math.floor(index / 26) - 1) + last;
}

export function columnIndex(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
