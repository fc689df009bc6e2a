import {fold} from '../../model/text-search.js';
import {valueLabelIn, type Names} from '../../sheet/names/labels.js';
import {toList} from './changes.js';
import type {Field} from './form.js';

/** What stands in the control of a field for a value. */
export function toInput({input, type}: Field, value: unknown, names: Names): string {
  if (input === 'lines') return toList(value).map(write).join('\n');
  const text = write(value);
  return input === 'known' && type.values.includes(text) ? valueLabelIn(names, text) : text;
}

/** The value for what stands in the control of a field; what cannot be one is kept as text, for the reader to judge. */
export function fromInput({input, type}: Field, text: string, names: Names): unknown {
  if (input === 'lines') {
    return text
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean);
  }
  if (input === 'number') return toNumber(text);
  if (input === 'text' || input === 'long') return text.trim() === '' ? undefined : text;
  const trimmed = text.trim();
  if (input !== 'known') return trimmed || undefined;
  const word = fold(trimmed);
  return type.values.find((each) => fold(valueLabelIn(names, each)) === word) ?? (trimmed || undefined);
}

/**
 * `16 000`, `12,5` and `12.5` are numbers; `16.000` and `16,000` are sixteen to some and sixteen thousand to others, so they stay
 * text.
 */
function toNumber(text: string): number | string | undefined {
  const digits = text.replace(/\s/g, '');
  if (digits === '') return undefined;
  const isClear = /^-?(\d+|\d*[.,]\d{1,2}|\d*[.,]\d{4,}|0?[.,]\d{3})$/.test(digits);
  return isClear ? Number(digits.replace(',', '.')) : text.trim();
}

const write = (value: unknown): string => {
  if (value === undefined || value === null) return '';
  return typeof value === 'string' ? value : JSON.stringify(value);
};
