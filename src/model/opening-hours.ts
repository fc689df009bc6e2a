import type {OpeningHours} from './contact.js';

/**
 * Opening hours as questions about moments. Days are counted from 1970-01-01 in the office's own calendar; moments are
 * milliseconds since 1970. Where a clock is put forward or back, a time that does not exist moves on by as much, and
 * of a time that exists twice the first counts, as `Temporal` and calendars (RFC 5545) have it.
 */

/** From and to in minutes after midnight; `closes` is past 1,440 where it is on the next day. */
export interface OpenRange {
  readonly opens: number;
  readonly closes: number;
}

export interface OpeningState {
  readonly open: boolean;
  /** When that changes; nothing where it does not, as far as is known. */
  readonly changes: number | undefined;
}

/** Lines of the feed that hold for some days only. */
export interface OpeningException {
  /** First and last day; infinite where there is none. */
  readonly from: number;
  readonly through: number;
  readonly days: OpeningHours['days'];
  /** None where it is closed. */
  readonly ranges: readonly OpenRange[];
}

const WEEKDAYS = ['Su', 'Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa'] as const;
const MINUTE = 60_000;
const DAY = 1440 * MINUTE;
/** A season: what holds for longer are the usual hours of that time. */
const SEASON = 28;

/** The weekday of a day: 0 is Sunday. */
export function weekdayOf(day: number): number {
  return (((day + 4) % 7) + 7) % 7;
}

/** Whether it is open at `now`, and until when. Nothing where `timeZone` is no IANA time zone. */
export function openingState(
  hours: readonly OpeningHours[],
  timeZone: string,
  now: number,
): OpeningState | undefined {
  if (!isTimeZone(timeZone)) return undefined;
  const today = dayOf(now, timeZone);
  let closes: number | undefined;
  // From yesterday, whose night may not be over, to a year ahead, for what closes for a season.
  for (let day = today - 1; day <= today + 366; day++) {
    for (const {start, end} of momentsOf(hours, day, timeZone)) {
      if (closes === undefined) {
        if (end <= now) continue;
        if (start > now) return {open: false, changes: start};
        closes = end;
      } else if (start > closes) {
        return {open: true, changes: closes};
      } else {
        closes = Math.max(closes, end);
      }
      // Open for a fortnight without a break is open day and night.
      if (closes > now + 14 * DAY) return {open: true, changes: undefined};
    }
  }
  return {open: closes !== undefined, changes: closes};
}

/** When the next day begins in a time zone. */
export function nextMidnight(now: number, timeZone: string): number {
  return toMoment(dayOf(now, timeZone) + 1, 0, timeZone);
}

/** The hours on a day: of the lines that name its weekday and hold on it, those that hold for the shortest time. */
export function hoursOn(hours: readonly OpeningHours[], day: number): readonly OpenRange[] {
  const weekday = WEEKDAYS[weekdayOf(day)]!;
  const lines = hours
    .filter(({days}) => !days || days.includes(weekday))
    .map((line) => ({line, ...periodOf(line)}))
    .filter(({from, through}) => from <= day && day <= through);
  const shortest = Math.min(...lines.map(({from, through}) => through - from));
  return toRanges(lines.filter(({from, through}) => through - from === shortest).map(({line}) => line));
}

/** The usual hours of the time around `today`, by weekday; 0 is Sunday. */
export function usualWeek(hours: readonly OpeningHours[], today: number): readonly (readonly OpenRange[])[] {
  const usual = hours.filter((line) => isUsual(line, today));
  const sunday = today - weekdayOf(today);
  return WEEKDAYS.map((_, weekday) => {
    // The weekday's next day, so that what begins or ends this week is told as it is from today on.
    const day = sunday + weekday < today ? sunday + weekday + 7 : sunday + weekday;
    return hoursOn(usual, day);
  });
}

/** Other hours than the usual ones, until three months ahead, in time. */
export function exceptionsFrom(hours: readonly OpeningHours[], today: number): readonly OpeningException[] {
  const groups = new Map<string, OpeningHours[]>();
  for (const line of hours) {
    const {from, through} = periodOf(line);
    if (isUsual(line, today) || through < today || from > today + 92) continue;
    const key = [from, through, ...[...(line.days ?? [])].sort()].join();
    groups.set(key, [...(groups.get(key) ?? []), line]);
  }
  return [...groups.values()]
    .map((lines) => ({...periodOf(lines[0]!), days: lines[0]!.days, ranges: toRanges(lines)}))
    .sort((a, b) => a.from - b.from || a.through - b.through);
}

function isUsual(line: OpeningHours, today: number): boolean {
  const {from, through} = periodOf(line);
  // However long it is closed: that is what is told apart, beside the hours that come back.
  const isClosure = line.opens === line.closes && Number.isFinite(through - from);
  return !isClosure && through - from >= SEASON && from <= today && today <= through;
}

/** Whether any of the lines holds on `today` or later. */
export function isKnownFrom(hours: readonly OpeningHours[], today: number): boolean {
  return hours.some((line) => periodOf(line).through >= today);
}

/** The times of a day on which lines have it open; those that overlap or touch are one. */
function toRanges(lines: readonly OpeningHours[]): readonly OpenRange[] {
  const ranges: OpenRange[] = [];
  const sorted = lines
    .map(toRange)
    .filter(({opens, closes}) => opens < closes)
    .sort((a, b) => a.opens - b.opens);
  for (const {opens, closes} of sorted) {
    const last = ranges.at(-1);
    if (last && opens <= last.closes)
      ranges.splice(-1, 1, {opens: last.opens, closes: Math.max(last.closes, closes)});
    else ranges.push({opens, closes});
  }
  return ranges;
}

function toRange({opens, closes}: OpeningHours): OpenRange {
  const from = minutesOf(opens);
  // Many write a whole day as 00:00 to 23:59.
  const to = closes === '23:59' ? 1440 : minutesOf(closes);
  return {opens: from, closes: to < from ? to + 1440 : to};
}

function minutesOf(time: string): number {
  const [hours, minutes] = time.split(':').map(Number);
  return 60 * hours! + minutes!;
}

/** The days on which a line holds. A date that names no day begins with its first and ends with its last. */
function periodOf({valid_from = '', valid_through = ''}: OpeningHours): {from: number; through: number} {
  const [year, month = 1, day = 1] = numbersOf(valid_from.split('/')[0]!);
  const [lastYear, lastMonth = 12, lastDay] = numbersOf(valid_through.split('/').at(-1)!);
  return {
    from: year === undefined ? -Infinity : Date.UTC(year, month - 1, day) / DAY,
    through:
      lastYear === undefined
        ? Infinity
        : // Day 0 of a month is the last of the one before.
          Date.UTC(lastYear, lastDay ? lastMonth - 1 : lastMonth, lastDay ?? 0) / DAY,
  };
}

function numbersOf(date: string): readonly number[] {
  return (/^\d{4}(-\d\d)*/.exec(date)?.[0].split('-') ?? []).map(Number);
}

function momentsOf(hours: readonly OpeningHours[], day: number, timeZone: string) {
  return hoursOn(hours, day).map(({opens, closes}) => ({
    start: toMoment(day, opens, timeZone),
    end: toMoment(day, closes, timeZone),
  }));
}

/** The day that a moment belongs to in a time zone. */
export function dayOf(moment: number, timeZone: string): number {
  return Math.floor((moment + offsetAt(moment, timeZone)) / DAY);
}

/** The moment of a day and minute on the clocks of a time zone. */
function toMoment(day: number, minute: number, timeZone: string): number {
  const wall = day * DAY + minute * MINUTE;
  // The offsets well before and well after: where they differ, a clock is changed in between.
  const before = wall - offsetAt(wall - DAY, timeZone);
  const after = wall - offsetAt(wall + DAY, timeZone);
  const fits = (moment: number) => moment + offsetAt(moment, timeZone) === wall;
  return fits(before) || !fits(after) ? before : after;
}

const clocks = new Map<string, Intl.DateTimeFormat>();

/** How far the clocks of a time zone are ahead of UTC, in milliseconds. */
export function offsetAt(moment: number, timeZone: string): number {
  const clock =
    clocks.get(timeZone) ??
    new Intl.DateTimeFormat('en-u-ca-iso8601-nu-latn', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
  clocks.set(timeZone, clock);
  const parts = new Map(clock.formatToParts(moment).map(({type, value}) => [type, Number(value)]));
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.get(type)!;
  const wall = Date.UTC(
    part('year'),
    part('month') - 1,
    part('day'),
    part('hour'),
    part('minute'),
    part('second'),
  );
  return wall - Math.floor(moment / 1000) * 1000;
}

function isTimeZone(timeZone: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('en', {timeZone}));
  } catch {
    return false; // the feed names a place that no clock is known for
  }
}
