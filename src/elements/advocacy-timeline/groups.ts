import {nextDay, partUpcoming} from '../../model/agenda.js';
import {groupEntries, yearOf, type EntryGroup} from '../../model/chronology.js';
import type {TimelineEntry} from '../../model/milestone.js';
import {renderText} from '../shared/text.js';
import {today} from '../shared/today.js';
import {categoryName, statusName} from './advocacy-timeline.messages.js';
import {nameOfYear} from './dates.js';
import {upcomingLabel, withoutMessage} from './refine.messages.js';
import type {Timeline, Tools} from './tools.js';

/** Entries below a heading; without a name, below none. */
export interface Group {
  readonly name: unknown;
  readonly entries: readonly TimelineEntry[];
}

/** The way of an agreement through its life, in which its states follow each other. */
const LIFECYCLE = ['proposed', 'tabled', 'adopted', 'in_force', 'rejected', 'expired'];

export function isToCome(entry: TimelineEntry): boolean {
  return nextDay(entry, today()) !== undefined;
}

/** Sorted entries by `year`, `decade`, `category`, `organization` or `status`, or in one group where that is another word. */
export function groupTimeline(
  timeline: Timeline,
  sorted: readonly TimelineEntry[],
  by: string,
  tools: Tools,
): readonly Group[] {
  const [coming, past] = tools.host.order === 'upcoming' ? partUpcoming(sorted, today()) : [[], sorted];
  if (by !== 'year' && by !== 'decade') return groupByWord(timeline, [...coming, ...past], by, tools);
  const ahead = coming.length ? [{name: upcomingLabel(tools.locale.msg), entries: coming}] : [];
  return [...ahead, ...groupByTime(past, by, tools)];
}

function groupByTime(
  entries: readonly TimelineEntry[],
  by: 'year' | 'decade',
  tools: Tools,
): readonly Group[] {
  const keyOf = (entry: TimelineEntry) => {
    const year = yearOf(entry);
    return year === undefined || by === 'year' ? year : Math.floor(year / 10) * 10;
  };
  return groupEntries(entries, keyOf).map(({key, entries}) => ({
    name: nameOfYear(key as number | undefined, tools, by === 'decade' ? 9 : 0),
    entries,
  }));
}

function groupByWord(
  {feed}: Timeline,
  entries: readonly TimelineEntry[],
  by: string,
  tools: Tools,
): readonly Group[] {
  const {locale, translator} = tools;
  const {msg} = locale;
  const translate = translator(feed);
  if (by !== 'category' && by !== 'organization' && by !== 'status') return [{name: undefined, entries}];
  const nameOf = (
    key: string,
    [first]: readonly TimelineEntry[],
  ): {value: string; lang?: string | undefined} => {
    if (by === 'organization') return translate(first!.item._milestone!, 'organization')!;
    return {value: (by === 'status' ? statusName : categoryName)(key, msg)};
  };
  const named = groupEntries(entries, ({item}) => item._milestone?.[by]).map(({key, entries}) => ({
    key: key as string | undefined,
    text: key === undefined ? undefined : nameOf(key as string, entries),
    entries,
  }));
  const {compare} = new Intl.Collator(locale.locale);
  const rank = ({key}: Pick<EntryGroup, 'key'>) => {
    if (key === undefined) return LIFECYCLE.length + 1;
    const place = by === 'status' ? LIFECYCLE.indexOf(key as string) : -1;
    return place < 0 ? LIFECYCLE.length : place;
  };
  return named
    .sort((a, b) => rank(a) - rank(b) || compare(a.text?.value ?? '', b.text?.value ?? ''))
    .map(({text, entries}) => ({
      name: text ? renderText({value: text.value, lang: text.lang}) : withoutMessage(by, msg),
      entries,
    }));
}
