import {fits, MAX_TEXT, readText} from '../../model/reader.js';
import type {Kind, Type} from '../../model/schema.js';
import {textOf} from '../cells.js';
import {isWhole, type SheetField} from '../fields.js';
import {fold, keyOf} from '../fold.js';
import type {Cell, Column, DoubtCode} from '../table.js';
import type {Vocabulary} from '../vocabulary.js';
import {hasOpenYear, orderOf, readDate, serialDay} from './dates.js';
import {readHours, readTime} from './hours.js';
import {readEmail, readLink, readTelephone, toProfile} from './links.js';
import type {Read} from './read.js';
import {isOpen, readGrouped, readMarks, readOpen, takeNumeral, type Numeral} from './numbers.js';

const NOTHING: Read = {};
const FORMULA_ERROR: Read = {code: 'formula-error'};
/** What people write where there is nothing. */
const EMPTY = /^(?:[-–—.…?/]+|n\/[ad]|n\.? ?[ad]\.?|s\/[dn]|s\. ?[dn]\.?|#n\/[ad]|null|none)$/i;
const SHARP = 0x23;
const ERROR =
  /^#(?:REF!|VALUE!|NAME\?|DIV\/0!|NULL!|NUM!|¡REF!|¿NOMBRE\?|¡VALOR!|¡DIV\/0!|VALEUR!|NOM\?|VALOR!)$/;

/** Kinds whose cells hardly ever come again, or are read faster than found. */
const READ_EACH: ReadonlySet<Kind> = new Set(['text', 'id', 'html', 'number', 'link', 'email', 'telephone']);

/** A function that reads the cells of a column: chosen once, and asked once about countries, dates and the like that come again. */
export function cellReader(field: SheetField, column: Column, vocabulary: Vocabulary): (cell: Cell) => Read {
  const readText = readerOf(field, column, vocabulary);
  const read = (cell: Cell) => {
    const text = textOf(cell);
    if (text === '') return NOTHING;
    return text.charCodeAt(0) === SHARP && ERROR.test(text) ? FORMULA_ERROR : readText(text, cell);
  };
  if (READ_EACH.has(field.type.kind) && field.type.values.length === 0) return read;
  const known = new Map<Cell, Read>();
  return (cell) => {
    const seen = known.get(cell);
    if (seen) return seen;
    const result = read(cell);
    known.set(cell, result);
    return result;
  };
}

type Reading = (text: string, cell: Cell) => Read;

function readerOf(field: SheetField, column: Column, vocabulary: Vocabulary): Reading {
  const {type, path} = field;
  if (path === 'opening_hours') return (text) => whole(readHours(text, vocabulary), 'hours-unread');
  if (path === 'geo') return readCoordinates;
  if (type.kind === 'list') return listReader(field, column, vocabulary);
  if (path === 'source.name') return readSource;
  const read = leafReader(type, path, column, vocabulary);
  const isPlain = type.kind === 'text' || type.kind === 'id' || type.kind === 'html';
  return isPlain ? read : (text, cell) => (text.length < 5 && EMPTY.test(text) ? NOTHING : read(text, cell));
}

const whole = (value: unknown, code: DoubtCode): Read => (value === undefined ? {code} : {value});

function leafReader(type: Type, path: string, column: Column, vocabulary: Vocabulary): Reading {
  switch (type.kind) {
    case 'number':
      return numberReader(type, path, column, vocabulary);
    case 'date':
    case 'timestamp':
      return (text, cell) => readDay(text, cell, type, column, vocabulary);
    case 'country':
      return (text) => readCountry(text, vocabulary);
    case 'link':
      return (text) => whole(readLink(text), 'link-unread');
    case 'email':
      return (text) => readEmail(text, type);
    case 'telephone':
      return (text) => readTelephone(text, type);
    case 'time':
      return (text) => whole(readTime(text), 'hours-unread');
    case 'flag':
      return (text, cell) => readFlag(text, cell, vocabulary);
    case 'language':
      return (text) => {
        const code = vocabulary.languages.get(fold(text));
        return whole(code ?? (fits(type, text) ? text : undefined), 'language-unknown');
      };
    case 'choice':
      return (text) => {
        const value = chosen(text, type, vocabulary);
        return value ? {value} : {code: 'choice-unknown', values: {allowed: type.values.join(', ')}};
      };
    case 'text':
      if (type.values.length > 0) {
        return (text) => ({value: chosen(text, type, vocabulary) ?? readText(text)});
      }
      return readPlain;
    default:
      return readPlain;
  }
}

function readPlain(text: string): Read {
  if (text.length === 1 && /[-–—]/.test(text)) return NOTHING;
  const value = readText(text);
  return text.length > MAX_TEXT
    ? {value, code: 'text-cut', values: {max: String(MAX_TEXT)}}
    : value === undefined
      ? NOTHING
      : {value};
}

/** The value that a word stands for, in the plural and with a gender's ending as well. */
function chosen(text: string, type: Type, {values}: Vocabulary): string | undefined {
  const word = fold(text) || text;
  for (const form of [word, word.replace(/s$/, ''), word.replace(/es$/, '')]) {
    const value = values.get(form)?.find((each) => type.values.includes(each));
    if (value) return value;
  }
  return undefined;
}

function readFlag(text: string, cell: Cell, {words}: Vocabulary): Read {
  if (typeof cell === 'boolean') return {value: cell};
  const word = fold(text) || text;
  return words.yes.has(word) ? {value: true} : words.no.has(word) ? {value: false} : {code: 'flag-unread'};
}

function readCountry(text: string, {countries}: Vocabulary): Read {
  const find = (name: string) => countries.get(fold(name));
  const code =
    find(text) ?? find(text.replace(/\([^)]*\)/g, '')) ?? find(/\(([^)]*)\)/.exec(text)?.[1] ?? '');
  if (code) return {value: code};
  const several = text.split(/[,;/&\n]|\s(?:and|y|et|e)\s/).filter((name) => find(name));
  return {code: several.length > 1 ? 'country-ambiguous' : 'country-unknown'};
}

function readDay(text: string, cell: Cell, type: Type, column: Column, vocabulary: Vocabulary): Read {
  const {order, orderFrom, serials} = column;
  const serial = serialDay(cell);
  if (serial !== undefined) {
    const value = type.kind === 'timestamp' && !fits(type, serial) ? undefined : serial;
    return {...(serials && {value}), code: 'date-serial', values: {day: serial}};
  }
  // A number is a year; the count of days that Excel keeps comes as a day, if the cell shows it as one.
  const isYear = typeof cell !== 'number' || (Number.isInteger(cell) && cell >= 1000 && cell < 2200);
  const isStamp = type.kind === 'timestamp' && fits(type, text);
  const value = isStamp ? text : isYear ? readDate(text, order ?? 'dmy', vocabulary) : undefined;
  if (value === undefined || (type.kind === 'timestamp' && !fits(type, value))) return {code: 'date-unread'};
  if (typeof cell !== 'string') return {value};
  if (hasOpenYear(text)) return {value, code: 'date-year'};
  return (!order || orderFrom) && orderOf(text) === 'open'
    ? {value, code: 'date-order', ...(orderFrom && {values: {by: orderFrom}})}
    : {value};
}

function numberReader(
  type: Type,
  path: string,
  {decimal, factor = 1}: Column,
  vocabulary: Vocabulary,
): Reading {
  const isCount = isWhole(path);
  const limit = (value: number): Read => {
    const read = inRange(factor === 1 ? value : round(value * factor), type);
    const isFraction = isCount && typeof read.value === 'number' && !Number.isInteger(read.value);
    return isFraction ? {...read, code: 'number-fraction'} : read;
  };
  const readNumeral = ({digits, times, qualifier, unit}: Numeral): Read => {
    const open = isOpen(digits);
    const thousands = open ? readGrouped(digits) : 0;
    const isScaled = times > 1 || factor > 1;
    const isSure = open && ((isCount && factor === 1) || decimal !== undefined || times > 1);
    const value = !open
      ? readMarks(digits).value
      : isCount && !isScaled
        ? thousands
        : decimal
          ? readOpen(digits, decimal)
          : // Of degrees, or of thousands of thousands, there are not so many.
            thousands > type.max || isScaled
            ? Number(digits.replace(',', '.'))
            : thousands;
    if (value === undefined || Number.isNaN(value)) return {code: 'number-unread'};
    const read = limit(times === 1 ? value : round(value * times));
    if (read.code) return read;
    return {
      ...read,
      ...(open && !isSure && thousands <= type.max && {code: 'number-marks' as const}),
      ...beside(qualifier, unit, path, vocabulary),
    };
  };
  return (text, cell) => {
    if (typeof cell === 'number') return limit(cell);
    if (/^\d{1,15}$/.test(text)) return limit(Number(text));
    if (isCount && factor === 1 && isOpen(text)) return inRange(readGrouped(text), type);
    const numeral = typeof cell === 'string' ? takeNumeral(text, vocabulary) : undefined;
    return numeral ? readNumeral(numeral) : {code: 'number-unread'};
  };
}

/** What floating-point leaves of 1.1 million. */
const round = (value: number) => Number(value.toPrecision(15));

function inRange(value: number, {min, max}: Type): Read {
  if (!Number.isFinite(value)) return {code: 'number-unread'};
  if (value >= min && value <= max) return {value};
  return max === Infinity
    ? {code: 'number-low', values: {min: String(min)}}
    : {code: 'number-range', values: {min: String(min), max: String(max)}};
}

/** What stands before and after a number: it has fields of its own, or is left out. */
function beside(
  qualifier: string | undefined,
  unit: string,
  path: string,
  vocabulary: Vocabulary,
): Partial<Read> {
  if (path === 'value' || path === 'history.value') {
    const hasQualifier = qualifier && path === 'value';
    return unit || hasQualifier ? {extra: {...(hasQualifier && {qualifier}), ...(unit && {unit})}} : {};
  }
  if (!unit && !qualifier) return {};
  const means = vocabulary.headings.members.get(keyOf(unit))?.some(({field}) => field.path === path);
  const dropped = [qualifier, means ? '' : unit].filter(Boolean).join(' ');
  return dropped ? {code: 'unit-dropped', values: {unit: dropped}} : {};
}

/** A source may be named by its address alone. */
function readSource(text: string): Read {
  const link = /^https?:\/\//i.test(text) ? readLink(text) : undefined;
  return link
    ? {value: new URL(link).hostname.replace(/^www\./, ''), extra: {'source.url': link}}
    : readPlain(text);
}

/** `41.38, 2.18`, also with decimal commas where something else stands between. */
function readCoordinates(text: string): Read {
  const match =
    /^\(?\s*(-?\d{1,2}(?:\.\d+)?)\s*[,;\s]\s*(-?\d{1,3}(?:\.\d+)?)\s*\)?$/.exec(text) ??
    /^(-?\d{1,2}(?:,\d+)?)\s*[;\s]\s*(-?\d{1,3}(?:,\d+)?)$/.exec(text);
  const [latitude, longitude] = match?.slice(1, 3).map((part) => Number(part.replace(',', '.'))) ?? [];
  const isPlace =
    latitude !== undefined &&
    longitude !== undefined &&
    Math.abs(latitude) <= 90 &&
    Math.abs(longitude) <= 180;
  return whole(isPlace ? {latitude, longitude} : undefined, 'coordinates-unread');
}

/** Several values in a cell, as long as none of them needs the sign that parts them. */
function listReader({type, path}: SheetField, column: Column, vocabulary: Vocabulary): Reading {
  const of = type.of!;
  const read = leafReader(of, path, column, vocabulary);
  const isSentences = path === 'objectives';
  return (text) => {
    const parts = splitList(text, of, isSentences);
    const reads = parts.map((part) => {
      const shown = path === 'profiles' ? toProfile(part, column.heading) : part;
      return EMPTY.test(part) ? NOTHING : read(shown, shown);
    });
    const value = [...new Set(reads.flatMap((each) => (each.value === undefined ? [] : [each.value])))];
    const doubt = reads.find(({code}) => code);
    return {
      ...(value.length > 0 && {value}),
      ...(doubt && {code: doubt.code!, ...(doubt.values && {values: doubt.values})}),
    };
  };
}

function splitList(text: string, of: Type, isSentences: boolean): string[] {
  const strong = /[\n;|•]/.test(text);
  const signs = of.kind === 'link' ? /[\s;|,]+/ : strong ? /[\n;|•]/ : isSentences ? /\n/ : /[,/]/;
  const isLanguage = of.kind === 'language' ? / (?:and|y|et|e) |[\n;|•,/]/ : signs;
  return text
    .split(isLanguage)
    .map((part) => part.trim())
    .filter(Boolean);
}
