import type {Edtf, PartialDate} from './edtf.js';
import {fitsCalendar} from './period.js';

/** What a calendar is told of an entry. Texts are plain, addresses absolute. */
export interface CalendarEvent {
  /** Names the event for ever: a calendar that gets it again takes it for the same. */
  readonly uid: string;
  readonly date: Edtf;
  readonly summary: string;
  readonly description?: string | undefined;
  readonly location?: string | undefined;
  readonly url?: string | undefined;
  readonly categories?: readonly string[] | undefined;
  /** BCP 47 language of the texts, where it is known. */
  readonly language?: string | undefined;
  /** When it was last changed (RFC 3339). */
  readonly modified?: string | undefined;
}

/**
 * Events as an iCalendar file (RFC 5545): all-day events that do not block anybody's time. A month spans all of its
 * days, as no day in it is more likely than another. Events whose date no calendar can hold are left out. `now` is an
 * instant (RFC 3339), for those that do not say when they were changed.
 */
export function toCalendar(events: readonly CalendarEvent[], now: string): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Plaza//plaza-widgets//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    ...events.filter(({date}) => fitsCalendar(date)).flatMap((event) => toLines(event, now)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join('');
}

function toLines(event: CalendarEvent, now: string): string[] {
  const {uid, date, summary, description, location, url, categories = [], language, modified} = event;
  const start = date.start!;
  const end = date.end ?? start;
  const text = (name: string, value: string | undefined) =>
    value ? [`${name}${language ? `;LANGUAGE=${language}` : ''}:${escape(value)}`] : [];
  return [
    'BEGIN:VEVENT',
    `UID:${escape(uid)}`,
    `DTSTAMP:${toUtc(modified) ?? toUtc(now)}`,
    `DTSTART;VALUE=DATE:${toDate(start)}`,
    // The first day that no longer belongs to it.
    `DTEND;VALUE=DATE:${end.day ? toDate({...end, day: end.day + 1}) : toDate({...end, month: end.month! + 1})}`,
    ...text('SUMMARY', summary),
    ...text('DESCRIPTION', description),
    ...text('LOCATION', location),
    ...(categories.length ? [`CATEGORIES:${categories.map(escape).join(',')}`] : []),
    ...(url ? [`URL:${url.replace(/\s/g, '')}`] : []),
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

/** A day as `20190731`; what goes over the end of a month or year goes on in the next. */
function toDate({year, month = 1, day = 1}: Pick<PartialDate, 'year' | 'month' | 'day'>): string {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.toISOString().slice(0, 10).replaceAll('-', '');
}

/** An instant as `20180928T100000Z`, or nothing where the text is none. */
function toUtc(instant: string | undefined): string | undefined {
  const date = new Date(instant ?? '');
  return Number.isNaN(date.getTime()) ? undefined : date.toISOString().replace(/[-:]|\.\d+/g, '');
}

function escape(text: string): string {
  return text
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n?|\n/g, '\\n')
    .replace(/(?!\t)\p{Cc}/gu, '');
}

const encoder = new TextEncoder();

/** Lines of at most 75 octets, of which those that go on begin with a space; no letter is cut in two. */
function fold(line: string): string {
  let folded = '';
  let length = 0;
  for (const letter of line) {
    const size = encoder.encode(letter).length;
    if (length + size > 75) {
      folded += '\r\n ';
      length = 1;
    }
    folded += letter;
    length += size;
  }
  return folded;
}
