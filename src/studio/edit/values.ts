import {fold} from '../../model/text-search.js';
import {valueLabelIn, type Names} from '../../sheet/names/labels.js';
import {isWhole} from '../../sheet/fields.js';
import {isOpen, readMarks} from '../../sheet/values/numbers.js';
import type {Language} from '../language.js';
import {toList} from './changes.js';
import type {Field} from './form.js';

/** What stands in the control of a field for a value. */
export function toInput({input, type}: Field, value: unknown, names: Names, language: Language): string {
  if (input === 'lines') return toList(value).map(write).join('\n');
  if (input === 'number' && typeof value === 'number')
    return String(value).replace('.', decimalMark(language));
  const text = write(value);
  return input === 'known' && type.values.includes(text) ? valueLabelIn(names, text) : text;
}

/** The value for what stands in the control of a field; what cannot be one is kept as text, for the reader to judge. */
export function fromInput({input, type, path}: Field, text: string, names: Names): unknown {
  if (input === 'lines') {
    return text
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean);
  }
  if (input === 'number') return toNumber(text, isWhole(path.at(-1)!));
  if (input === 'text' || input === 'long') return text.trim() === '' ? undefined : text;
  const trimmed = text.trim();
  if (input !== 'known') return trimmed || undefined;
  const word = fold(trimmed);
  return type.values.find((each) => fold(valueLabelIn(names, each)) === word) ?? (trimmed || undefined);
}

/**
 * `16 000`, `12,5`, `12.5` and `1.234,5` are numbers in every language; `16.000` and `16,000` are sixteen to some and sixteen
 * thousand to others, in one language even, so they stay text where what is counted has parts.
 */
function toNumber(text: string, isWhole: boolean): number | string | undefined {
  const digits = text.replace(/\s/g, '').replace('−', '-');
  if (digits === '') return undefined;
  const isOne = /^-?[\d.,]*\d$/.test(digits);
  const value = isWhole && isOpen(digits) ? Number(digits.replace(/[.,]/, '')) : readMarks(digits).value;
  return isOne && Number.isFinite(value) ? value : text.trim();
}

/** What stands before the tenths. */
const decimalMark = (language: Language): string =>
  new Intl.NumberFormat(language).formatToParts(0.5).find(({type}) => type === 'decimal')!.value;

const write = (value: unknown): string => {
  if (value === undefined || value === null) return '';
  return typeof value === 'string' ? value : JSON.stringify(value);
};
