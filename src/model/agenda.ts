import type {TimelineEntry} from './milestone.js';
import {daysOf, isOpen, tenseOf} from './period.js';

/**
 * When an entry is next of interest, as a day that compares (20190731): 0 while it lasts, the day on which it begins,
 * or by which something is due; `undefined` where all of it is past.
 */
export function nextDay({date, deadline}: TimelineEntry, today: string): number | undefined {
  const tense = date && tenseOf(date, today);
  const days = [
    ...(tense === 'present' ? [0] : []),
    ...(tense === 'future' ? [daysOf(date!)[0]] : []),
    ...(deadline && isOpen(deadline, today) ? [daysOf(deadline)[1]] : []),
  ];
  return days.length ? Math.min(...days) : undefined;
}

/** Entries parted into what is still to come, the soonest first, and the rest in its own order. */
export function partUpcoming(
  entries: readonly TimelineEntry[],
  today: string,
): readonly [coming: readonly TimelineEntry[], past: readonly TimelineEntry[]] {
  const days = entries.map((entry) => ({entry, day: nextDay(entry, today)}));
  const coming = days.filter(({day}) => day !== undefined).sort((a, b) => a.day! - b.day!);
  const past = days.filter(({day}) => day === undefined);
  return [coming.map(({entry}) => entry), past.map(({entry}) => entry)];
}
