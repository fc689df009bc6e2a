import type {Type} from '../../model/schema.js';
import {isNear} from '../warn-of-fields.js';
import {toEdtf, toTime, toTimestamp} from './dates.js';
import {fold, toCountry, toDay, toLanguage} from './names.js';

/** Fields that count what has no halves, so that 16.000 is sixteen thousand in them. */
const WHOLE = new Set(['population', 'size_in_bytes', 'width', 'height']);

const YES = new Set(['true', 'yes', 'si', 'oui', 'sim']);
const NO = new Set(['false', 'no', 'non', 'nao']);

/** A value that says the same in the form of its kind, where it can be read in one way only; unchecked. */
export function rewrite({kind, values}: Type, value: unknown, field: string): unknown {
  if (kind === 'flag' && (value === 1 || value === 0)) return value === 1;
  // A list of one where one value is expected.
  if (kind !== 'object' && kind !== 'list' && Array.isArray(value) && value.length === 1) return value[0];
  if (typeof value !== 'string') return undefined;
  switch (kind) {
    case 'number':
      return toNumber(value, WHOLE.has(field));
    case 'flag':
      return YES.has(fold(value)) || (NO.has(fold(value)) ? false : undefined);
    case 'link':
      return value.replace(/^\s*h?t+ps?[:;]?\/{1,3}(?=\w)/i, 'https://');
    case 'email':
      return toEmail(value);
    case 'telephone':
      return toTelephone(value);
    case 'date':
      return toEdtf(value);
    case 'timestamp':
      return toTimestamp(value);
    case 'time':
      return toTime(value);
    case 'language':
      return toLanguageTag(value);
    case 'country':
      return toCountry(value);
    case 'choice':
      return values.includes('Mo') ? toDay(value) : values.find((each) => isNear(value, each));
    default:
      return undefined;
  }
}

/** A number written with separators. */
export function toNumber(text: string, isWhole: boolean): number | undefined {
  const plain = text.trim().replace(/[\u00a0\u202f ’]/g, "'");
  const grouped = /^(-?)(\d{1,3}(?:'\d{3})+)(?:[.,](\d+))?$/.exec(plain);
  if (grouped) return compose(grouped[1]!, grouped[2]!, grouped[3]);
  const both =
    /^(-?)(\d{1,3}(?:\.\d{3})+),(\d+)$/.exec(plain) ?? /^(-?)(\d{1,3}(?:,\d{3})+)\.(\d+)$/.exec(plain);
  if (both) return compose(both[1]!, both[2]!, both[3]);
  const thousands = /^(-?)([1-9]\d{0,2}(?:([.,])\d{3})(?:\3\d{3})*)$/.exec(plain);
  // `16,400` and `16.400` alone are sixteen thousand to some and sixteen to others.
  if (thousands && (isWhole || plain.split(thousands[3]!).length > 2))
    return compose(thousands[1]!, thousands[2]!);
  const decimal = /^(-?)(\d+),(\d{1,2}|\d{4,})$/.exec(plain) ?? /^(-?)(0)[.,](\d+)$/.exec(plain);
  return decimal ? compose(decimal[1]!, decimal[2]!, decimal[3]) : undefined;
}

const compose = (sign: string, whole: string, fraction = '0') =>
  Number(`${sign}${whole.replace(/\D/g, '')}.${fraction}`);

function toEmail(text: string): string {
  const inside = /<([^<>]+)>/.exec(text)?.[1] ?? text;
  return inside
    .normalize('NFKC')
    .replace(/^\s*mailto:/i, '')
    .replace(/\s*[([]\s*(at|arroba|arobase)\s*[)\]]\s*/i, '@')
    .replace(/\s*[([]\s*(dot|punto|point|ponto)\s*[)\]]\s*/gi, '.')
    .replace(/[\s\u200b]/g, '')
    .replace(/[.,;]+$/, '');
}

function toTelephone(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\u200b-\u200f\u202a-\u202e]/g, '')
    .replace(/[‐‑‒–—−]/g, '-')
    .replace(
      /^\s*(t|tel|tél|tels?|tlf|tfno|telf|tel[eé]fonos?|t[eé]l[eé]phone|telefone|telephone|phone|fone|ph)\b[\s.:]*/iu,
      '',
    )
    .trim();
}

/** `es-MX` for es_MX, `es` for Spanish. */
function toLanguageTag(text: string): string | undefined {
  const plain = text.trim().replaceAll('_', '-');
  if (!/^[a-z]{2,3}(-[a-z0-9]{2,8})+$/i.test(plain)) return toLanguage(plain);
  try {
    return Intl.getCanonicalLocales(plain)[0];
  } catch {
    return undefined; // it looks like a code, and is none
  }
}
