import type {msg as Msg} from '@lit/localize';
import {str} from '@lit/localize/internal/str-tag.js';
import type {Edtf, PartialDate} from '../model/edtf.js';

/** How long a date's words may be: `27 September 2018` or `27 Sept 2018`. */
export type DateStyle = 'long' | 'short';

/**
 * A date or interval of fact in words, never more precise than it is. Without `msg`, for a language that Plaza has no
 * words in, signs stand for them: `2021 –` for "since 2021", `≈ 1913` for "around 1913".
 */
export function formatEdtf(
  {start, end}: Edtf,
  locale: string,
  msg: typeof Msg | undefined,
  style: DateStyle = 'long',
): string {
  if (end === undefined) return start ? formatDate(start, locale, msg, style) : '';
  if (!start) return formatUntil(end!, formatDate(end!, locale, msg, style), msg);
  if (!end) return formatSince(start, formatDate(start, locale, msg, style), msg);
  return formatInterval(start, end, locale, msg, style);
}

/** Many languages have another word, or an article, before a day: "desde 2018", but "desde el 27 de septiembre". */
const isPlainDay = ({day, approximate, uncertain}: PartialDate) =>
  day !== undefined && !approximate && !uncertain;

function formatUntil(date: PartialDate, until: string, msg: typeof Msg | undefined): string {
  if (!msg) return `– ${until}`;
  return isPlainDay(date)
    ? msg(str`until ${until}`, {
        id: 'date.until-day',
        desc: 'An interval with an open start. Placeholder: a date with its day, e.g. "until 27 September 2018"',
      })
    : msg(str`until ${until}`, {
        id: 'date.until',
        desc: 'An interval with an open start. Placeholder: a year or month, e.g. "until 1913"',
      });
}

function formatSince(date: PartialDate, since: string, msg: typeof Msg | undefined): string {
  if (!msg) return `${since} –`;
  return isPlainDay(date)
    ? msg(str`since ${since}`, {
        id: 'date.since-day',
        desc: 'An interval that goes on. Placeholder: a date with its day, e.g. "since 27 September 2018"',
      })
    : msg(str`since ${since}`, {
        id: 'date.since',
        desc: 'An interval that goes on. Placeholder: a year or month, e.g. "since November 2021"',
      });
}

function formatInterval(
  start: PartialDate,
  end: PartialDate,
  locale: string,
  msg: typeof Msg | undefined,
  style: DateStyle,
): string {
  const alike =
    precision(start) === precision(end) &&
    start.approximate === end.approximate &&
    start.uncertain === end.uncertain;
  return alike
    ? qualify(start, formatDates(start, end, locale, style), msg)
    : `${formatDate(start, locale, msg, style)} – ${formatDate(end, locale, msg, style)}`;
}

function formatDate(
  date: PartialDate,
  locale: string,
  msg: typeof Msg | undefined,
  style: DateStyle,
): string {
  return qualify(date, formatDates(date, undefined, locale, style), msg);
}

/** Says of a date's words how certain they are. */
function qualify({approximate, uncertain}: PartialDate, words: string, msg: typeof Msg | undefined): string {
  if (uncertain)
    return msg
      ? msg(str`${words} (uncertain)`, {
          id: 'date.uncertain',
          desc: 'A date that the source is not sure of. Placeholder: a date, e.g. "1984 (uncertain)"',
        })
      : `${words} (?)`;
  if (approximate)
    return msg
      ? msg(str`around ${words}`, {
          id: 'date.approximate',
          desc: 'A date that is only about right. Placeholder: a date, e.g. "around 1913"',
        })
      : `≈ ${words}`;
  return words;
}

/** The year of a date, as a heading: `2018`, `44 BC`. With an end, all years to that: `1990 – 1999`. */
export function formatYear(year: number, locale: string, end?: number): string {
  return formatDates({year}, end === undefined ? undefined : {year: end}, locale, 'long');
}

type Parts = Pick<PartialDate, 'year' | 'month' | 'day'>;

function precision({month, day}: Parts): number {
  return day ? 3 : month ? 2 : 1;
}

/** A date, or two of the same precision as a range, in the locale's own calendar where that can say it. */
function formatDates(start: Parts, end: Parts | undefined, locale: string, style: DateStyle): string {
  const own = dateFormat(start, locale, style);
  const canSay =
    calendarOf(own, locale) === 'gregory' || (fitsInto(own, start) && (!end || fitsInto(own, end)));
  const format = canSay ? own : dateFormat(start, locale, style, true);
  const from = format.format(toInstant(start));
  if (!end) return from;
  const range = format.formatRange(toInstant(start), toInstant(end));
  const to = format.format(toInstant(end));
  // Some locales have no pattern for some ranges, and leave the end out.
  return range === from && to !== from ? `${from} – ${to}` : range;
}

/**
 * Whether another calendar can say a date of ours as precisely. Of ours, 2018 is a part of 1396 and a part of 1397 in
 * Iran, but all of 2561 in Thailand. Before the year 1000 few calendars have been meant to count.
 */
function fitsInto(format: Intl.DateTimeFormat, date: Parts): boolean {
  if (date.year < 1000) return false;
  if (date.day) return true;
  const next = date.month ? {year: date.year, month: date.month + 1} : {year: date.year + 1};
  return format.format(toInstant(date)) === format.format(toInstant({month: 1, ...next, day: 0}));
}

/** The calendar of each locale, which a format is slow to tell. */
const calendars = new Map<string, string>();

function calendarOf(format: Intl.DateTimeFormat, locale: string): string {
  const calendar = calendars.get(locale) ?? format.resolvedOptions().calendar;
  calendars.set(locale, calendar);
  return calendar;
}

/** Making one takes longer than drawing an entry. */
const formats = new Map<string, Intl.DateTimeFormat>();

/** `isForeign`: in our calendar, and saying so, although the locale has another. */
function dateFormat(date: Parts, locale: string, style: DateStyle, isForeign = false): Intl.DateTimeFormat {
  const hasEra = isForeign || date.year < 1;
  const key = `${locale} ${style} ${!!date.month} ${!!date.day} ${hasEra} ${isForeign}`;
  let format = formats.get(key);
  if (!format) {
    format = new Intl.DateTimeFormat(locale, {
      // Days are counted in UTC and shown in UTC, so that no visitor's time zone moves them.
      timeZone: 'UTC',
      year: 'numeric',
      ...(date.month && {month: style}),
      ...(date.day && {day: 'numeric'}),
      ...(hasEra && {era: 'short'}),
      ...(isForeign && {calendar: 'gregory'}),
    });
    formats.set(key, format);
  }
  return format;
}

/** A part that is too large goes on in the next; day 0 is the last of the month before. */
function toInstant({year, month = 1, day = 1}: Parts): number {
  // Date.UTC takes the years 0 to 99 for 1900 to 1999.
  return new Date(0).setUTCFullYear(year, month - 1, day);
}
