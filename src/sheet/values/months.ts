import {fold} from '../fold.js';

/** Folded name of a month → its number. */
export type Months = ReadonlyMap<string, number>;

/** What people write beside the long and short names of `Intl`. */
const FURTHER: Readonly<Record<string, number>> = {
  sept: 9,
  set: 9,
  setiembre: 9,
  janv: 1,
  fevr: 2,
  fev: 2,
  avr: 4,
  juil: 7,
  ene: 1,
  abr: 4,
  ago: 8,
  dic: 12,
  dez: 12,
  out: 10,
};

/** The months under their long and short names in the languages. */
export function collectMonths(languages: readonly string[]): Months {
  const months = new Map(Object.entries(FURTHER));
  for (const language of languages) {
    for (const month of ['long', 'short'] as const) {
      const format = new Intl.DateTimeFormat(language, {month, timeZone: 'UTC'});
      const inDate = new Intl.DateTimeFormat(language, {month, day: 'numeric', timeZone: 'UTC'});
      for (let i = 0; i < 12; i++) {
        const day = Date.UTC(2001, i, 15);
        const part = inDate.formatToParts(day).find(({type}) => type === 'month')!.value;
        for (const name of [format.format(day), part]) months.set(fold(name), i + 1);
      }
    }
  }
  return months;
}
