import {readCollection} from './collection.js';
import {loadSection, type Load} from './continuation.js';
import {readSection, type Feed} from './json-feed.js';
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
  /** What stands behind the number, for example cities; `%` for a percentage. */
  unit: text,
  /** When the figure was true (EDTF). */
  observation_date: date,
  /** Who says so. */
  source,
  /** A sentence for the reader, for example what the figure includes. */
  note: text,
  /** Derives the value from the length of one of the feed's lists, so that counter and list never disagree. */
  count_of: choice('networks', 'members', 'priorities'),
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
  const all = readSection(feed, 'statistics', statistic).flatMap((each) => {
    const value = each.count_of ? readCollection(feed, each.count_of).length : each.value;
    return value === undefined ? [] : [{...each, value}];
  });
  return ids.length === 0 ? all : ids.flatMap((id) => all.filter((each) => each.id === id));
}

/** Loads the files that the figures are continued in, and those of the lists that they count. */
export async function loadStatistics(feed: Feed, load: Load): Promise<void> {
  await loadSection(feed, 'statistics', load);
  const counted = new Set(readSection(feed, 'statistics', statistic).map(({count_of}) => count_of));
  for (const section of counted) if (section) await loadSection(feed, section, load);
}
