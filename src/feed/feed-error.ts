/**
 * Why a feed could not be shown.
 * - `no-source`: the element has no `src`
 * - `network`: no answer that the page may read (no connection, wrong host, CORS refused)
 * - `timeout`: no complete answer in time
 * - `not-found`: HTTP 404 or 410
 * - `http`: another HTTP status than 200 to 299
 * - `too-large`: more than 20 MB
 * - `not-json`: the answer is no JSON, a web page for example
 * - `not-a-feed`: JSON, but neither an object nor a list
 * - `not-a-table`: what stands at the address of a table (CSV) is none, or has no headings that are known
 */
export type FeedErrorReason =
  | 'no-source'
  | 'network'
  | 'timeout'
  | 'not-found'
  | 'http'
  | 'too-large'
  | 'not-json'
  | 'not-a-feed'
  | 'not-a-table';

/** The failure of a whole feed, for `plaza-error` and for the sentence that the visitor reads. */
export class FeedError extends Error {
  override readonly name = 'FeedError';

  constructor(
    readonly reason: FeedErrorReason,
    /** The address asked, absolute. */
    readonly url = '',
    /** In English, for the webmaster. */
    detail = '',
    /** The HTTP status, where there was an answer. */
    readonly httpStatus?: number,
    /** How long the server asks to be left alone, in milliseconds (`Retry-After`), where it says so. */
    readonly retryAfter?: number,
  ) {
    super(detail || reason);
  }
}
