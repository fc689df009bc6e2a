import {toMonth} from './names.js';

const two = (part: string) => part.padStart(2, '0');
const MONTH_NAME = String.raw`([\p{L}]+)\.?`;
const ORDINAL = String.raw`(\d{1,2})(?:st|nd|rd|th|º|er|\.)?`;
const OF = String.raw`(?:de |del )?`;

type Form = readonly [form: RegExp, write: (...parts: string[]) => string | undefined];

const named = (year: string, month: string, day?: string): string | undefined => {
  const code = toMonth(month);
  return code && (day === undefined ? `${year}-${code}` : `${year}-${code}-${two(day)}`);
};

/** Forms that can be read in one way only. */
const FORMS: readonly Form[] = [
  [/^(\d{4})[./-](\d{1,2})[./-](\d{1,2})$/, (year, month, day) => `${year}-${two(month)}-${two(day)}`],
  [/^(\d{4})[./-](\d{1,2})$/, (year, month) => `${year}-${two(month)}`],
  [/^(\d{1,2})[./-](\d{4})$/, (month, year) => `${year}-${two(month)}`],
  [/^((?:19|20)\d\d)(\d\d)(\d\d)$/, (year, month, day) => `${year}-${month}-${day}`],
  [/^(\d{1,2})[./-](\d{1,2})[./-](\d{4})$/, writeNumbers],
  [
    new RegExp(`^${ORDINAL} ${OF}${MONTH_NAME},? ${OF}(\\d{4})$`, 'iu'),
    (day, month, year) => named(year, month, day),
  ],
  [new RegExp(`^${MONTH_NAME} ${ORDINAL},? (\\d{4})$`, 'iu'), (month, day, year) => named(year, month, day)],
  [new RegExp(`^${MONTH_NAME} ${OF}(\\d{4})$`, 'iu'), (month, year) => named(year, month)],
  [/^(\d{4}) ?[-–—] ?(\d{4})$/, (start, end) => `${start}/${end}`],
  [/^(?:c|ca|circa|about|hacia|vers|cerca de)\.? ?(\d{4})$/i, (year) => `${year}~`],
  [/^(\d{4}-\d\d-\d\d) (\d\d:\d\d(?::\d\d)?)$/, (date, time) => `${date}T${time}`],
];

/** 27/09/2018 and 09/27/2018 say which is the day; 05/06/2018 does not. */
function writeNumbers(first: string, second: string, year: string): string | undefined {
  const [a, b] = [Number(first), Number(second)];
  if (a !== b && a <= 12 && b <= 12) return undefined;
  return a > 12 ? `${year}-${two(second)}-${two(first)}` : `${year}-${two(first)}-${two(second)}`;
}

/** A date in another form as EDTF, where it can be read in one way only. */
export function toEdtf(text: string): string | undefined {
  const plain = text.trim().replace(/\s+/g, ' ');
  for (const [form, write] of FORMS) {
    const match = form.exec(plain);
    const written = match && write(...match.slice(1));
    if (written) return written;
  }
  return undefined;
}

const TIMESTAMP =
  /^(?:\p{L}{3,4}\.?, )?(.+?)(?:T|,? )(\d{1,2}:\d\d(?::\d\d(?:\.\d+)?)?) ?(Z|GMT|UTC?|[+-]\d\d:?\d\d)?$/iu;

/** A day and time in another form as RFC 3339, where it can be read in one way only. */
export function toTimestamp(text: string): string | undefined {
  const plain = text.trim().replace(/\s+/g, ' ');
  const [, date = plain, time, zone = ''] = TIMESTAMP.exec(plain) ?? [];
  const day = /^\d{4}-\d\d-\d\d$/.test(date) ? date : toEdtf(date);
  if (!day || !/^\d{4}-\d\d-\d\d$/.test(day)) return undefined;
  if (time === undefined) return day;
  const clock = /^\d:/.test(time) ? `0${time}` : time;
  return `${day}T${clock}${/^[gu]/i.test(zone) ? 'Z' : zone}`;
}

/** A time of day in another form as HH:MM. */
export function toTime(text: string): string | undefined {
  const match = /^(\d{1,2})(?:[:.h ]?(\d\d))?(?::00)? ?h?(?:rs|oras)?\.? ?([ap])?\.? ?(?:m\.?)?$/i.exec(
    text.trim(),
  );
  if (!match) return undefined;
  const [whole, hours, minutes = '00', half] = match;
  // A number alone is no time.
  if (/^\d{1,3}$/.test(whole)) return undefined;
  const hour = Number(hours);
  if (half && (hour < 1 || hour > 12)) return undefined;
  const shift = half === undefined ? 0 : (/p/i.test(half) ? 12 : 0) - (hour === 12 ? 12 : 0);
  return `${two(String(hour + shift))}:${minutes}`;
}
