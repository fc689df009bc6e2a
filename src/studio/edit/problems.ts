import type {msg as Msg} from '@lit/localize';
import {describeProblem} from '../../format/problem.js';
import {toJsonPath, type Raw} from '../../model/json.js';
import {Reader, type Problem} from '../../model/reader.js';
import {list, type Type} from '../../model/schema.js';
import type {Path} from './changes.js';

/** What the reader finds wrong in an entry, by JSONPath from the entry. */
export type Problems = ReadonlyMap<string, Problem>;

/** Reads an entry as the widgets do. `twin` is another entry of the list that has its id. */
export function findProblems(type: Type, entry: Raw, twin?: Raw): Problems {
  // The reader mends in place, and the project's feed is nobody's to mend.
  const before = twin ? [{...structuredClone(twin), translations: undefined}] : [];
  const reader = new Reader();
  const entries = [...before, structuredClone(entry)];
  reader.read(list(type), entries);
  const place = toJsonPath([before.length]);
  return new Map(
    reader.problems
      .filter(({path}) => path.startsWith(place))
      .map((problem) => [`$${problem.path.slice(place.length)}`, problem]),
  );
}

/** The problem of a field: its own, or that of one of the values in it. */
export function problemAt(problems: Problems, path: Path): Problem | undefined {
  const place = toJsonPath(path);
  return problems.get(place) ?? [...problems].find(([each]) => each.startsWith(`${place}[`))?.[1];
}

/** What is wrong and what to do, in a sentence or two. */
export function sayProblem(problem: Problem, msg: typeof Msg): string {
  const {what, mend} = describeProblem(problem, msg);
  const found = problem.found ? ` (${problem.found})` : '';
  return problem.expected === 'required' ? `${mend}.` : `${what}${found} ${mend}.`;
}
