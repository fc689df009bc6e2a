import {readCollection} from './collection.js';
import {loadSection, type Load} from './continuation.js';
import {readSection, type Feed} from './json-feed.js';
import {toJsonPath, type Problem} from './reader.js';
import {id, choice, date, flag, link, list, number, object, required, text, type Infer} from './schema.js';

const source = object({
  /** Who says so. */
  name: required(text),
  /** Address of the page that says so. */
  url: link,
});

const observation = object({
  /** When the value was true (EDTF). */
  observation_date: required(date),
  /** The figure at that time. */
  value: required(number()),
});

export const statistic = object({
  /** Stable and unique among the statistics. */
  id: required(id),
  /** What is counted. */
  name: required(text),
  /** The figure itself; leave it out where `count_of` derives it. */
  value: number(),
  /** How exact the figure is. */
  qualifier: choice('exactly', 'about', 'more_than', 'less_than'),
  /**
   * What stands behind the number, for example cities; `%` for a percentage. Where it changes with the number, its ICU
   * plural: `{count, plural, one {city} other {cities}}`. A unit of measure by its name in CLDR, for example `hectare`,
   * shows in the visitor's language.
   */
  unit: text,
  /** When the figure was true (EDTF). */
  observation_date: date,
  /** Who says so. */
  source,
  /** A sentence for the reader, for example what the figure includes. */
  note: text,
  /** Derives the value from the length of one of the feed's lists, so that counter and list never disagree. */
  count_of: choice('networks', 'members', 'priorities'),
  /** Shows beside `count_of`: `members` how many of them there are of each country, classification or region. */
  breakdown: choice('country', 'classification', 'region'),
  /** Earlier values, for the trend. */
  history: list(observation),
  /** The value that is aimed at. */
  target: number(),
  /** Whether a falling value is good news. */
  lower_is_better: flag,
});
type RawStatistic = Infer<typeof statistic>;
/** A figure of record; those without a value are left out by the reader. */
export type Statistic = RawStatistic & {readonly value: number};

/** The statistics that have a value, in the order of the feed, or in the order of `ids` where there are any. */
export function readStatistics(feed: Feed, ids: readonly string[] = []): readonly Statistic[] {
  const all = readAll(feed).flatMap((each) => {
    // A list of which a part is missing cannot be counted.
    const counted =
      each.count_of && !feed.incomplete.has(each.count_of)
        ? readCollection(feed, each.count_of).length
        : undefined;
    const value = each.count_of ? counted : each.value;
    return value === undefined ? [] : [{...each, value}];
  });
  return ids.length === 0 ? all : ids.flatMap((id) => all.filter((each) => each.id === id));
}

/** Loads the files that the figures are continued in, and those of the lists that they count. */
export async function loadStatistics(feed: Feed, load: Load): Promise<void> {
  await loadSection(feed, 'statistics', load);
  const counted = new Set(readAll(feed).map(({count_of}) => count_of));
  for (const section of counted) if (section) await loadSection(feed, section, load);
}

/** Figures are asked for with each render, and a list may be read again: each is reported once. */
const reported = new WeakSet<object>();

/** All figures; those that have neither a value nor a list to count become problems. */
function readAll(feed: Feed): readonly RawStatistic[] {
  // Reading moves the entries up where one is left out: their places in the file are those from before.
  const files = feed.lists.has('statistics')
    ? []
    : [feed, ...(feed.parts.get('statistics') ?? [])].map((file) => ({file, entries: rawEntries(file)}));
  const all = readSection(feed, 'statistics', statistic);
  for (const each of files.length > 0 ? all : []) {
    if (each.value !== undefined || each.count_of || reported.has(each)) continue;
    reported.add(each);
    const {file, entries} = files.find(({entries}) => entries.includes(each)) ?? files[0]!;
    const keys = file.bare ? [] : [...(file.association === file.root ? [] : ['_association']), 'statistics'];
    const path = toJsonPath([...keys, entries.indexOf(each), 'value']);
    // A value that was no number has been reported as such.
    if (feed.problems.some((each) => each.path === path && (each.file ?? feed.url) === file.url)) continue;
    const problem: Problem = {path, expected: 'required', found: '', effect: 'left-out'};
    feed.problems.push(file === feed ? problem : {...problem, file: file.url});
  }
  return all;
}

function rawEntries({association, bare}: Feed): readonly unknown[] {
  return [bare ?? association['statistics']].flat();
}
