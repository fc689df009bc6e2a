import {fold, keyOf} from '../fold.js';
import {fieldMap, type SheetField} from '../fields.js';
import type {DateOrder, SheetSection} from '../table.js';
import type {Meaning, Vocabulary} from '../vocabulary.js';
import {withoutFactor} from './factor.js';

/** What a heading says, beside which field it may be. */
export interface Reading {
  readonly meanings: readonly Meaning[];
  readonly language?: string;
  readonly index?: number;
  readonly fixed?: Readonly<Record<string, string>>;
  readonly order?: DateOrder;
}

/** Between the heading over several columns and the one below it. */
export const BELOW = ' › ';

const YEAR = /^(?:19|20)\d\d$/;
const LANGUAGE_AT_END = /^(.+?)(?:[_\-–:/.\s]+|\s+(?:in|en|em)\s+)([\p{L}]{2,}(?:-[A-Z]{2})?)$/u;
const NUMBER_AT_END = /^(.*?\p{L}.*?)[\s_\-#]*(?:n\s*[º°.]+\s*)?(\d{1,2})$/u;

/** What a heading may mean in a section, best first. */
export function readHeading(heading: string, section: SheetSection, vocabulary: Vocabulary): Reading {
  const levels = heading.split(BELOW);
  const own = levels.at(-1)!;
  const above = levels.length > 1 ? levels[0]! : undefined;
  const reading = readOwn(own, section, vocabulary);
  return above === undefined ? reading : below(above, own, reading, section, vocabulary);
}

function readOwn(heading: string, section: SheetSection, vocabulary: Vocabulary): Reading {
  if (section === 'statistics' && YEAR.test(heading.trim())) {
    return ofHistory(heading.trim());
  }
  const {outside, hints} = takeHints(heading, vocabulary);
  if (section === 'statistics' && hints.year) {
    const [best] = lookUp(outside, section, vocabulary);
    if (best?.field.path === 'value') return ofHistory(hints.year);
  }
  const {order} = hints;
  const plain = lookUp(outside, section, vocabulary);
  const from = (meanings: readonly Meaning[], rest: Partial<Reading> = {}): Reading => ({
    meanings,
    ...(hints.language && {language: hints.language}),
    ...(order && {order}),
    ...rest,
  });
  if (plain.length > 0) return from(plain);
  const [, before, word] = LANGUAGE_AT_END.exec(outside) ?? [];
  const language = word && vocabulary.languages.get(fold(word));
  if (language) {
    const meanings = lookUp(before!, section, vocabulary);
    if (meanings.length > 0) return from(meanings, {language});
  }
  const [, counted, number] = NUMBER_AT_END.exec(outside) ?? [];
  if (counted) {
    const meanings = lookUp(counted, section, vocabulary);
    if (meanings.length > 0) return from(meanings, {index: Number(number)});
  }
  const role = section === 'networks' && vocabulary.roles.has(keyOf(outside));
  if (role) return from([meaning(section, 'people.name', 0.9)], {fixed: {'people.role': outside.trim()}});
  return from(partly(outside, section, vocabulary));
}

const ofHistory = (year: string): Reading => ({
  meanings: [meaning('statistics', 'history.value', 1)],
  fixed: {'history.observation_date': year},
});

function meaning(section: SheetSection, path: string, score: number): Meaning {
  return {field: fieldMap(section).get(path)!, score};
}

function lookUp(heading: string, section: SheetSection, {headings}: Vocabulary): readonly Meaning[] {
  return headings[section].get(keyOf(heading)) ?? [];
}

interface Hints {
  language?: string;
  year?: string;
  order?: DateOrder;
}

/** What stands in brackets: a language, a year, how dates are written; units and the like say nothing of the field. */
function takeHints(heading: string, vocabulary: Vocabulary): {outside: string; hints: Hints} {
  const {languages} = vocabulary;
  const hints: Hints = {};
  const outside = withoutFactor(heading, vocabulary).replace(
    /\s*[([]([^)\]]*)[)\]]\s*/g,
    (_, inside: string) => {
      const folded = fold(inside.replace(/^\s*(?:in|en|em)\s+(?=\p{L}{3})/u, ''));
      const language = languages.get(folded);
      if (language) hints.language = language;
      else if (YEAR.test(folded)) hints.year = folded;
      else hints.order = orderIn(folded) ?? hints.order!;
      return ' ';
    },
  );
  return {outside: outside.replace(/[*:\s]+$/, '').trim() || heading, hints};
}

/** `dd/mm/aaaa` and the like. */
function orderIn(folded: string): DateOrder | undefined {
  const letters = folded.replace(/\s/g, '');
  if (/^[dj]{1,2}m{1,2}[ay]{2,4}$/.test(letters)) return 'dmy';
  return /^m{1,2}[dj]{1,2}[ay]{2,4}$/.test(letters)
    ? 'mdy'
    : /^[ay]{4}m{2}[dj]{2}$/.test(letters)
      ? 'ymd'
      : undefined;
}

/** A heading that holds more words than the field's: `Municipio miembro de la red`. */
function partly(heading: string, section: SheetSection, {headings}: Vocabulary): readonly Meaning[] {
  const words = keyOf(heading).split(' ');
  if (words.length < 2 || words.length > 8) return [];
  const found: Meaning[] = [];
  for (let size = words.length - 1; size > 0; size--) {
    for (let start = 0; start + size <= words.length; start++) {
      const meanings = headings[section].get(words.slice(start, start + size).join(' ')) ?? [];
      // The word that says what it is stands first in Romance languages, last in English.
      const place = start === 0 || start + size === words.length ? 1 : 0.8;
      for (const {field, score} of meanings) {
        found.push({field, score: score * place * (0.35 + (0.35 * size) / words.length)});
      }
    }
    if (found.length > 0) break;
  }
  return found.sort((a, b) => b.score - a.score);
}

/** A heading below another one, which names a part, a person, or a language: `Address › Street`. */
function below(
  above: string,
  heading: string,
  own: Reading,
  section: SheetSection,
  vocabulary: Vocabulary,
): Reading {
  const language = vocabulary.languages.get(fold(above));
  if (language && own.meanings.length > 0) return {...own, language};
  const isRole = section === 'networks' && vocabulary.roles.has(keyOf(above));
  const groups = isRole ? ['people'] : groupsOf(above, section, vocabulary);
  const inside = own.meanings
    .filter(({field}) => groups.some((group) => field.path.startsWith(`${group}.`)))
    .map(({field, score}) => ({field, score: Math.min(1, score + 0.1)}));
  if (inside.length > 0) {
    return {...own, meanings: inside, ...(isRole && {fixed: {'people.role': above.trim()}})};
  }
  if (own.meanings.length > 0) return own;
  // What stands below is no field by itself: `Population › 2021`, `Nombre › Español`.
  const translated = vocabulary.languages.get(fold(heading));
  return {...readOwn(above, section, vocabulary), ...(translated && {language: translated})};
}

/** The parts of an entry that a heading names: `address`, `people`. */
function groupsOf(heading: string, section: SheetSection, {headings}: Vocabulary): readonly string[] {
  const meanings = headings[section].get(keyOf(heading)) ?? [];
  const fields: SheetField[] = meanings.map(({field}) => field);
  return fields.filter(({path}) => path.includes('.')).map(({path}) => path.slice(0, path.lastIndexOf('.')));
}
