import {formatCountry} from '../../format/name.js';

/** Regions of Unicode that are no countries, or exist to try programs out. */
const NONE = new Set(['AC', 'CP', 'CQ', 'DG', 'EA', 'EU', 'EZ', 'IC', 'QO', 'TA', 'UN', 'XA', 'XB', 'ZZ']);

const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const known = new Map<string, readonly (readonly [code: string, name: string])[]>();

/** All countries and territories that `Intl` has names for, in the order of the language. */
export function countriesIn(locale: string): readonly (readonly [code: string, name: string])[] {
  let countries = known.get(locale);
  if (!countries) {
    const codes = letters.flatMap((a) => letters.map((b) => a + b)).filter(isCountry);
    const order = new Intl.Collator(locale);
    countries = codes
      .map((code) => [code, formatCountry(code, locale)] as const)
      .filter(([code, name]) => code !== name)
      .sort(([, a], [, b]) => order.compare(a, b));
    known.set(locale, countries);
  }
  return countries;
}

/** Codes of countries that are no more, or go by another code, are written otherwise today. */
const isCountry = (code: string) => !NONE.has(code) && new Intl.Locale(`und-${code}`).region === code;
