import type {msg as Msg} from '@lit/localize';
import {str} from '@lit/localize/internal/str-tag.js';
import type {Edtf, PartialDate} from '../model/edtf.js';

/** How long a date's words may be: `27 September 2018` or `27 Sept 2018`. */
export type DateStyle = 'long' | 'short';

/** A date or interval of fact in words, never more precise than it is. */
export function formatEdtf(
  {start, end}: Edtf,
  locale: string,
  msg: typeof Msg,
  style: DateStyle = 'long',
): string {
  if (end === undefined) return start ? formatDate(start, locale, msg, style) : '';
  if (!start)
    return msg(str`until ${formatDate(end!, locale, msg, style)}`, {
      id: 'date.until',
      desc: 'An interval with an open start. Placeholder: a date, e.g. "until 1913"',
    });
  if (!end)
    return msg(str`since ${formatDate(start, locale, msg, style)}`, {
      id: 'date.since',
      desc: 'An interval that goes on. Placeholder: a date, e.g. "since November 2021"',
    });
  return formatInterval(start, end, locale, msg, style);
}

function formatInterval(
  start: PartialDate,
  end: PartialDate,
  locale: string,
  msg: typeof Msg,
  style: DateStyle,
): string {
  const exact = (date: PartialDate) => !date.approximate && !date.uncertain;
  if (exact(start) && exact(end) && precision(start) === precision(end)) {
    return dateFormat(start, locale, style).formatRange(toInstant(start), toInstant(end));
  }
  return `${formatDate(start, locale, msg, style)} – ${formatDate(end, locale, msg, style)}`;
}

function formatDate(date: PartialDate, locale: string, msg: typeof Msg, style: DateStyle): string {
  const words = dateFormat(date, locale, style).format(toInstant(date));
  if (date.uncertain)
    return msg(str`${words} (uncertain)`, {
      id: 'date.uncertain',
      desc: 'A date that the source is not sure of. Placeholder: a date, e.g. "1984 (uncertain)"',
    });
  if (date.approximate)
    return msg(str`around ${words}`, {
      id: 'date.approximate',
      desc: 'A date that is only about right. Placeholder: a date, e.g. "around 1913"',
    });
  return words;
}

/** The year of a date, as a heading: `2018`, `44 BC`. */
export function formatYear(year: number, locale: string): string {
  return dateFormat({year}, locale, 'long').format(toInstant({year}));
}

type Parts = Pick<PartialDate, 'year' | 'month' | 'day'>;

function precision({month, day}: Parts): number {
  return day ? 3 : month ? 2 : 1;
}

function dateFormat(date: Parts, locale: string, style: DateStyle): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(locale, {
    // Days are counted in UTC and shown in UTC, so that no visitor's time zone moves them.
    timeZone: 'UTC',
    year: 'numeric',
    ...(date.month && {month: style}),
    ...(date.day && {day: 'numeric'}),
    ...(date.year < 1 && {era: 'short'}),
  });
}

function toInstant({year, month = 1, day = 1}: Parts): number {
  // Date.UTC takes the years 0 to 99 for 1900 to 1999.
  return new Date(0).setUTCFullYear(year, month - 1, day);
}

/** A moment, in milliseconds since 1970, as day and time where the visitor is. */
export function formatTime(moment: number, locale: string): string {
  return new Intl.DateTimeFormat(locale, {dateStyle: 'medium', timeStyle: 'short'}).format(moment);
}
