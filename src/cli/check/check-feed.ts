import {FeedError} from '../../feed/feed-error.js';
import {describeProblem} from '../../format/problem.js';
import type {MessageFunction} from '../../locale/messages.js';
import type {Problem} from '../../model/reader.js';
import {FeedFiles, type FeedFile} from './feed-files.js';
import {inspectFile, type Inspection} from './inspect-file.js';
import {parseFeed, SyntaxFault} from './parse-feed.js';
import {NOTHING_READ, readFeed, type FeedReading} from './read-feed.js';
import type {Place, Position, Report, ReportedProblem, ReportedWarning, Warning} from './report.js';

interface Options {
  readonly now: Date;
  readonly msg: MessageFunction;
}

/** Checks the feed at a path or URL. Never rejects for what is wrong with the feed. */
export async function checkFeed(source: string, {now, msg}: Options): Promise<Report> {
  const files = new FeedFiles(source);
  const lost: Warning[] = [];
  try {
    const feed = await files.open();
    const load = (url: string) => loadFurther(files, url, lost);
    const reading = await readFeed(parseFeed(feed.text, feed.name), feed.url, toDay(now), load);
    const inspections = inspectFiles(files.files, reading, toDay(now));
    const problems = inspections.flatMap((inspection) => toReportedProblems(inspection, msg));
    return {
      ...emptyReport(source),
      ok: problems.length === 0,
      language: reading.language ?? null,
      read: reading.read,
      files: files.files.slice(1).map(({name}) => name),
      problems,
      warnings: [
        ...lost.map((warning) => toReportedWarning(warning, feed)),
        ...inspections.flatMap(toReportedWarnings),
      ],
    };
  } catch (error) {
    if (!(error instanceof FeedError)) throw error;
    return failedReport(source, error, files.files);
  }
}

/** A further file that is missing on this machine may well be there on the server, so it is no problem yet. */
async function loadFurther(files: FeedFiles, url: string, lost: Warning[]): Promise<unknown> {
  try {
    return await files.load(url);
  } catch (error) {
    if (!(error instanceof FeedError)) throw error;
    lost.push({code: 'unreadable-file', message: `${files.nameOf(url)}: ${error.message}`});
    if (files.isLocal(url) && error.reason === 'not-found') return [];
    throw error;
  }
}

function inspectFiles(
  [feed, ...further]: readonly FeedFile[],
  {problems, parts, language}: FeedReading,
  today: string,
): Inspection[] {
  const problemsIn = (url: string | undefined) => problems.filter(({file}) => file === url);
  return [
    inspectFile(feed!, {
      problems: problemsIn(undefined),
      continues: parts.get(feed!.url),
      language,
      today,
    }),
    ...further.flatMap((file) => {
      const continues = parts.get(file.url);
      return continues
        ? [inspectFile(file, {problems: problemsIn(file.url), continues, language, today})]
        : [];
    }),
  ];
}

function toReportedProblems(
  {file, problems, positions}: Inspection,
  msg: MessageFunction,
): ReportedProblem[] {
  return problems.map((problem: Problem) => {
    const {path, expected, found, effect} = problem;
    const place = toPlace(file, path, positions.of(path));
    return {...place, expected, found, effect, ...describeProblem(problem, msg)};
  });
}

function toReportedWarnings({file, warnings, positions}: Inspection): ReportedWarning[] {
  return warnings.map((warning) =>
    toReportedWarning(warning, file, warning.path ? positions.of(warning.path) : undefined),
  );
}

function toReportedWarning(
  {code, message, path, position}: Warning,
  file: FeedFile,
  found?: Position,
): ReportedWarning {
  return {code, message, ...toPlace(file, path, position ?? found)};
}

function toPlace({name}: FeedFile, path?: string | null, position?: Position): Place {
  const {line = null, column = null} = position ?? {};
  return {file: name, path: path ?? null, line, column};
}

function failedReport(source: string, error: FeedError, files: readonly FeedFile[]): Report {
  const {line = null, column = null} = (error instanceof SyntaxFault && error.position) || {};
  const {reason, message} = error;
  return {
    ...emptyReport(source),
    error: {reason, message, file: source, path: null, line, column},
    warnings: files.flatMap((file) => file.warnings.map((warning) => toReportedWarning(warning, file))),
  };
}

function emptyReport(source: string): Report {
  return {
    format: 1,
    source,
    ok: false,
    error: null,
    language: null,
    read: NOTHING_READ,
    files: [],
    problems: [],
    warnings: [],
  };
}

function toDay(date: Date): string {
  const two = (n: number) => String(n).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
