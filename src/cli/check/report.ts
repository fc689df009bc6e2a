import type {FeedErrorReason} from '../../feed/feed-error.js';
import type {Section} from '../../model/json-feed.js';
import type {Problem} from '../../model/reader.js';
import {toPrintable} from '../terminal.js';

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

export type WarningCode =
  | 'bom'
  | 'encoding'
  | 'duplicate-field'
  | 'unknown-field'
  | 'not-json-feed'
  | 'no-language'
  | 'missing-translation'
  | 'http-link'
  | 'missing-alt'
  | 'dead-date'
  | 'no-time'
  | 'unreadable-file'
  | 'cors'
  | 'redirect'
  | 'not-https'
  | 'content-type'
  | 'no-compression'
  | 'no-caching';

export interface ReportedWarning extends Place {
  readonly code: WarningCode;
  readonly message: string;
}

/** A warning as it is found: the line and column of its path are looked up later. */
export type Warning = Pick<ReportedWarning, 'code' | 'message'> &
  Partial<Pick<Place, 'path'>> & {readonly position?: Position};

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

/** The report as JSON that does no harm in a terminal either. */
export function toJson(report: Report): string {
  return `${toPrintable(JSON.stringify(report, null, 2))}\n`;
}
