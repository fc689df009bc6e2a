import type {Problem} from '../../model/reader.js';
import {parseJsonPath} from '../json-path.js';
import type {Warning} from '../report.js';
import {mendProblem} from './mend-problem.js';
import {mendWarning} from './mend-warning.js';
import type {Mend} from './mend.js';

export type {Mend} from './mend.js';
/** What was found at a place of a feed. */
export type Finding = Problem | Warning;

export const isProblem = (finding: Finding): finding is Problem => 'expected' in finding;

/** What can be done about a finding in the feed itself, the likeliest first. A finding of another file has no mends here. */
export function findMends(json: unknown, finding: Finding): readonly Mend[] {
  if (finding.path === undefined) return [];
  const keys = parseJsonPath(finding.path);
  if (isProblem(finding)) return finding.file === undefined ? mendProblem(json, finding, keys) : [];
  return mendWarning(json, finding, keys);
}

/** Mends all that needs no answer, each by its first mend. Resolves to the new feed, and how many were mended. */
export function mendAll(
  json: unknown,
  findings: readonly Finding[],
): {readonly json: unknown; readonly mended: number} {
  let mended = 0;
  // From the end, so that what is taken out of a list moves nothing that is still to be mended.
  for (const finding of [...findings].reverse()) {
    const mend = findMends(json, finding)[0];
    if (!mend || mend.asks) continue;
    json = mend.apply(json);
    mended++;
  }
  return {json, mended};
}
