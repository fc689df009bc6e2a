import type {FeedErrorReason} from '../feed/feed-error.js';
import type {Section} from '../model/json-feed.js';
import type {Problem} from '../model/reader.js';
import type {Saying, Words} from './saying.js';

/** In a file: both from 1, columns in UTF-16 code units, as editors count. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Where something is; `null` for what is not known, or concerns a file as a whole. */
export interface Place {
  /** The file as the user knows it: a path or a URL. */
  readonly file: string;
  /** JSONPath (RFC 9535). */
  readonly path: string | null;
  readonly line: number | null;
  readonly column: number | null;
}

export interface ReportedProblem extends Place, Pick<Problem, 'expected' | 'found' | 'effect'> {
  /** What became of it, and how to mend it, in the language that was asked for. */
  readonly what: string;
  readonly mend: string;
}

export type WarningCode = keyof Words['warnings'];

export interface ReportedWarning extends Place {
  readonly code: WarningCode;
  readonly message: string;
}

/** A warning as it is found, before it is put into words. */
export interface Warning {
  readonly code: WarningCode;
  readonly saying: Saying;
  /** What it is about, where that is another file than the one it was found in. */
  readonly about?: string;
  /** JSONPath (RFC 9535); its line and column are looked up later. */
  readonly path?: string;
  readonly position?: Position;
  /** Of a field with a wrong name: the right one. */
  readonly meant?: string;
}

/** What `check --json` prints. Fields are added, but neither removed nor changed, while `format` is 1. */
export interface Report {
  readonly format: 1;
  /** The file or URL as it was given. */
  readonly source: string;
  /** Whether the feed could be read and has no problems. */
  readonly ok: boolean;
  /** Why nothing could be read; `null` where something was. */
  readonly error: (Place & {readonly reason: FeedErrorReason; readonly message: string}) | null;
  /** The feed's language (BCP 47). */
  readonly language: string | null;
  /** How many entries of each list the widgets show. */
  readonly read: Readonly<Record<Section, number>>;
  /** Further files that were read, in which lists go on. */
  readonly files: readonly string[];
  readonly problems: readonly ReportedProblem[];
  readonly warnings: readonly ReportedWarning[];
}
