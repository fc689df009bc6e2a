import {collectCountries, type Countries} from './values/countries.js';
import {fieldsOf, type SheetField} from './fields.js';
import {fold, keyOf} from './fold.js';
import {loadAllNames, NAME_LANGUAGES, splitWords, wordsOf, type Names} from './names/labels.js';
import {SECTIONS, type SheetSection} from './table.js';
import {collectMonths, type Months} from './values/months.js';

/** A field that a heading may mean. */
export interface Meaning {
  readonly field: SheetField;
  /** 1 for the label itself, less for what else people write. */
  readonly score: number;
}

/** Everything that sheets say in words, in all languages, ready to be looked up. */
export interface Vocabulary {
  /** The names themselves, in the order of NAME_LANGUAGES. */
  readonly names: readonly Names[];
  /** Of each section: the key of a heading → what it may mean, best first. */
  readonly headings: Readonly<Record<SheetSection, ReadonlyMap<string, readonly Meaning[]>>>;
  /** Folded word → value of a choice, or of a text that Plaza has words for. */
  readonly values: ReadonlyMap<string, readonly string[]>;
  /** Keys of headings that name a person by what he or she is. */
  readonly roles: ReadonlySet<string>;
  /** Key → section. */
  readonly sections: ReadonlyMap<string, SheetSection>;
  readonly words: Readonly<Record<keyof Names['words'], ReadonlySet<string>>>;
  readonly countries: Countries;
  readonly months: Months;
  /** Folded name or code of a language → BCP 47. */
  readonly languages: ReadonlyMap<string, string>;
}

let loading: Promise<Vocabulary> | undefined;

/** Loads the names of all languages, once; a failure is forgotten, so that the next call tries again. */
export function loadVocabulary(): Promise<Vocabulary> {
  loading ??= loadAllNames().then(build);
  loading.catch(() => (loading = undefined));
  return loading;
}

function build(names: readonly Names[]): Vocabulary {
  return {
    names,
    headings: Object.fromEntries(
      SECTIONS.map((section) => [section, collectHeadings(names, section)]),
    ) as unknown as Vocabulary['headings'],
    values: collectValues(names),
    roles: new Set(names.flatMap(({roles}) => splitWords(roles).map(keyOf))),
    sections: new Map(
      SECTIONS.flatMap((section) =>
        names.flatMap(({fields}) =>
          splitWords(fields[section]).map((word) => [keyOf(word), section] as const),
        ),
      ).reverse(),
    ),
    words: Object.fromEntries(
      (Object.keys(names[0]!.words) as (keyof Names['words'])[]).map((key) => [
        key,
        new Set(names.flatMap(({words}) => splitWords(words[key]).map((word) => fold(word) || word))),
      ]),
    ) as unknown as Vocabulary['words'],
    countries: collectCountries(names),
    months: collectMonths(NAME_LANGUAGES),
    languages: collectLanguages(),
  };
}

function collectHeadings(names: readonly Names[], section: SheetSection): Map<string, readonly Meaning[]> {
  const found = new Map<string, Map<SheetField, number>>();
  const add = (key: string, field: SheetField, score: number) => {
    if (!key) return;
    const meanings = found.get(key) ?? new Map<SheetField, number>();
    meanings.set(field, Math.max(score, meanings.get(field) ?? 0));
    found.set(key, meanings);
  };
  for (const field of fieldsOf(section)) {
    // `address.postal_code`, and what a program may have written: `postal_code`.
    add(keyOf(field.path), field, 1);
    if (field.path.includes('.')) add(keyOf(field.path.slice(field.path.lastIndexOf('.') + 1)), field, 0.75);
    for (const each of names) {
      splitWords(wordsOf(each, `${section}.${field.path}`) ?? '').forEach((word, i) =>
        // What belongs to a part, such as the address of a source, gives way to what belongs to the entry.
        add(keyOf(word), field, (i === 0 ? 1 : 0.9 - Math.min(i, 10) * 0.01) - (field.group ? 0.05 : 0)),
      );
    }
  }
  return new Map(
    [...found].map(([key, meanings]) => [
      key,
      [...meanings].map(([field, score]) => ({field, score})).sort((a, b) => b.score - a.score),
    ]),
  );
}

function collectValues(names: readonly Names[]): Map<string, readonly string[]> {
  const values = new Map<string, string[]>();
  for (const each of names) {
    for (const [value, words] of Object.entries(each.values)) {
      for (const word of [value, ...splitWords(words)]) {
        const key = fold(word) || word;
        const known = values.get(key) ?? [];
        if (!known.includes(value)) values.set(key, [...known, value]);
      }
    }
  }
  return values;
}

/** Languages in which sheets and their translations are likely to be. */
const LANGUAGES =
  'en es fr pt ar ru tr zh ca de id ko it nl pl ro el gl eu oc ja uk sv da fi cs hu he hi sw vi th fa ht qu gn ay pt-BR';

function collectLanguages(): Map<string, string> {
  const languages = new Map<string, string>();
  for (const code of LANGUAGES.split(' ')) {
    languages.set(fold(code), code);
    for (const shown of [...NAME_LANGUAGES, code]) {
      const name = new Intl.DisplayNames(shown, {type: 'language', fallback: 'none'}).of(code);
      if (name && !languages.has(fold(name))) languages.set(fold(name), code);
    }
  }
  for (const [name, code] of [
    ['castellano', 'es'],
    ['castilian', 'es'],
    ['catalan', 'ca'],
    ['mandarin', 'zh'],
  ])
    languages.set(name!, code!);
  return languages;
}
