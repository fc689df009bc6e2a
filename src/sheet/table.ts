/** A calendar day as a spreadsheet holds it, away from all clocks: `2018-09-27`. */
export interface Day {
  readonly date: string;
}

/** What a cell holds; `null` where it is empty. A CSV has texts only. */
export type Cell = string | number | boolean | Day | null;

/** A sheet, row by row as the spreadsheet numbers them: `rows[0]` is its row 1, `rows[0][0]` its cell A1. */
export interface Table {
  /** Name of the sheet; of a CSV, that of the file where it is known. */
  readonly name: string;
  readonly rows: readonly (readonly Cell[])[];
  /** Whether the spreadsheet hides the sheet. */
  readonly hidden: boolean;
  /** Of a CSV: the rows in which a quotation mark opens and none closes, so that they were read without. */
  readonly openQuotes?: readonly number[];
}

/** The lists of the feed that a table may hold. */
export const SECTIONS = ['members', 'networks', 'statistics', 'items', 'contacts', 'priorities'] as const;
export type SheetSection = (typeof SECTIONS)[number];

/** In which order a column writes day, month and year. */
export type DateOrder = 'dmy' | 'mdy' | 'ymd';

/** What a column is taken for. Whoever changes it by hand changes these, and converts again. */
export interface Column {
  /** The letters over it: `A`, `AB`. */
  readonly column: string;
  /** What stands over it in the sheet; of headings over two rows both, with ` › ` between. */
  readonly heading: string;
  /** The field below the section, for example `name` or `address.postal_code`; nothing where it is left out. */
  readonly field?: string | undefined;
  /** How sure that is, from 0 to 1; 1 where a person said so. */
  readonly certainty: number;
  /** BCP 47, where the column holds a translation of the field. */
  readonly language?: string | undefined;
  /** Which of several: columns of the same number make one person, one document. Counted from 1. */
  readonly index?: number | undefined;
  /** Fields beside it that the heading says, for example `{"people.role": "President"}` or `{"history.observation_date": "2017"}`. */
  readonly fixed?: Readonly<Record<string, string>> | undefined;
  /** Order of its dates; nothing where the rows leave it open: then day before month is taken, and doubted. */
  readonly order?: DateOrder | undefined;
  /** The dates that decided the order, where they are few among many or disagree: then the others are doubted. */
  readonly orderFrom?: string | undefined;
  /** Whether its numbers count days, as Excel does: 38353 is 1 January 2005. Set where most of its cells are such. */
  readonly serials?: boolean | undefined;
  /** Its decimal mark; nothing where the rows leave it open: then groups of three are taken for thousands, and doubted. */
  readonly decimal?: '.' | ',' | undefined;
  /** What its numbers are multiplied by, as the heading says: 1000 for `Population (thousands)`. */
  readonly factor?: number | undefined;
}

/** How a table is read: plain JSON, to be shown, changed, kept and used again for the next version of the sheet. */
export interface Mapping {
  readonly section: SheetSection;
  readonly sheet: string;
  /** BCP 47 of what is no translation, where the headings tell: `Name (es)`, `Name (en)`. */
  readonly language?: string;
  /** The rows, numbered from 1, that the headings stand in (one or two; none where there are no headings). */
  readonly headings: readonly number[];
  /** The first and the last row of entries, numbered from 1. */
  readonly from: number;
  readonly to: number;
  readonly columns: readonly Column[];
}

/**
 * An entry of the feed as it stands in a sheet: with an `id` only where the sheet gives one. What comes again, such as a
 * list of topics, entries may share.
 */
export type SheetEntry = Record<string, unknown>;

export const DOUBTS = [
  'no-name', // the row is left out: it has no name or title
  'date-order', // 3/4/2018 may be April or March, and no row of the column tells, or few do, {by}; concerns all `rows`
  'date-year', // 05/06/12 has a year of two digits, which may stand first or last; concerns all `rows`
  'date-serial', // a number by which Excel counts days, {day}; taken for it, then of all `rows`, where most of the column are
  'date-unread', // it says no date
  'number-marks', // 16.000 may be sixteen or sixteen thousand, and no row tells; concerns all `rows`
  'number-unread',
  'number-fraction', // of inhabitants, pixels or bytes: thousands may be meant
  'scaled', // the heading {heading} says thousands or millions, so that the whole column was multiplied by {factor}
  'number-range', // outside of {min} to {max}
  'number-low', // less than {min}, where there is no most
  'unit-dropped', // {unit} after the number, and the field has no unit
  'country-unknown',
  'country-ambiguous', // names more than one country
  'choice-unknown', // none of {allowed}
  'flag-unread', // neither yes nor no
  'link-unread',
  'email-unread',
  'email-several', // the first is taken, {rest} is left out
  'telephone-unread',
  'telephone-several',
  'hours-unread',
  'language-unknown',
  'coordinates-unread',
  'incomplete', // a part of several columns lacks {missing}, without which it says nothing
  'duplicate', // the same entry as row {first}; both are kept
  'renamed', // taken for the entry that had the name {made} in the feed, as both have {shared}
  'quote-open', // a quotation mark that nothing closes: the row was read without
  'formula-error', // #REF!, #N/A …
  'total-row', // looks like a total, and is left out
  'note-row', // a note below the table, left out
  'text-cut', // longer than {max} letters
] as const;
export type DoubtCode = (typeof DOUBTS)[number];

/** Something in the sheet that may be wrong or could not be used. Its words are in `words/`. */
export interface Doubt {
  readonly code: DoubtCode;
  readonly sheet: string;
  /** The row as the spreadsheet numbers it; the first, where it concerns several. */
  readonly row: number;
  /** All rows it concerns. */
  readonly rows: readonly number[];
  /** The letters over the column; nothing where it concerns the row. */
  readonly column?: string | undefined;
  /** The field, as in the mapping. */
  readonly field?: string | undefined;
  /** What stands in the cell. */
  readonly cell: string;
  /** What was made of it, as text; empty where nothing was. */
  readonly made: string;
  /** What the sentence of the code holds beside these. */
  readonly values: Readonly<Record<string, string>>;
}

/** What a sheet became. */
export interface Conversion {
  readonly section: SheetSection;
  readonly entries: readonly SheetEntry[];
  /** The row of each entry, numbered as in the spreadsheet. */
  readonly rows: readonly number[];
  readonly doubts: readonly Doubt[];
}

/** How far a conversion is. */
export interface Progress {
  readonly done: number;
  readonly total: number;
}

/** Why a file is no table: the sentence is in `words/`. */
export type RefusalCode =
  'xls' | 'ods' | 'numbers' | 'protected' | 'broken' | 'too-large' | 'no-table' | 'no-rows' | 'not-a-sheet';

export class SheetError extends Error {
  override readonly name = 'SheetError';
  constructor(
    readonly code: RefusalCode,
    options?: ErrorOptions,
  ) {
    super(`The file cannot be read as a spreadsheet: ${code}.`, options);
  }
}
