import {fold} from '../fold.js';
import type {Vocabulary} from '../vocabulary.js';

export type Mark = '.' | ',';

/** A number as it stands in a cell, taken apart but not yet decided. */
export interface Numeral {
  readonly digits: string;
  readonly qualifier: 'exactly' | 'about' | 'more_than' | 'less_than' | undefined;
  /** What stands after it, other than `thousand` and `million`. */
  readonly unit: string;
  readonly times: number;
}

const NUMERAL = /^(.*?)([-+−]?\s?\d[\d.,'’  \s]*|[-+−]?[.,]\d+)(.*)$/su;
const QUALIFIERS = ['exactly', 'about', 'more_than', 'less_than'] as const;

/** Takes a text apart that holds one number: `más de 16.000 ciudades`. */
export function takeNumeral(text: string, {values, words}: Vocabulary): Numeral | undefined {
  if (/^-?(?:\d{1,3}(?:[.,]\d{3})+|\d+(?:[.,]\d+)?)$/.test(text))
    return {digits: text, qualifier: undefined, unit: '', times: 1};
  const match = NUMERAL.exec(text.trim());
  if (!match) return undefined;
  const [, before = '', digits = '', after = ''] = match;
  if (/\d/.test(after)) return undefined;
  const qualifier = qualifierOf(before, values);
  if (before.trim() && !qualifier && !/^[€$£\s]+$/.test(before)) return undefined;
  let times = 1;
  let unit = after.trim();
  for (;;) {
    const [first = '', ...rest] = unit.split(/\s+/);
    const word = fold(first);
    const factor = words.thousand.has(word) ? 1000 : words.million.has(word) ? 1e6 : 1;
    if (!word || factor === 1) break;
    times *= factor;
    unit = rest.join(' ').replace(/^(de|d['’])\s*/, '');
  }
  const plus = /^\+/.test(unit);
  return {
    digits: digits.replace(/[−]/, '-').replace(/[\s'’]/gu, ''),
    qualifier: plus ? 'more_than' : qualifier,
    unit: plus ? unit.slice(1).trim() : unit,
    times,
  };
}

function qualifierOf(before: string, values: Vocabulary['values']): Numeral['qualifier'] {
  const word = fold(before) || before.trim();
  return QUALIFIERS.find((value) => values.get(word)?.includes(value));
}

/** What the marks of a numeral tell: its value, where they tell it, and which mark is then the decimal one. */
export function readMarks(digits: string): {value?: number; decimal?: Mark} {
  const marks = digits.replace(/[^.,]/g, '');
  const plain = (thousands: Mark) => Number(digits.replaceAll(thousands, '').replace(',', '.'));
  if (marks === '') return {value: Number(digits)};
  const last = marks.at(-1) as Mark;
  const other: Mark = last === '.' ? ',' : '.';
  if (marks.includes(other)) {
    // The last mark is the decimal one, and stands once, after groups of three.
    const grouped = new RegExp(`^[-+]?\\d{1,3}(\\${other}\\d{3})+\\${last}\\d+$`);
    return grouped.test(digits) ? {value: plain(other), decimal: last} : {};
  }
  if (marks.length > 1)
    return /^[-+]?\d{1,3}([.,]\d{3})+$/.test(digits) ? {value: plain(last), decimal: other} : {};
  return isOpen(digits) ? {} : {value: Number(digits.replace(',', '.')), decimal: last};
}

/** Whether the numeral is one of those that may be read in two ways: `16.000`. */
export function isOpen(digits: string): boolean {
  return /^[-+]?[1-9]\d{0,2}[.,]\d{3}$/.test(digits);
}

/** An open numeral, once its column has decided. */
export function readOpen(digits: string, decimal: Mark): number {
  return digits.includes(decimal) ? Number(digits.replace(',', '.')) : readGrouped(digits);
}

/** A numeral with marks of thousands only. */
export function readGrouped(digits: string): number {
  return Number(digits.replace(/[.,]/g, ''));
}

/** The decimal mark of a column, as far as its numerals agree. */
export function decideDecimal(numerals: Iterable<string>): Mark | undefined {
  const found = new Set<Mark>();
  for (const digits of numerals) {
    const {decimal} = readMarks(digits);
    if (decimal) found.add(decimal);
  }
  return found.size === 1 ? [...found][0]! : undefined;
}
