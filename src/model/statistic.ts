import {currentEntries, readCollection, type CollectionName} from './collection.js';
import {loadSection, type Load} from './continuation.js';
import {readSection, type Feed} from './json-feed.js';
import {excerpt, toJsonPath} from './json.js';
import type {Problem} from './reader.js';
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
  /** The figure itself; beside `count_of`, what shows where the list cannot be counted. */
  value: number(),
  /** How exact the figure is. */
  qualifier: choice('exactly', 'about', 'more_than', 'less_than'),
  /**
   * What stands behind the number, for example cities; `%` for a percentage. Where it changes with the number, its ICU
   * plural: `{count, plural, one {city} other {cities}}`. A unit of measure that `Intl` knows (ECMA-402), for example `hectare`,
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

/**
 * The statistics that have a value, in the order of the feed, or in the order of `ids` where there are any. What is
 * counted is counted as of `today` (`YYYY-MM-DD`).
 */
export function readStatistics(feed: Feed, today: string, ids: readonly string[] = []): readonly Statistic[] {
  const all = readAll(feed).flatMap((each) => {
    const count = each.count_of && countOf(feed, each.count_of, today);
    if (count !== undefined) return [{...each, value: count}];
    if (each.value !== undefined) return [{...each, value: each.value, count_of: undefined}];
    reportMissing(feed, each);
    return [];
  });
  return ids.length === 0 ? all : ids.flatMap((id) => all.filter((each) => each.id === id));
}

/** Loads the files that the figures are continued in, and those of the lists that they count. */
export async function loadStatistics(feed: Feed, load: Load): Promise<void> {
  await loadSection(feed, 'statistics', load);
  const counted = new Set(readAll(feed).map(({count_of}) => count_of));
  for (const section of counted) if (section) await loadSection(feed, section, load);
}

function readAll(feed: Feed): readonly RawStatistic[] {
  return readSection(feed, 'statistics', statistic);
}

/** How long a list is. One that is not there cannot be counted, nor one of which a part or all of it is unreadable. */
function countOf(feed: Feed, section: CollectionName, today: string): number | undefined {
  if (feed.incomplete.has(section)) return undefined;
  // A bare feed is the list of the figures themselves.
  const files = [...(feed.bare ? [] : [feed]), ...(feed.parts.get(section) ?? [])];
  const lists = files.map(({bare, association}) => bare ?? association[section] ?? undefined);
  const given = lists.filter((list) => list !== undefined);
  if (given.length === 0) return undefined;
  const entries = readCollection(feed, section);
  const isEmpty = given.every((list) => Array.isArray(list) && list.length === 0);
  return entries.length > 0 || isEmpty ? currentEntries(entries, today).length : undefined;
}

/** Figures are asked for with each render, and a list may be read again: each is reported once. */
const reported = new WeakSet<object>();

/** A figure that has neither a value nor a list to count becomes a problem. */
function reportMissing(feed: Feed, each: RawStatistic): void {
  // A list that could not be loaded has been reported as such, and a bare feed may continue another, which has the list.
  const isExcused = each.count_of && (feed.bare || feed.incomplete.has(each.count_of));
  if (isExcused || reported.has(each)) return;
  reported.add(each);
  const files = [feed, ...(feed.parts.get('statistics') ?? [])];
  const file = files.find((file) => rawEntries(file).includes(each)) ?? feed;
  const keys = file.bare ? [] : [...(file.association === file.root ? [] : ['_association']), 'statistics'];
  const place = [...keys, rawEntries(file).indexOf(each)];
  // A value that was no number has been reported, too.
  const isReported = (path: string) =>
    feed.problems.some((each) => each.path === path && (each.file ?? feed.url) === file.url);
  if (isReported(toJsonPath([...place, 'value']))) return;
  const problem: Problem = {
    path: toJsonPath([...place, each.count_of ? 'count_of' : 'value']),
    expected: each.count_of ? 'known' : 'required',
    found: excerpt(each.count_of),
    effect: 'left-out',
  };
  feed.problems.push(file === feed ? problem : {...problem, file: file.url});
}

function rawEntries({association, bare}: Feed): readonly unknown[] {
  return [bare ?? association['statistics']].flat();
}
