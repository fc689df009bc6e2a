import type {DoubtCode} from '../table.js';

/** What a cell says, as the feed has it. */
export interface Read {
  readonly value?: unknown;
  readonly code?: DoubtCode;
  /** For the sentence of the doubt. */
  readonly values?: Readonly<Record<string, string>>;
  /** Fields of the entry that the cell says besides, where no column of their own does. */
  readonly extra?: Readonly<Record<string, string>>;
}
