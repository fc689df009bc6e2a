import type {FeedError} from '../../feed/feed-error.js';
import type {Problem} from '../../format/problem.js';

/** Said once per page, however many elements show a feed and however often they load it again. */
const said = new Set<string>();

/** Tells the webmaster what was mended or left out, in one group on the console. */
export function reportProblems(host: Element, url: string, problems: readonly Problem[]): void {
  if (problems.length === 0 || isRepeated(`${url} ${JSON.stringify(problems)}`)) return;
  console.groupCollapsed(`Plaza: ${problems.length} problems in ${url} (<${host.localName}>)`);
  console.table(problems);
  console.groupEnd();
}

/** Tells the webmaster why a feed could not be shown. */
export function reportFailure(host: Element, {reason, message, url}: FeedError): void {
  if (isRepeated(`${url} ${reason} ${message}`)) return;
  console.warn(`Plaza: <${host.localName}> shows no new data (${reason}). ${message} ${url}`);
}

function isRepeated(message: string): boolean {
  if (said.has(message)) return true;
  said.add(message);
  return false;
}
