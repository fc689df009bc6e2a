import {fold} from '../fold.js';
import {splitWords, type Names} from '../names/labels.js';
import {ISO_3166} from './iso-3166.js';

const LANGUAGES = ['en', 'es', 'fr', 'pt'];

/** Names and codes of countries, folded, each with its ISO 3166-1 alpha-2 code. */
export type Countries = ReadonlyMap<string, string>;

/** Every country under the names that `Intl` has for it in four languages, under further ones, and under its codes. */
export function collectCountries(names: readonly Names[]): Countries {
  const countries = new Map<string, string>();
  const codes = ISO_3166.trim().split(/\s+/);
  // Kosovo has a code that is in use, but in no standard.
  const two = [...codes.map((code) => code.slice(0, 2)), 'XK'];
  const add = (name: string, code: string) => {
    const key = fold(name);
    if (key && !countries.has(key)) countries.set(key, code);
  };
  for (const language of LANGUAGES) {
    const labels = new Intl.DisplayNames(language, {type: 'region', fallback: 'none'});
    for (const code of two) {
      const label = labels.of(code);
      if (!label) continue;
      add(label, code);
      // `Myanmar (Burma)`, `Hong Kong SAR China`
      const plain = label.replace(/\s*[([].*$/, '').replace(/\s(SAR China|RAE de China|, R\.A\.S\..*)$/, '');
      add(plain, code);
      add(plain.replace(/&/g, 'and').replace(/^(St|St\.)\s/, 'Saint '), code);
    }
  }
  for (const {countries: further} of names) {
    for (const [code, words] of Object.entries(further)) {
      for (const word of splitWords(words)) add(word, code);
    }
  }
  for (const code of codes) add(code.slice(2), code.slice(0, 2));
  for (const code of two) add(code, code);
  return countries;
}
