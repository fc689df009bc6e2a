import type {Place, Report, ReportedProblem, ReportedWarning, WarningCode} from '../../doctor/report.js';
import type {Words} from '../../doctor/saying.js';
import {painter, toPrintable, type Paint} from '../terminal.js';

const MAX_PROBLEMS = 100;
/** Of one kind. */
const MAX_WARNINGS = 5;

/** A report as a person reads it in a terminal. */
export function formatReport(report: Report, words: Words, colors: boolean): string {
  const safe = withPrintableText(report);
  const paint = painter(colors);
  const parts = [
    paint('bold', safe.source),
    ...(safe.error ? [formatError(safe.error, paint)] : [formatRead(safe, words)]),
    ...safe.problems.slice(0, MAX_PROBLEMS).map((problem) => formatProblem(problem, paint)),
    ...formatRest(safe.problems.length - MAX_PROBLEMS, words),
    ...formatAllWarnings(safe.warnings, words, paint),
    formatVerdict(safe, words, paint),
  ];
  return `${parts.join('\n\n')}\n`;
}

/** What comes from a feed or a server must not move the cursor. */
function withPrintableText(report: Report): Report {
  const text = JSON.stringify(report, (_key, value: unknown) =>
    typeof value === 'string' ? toPrintable(value) : value,
  );
  return JSON.parse(text) as Report;
}

function formatError(error: NonNullable<Report['error']>, paint: Paint): string {
  const where = error.line === null ? '' : `${toLocation(error)}  `;
  return `${paint('red', '✗')} ${where}${error.message}`;
}

function formatRead({read, files, language}: Report, {counts, report}: Words): string {
  const names = Object.keys(counts) as (keyof typeof counts)[];
  const counted = names.filter((name) => read[name] > 0).map((name) => counts[name](read[name]));
  return [
    counted.length > 0 ? report.read(counted.join(', ')) : report.nothingRead,
    ...(language ? [report.language(language)] : []),
    ...files.map((file) => report.goesOnIn(file)),
  ].join('\n');
}

function formatProblem(problem: ReportedProblem, paint: Paint): string {
  const {path, found, what, mend} = problem;
  return [
    `${paint('red', '✗')} ${toLocation(problem)}  ${paint('bold', path ?? '')}`,
    `  ${found ? `${found}  ${what}` : what}`,
    `  ${mend}`,
  ].join('\n');
}

function formatAllWarnings(warnings: readonly ReportedWarning[], words: Words, paint: Paint): string[] {
  const codes = Object.keys(words.warnings) as WarningCode[];
  return codes.flatMap((code) => {
    const ofCode = warnings.filter((warning) => warning.code === code);
    return ofCode.length > 0 ? [formatWarnings(code, ofCode, words, paint)] : [];
  });
}

function formatWarnings(
  code: WarningCode,
  warnings: readonly ReportedWarning[],
  words: Words,
  paint: Paint,
): string {
  const {title, advice} = words.warnings[code];
  const places = warnings.slice(0, MAX_WARNINGS).map((warning) => {
    const path = warning.path && warning.path !== '$' ? `${paint('dim', warning.path)}  ` : '';
    return `  ${warning.line === null ? '' : `${toLocation(warning)}  `}${path}${warning.message}`;
  });
  return [
    `${paint('yellow', '!')} ${title} (${warnings.length})`,
    ...places,
    ...formatRest(warnings.length - MAX_WARNINGS, words),
    `  ${advice}`,
  ].join('\n');
}

const formatRest = (count: number, {report}: Words) => (count > 0 ? [report.more(count)] : []);

function formatVerdict({ok, error, problems, warnings}: Report, {report}: Words, paint: Paint): string {
  const counted = warnings.length > 0 ? `, ${report.warnings(warnings.length)}` : '';
  if (error) return paint('red', `${report.unreadable}${counted}`);
  if (ok) return paint('green', `${report.good}${counted}`);
  return paint('red', `${report.problems(problems.length)}${counted}`);
}

/** As terminals and editors make links of it. */
function toLocation({file, line, column}: Place): string {
  return line === null ? file : `${file}:${line}:${column}`;
}
