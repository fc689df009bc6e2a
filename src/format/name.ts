/** The name of a country (ISO 3166-1 alpha-2) in a language; the code itself where there is no name. */
export function formatCountry(code: string, locale: string): string {
  return displayName('region', code, locale);
}

/** The name of a language (BCP 47) in a language; the code itself where there is no name. */
export function formatLanguage(code: string, locale: string): string {
  return displayName('language', code, locale);
}

/** A list of 16,000 municipalities asks for the same few names over and over. */
const known = new Map<string, Map<string, string>>();
const namers = new Map<string, Intl.DisplayNames>();

function displayName(type: 'region' | 'language', code: string, locale: string): string {
  const key = `${type} ${locale}`;
  const names = known.get(key) ?? new Map<string, string>();
  known.set(key, names);
  let name = names.get(code);
  if (name === undefined) {
    const namer = namers.get(key) ?? new Intl.DisplayNames(locale, {type});
    namers.set(key, namer);
    name = nameOf(code, namer);
    names.set(code, name);
  }
  return name;
}

function nameOf(code: string, namer: Intl.DisplayNames): string {
  try {
    return namer.of(code) ?? code;
  } catch {
    return code; // well-formed for us, but not for Intl: the code is all there is to say
  }
}
