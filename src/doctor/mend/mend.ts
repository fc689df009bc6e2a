import {excerpt} from '../../model/json.js';
import type {MendSaying} from '../saying.js';
import {changeAt, type Keys} from './spot.js';

/** One way to mend a finding. */
export interface Mend {
  /** What it will do. */
  readonly saying: MendSaying;
  /** What it needs to be told: the code of a language, or a text. */
  readonly asks?: 'language' | 'text';
  /** Whether the text may be empty: nothing need be said. */
  readonly mayBeEmpty?: boolean;
  /** The mended feed: a copy, which shares what has not changed. */
  readonly apply: (json: unknown, answer?: string) => unknown;
}

/** Writes a value in place of another. */
export const write = (keys: Keys, found: unknown, instead: unknown): Mend => ({
  saying: ['write', excerpt(found), excerpt(instead)],
  apply: (json) => changeAt(json, keys, () => instead),
});
