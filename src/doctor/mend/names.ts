/** The languages in which names are understood. */
const LANGUAGES = ['en', 'es', 'fr', 'pt'];
const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const PAIRS = LETTERS.flatMap((first) => LETTERS.map((second) => first + second));
/** Codes that `Intl` names, but that are no countries. */
const NO_COUNTRIES = new Set(['EU', 'EZ', 'QO', 'UN', 'XA', 'XB', 'ZZ']);
const DAYS = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'];

/** Names are compared without accents, capitals and marks. */
export const fold = (name: string): string =>
  name
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^\p{L}\d]/gu, '');

/** The code for each name; a name that stands for two is none. */
function toIndex(pairs: Iterable<readonly [name: string, code: string]>): ReadonlyMap<string, string> {
  const index = new Map<string, string | undefined>();
  for (const [name, code] of pairs) {
    const key = fold(name);
    index.set(key, !index.has(key) || index.get(key) === code ? code : undefined);
  }
  return new Map([...index].flatMap(([name, code]) => (code === undefined ? [] : [[name, code] as const])));
}

function displayNames(type: 'region' | 'language', codes: readonly string[]) {
  return LANGUAGES.flatMap((language) => {
    const names = new Intl.DisplayNames(language, {type, fallback: 'none'});
    return codes.flatMap((code) => {
      const name = names.of(code);
      return name === undefined ? [] : [[name, code] as const];
    });
  });
}

/** Made when first asked for: four languages of all countries take some milliseconds. */
function lazily<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

const countries = lazily(() =>
  toIndex(
    displayNames(
      'region',
      // Old codes, UK for GB, have the names of the new ones.
      PAIRS.filter((code) => !NO_COUNTRIES.has(code) && new Intl.Locale(`und-${code}`).region === code),
    ),
  ),
);
const languages = lazily(() =>
  toIndex(
    displayNames(
      'language',
      PAIRS.map((code) => code.toLowerCase()).filter((code) => new Intl.Locale(code).language === code),
    ),
  ),
);
const months = lazily(() => toIndex(calendarNames({month: 'long'}, {month: 'short'})));
const days = lazily(() => toIndex(calendarNames({weekday: 'long'}, {weekday: 'short'})));

/** Names of the months, with `01` to `12`, or of the days of the week, with `Mo` to `Su`. */
function calendarNames(...forms: readonly Intl.DateTimeFormatOptions[]) {
  return LANGUAGES.flatMap((language) =>
    forms.flatMap((form) => {
      const format = new Intl.DateTimeFormat(language, {...form, timeZone: 'UTC'});
      return form.month
        ? Array.from({length: 12}, (_, month) => [
            format.format(Date.UTC(2018, month, 1)),
            String(month + 1).padStart(2, '0'),
          ])
        : // 1 January 2018 was a Monday.
          DAYS.map((day, index) => [format.format(Date.UTC(2018, 0, index + 1)), day]);
    }),
  ).map(([name, code]) => [name!, code!] as const);
}

/** `EC` for Ecuador, Équateur, Equador. */
export const toCountry = (name: string) => countries().get(fold(name));
/** `es` for Spanish, español, espagnol, espanhol. */
export const toLanguage = (name: string) => languages().get(fold(name));
/** `09` for September, sept., septiembre. */
export const toMonth = (name: string) => months().get(fold(name));
/** `Mo` for Monday, lunes, lundi, segunda-feira. */
export const toDay = (name: string) => days().get(fold(name));
