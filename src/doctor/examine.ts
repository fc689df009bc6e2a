import {FeedError} from '../feed/feed-error.js';
import {loadFurther, type FeedFile, type FeedSource, type Lost} from './feed-source.js';
import {inspectFile, type Inspection} from './inspect-file.js';
import {parseFeed} from './parse-feed.js';
import {NOTHING_READ, readFeed, type FeedReading} from './read-feed.js';
import type {Warning} from './report.js';
import {sayingOf} from './saying.js';

/** What was found in a feed and in the files that continue it, before it is put into words. */
export interface Examination extends Pick<FeedReading, 'language' | 'read'> {
  /** Why nothing could be read, if so. */
  readonly error: FeedError | undefined;
  /** All that was read; the feed itself comes first. */
  readonly files: readonly FeedFile[];
  readonly inspections: readonly Inspection[];
}

interface Options {
  readonly now: Date;
  /** Whether to look for what only a person can judge, too. */
  readonly hints?: boolean;
}

/** Examines a feed as of `now`. Never rejects for what is wrong with the feed. */
export async function examine(source: FeedSource, {now, hints = false}: Options): Promise<Examination> {
  const lost: Lost[] = [];
  const today = toDay(now);
  try {
    const feed = await source.open();
    const load = (url: string) => loadFurther(source, url, lost);
    const reading = await readFeed(parseFeed(feed.text, feed.name), feed.url, today, load);
    const {language, read} = reading;
    const [first, ...further] = inspectFiles(source.files, reading, today, hints);
    const inspections = [{...first!, warnings: [...lost.map(toWarning), ...first!.warnings]}, ...further];
    return {error: undefined, language, read, files: source.files, inspections};
  } catch (error) {
    if (!(error instanceof FeedError)) throw error;
    return {error, language: undefined, read: NOTHING_READ, files: source.files, inspections: []};
  }
}

function toWarning({name, error}: Lost): Warning {
  const saying = sayingOf(error);
  return {code: saying[0] === 'notReadHere' ? 'further-file' : 'unreadable-file', about: name, saying};
}

function inspectFiles(
  [feed, ...further]: readonly FeedFile[],
  {problems, parts, language}: FeedReading,
  today: string,
  hints: boolean,
): Inspection[] {
  const inspect = (file: FeedFile, name: string | undefined) =>
    inspectFile(file, {
      problems: problems.filter((problem) => problem.file === name),
      continues: parts.get(file.url),
      language,
      today,
      hints,
    });
  return [
    inspect(feed!, undefined),
    ...further.filter(({url}) => parts.has(url)).map((file) => inspect(file, file.url)),
  ];
}

function toDay(date: Date): string {
  const two = (n: number) => String(n).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
