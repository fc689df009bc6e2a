import {FeedError, type FeedErrorReason} from '../feed/feed-error.js';
import {words as english} from './words/en.js';

/** The words of the doctor in one language; English was written first. */
export type Words = typeof english;
type Sayings = Words['sayings'];
type Mends = Words['mends'];

/** What is found, as the key of a sentence and the values in it: the words of any language put it. */
export type Saying = {
  [Key in keyof Sayings]: readonly [key: Key, ...values: Parameters<Sayings[Key]>];
}[keyof Sayings];
/** What a mend will do, likewise. */
export type MendSaying = {
  [Key in keyof Mends]: readonly [key: Key, ...values: Parameters<Mends[Key]>];
}[keyof Mends];

/** Puts a saying into words. */
export function say({sayings}: Words, [key, ...values]: Saying): string {
  return (sayings[key] as (...values: readonly unknown[]) => string)(...values);
}

/** Puts into words what a mend will do. */
export function sayMend({mends}: Words, [key, ...values]: MendSaying): string {
  return (mends[key] as (...values: readonly unknown[]) => string)(...values);
}

/** A feed that could not be read, with a reason that can be said in any language; `message` says it in English. */
export class Fault extends FeedError {
  constructor(
    reason: FeedErrorReason,
    url: string,
    readonly saying: Saying,
    httpStatus?: number,
  ) {
    super(reason, url, say(english, saying), httpStatus);
  }
}

/** Why a feed could not be read. */
export function sayingOf(error: FeedError): Saying {
  if (error instanceof Fault) return error.saying;
  return [error.reason === 'not-a-feed' ? 'noFeed' : 'system', error.message];
}
