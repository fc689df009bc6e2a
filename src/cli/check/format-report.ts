import {painter, toPrintable, type Paint} from '../terminal.js';
import type {Place, Report, ReportedProblem, ReportedWarning, WarningCode} from './report.js';
import {WARNING_TEXTS} from './warning-texts.js';

const MAX_PROBLEMS = 100;
/** Of one kind. */
const MAX_WARNINGS = 5;

/** A report as a person reads it in a terminal. */
export function formatReport(report: Report, colors: boolean): string {
  const safe = withPrintableText(report);
  const paint = painter(colors);
  const parts = [
    paint('bold', safe.source),
    ...(safe.error ? [formatError(safe.error, paint)] : [formatRead(safe)]),
    ...safe.problems.slice(0, MAX_PROBLEMS).map((problem) => formatProblem(problem, paint)),
    ...formatRest(safe.problems.length - MAX_PROBLEMS),
    ...formatAllWarnings(safe.warnings, paint),
    formatVerdict(safe, paint),
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

const NOUNS: readonly (readonly [keyof Report['read'], one: string, more: string])[] = [
  ['items', 'item', 'items'],
  ['networks', 'network', 'networks'],
  ['members', 'member', 'members'],
  ['priorities', 'priority', 'priorities'],
  ['statistics', 'figure', 'figures'],
  ['contacts', 'contact', 'contacts'],
];

function formatRead({read, files, language}: Report): string {
  const counts = NOUNS.filter(([name]) => read[name] > 0).map(([name, ...nouns]) =>
    count(read[name], ...nouns),
  );
  return [
    counts.length > 0 ? `Read: ${counts.join(', ')}.` : 'Read: no entries.',
    ...(language ? [`Language: ${language}.`] : []),
    ...files.map((file) => `Continued in: ${file}`),
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

function formatAllWarnings(warnings: readonly ReportedWarning[], paint: Paint): string[] {
  const codes = Object.keys(WARNING_TEXTS) as WarningCode[];
  return codes.flatMap((code) => {
    const ofCode = warnings.filter((warning) => warning.code === code);
    return ofCode.length > 0 ? [formatWarnings(code, ofCode, paint)] : [];
  });
}

function formatWarnings(code: WarningCode, warnings: readonly ReportedWarning[], paint: Paint): string {
  const {title, advice} = WARNING_TEXTS[code];
  const places = warnings.slice(0, MAX_WARNINGS).map((warning) => {
    const path = warning.path && warning.path !== '$' ? `${paint('dim', warning.path)}  ` : '';
    return `  ${warning.line === null ? '' : `${toLocation(warning)}  `}${path}${warning.message}`;
  });
  return [
    `${paint('yellow', '!')} ${title} (${warnings.length})`,
    ...places,
    ...formatRest(warnings.length - MAX_WARNINGS),
    `  ${advice}`,
  ].join('\n');
}

const formatRest = (count: number) => (count > 0 ? [`  … and ${count} more; --json lists all.`] : []);

function formatVerdict({ok, error, problems, warnings}: Report, paint: Paint): string {
  const counted = warnings.length > 0 ? `, ${count(warnings.length, 'warning', 'warnings')}` : '';
  if (error) return paint('red', `Nothing could be read${counted}`);
  if (ok) return paint('green', `No problems${counted}`);
  return paint('red', `${count(problems.length, 'problem', 'problems')}${counted}`);
}

const count = (number: number, one: string, more: string) => `${number} ${number === 1 ? one : more}`;

/** As terminals and editors make links of it. */
function toLocation({file, line, column}: Place): string {
  return line === null ? file : `${file}:${line}:${column}`;
}
