type Cell = string | number | undefined;

/**
 * Rows as CSV (RFC 4180), with a byte order mark, by which spreadsheets know that it is UTF-8. A text that they would
 * take for a formula is marked as text.
 */
export function toCsv(rows: readonly (readonly Cell[])[]): string {
  return `\u{feff}${rows.map((row) => `${row.map(toField).join(',')}\r\n`).join('')}`;
}

function toField(cell: Cell = ''): string {
  const text = typeof cell === 'string' && /^[=+\-@\t\r\n＝＋－＠]/.test(cell) ? `'${cell}` : String(cell);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
