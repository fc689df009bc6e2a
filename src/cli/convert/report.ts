import type {PostDoubtCode} from '../../posts/posts.js';
import type {DateOrder, DoubtCode, RefusalCode, SheetSection} from '../../sheet/sheet.js';
import {toPrintable} from '../terminal.js';

/** A column, and what it was taken for. */
export interface ReportedColumn {
  /** The letters over it. */
  readonly column: string;
  readonly heading: string;
  /** The field below the section; `null` where the column is left out. */
  readonly field: string | null;
  /** What people call the field, in the language that was asked for. */
  readonly label: string | null;
  /** From 0 to 1. */
  readonly certainty: number;
  /** BCP 47, of a translation. */
  readonly language: string | null;
  readonly order: DateOrder | null;
  readonly decimal: '.' | ',' | null;
  /** What its numbers were multiplied by, as its heading says thousands or millions. */
  readonly factor: number | null;
  /** A cell of it, and what that became, where the two differ. */
  readonly example: {readonly cell: string; readonly made: string} | null;
}

export interface ReportedSheet {
  readonly sheet: string;
  /** The list it holds; `null` where it was left out. */
  readonly section: SheetSection | null;
  /** Rows of the headings, and the first and the last of entries, as the spreadsheet numbers them. */
  readonly headings: readonly number[];
  readonly from: number;
  readonly to: number;
  readonly entries: number;
  readonly hidden: boolean;
  /** Why it holds no list, for example `no-rows`: headings, and nothing below them. */
  readonly refusal: RefusalCode | null;
  readonly columns: readonly ReportedColumn[];
}

export interface ReportedSource {
  /** As it was named: a path or a URL. */
  readonly source: string;
  readonly kind: 'spreadsheet' | 'posts' | 'feed';
  /** Of a CSV. */
  readonly encoding: string | null;
  readonly sheets: readonly ReportedSheet[];
  /** How many entries of each list came from it. */
  readonly entries: Readonly<Partial<Record<SheetSection, number>>>;
}

export interface ReportedDoubt {
  readonly source: string;
  readonly code: DoubtCode | PostDoubtCode | 'no-title';
  /** Where in a spreadsheet. */
  readonly sheet: string | null;
  readonly row: number | null;
  readonly rows: readonly number[];
  readonly column: string | null;
  readonly field: string | null;
  readonly cell: string | null;
  readonly made: string | null;
  /** A sentence, in the language that was asked for. */
  readonly message: string;
}

/** What became of a list, by the ids of its entries. */
export interface ReportedChange {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
  readonly unchanged: number;
}

/** What `convert --json` prints. Fields are added, but neither removed nor changed, while `format` is 1. */
export interface ConvertReport {
  readonly format: 1;
  readonly sources: readonly ReportedSource[];
  readonly lists: Readonly<Partial<Record<SheetSection, ReportedChange>>>;
  readonly doubts: readonly ReportedDoubt[];
  /** Where the feed goes; `-` is the standard output. */
  readonly out: string;
  /** `written`; `same`, as the file held just that; `refused` for doubts with --strict; `nothing` was recognised. */
  readonly outcome: 'written' | 'same' | 'refused' | 'nothing';
}

/** The report as JSON that does no harm in a terminal either. */
export function toJson(report: ConvertReport): string {
  return `${toPrintable(JSON.stringify(report, null, 2))}\n`;
}
