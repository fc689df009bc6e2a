import type {FeedError} from '../feed/feed-error.js';
import {describeProblem} from '../format/problem.js';
import type {MessageFunction} from '../locale/messages.js';
import type {Problem} from '../model/reader.js';
import type {Examination} from './examine.js';
import type {FeedFile} from './feed-source.js';
import type {Inspection} from './inspect-file.js';
import {SyntaxFault} from './parse-feed.js';
import type {Place, Position, Report, ReportedProblem, ReportedWarning, Warning} from './report.js';
import {say, sayingOf, type Words} from './saying.js';
import type {Speech} from './words.js';

/** The report on the feed at a path or URL, in one language. */
export function toReport(source: string, examination: Examination, {words, msg}: Speech): Report {
  const {error, language, read, files, inspections} = examination;
  const problems = inspections.flatMap((inspection) => toProblems(inspection, msg));
  return {
    format: 1,
    source,
    ok: !error && problems.length === 0,
    error: error ? toError(source, error, words) : null,
    language: language ?? null,
    read,
    files: error ? [] : files.slice(1).map(({name}) => name),
    problems,
    warnings: error
      ? files.flatMap((file) => file.warnings.map((warning) => toWarning(warning, file, words)))
      : inspections.flatMap((inspection) => toWarnings(inspection, words)),
  };
}

/** A warning in words. */
export function warningText({about, saying}: Warning, words: Words): string {
  return about === undefined ? say(words, saying) : `${about}: ${say(words, saying)}`;
}

function toProblems({file, problems, positions}: Inspection, msg: MessageFunction): ReportedProblem[] {
  return problems.map((problem: Problem) => {
    const {path, expected, found, effect} = problem;
    const place = toPlace(file, path, positions.of(path));
    return {...place, expected, found, effect, ...describeProblem(problem, msg)};
  });
}

function toWarnings({file, warnings, positions}: Inspection, words: Words): ReportedWarning[] {
  return warnings.map((warning) =>
    toWarning(warning, file, words, warning.path ? positions.of(warning.path) : undefined),
  );
}

function toWarning(warning: Warning, file: FeedFile, words: Words, found?: Position): ReportedWarning {
  const {code, path, position} = warning;
  return {code, message: warningText(warning, words), ...toPlace(file, path, position ?? found)};
}

function toPlace({name}: FeedFile, path?: string, position?: Position): Place {
  const {line = null, column = null} = position ?? {};
  return {file: name, path: path ?? null, line, column};
}

function toError(file: string, error: FeedError, words: Words): NonNullable<Report['error']> {
  const {line = null, column = null} = (error instanceof SyntaxFault && error.position) || {};
  return {reason: error.reason, message: say(words, sayingOf(error)), file, path: null, line, column};
}
