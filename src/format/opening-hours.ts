import type {msg as Msg} from '@lit/localize';
import {str} from '@lit/localize/internal/str-tag.js';
import {
  dayOf,
  offsetAt,
  weekdayOf,
  type OpeningException,
  type OpeningState,
  type OpenRange,
} from '../model/opening-hours.js';

const DAY = 86_400_000;

/** What opening hours need to become words. */
export interface Wording {
  readonly locale: string;
  readonly msg: typeof Msg;
}

/** Where an office stands. */
export interface Place {
  /** IANA. */
  readonly timeZone: string;
  /** The town, where it is known. */
  readonly name: string | undefined;
}

/** Whether an office is open, and until when; with the visitor's own time where that is another. */
export function formatOpeningState(
  {open, changes}: OpeningState,
  place: Place,
  now: number,
  visitorZone: string,
  wording: Wording,
): string {
  const {msg, locale} = wording;
  if (changes === undefined) {
    return open
      ? msg('Open day and night', {
          id: 'contact.always-open',
          desc: 'On the card of an office that never closes. A few words.',
        })
      : msg('Closed', {id: 'contact.closed', desc: 'Of an office or a day: not open. One word.'});
  }
  const time = formatMoment(changes, place, now, visitorZone, wording);
  const days = dayOf(changes, place.timeZone) - dayOf(now, place.timeZone);
  if (days === 0)
    return open
      ? msg(str`Open now, closes at ${time}`, {
          id: 'contact.open-until',
          desc: 'On the card of an office. Placeholder: a time of today, which may go on: "14:00 in Barcelona (09:00 for you)".',
        })
      : msg(str`Closed now, opens at ${time}`, {
          id: 'contact.opens-today',
          desc: 'On the card of an office. Placeholder: a time of today, which may go on: "14:00 in Barcelona (09:00 for you)".',
        });
  if (days === 1)
    return open
      ? msg(str`Open now, closes tomorrow at ${time}`, {
          id: 'contact.closes-tomorrow',
          desc: 'On the card of an office that is open past midnight. Placeholder: a time, which may go on: "02:00 in Barcelona (20:00 for you)".',
        })
      : msg(str`Closed now, opens tomorrow at ${time}`, {
          id: 'contact.opens-tomorrow',
          desc: 'On the card of an office. Placeholder: a time, which may go on: "14:00 in Barcelona (09:00 for you)".',
        });
  const day = new Intl.DateTimeFormat(locale, {
    timeZone: place.timeZone,
    weekday: 'long',
    ...(days > 6 && {day: 'numeric', month: 'long'}),
  }).format(changes);
  return open
    ? msg(str`Open now, closes on ${day} at ${time}`, {
        id: 'contact.closes-later',
        desc: 'On the card of an office that is open for days. Placeholders: a day ("Monday", "Monday, 7 January"), then a time, which may go on: "14:00 in Barcelona (09:00 for you)".',
      })
    : msg(str`Closed now, opens on ${day} at ${time}`, {
        id: 'contact.opens-later',
        desc: 'On the card of an office. Placeholders: a day ("Monday", "Monday, 7 January"), then a time, which may go on: "14:00 in Barcelona (09:00 for you)".',
      });
}

function formatMoment(
  moment: number,
  {timeZone, name}: Place,
  now: number,
  visitorZone: string,
  {locale, msg}: Wording,
): string {
  const there = formatTimeIn(moment, locale, timeZone);
  if (offsetAt(moment, timeZone) === offsetAt(moment, visitorZone)) return there;
  // "Today", "tomorrow" and the weekday are the office's: the visitor's day is said where one of them may be another.
  const sameDays = [now, moment].every((each) => dayOf(each, timeZone) === dayOf(each, visitorZone));
  const day = sameDays ? '' : `${formatWeekday(weekdayOf(dayOf(moment, visitorZone)), locale, 'short')} `;
  const here = day + formatTimeIn(moment, locale, visitorZone);
  return name
    ? msg(str`${there} in ${name} (${here} for you)`, {
        id: 'contact.time-in',
        desc: 'Part of a sentence on when an office opens or closes. Placeholders: a time, the town of the office, and what time it then is for the visitor.',
      })
    : msg(str`${there} local time (${here} for you)`, {
        id: 'contact.time-local',
        desc: 'Part of a sentence on when an office opens or closes. Placeholders: a time where the office is, and what time it then is for the visitor.',
      });
}

function formatTimeIn(moment: number, locale: string, timeZone: string): string {
  return new Intl.DateTimeFormat(locale, {timeStyle: 'short', timeZone}).format(moment);
}

/** The hours of a day, a text for each time it is open. */
export function formatRanges(ranges: readonly OpenRange[], {locale, msg}: Wording): readonly string[] {
  if (ranges.length === 0)
    return [msg('Closed', {id: 'contact.closed', desc: 'Of an office or a day: not open. One word.'})];
  return ranges.map(({opens, closes}) => {
    if (closes - opens >= 1440)
      return msg('24 hours', {
        id: 'contact.all-day',
        desc: 'Hours of a day on which an office never closes.',
      });
    const time = (minutes: number) => formatTimeIn(minutes * 60_000, locale, 'UTC');
    return `${time(opens)} – ${time(closes)}`;
  });
}

/** The days of an exception: `24 December`, `1 – 31 August`, with weekdays where it has some. */
export function formatPeriod({from, through, days}: OpeningException, {locale, msg}: Wording): string {
  const dates = formatDates(from, through, {locale, msg});
  if (!days || from === through) return dates;
  const names = new Intl.ListFormat(locale, {type: 'unit', style: 'short'}).format(
    ['Su', 'Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa'].flatMap((name, weekday) =>
      days.some((day) => day === name) ? formatWeekday(weekday, locale, 'short') : [],
    ),
  );
  return `${dates} (${names})`;
}

function formatDates(from: number, through: number, {locale, msg}: Wording): string {
  const format = new Intl.DateTimeFormat(locale, {timeZone: 'UTC', day: 'numeric', month: 'long'});
  if (Number.isFinite(from) && Number.isFinite(through)) return format.formatRange(from * DAY, through * DAY);
  return Number.isFinite(from)
    ? msg(str`from ${format.format(from * DAY)}`, {
        id: 'contact.from-day',
        desc: 'Days with other opening hours, without an end. Placeholder: a day, e.g. "from 1 September".',
      })
    : msg(str`through ${format.format(through * DAY)}`, {
        id: 'contact.through-day',
        desc: 'Days with other opening hours, until that day and including it. Placeholder: a day, e.g. "through 31 August".',
      });
}

/** The name of a weekday; 0 is Sunday. */
export function formatWeekday(weekday: number, locale: string, style: 'long' | 'short' = 'long'): string {
  // 1970-01-04 was a Sunday.
  return new Intl.DateTimeFormat(locale, {timeZone: 'UTC', weekday: style}).format((weekday + 3) * DAY);
}

/** The weekdays in the order of a locale's calendar; 0 is Sunday. */
export function weekdaysOf(locale: string): readonly number[] {
  const {getWeekInfo, weekInfo} = new Intl.Locale(locale) as Intl.Locale & WeekInformation;
  // Monday (ISO 8601) where the browser does not know.
  const {firstDay} = getWeekInfo?.call(new Intl.Locale(locale)) ?? weekInfo ?? {firstDay: 1};
  return Array.from({length: 7}, (_, i) => (firstDay + i) % 7);
}

/** Newer than the types; a property in some browsers, a method in others. */
interface WeekInformation {
  readonly getWeekInfo?: () => {firstDay: number};
  readonly weekInfo?: {firstDay: number};
}
