/**
 * Dates of facts as EDTF (ISO 8601-2, levels 0 and 1): `2018`, `2018-04`, `2018-09-27`, `1913~`, `1984?`,
 * `2022-10-10/2022-10-14`, `2021-11/..`, `-0043-03`. A date keeps the precision it was given: nothing here ever
 * becomes an instant, so no time zone can move it.
 */
export interface PartialDate {
  /** Astronomical year: 0 is 1 BC, -43 is 44 BC. */
  readonly year: number;
  /** 1 to 12; absent where the source names only the year. */
  readonly month?: number;
  /** 1 to 31; absent where the source names no day. */
  readonly day?: number;
  /** `~` or `%`: about then. */
  readonly approximate: boolean;
  /** `?` or `%`: perhaps then. */
  readonly uncertain: boolean;
}

/** A date (`end` is absent), or an interval; `null` is an open end. */
export interface Edtf {
  readonly start: PartialDate | null;
  readonly end?: PartialDate | null;
}

const DATE = /^(-?\d{4}|Y-?\d{5,})(?:-(\d\d)(?:-(\d\d)(?:T[\d:.]+(?:Z|[+-]\d\d(?::?\d\d)?)?)?)?)?([?~%])?$/;

/** The date or interval, or `undefined` where the text is none. */
export function parseEdtf(text: string): Edtf | undefined {
  const slash = text.indexOf('/');
  if (slash < 0) {
    const date = parseDate(text);
    return date && {start: date};
  }
  const start = parseEnd(text.slice(0, slash));
  const end = parseEnd(text.slice(slash + 1));
  if (start === undefined || end === undefined) return undefined;
  // Neither end known, or the wrong way round.
  if (start && end ? compareDates(start, end) > 0 : start === end) return undefined;
  return {start, end};
}

/** A year or a month of the last thousand years. */
const COMMON = /^[12]\d{3}(-(0[1-9]|1[0-2]))?$/;

/** Whether the text is a date or interval; what most feeds hold is told without taking it apart. */
export function isEdtf(text: string): boolean {
  return COMMON.test(text) || parseEdtf(text) !== undefined;
}

/** A date, `null` for an open or unknown end (`..` or nothing), `undefined` where the text is neither. */
function parseEnd(text: string): PartialDate | null | undefined {
  return text === '..' || text === '' ? null : parseDate(text);
}

function parseDate(text: string): PartialDate | undefined {
  const match = DATE.exec(text);
  if (!match || match[1] === '-0000') return undefined;
  const year = Number(match[1]!.replace('Y', ''));
  // What JavaScript can show of time ends there.
  if (Math.abs(year) > 270_000) return undefined;
  const month = match[2] === undefined ? undefined : Number(match[2]);
  const day = match[3] === undefined ? undefined : Number(match[3]);
  if (month !== undefined && (month < 1 || month > 12)) return undefined;
  if (day !== undefined && (day < 1 || day > daysInMonth(year, month!))) return undefined;
  const sign = match[4];
  return {
    year,
    ...(month !== undefined && {month}),
    ...(day !== undefined && {day}),
    approximate: sign === '~' || sign === '%',
    uncertain: sign === '?' || sign === '%',
  };
}

function daysInMonth(year: number, month: number): number {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** Negative where `a` is earlier. A year comes before its months, a month before its days. */
export function compareDates(a: PartialDate, b: PartialDate): number {
  return a.year - b.year || (a.month ?? 0) - (b.month ?? 0) || (a.day ?? 0) - (b.day ?? 0);
}

/** Orders dates and intervals by their start, then by their end; an open start comes first, an open end last. */
export function compareEdtf(a: Edtf, b: Edtf): number {
  return (
    compareEnds(a.start, b.start, -1) ||
    compareEnds(a.end ?? (a.end === null ? null : a.start), b.end ?? (b.end === null ? null : b.start), 1)
  );
}

function compareEnds(a: PartialDate | null, b: PartialDate | null, open: 1 | -1): number {
  if (a === null || b === null) return a === b ? 0 : a === null ? open : -open;
  return compareDates(a, b);
}

/** The value of `<time datetime>` (HTML), where there is one: not for intervals, nor for years before 1. */
export function toDateTime({start, end}: Edtf): string | undefined {
  if (!start || end !== undefined || start.year < 1) return undefined;
  const two = (n: number) => String(n).padStart(2, '0');
  return [String(start.year).padStart(4, '0'), start.month && two(start.month), start.day && two(start.day)]
    .filter(Boolean)
    .join('-');
}

/** Whether something that lasts through `end` (EDTF, as precise as it is) still holds on `today` (`YYYY-MM-DD`). */
export function holdsOn(today: string, end: string | undefined): boolean {
  const last = end === undefined ? undefined : parseEdtf(end);
  if (!last) return true;
  const day = last.end === undefined ? last.start : last.end;
  // `2026` lasts through 2026: a part that the source does not give counts as its last.
  return !day || compareDates({month: 12, day: 31, ...day}, parseEdtf(today)!.start!) >= 0;
}
