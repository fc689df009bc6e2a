import type {Edtf, PartialDate} from './edtf.js';

/** A day as a number that compares as the day does: 20180927. A part that the source does not give counts as its first. */
export function firstDay({year, month = 1, day = 1}: PartialDate): number {
  return year * 10_000 + month * 100 + day;
}

/** The same for the last day: a month may have no 31st, but then no other day lies between. */
export function lastDay({year, month = 12, day = 31}: PartialDate): number {
  return year * 10_000 + month * 100 + day;
}

/** The first and the last day that a date or an interval may stand for; an open end has none. */
export function daysOf({start, end}: Edtf): readonly [first: number, last: number] {
  const until = end === undefined ? start : end;
  return [start ? firstDay(start) : -Infinity, until ? lastDay(until) : Infinity];
}

/** Whether a date may lie between two others, both included: an interval does where the two overlap. */
export function liesBetween(date: Edtf, from: Edtf | undefined, to: Edtf | undefined): boolean {
  const [first, last] = daysOf(date);
  return (!from || last >= daysOf(from)[0]) && (!to || first <= daysOf(to)[1]);
}

/** How a date lies to today: `present` is today itself, or in the middle of what has both a beginning and an end. */
export type Tense = 'past' | 'present' | 'future';

/**
 * Where a date lies, seen from `today` (`YYYY-MM-DD`). What is not certain counts as past: `2026` is in the future
 * until that year begins, and nobody knows whether it is over before the year is.
 */
export function tenseOf({start, end}: Edtf, today: string): Tense {
  const now = Number(today.replaceAll('-', ''));
  if (!start) return 'past';
  if (firstDay(start) > now) return 'future';
  const isExact = !start.approximate && !start.uncertain;
  if (end === undefined) return isExact && start.day && firstDay(start) === now ? 'present' : 'past';
  // It has begun for certain, and has certainly not ended.
  return isExact && end && lastDay(start) <= now && firstDay(end) >= now ? 'present' : 'past';
}

/** Whether a deadline may still be met on `today` (`YYYY-MM-DD`): one of March 2027 lasts through that month. */
export function isOpen(deadline: Edtf, today: string): boolean {
  return daysOf(deadline)[1] >= Number(today.replaceAll('-', ''));
}

/**
 * Whether a calendar can hold a date without saying more than its source: exact days and months can, from a beginning
 * to an end. "2027" and "around May" cannot, nor can what has no end.
 */
export function fitsCalendar({start, end}: Edtf): boolean {
  return isPlain(start) && (end === undefined || isPlain(end));
}

const isPlain = (date: PartialDate | null) =>
  !!date?.month && date.year > 0 && date.year < 9999 && !date.approximate && !date.uncertain;

/** How many entries begin in each year, or in each decade, century and so on of a long time. */
export interface YearCounts {
  readonly first: number;
  /** The last year there is, in the last count. */
  readonly last: number;
  /** Years to a count. */
  readonly step: number;
  readonly counts: readonly number[];
}

/** More bars than these are too thin to be told apart. */
const MOST_COUNTS = 60;

/** Counts years, those without any between others included; nothing where there are not two different ones. */
export function countYears(years: readonly number[]): YearCounts | undefined {
  if (new Set(years).size < 2) return undefined;
  const sorted = [...years].sort((a, b) => a - b);
  const [earliest, latest] = [sorted[0]!, sorted.at(-1)!];
  let step = 1;
  while ((latest - earliest) / step >= MOST_COUNTS) step *= 10;
  const first = Math.floor(earliest / step) * step;
  const counts = Array<number>(Math.floor((latest - first) / step) + 1).fill(0);
  for (const year of years) counts[Math.floor((year - first) / step)]!++;
  return {first, last: latest, step, counts};
}
