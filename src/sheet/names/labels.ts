import type {Names, Words} from './en.js';

export type {Names, Words};
/** The languages that the fields of the feed have names in. */
export const NAME_LANGUAGES = ['en', 'es', 'fr', 'pt'] as const;
export type NameLanguage = (typeof NAME_LANGUAGES)[number];

const loaders: Readonly<Record<NameLanguage, () => Promise<Names>>> = {
  en: async () => (await import('./en.js')).en,
  es: async () => (await import('./es.js')).es,
  fr: async () => (await import('./fr.js')).fr,
  pt: async () => (await import('./pt.js')).pt,
};

/** The names of one language; a module is loaded once, by the engine's own rules. */
export function loadNames(language: NameLanguage): Promise<Names> {
  return loaders[language]();
}

/** The names of all languages, to recognise headings by. */
export function loadAllNames(): Promise<readonly Names[]> {
  return Promise.all(NAME_LANGUAGES.map(loadNames));
}

/** The label first, then what else people write. */
export function splitWords(words: Words): string[] {
  return words.split(' | ');
}

/** What a field is called, with its synonyms. `path` starts with its section or `feed`, for example `contacts.address.postal_code`. */
export function wordsOf(names: Names, path: string): Words | undefined {
  const fields: Readonly<Record<string, Words>> = names.fields;
  for (let rest = path; ; rest = rest.slice(rest.indexOf('.') + 1)) {
    if (Object.hasOwn(fields, rest)) return fields[rest];
    if (!rest.includes('.')) return undefined;
  }
}

/** The label of a field, for above a form field or a column; the path itself where the feed has no such field. */
export function labelIn(names: Names, path: string): string {
  return splitWords(wordsOf(names, path) ?? path)[0]!;
}

/** The same, loading the names of that language only. */
export async function labelOf(path: string, language: NameLanguage): Promise<string> {
  return labelIn(await loadNames(language), path);
}

/** The word for a value of a choice; a value that has none is shown as it is. */
export function valueLabelIn(names: Names, value: string): string {
  const values: Readonly<Record<string, Words>> = names.values;
  return splitWords((Object.hasOwn(values, value) && values[value]) || value)[0]!;
}
