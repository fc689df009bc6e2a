import type {DoubtCode, RefusalCode} from '../table.js';

/**
 * What is said of a doubt and of a file that cannot be read. `{cell}` is what stands in the sheet, `{made}` what was made
 * of it, `{field}` the field's label, `{rows}` how many rows it concerns; the others are named beside the code.
 */
export interface SheetWords {
  readonly doubts: Readonly<Record<DoubtCode | 'date-order-by', string>>;
  readonly refusals: Readonly<Record<RefusalCode, string>>;
}

export const en: SheetWords = {
  doubts: {
    'no-name': 'The row has no name or title, so it is left out: “{cell}”. Write one into the sheet.',
    'date-order': '“{cell}” was understood as {made}. Does the day or the month come first in this column?',
    'date-order-by':
      '“{cell}” was understood as {made}. Does the day or the month come first in this column? Only this tells: {by}.',
    'date-year': '“{cell}” was understood as {made}. Write the year with four digits.',
    'date-serial':
      '“{cell}” may be the number by which the spreadsheet program counts days: it would be {day}. Write it as a date.',
    'date-unread': '“{cell}” says no date. Write it as 2018-09-27, 2018-09 or 2018.',
    'number-marks': '“{cell}” was understood as {made}. Is the mark in it for thousands or for decimals?',
    'number-unread': '“{cell}” is no number. Write digits only.',
    'number-fraction':
      '“{cell}” was understood as {made}, but only whole numbers can be here. If these are thousands, write so into the heading: {field} (thousands).',
    scaled:
      'The heading “{heading}” says so, and the numbers of the column were multiplied by {factor}: “{cell}” became {made}.',
    'number-range': '“{cell}” cannot be: the number has to be between {min} and {max}.',
    'number-low': '“{cell}” cannot be: the number has to be {min} or more.',
    'unit-dropped': '“{cell}” became {made}: there is no place for “{unit}”.',
    'country-unknown': '“{cell}” is no country that is known. Write its name or its two-letter code.',
    'country-ambiguous': '“{cell}” names more than one country. Write one.',
    'choice-unknown': '“{cell}” is none of the words that can stand here: {allowed}.',
    'flag-unread': '“{cell}” is neither yes nor no.',
    'link-unread': '“{cell}” is no web address. It starts with https://.',
    'email-unread': '“{cell}” is no e-mail address.',
    'email-several': 'There is room for one e-mail address: {made}. Left out: {rest}.',
    'telephone-unread': '“{cell}” is no telephone number. Write digits, with + and the country’s prefix.',
    'telephone-several': 'There is room for one telephone number: {made}. Left out: {rest}.',
    'hours-unread': '“{cell}” was not understood. Write the hours as Mo–Fr 9:00–17:00.',
    'language-unknown': '“{cell}” is no language that is known. Write its name or its code, for example es.',
    'coordinates-unread': '“{cell}” is no place. Write latitude and longitude, for example 41.38, 2.18.',
    incomplete: '{field} is left out, as a part is missing ({missing}): “{cell}”.',
    duplicate: '“{cell}” is there twice: row {first} has it, too. Both are kept.',
    renamed: '“{cell}” is taken for “{made}”, which has the same address ({shared}).',
    'quote-open': 'A quotation mark opens here and is not closed, so the row was read without it: “{cell}”.',
    'formula-error': 'The cell shows an error of the spreadsheet: {cell}.',
    'total-row': 'The row looks like a sum and is left out: “{cell}”.',
    'note-row': 'The row below the table is left out: “{cell}”.',
    'text-cut': 'The text is longer than {max} characters and was cut.',
  },
  refusals: {
    xls: 'This is a file of an old Excel (.xls). Open it and save it as .xlsx or CSV.',
    ods: 'This is a file of LibreOffice (.ods). Save it as .xlsx or CSV.',
    numbers: 'This is a file of Numbers. Export it as Excel (.xlsx) or CSV.',
    protected: 'The file is protected by a password. Save it without one.',
    broken: 'The file is damaged. Open it in the spreadsheet program and save it again as .xlsx or CSV.',
    'too-large': 'The file is too large to be read here. Delete sheets and pictures that are not needed.',
    'no-table': 'There is no table in the file.',
    'no-rows': 'There are headings, but no rows yet. Write one row below them for each entry.',
    'not-a-sheet': 'This is no spreadsheet. Choose a file that ends with .xlsx or .csv.',
  },
};
