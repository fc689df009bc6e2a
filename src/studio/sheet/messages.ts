import type {PostDoubt, PostsError} from '../../posts/posts.js';
import type {
  Column,
  Doubt,
  DoubtCode,
  Mapping,
  Progress,
  RefusalCode,
  SheetEntry,
  SheetSection,
} from '../../sheet/table.js';

/** What a person says of a column. */
export type ColumnChange = Partial<Omit<Column, 'column' | 'heading' | 'certainty'>>;

/** What the view asks its worker for. The worker keeps the tables: only what is seen crosses over. */
export type Request =
  | {readonly kind: 'open'; readonly bytes: ArrayBuffer; readonly name: string}
  /** Takes a sheet for another section. */
  | {readonly kind: 'section'; readonly sheet: number; readonly section: SheetSection}
  /** Takes a column for something else. */
  | {
      readonly kind: 'column';
      readonly sheet: number;
      readonly column: string;
      readonly change: ColumnChange;
    }
  /** Puts the entries of some sheets into a feed, given as JSON text. */
  | {
      readonly kind: 'merge';
      readonly sheets: readonly number[];
      readonly feed: string;
      readonly mode: 'replace' | 'add';
    };

/** Doubts of one kind in one column. */
export interface DoubtGroup {
  readonly code: DoubtCode;
  readonly column: string | undefined;
  readonly count: number;
  /** The first of them. */
  readonly examples: readonly Doubt[];
}

/** An entry with the row that it stands in. */
export interface PreviewRow {
  readonly row: number;
  readonly entry: SheetEntry;
  /** What stands in the row's cells, by letters of the column. */
  readonly cells: Readonly<Record<string, string>>;
}

/** A sheet as it is understood. */
export interface Understood {
  readonly name: string;
  readonly hidden: boolean;
  /** What its headings are written in, where that is clear (BCP 47). */
  readonly language: string | undefined;
  /** Nothing where there is no table in it. */
  readonly mapping: Mapping | undefined;
  readonly count: number;
  readonly preview: readonly PreviewRow[];
  readonly doubts: readonly DoubtGroup[];
}

/** The posts of a site, as they are understood. */
export interface UnderstoodPosts {
  readonly count: number;
  readonly title: string | undefined;
  readonly language: string | undefined;
  readonly preview: readonly {readonly title: string; readonly date: string}[];
  readonly doubts: readonly PostDoubt[];
}

/** What became of a feed. */
export interface Merged {
  readonly text: string;
  readonly added: number;
  readonly changed: number;
  readonly removed: readonly string[];
  /** Who was taken for an entry of another name. */
  readonly renamed: readonly {readonly name: string; readonly was: string; readonly shared: string}[];
  readonly unchanged: number;
}

export type Answer =
  | {readonly kind: 'progress'; readonly progress: Progress}
  | {readonly kind: 'opened'; readonly sheets: readonly Understood[]}
  | {readonly kind: 'understood'; readonly sheet: Understood}
  | {readonly kind: 'posts'; readonly posts: UnderstoodPosts}
  | {readonly kind: 'merged'; readonly merged: Merged}
  | {readonly kind: 'refused'; readonly code: RefusalCode}
  | {readonly kind: 'posts-refused'; readonly code: PostsError['code']; readonly message: string}
  | {readonly kind: 'failed'; readonly message: string};
