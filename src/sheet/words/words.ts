import type {NameLanguage} from '../names/labels.js';
import type {Doubt, RefusalCode} from '../table.js';
import type {SheetWords} from './en.js';

export type {SheetWords};

const loaders: Readonly<Record<NameLanguage, () => Promise<SheetWords>>> = {
  en: async () => (await import('./en.js')).en,
  es: async () => (await import('./es.js')).es,
  fr: async () => (await import('./fr.js')).fr,
  pt: async () => (await import('./pt.js')).pt,
};

/** What is said of doubts, in one language. */
export function loadSheetWords(language: NameLanguage): Promise<SheetWords> {
  return loaders[language]();
}

/** A doubt as a sentence. `field` is the label of the field it concerns. */
export function sayDoubt({doubts}: SheetWords, doubt: Doubt, field = ''): string {
  const {code, cell, made, rows, values} = doubt;
  const sentence = code === 'date-order' && values['by'] ? doubts['date-order-by'] : doubts[code];
  return fill(sentence, {...values, cell, made, field, rows: String(rows.length)});
}

/** Why a file cannot be read, and what to do. */
export function sayRefusal({refusals}: SheetWords, code: RefusalCode): string {
  return refusals[code];
}

function fill(sentence: string, values: Readonly<Record<string, string>>): string {
  return sentence.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}
