/** The name of a country (ISO 3166-1 alpha-2) in a language; the code itself where there is no name. */
export function formatCountry(code: string, locale: string): string {
  return displayName('region', code, locale);
}

/** The name of a language (BCP 47) in a language; the code itself where there is no name. */
export function formatLanguage(code: string, locale: string): string {
  return displayName('language', code, locale);
}

/** A list of 16,000 municipalities asks for the same few names over and over. */
interface Names {
  readonly namer: Intl.DisplayNames;
  readonly known: Map<string, string>;
}
const names = {region: new Map<string, Names>(), language: new Map<string, Names>()};

function displayName(type: keyof typeof names, code: string, locale: string): string {
  let of = names[type].get(locale);
  if (!of) names[type].set(locale, (of = {namer: new Intl.DisplayNames(locale, {type}), known: new Map()}));
  let name = of.known.get(code);
  if (name === undefined) of.known.set(code, (name = nameOf(code, of.namer)));
  return name;
}

function nameOf(code: string, namer: Intl.DisplayNames): string {
  try {
    return namer.of(code) ?? code;
  } catch {
    return code; // well-formed for us, but not for Intl: the code is all there is to say
  }
}
