import type {Examination} from '../../doctor/examine.js';
import {parseJsonPath} from '../../doctor/json-path.js';
import {isProblem, type Finding} from '../../doctor/mend/find-mends.js';
import type {Position} from '../../doctor/report.js';
import {say, type Words} from '../../doctor/saying.js';
import type {Speech} from '../../doctor/words.js';
import {describeProblem} from '../../format/problem.js';
import {isObject} from '../../model/json.js';
import type {Section} from '../../model/json-feed.js';

/** `bad`: visitors do not see it. `mended`: the widgets put it right each time. `warn`: it does no good. `hint`: a person must judge. */
export type Severity = 'bad' | 'mended' | 'warn' | 'hint';
const SEVERITIES: readonly Severity[] = ['bad', 'mended', 'warn', 'hint'];

export interface Located {
  readonly finding: Finding;
  readonly position: Position | undefined;
}

/** Findings of one kind, which are explained and mended alike. */
export interface Group {
  readonly key: string;
  readonly severity: Severity;
  readonly title: string;
  readonly advice: string;
  readonly findings: readonly Located[];
}

const HINTS = new Set(['picture-text', 'missing-translation', 'further-file']);

function severityOf(finding: Finding): Severity {
  if (isProblem(finding)) return finding.effect === 'mended' ? 'mended' : 'bad';
  return HINTS.has(finding.code) ? 'hint' : 'warn';
}

/** All that was found, the worst first. */
export function groupFindings({inspections}: Examination, speech: Speech): readonly Group[] {
  const groups = new Map<string, Group & {findings: Located[]}>();
  for (const {problems, warnings, positions} of inspections) {
    for (const finding of [...problems, ...warnings]) {
      const severity = severityOf(finding);
      const words = explain(finding, speech);
      const key = `${severity} ${words.title} ${words.advice}`;
      const group = groups.get(key) ?? {key, severity, ...words, findings: []};
      groups.set(key, group);
      const own = isProblem(finding) ? undefined : finding.position;
      const position = own ?? (finding.path === undefined ? undefined : positions.of(finding.path));
      group.findings.push({finding, position});
    }
  }
  return SEVERITIES.flatMap((each) => [...groups.values()].filter(({severity}) => severity === each));
}

function explain(finding: Finding, {words, msg}: Speech): {readonly title: string; readonly advice: string} {
  if (!isProblem(finding)) return words.warnings[finding.code];
  return {title: words.problems[finding.expected], advice: describeProblem(finding, msg).mend};
}

/** What was found, in a sentence; of a problem its value. */
export function describeFinding(finding: Finding, words: Words): string {
  if (isProblem(finding)) return finding.found;
  const sentence = say(words, finding.saying);
  return finding.about === undefined ? sentence : `${finding.about}: ${sentence}`;
}

/** The entry that something is in, as a person knows it. */
export interface EntryName {
  readonly section: Section;
  /** From 1. */
  readonly number: number;
  readonly name: string | undefined;
}

/** The entry of a list that a path leads into; `undefined` outside the lists. */
export function nameEntry(json: unknown, path: string): EntryName | undefined {
  const keys = parseJsonPath(path);
  const start = keys[0] === '_association' ? 1 : 0;
  const [section, index] = keys.slice(start);
  if (typeof section !== 'string' || typeof index !== 'number') return undefined;
  const inside = start === 1 && isObject(json) ? json['_association'] : json;
  const list = isObject(inside) ? inside[section] : undefined;
  const entry: unknown = Array.isArray(list) ? list[index] : list;
  const {name, title} = isObject(entry) ? entry : {};
  const known = [name, title].find((each) => typeof each === 'string' && each !== '');
  return {section: section as Section, number: index + 1, name: known as string | undefined};
}
