import {textFields, toTranslations} from './warn-of-translations.js';
import {walkFile} from './walk.js';
import {isObject} from '../model/json.js';

/** How much of a feed's text stands there in another language. */
export interface TranslationShare {
  /** Primary language subtag (BCP 47). */
  readonly language: string;
  readonly translated: number;
  /** Of so many fields with text. */
  readonly total: number;
}

/** The share of the text that each language of a feed has, but for its own. */
export function translationShares(json: unknown): readonly TranslationShare[] {
  const counts = new Map<string, number>();
  let total = 0;
  for (const {type, value, keys} of walkFile(json)) {
    if (type.kind !== 'object' || !isObject(value) || (keys.length > 0 && type.fields.has('language')))
      continue;
    const fields = textFields(type, value);
    total += fields.length;
    for (const [language, there] of toTranslations(type, value)) {
      const count = fields.filter((field) => there.includes(field)).length;
      counts.set(language, (counts.get(language) ?? 0) + count);
    }
  }
  return [...counts].map(([language, translated]) => ({language, translated, total}));
}
