import {strToU8, zipSync} from 'fflate';

type Content = string | number | boolean | null | {readonly date: string} | {readonly time: number};
interface Sheet {
  readonly name: string;
  readonly hidden?: boolean;
  readonly rows: readonly (readonly Content[])[];
  readonly merged?: readonly string[];
}

const escape = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
const NS = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Days since 1899-12-30, as Excel counts them. */
const serial = (date: string) => (Date.parse(`${date}T00:00:00Z`) - Date.UTC(1899, 11, 30)) / 86_400_000;

function cell(content: Content, row: number, column: number): string {
  const at = `r="${String.fromCharCode(65 + column)}${row + 1}"`;
  if (content === null) return '';
  if (typeof content === 'string') return `<c ${at} t="inlineStr"><is><t>${escape(content)}</t></is></c>`;
  if (typeof content === 'boolean') return `<c ${at} t="b"><v>${Number(content)}</v></c>`;
  if (typeof content === 'number') return `<c ${at}><v>${content}</v></c>`;
  return 'date' in content
    ? `<c ${at} s="1"><v>${serial(content.date)}</v></c>`
    : `<c ${at} s="2"><v>${content.time}</v></c>`;
}

function worksheet({rows, merged = []}: Sheet): string {
  const lines = rows.map((row, i) =>
    row.every((content) => content === null)
      ? ''
      : `<row r="${i + 1}">${row.map((content, j) => cell(content, i, j)).join('')}</row>`,
  );
  const merges = merged.map((ref) => `<mergeCell ref="${ref}"/>`).join('');
  return `<worksheet xmlns="${NS}"><sheetData>${lines.join('')}</sheetData>${merges && `<mergeCells count="${merged.length}">${merges}</mergeCells>`}</worksheet>`;
}

/** An `.xlsx` as Excel writes it, as far as it matters here: typed cells, dates by their format, hidden sheets. */
export function buildWorkbook(...sheets: readonly Sheet[]): Uint8Array {
  const entries = sheets.map(
    ({name, hidden}, i) =>
      `<sheet name="${escape(name)}" sheetId="${i + 1}"${hidden ? ' state="hidden"' : ''} r:id="r${i + 1}"/>`,
  );
  const relations = sheets.map(
    (_, i) => `<Relationship Id="r${i + 1}" Type="${REL}/worksheet" Target="worksheets/sheet${i + 1}.xml"/>`,
  );
  const files: Record<string, string> = {
    '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`,
    'xl/workbook.xml': `<workbook xmlns="${NS}" xmlns:r="${REL}"><sheets>${entries.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relations.join('')}<Relationship Id="rs" Type="${REL}/styles" Target="styles.xml"/></Relationships>`,
    'xl/styles.xml': `<styleSheet xmlns="${NS}"><cellXfs count="3"><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="20"/></cellXfs></styleSheet>`,
  };
  sheets.forEach((sheet, i) => (files[`xl/worksheets/sheet${i + 1}.xml`] = worksheet(sheet)));
  return zipSync(Object.fromEntries(Object.entries(files).map(([path, xml]) => [path, strToU8(xml)])));
}
