import {columnIndex, textOf} from '../cells.js';
import {fieldMap} from '../fields.js';
import {fold} from '../fold.js';
import {NAME_LANGUAGES, splitWords, wordsOf, type NameLanguage, type Names} from '../names/labels.js';
import type {Column, Mapping, Table} from '../table.js';
import type {Vocabulary} from '../vocabulary.js';
import {sampleColumn} from './evidence.js';
import {BELOW} from './headings.js';

type Scores = Map<NameLanguage, number>;

/** So much more has to speak for a language than for the next. */
const CLEARLY = 1.5;

/**
 * The language that a table is in, by its headings and by the words in it that Plaza knows, such as countries; nothing where
 * that is not clear.
 */
export function guessLanguage(table: Table, mapping: Mapping, {names}: Vocabulary): NameLanguage | undefined {
  // Where the headings name languages, they say it.
  if (mapping.language)
    return NAME_LANGUAGES.find((language) => mapping.language!.split('-')[0] === language);
  const scores: Scores = new Map();
  const add = (found: readonly NameLanguage[], weight: number) => {
    for (const language of found) scores.set(language, (scores.get(language) ?? 0) + weight / found.length);
  };
  for (const column of mapping.columns) {
    if (column.field === undefined || column.language) continue;
    for (const word of headingWords(column)) {
      add(
        inLanguages(
          word,
          (each) => splitWords(wordsOf(each, `${mapping.section}.${column.field}`) ?? ''),
          names,
        ),
        1,
      );
    }
    const read = valueWords(column, mapping);
    if (!read) continue;
    const cells = sampleColumn(table, columnIndex(column.column), mapping.from - 1, mapping.to - 1);
    // Codes are the same in all languages.
    const said = new Set(cells.map(textOf).filter(({length}) => length > 3));
    for (const word of said) add(inLanguages(word, read, names), 1 / said.size);
  }
  const [[best, most] = [undefined, 0], [, next] = [undefined, 0]] = [...scores].sort((a, b) => b[1] - a[1]);
  return most >= 1 && most >= next * CLEARLY ? best : undefined;
}

/** What stands over a column, without what is in brackets. */
const headingWords = ({heading}: Column): readonly string[] =>
  heading.split(BELOW).map((words) => words.replace(/[([][^)\]]*[)\]]|[*:]/g, '').trim());

/** The words that may stand in the cells of a column, in one language; nothing where they may be any. */
function valueWords(
  {field}: Column,
  {section}: Mapping,
): ((names: Names, language: NameLanguage) => readonly string[]) | undefined {
  const type = fieldMap(section).get(field!)?.type;
  if (type?.kind === 'country') return (names, language) => countriesIn(names, language);
  const {values} = type?.of ?? type ?? {values: []};
  return values.length === 0
    ? undefined
    : ({values: words}) =>
        values.flatMap((value) => splitWords((words as Readonly<Record<string, string>>)[value] ?? ''));
}

const countries = new Map<NameLanguage, readonly string[]>();

function countriesIn({countries: further}: Names, language: NameLanguage): readonly string[] {
  const labels = new Intl.DisplayNames(language, {type: 'region', fallback: 'none'});
  const letters = Array.from({length: 26}, (_, i) => String.fromCharCode(65 + i));
  const known =
    countries.get(language) ??
    letters
      .flatMap((first) => letters.map((second) => labels.of(first + second) ?? ''))
      .concat(Object.values(further).flatMap(splitWords));
  countries.set(language, known);
  return known;
}

/** The languages that have a word, as it is written; if none has, without regard to accents. */
function inLanguages(
  word: string,
  read: (names: Names, language: NameLanguage) => readonly string[],
  names: readonly Names[],
): readonly NameLanguage[] {
  const find = (plain: (text: string) => string) =>
    NAME_LANGUAGES.filter((language, i) =>
      read(names[i]!, language).some((each) => plain(each) === plain(word)),
    );
  const exact = find((text) => text.toLowerCase());
  return exact.length > 0 ? exact : fold(word) ? find(fold) : [];
}
