import {nextDay} from './agenda.js';
import {compareEdtf} from './edtf.js';
import type {TimelineEntry} from './milestone.js';

/** An order of entries by their date, the earliest first, or last; those without one come last. */
export function byDate(isNewestFirst = false): (a: TimelineEntry, b: TimelineEntry) => number {
  const sign = isNewestFirst ? -1 : 1;
  return (a, b) =>
    a.date && b.date ? sign * compareEdtf(a.date, b.date) : Number(!a.date) - Number(!b.date);
}

/** Entries below one heading. */
export interface EntryGroup {
  /** What they have in common: a year, for example; absent where they say nothing of it. */
  readonly key: string | number | undefined;
  readonly entries: readonly TimelineEntry[];
}

/** Groups sorted entries by what they have in common, in the order in which that comes up. */
export function groupEntries(
  entries: readonly TimelineEntry[],
  keyOf: (entry: TimelineEntry) => EntryGroup['key'],
): readonly EntryGroup[] {
  const groups = new Map<EntryGroup['key'], TimelineEntry[]>();
  for (const entry of entries) {
    const key = keyOf(entry);
    const group = groups.get(key);
    if (group) group.push(entry);
    else groups.set(key, [entry]);
  }
  return [...groups].map(([key, entries]) => ({key, entries}));
}

/** The year in which an entry begins, or ends where nobody knows when it began. */
export function yearOf({date}: TimelineEntry): number | undefined {
  return (date?.start ?? date?.end)?.year;
}

/** Sites that show videos: their links say so. */
const VIDEO = /^https?:\/\/([\w-]+\.)*(youtu|vimeo|dailymotion|media\.un\.org|webtv\.un\.org)/;

/** Whether an entry has what few feeds do: what is due or to come, pictures, files, or others that it follows. */
export function hasExtras(entry: TimelineEntry, today: string): boolean {
  const {image, banner_image, attachments, _milestone: milestone} = entry.item;
  return !!(
    entry.deadline ||
    image ||
    banner_image ||
    attachments?.length ||
    milestone?.image ||
    milestone?.follows?.length ||
    milestone?.links?.some(
      ({url, mime_type, size_in_bytes}) => mime_type || size_in_bytes || VIDEO.test(url),
    ) ||
    nextDay(entry, today) !== undefined
  );
}
