import type {Edtf, PartialDate} from './edtf.js';

/**
 * What a date takes up on an axis, in years: 2018.5 is the middle of 2018. All months are equally long there, as the
 * lines between the years are.
 */
export interface Extent {
  readonly start: number;
  readonly end: number;
  /** Where the entry hangs: the middle of what is not known more precisely, the beginning of what lasts. */
  readonly point: number;
  /** A day; some time within a month or a year; from one to another; from one on; to one. */
  readonly nature: 'day' | 'within' | 'lasting' | 'since' | 'until';
  /** About then, or perhaps then. */
  readonly isVague: boolean;
}

/** The extent of a date, as precise as it is. What goes on reaches `today` (`YYYY-MM-DD`). */
export function extentOf({start, end}: Edtf, today: string): Extent {
  const isVague = [start, end].some((date) => date?.approximate || date?.uncertain);
  if (!start) {
    const last = endOf(end!);
    return {start: last, end: last, point: last, nature: 'until', isVague};
  }
  const first = startOf(start);
  if (end === undefined) {
    const last = endOf(start);
    return {
      start: first,
      end: last,
      point: (first + last) / 2,
      nature: start.day ? 'day' : 'within',
      isVague,
    };
  }
  if (end) return {start: first, end: endOf(end), point: first, nature: 'lasting', isVague};
  const [year, month, day] = today.split('-').map(Number);
  const now = endOf({year: year!, month: month!, day: day!});
  return {start: first, end: Math.max(now, endOf(start)), point: first, nature: 'since', isVague};
}

type Parts = Pick<PartialDate, 'year' | 'month' | 'day'>;

const startOf = ({year, month = 1, day = 1}: Parts) =>
  year + (month - 1 + (day - 1) / daysIn(year, month)) / 12;

const endOf = ({year, month, day}: Parts) =>
  year + (month ? month - 1 + (day ? day / daysIn(year, month) : 1) : 12) / 12;

/** The calendar repeats itself after 400 years. */
const daysIn = (year: number, month: number) =>
  new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate();
