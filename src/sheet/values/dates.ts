import {isEdtf} from '../../model/edtf.js';
import {fold} from '../fold.js';
import type {Cell, DateOrder} from '../table.js';
import type {Vocabulary} from '../vocabulary.js';

/** Numbers with the same separator between: day, month and year, in whatever order. */
const NUMERIC = /^(\d{1,4})\s*([-/.\s])\s*(\d{1,2})\s*\2\s*(\d{1,4})\.?(?:[T\s,]+\d{1,2}[:.h]\d{2}.*)?$/;
const MONTH_AND_YEAR = /^(?:(\d{1,2})\s*[-/.]\s*(\d{4})|(\d{4})\s*[/.]\s*(\d{1,2}))$/;
const QUARTER =
  /^(?:[tq]([1-4])|([1-4])\s?(?:er|o|e|º|ª|st|nd|rd|th|ere|eme)?\.?\s?(?:t|q|trim\.?|trimestre|quarter))[\s/.-]*(\d{4})$/;

interface Parts {
  year?: number | undefined;
  month?: number | undefined;
  day?: number | undefined;
}

/** What a numeric date shows of the order that it is written in. */
export function orderOf(text: string): DateOrder | 'open' | undefined {
  const [, a, separator, b, c] = NUMERIC.exec(text.trim()) ?? [];
  if (!a || !b || !c || a === b) return undefined;
  if (a.length === 4) return 'ymd';
  if (Number(a) > 12) return 'dmy';
  if (Number(b) > 12) return 'mdy';
  // Nobody puts points into dates that begin with the month.
  return separator === '.' ? 'dmy' : 'open';
}

/** The order of a column, and the dates that decided it where that is worth a doubt. */
export interface Decision {
  readonly order?: DateOrder;
  readonly orderFrom?: string;
}

/** Dates that show their order are three of five, if they are from all over the year: so few beside open ones are odd. */
const FEW = 0.25;

/** The order of a column, as far as its dates tell: the one that most of them show. */
export function decideOrder(texts: Iterable<string>): Decision {
  const shown = {dmy: [] as string[], mdy: [] as string[]};
  let open = 0;
  // The same days come again and again.
  for (const text of new Set(texts)) {
    const order = orderOf(text);
    if (order === 'dmy' || order === 'mdy') shown[order].push(text);
    else if (order === 'open') open++;
  }
  const {dmy, mdy} = shown;
  if (dmy.length === mdy.length && mdy.length === 0) return {};
  const orderFrom = [...dmy.slice(0, 1), ...mdy.slice(0, 1)].join(', ');
  if (dmy.length === mdy.length) return {orderFrom};
  const order = dmy.length > mdy.length ? 'dmy' : 'mdy';
  const few =
    Math.min(dmy.length, mdy.length) > 0 || shown[order].length <= (shown[order].length + open) * FEW;
  return {order, ...(few && {orderFrom})};
}

/** Whether a year of two digits may also be a day, so that it may stand first or last: `05/06/12`. */
export function hasOpenYear(text: string): boolean {
  const [, a, , b, c] = NUMERIC.exec(text) ?? [];
  return a !== undefined && a.length < 3 && c!.length === 2 && Number(c) <= 31 && Number(b) <= 12 && a !== c;
}

/** The count of days that Excel keeps, where a table shows it in place of the day: of 1927 to 2064. */
export function serialDay(cell: Cell): string | undefined {
  const text = typeof cell === 'string' ? cell.trim() : cell;
  if (typeof text === 'string' && !/^[1-5]\d{4}$/.test(text)) return undefined;
  const days = typeof text === 'string' || typeof text === 'number' ? Number(text) : NaN;
  return Number.isInteger(days) && days >= 10_000 && days < 60_000
    ? new Date(Date.UTC(1899, 11, 30 + days)).toISOString().slice(0, 10)
    : undefined;
}

/** The date as EDTF with the precision that stands there, or `undefined` where it says none. */
export function readDate(text: string, order: DateOrder, vocabulary: Vocabulary): string | undefined {
  const trimmed = text.trim().replace(/\s+/g, ' ');
  if (/^[-Y\d]/.test(trimmed) && isEdtf(trimmed)) return trimmed.replace(/T.*$/, '');
  const {rest, sign} = takeSign(trimmed, vocabulary);
  const read = readSingle(rest, order, vocabulary) ?? readRange(rest, order, vocabulary);
  if (read === undefined) return undefined;
  if (!sign && !read.includes('/')) return read;
  const edtf = sign && !read.includes('/') ? read + sign : read;
  return isEdtf(edtf) ? edtf : undefined;
}

/** `c. 1913` and `1913?`. */
function takeSign(text: string, {values}: Vocabulary): {rest: string; sign: string} {
  const doubted = /^(.*\d)\s*\(?\?\)?$/.exec(text);
  if (doubted) return {rest: doubted[1]!, sign: '?'};
  const [, before, rest] = /^(c\.|ca\.|~|[\p{L}\s]+?\.?)\s*(\d.*)$/u.exec(text) ?? [];
  const word = before && (fold(before) || before);
  const isAbout =
    word && (/^(c|ca|~|hacia|vers|circa|sobre)$/.test(word) || values.get(word)?.includes('about'));
  return isAbout ? {rest: rest!, sign: '~'} : {rest: text, sign: ''};
}

function readSingle(text: string, order: DateOrder, vocabulary: Vocabulary): string | undefined {
  if (/^\d{4}$/.test(text)) return text;
  const numeric = NUMERIC.exec(text);
  if (numeric) return readNumeric(numeric, order);
  const month = MONTH_AND_YEAR.exec(text);
  if (month) return write({month: Number(month[1] ?? month[4]), year: Number(month[2] ?? month[3])});
  const quarter = QUARTER.exec(text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, ''));
  if (quarter) {
    const last = Number(quarter[1] ?? quarter[2]) * 3;
    return `${quarter[3]}-${two(last - 2)}/${quarter[3]}-${two(last)}`;
  }
  const parts = readWords(text, vocabulary);
  return parts?.year === undefined ? undefined : write(parts);
}

function readNumeric([, a, , b, c]: RegExpExecArray, order: DateOrder): string | undefined {
  if (a!.length === 4) return write({year: Number(a), month: Number(b), day: Number(c)});
  if (c!.length === 3 || c!.length === 1 || a!.length === 3) return undefined;
  const year = c!.length === 4 ? Number(c) : Number(c) + (Number(c) < 50 ? 2000 : 1900);
  const [first, second] = [Number(a), Number(b)];
  // What only one order makes a date of is that date.
  const monthFirst = second > 12 || (first <= 12 && order === 'mdy');
  return write({year, month: monthFirst ? first : second, day: monthFirst ? second : first});
}

/** `27 de septiembre de 2018`, `Sept. 27th, 2018`, `octobre`, `27`; nothing where there is more in it. */
function readWords(text: string, {months}: Vocabulary): Parts | undefined {
  const parts: Parts = {};
  // The comma after the day, and the dot after a short month.
  const words = fold(text.replace(/(\d)(º|ª|°|st|nd|rd|th|er|ro|do)(?![\p{L}])/giu, '$1')).split(' ');
  for (const word of words) {
    if (FILLERS.has(word)) continue;
    const month = months.get(word);
    const number = /^\d+$/.test(word) ? Number(word) : undefined;
    if (month !== undefined && parts.month === undefined) parts.month = month;
    else if (number !== undefined && word.length === 4 && parts.year === undefined) parts.year = number;
    else if (number !== undefined && number >= 1 && number <= 31 && parts.day === undefined)
      parts.day = number;
    else return undefined;
  }
  return parts.day !== undefined && parts.year !== undefined && parts.month === undefined ? undefined : parts;
}

const WEEKDAYS = ['en', 'es', 'fr', 'pt'].flatMap((language) =>
  (['long', 'short'] as const).flatMap((weekday) =>
    Array.from({length: 7}, (_, i) =>
      fold(new Intl.DateTimeFormat(language, {weekday, timeZone: 'UTC'}).format(Date.UTC(2001, 0, i + 1))),
    ),
  ),
);
const FILLERS = new Set([
  ...'de del of the le el do da du d on in en em since desde depuis from a partir dia jour ano year'.split(
    ' ',
  ),
  ...WEEKDAYS.flatMap((day) => day.split(' ')),
]);
/** March and Tuesday are the same three letters in Spanish and French: where it may be a month, it is one. */
for (const month of ['mar', 'mars']) FILLERS.delete(month);

/** Between the ends of a span; words only between blanks. */
const BETWEEN =
  /\s*[–—]\s*|\s+-\s+|\s+(?:to|until|till|al|a|au|à|ao|até|hasta|through|y el|et le)\s+(?:el\s+|le\s+|o\s+)?/iu;

function readRange(text: string, order: DateOrder, vocabulary: Vocabulary): string | undefined {
  const span = text.replace(/^(from|between|entre|du|del|desde|de|do)\s+(el\s+|le\s+)?/iu, '');
  const [left, right, ...more] = span.split(/[–—]|\s-\s/.test(span) ? BETWEEN : splitter(span));
  if (left === undefined || right === undefined || more.length > 0) return undefined;
  const from = readEnd(left, order, vocabulary);
  if (vocabulary.words.now.has(fold(right))) {
    return from?.year === undefined ? undefined : `${write(from)}/..`;
  }
  const to = readEnd(right, order, vocabulary);
  // `2018-19`
  if (from?.year && !from.month && to?.day && !to.month && !to.year && to.day > from.year % 100) {
    return `${from.year}/${Math.floor(from.year / 100) * 100 + to.day}`;
  }
  if (!from || to?.year === undefined) return undefined;
  const start = {
    year: from.year ?? to.year,
    month: from.month ?? (from.year ? undefined : to.month),
    day: from.day,
  };
  const [first, last] = [write(start), write(to)];
  return first && last && (first === last ? first : `${first}/${last}`);
}

/** A hyphen without blanks parts the ends only where there is no more than one. */
function splitter(span: string): RegExp {
  return span.split('-').length === 2 ? /\s*-\s*/ : BETWEEN;
}

/** One end of a span, which may lack what the other end says. */
function readEnd(text: string, order: DateOrder, vocabulary: Vocabulary): Parts | undefined {
  const single = readSingle(text.trim(), order, vocabulary);
  const [year, month, day] = single?.split('-').map(Number) ?? [];
  if (year !== undefined && !single!.includes('/')) return {year, month, day};
  return readWords(text.trim(), vocabulary);
}

const two = (n: number) => String(n).padStart(2, '0');

function write({year, month, day}: Parts): string | undefined {
  if (year === undefined || year < 1) return undefined;
  const edtf = [String(year).padStart(4, '0'), month && two(month), month && day && two(day)]
    .filter(Boolean)
    .join('-');
  return isEdtf(edtf) ? edtf : undefined;
}
