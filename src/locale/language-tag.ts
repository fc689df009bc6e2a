export type Direction = 'ltr' | 'rtl';

/** A language tag (BCP 47) as it is usually written, also where a CMS writes it with an underscore (`pt_BR`), or `undefined` for what is none. */
export function canonical(lang: string | undefined): string | undefined {
  try {
    return lang ? Intl.getCanonicalLocales(lang.trim().replaceAll('_', '-'))[0] : undefined;
  } catch {
    return undefined; // a `lang` that is no language tag says nothing
  }
}

/** Scripts written from the right, and languages that are written in one of them unless they say otherwise. */
const RTL_SCRIPT = /^(Arab|Hebr|Syrc|Thaa|Nkoo|Adlm)$/;

/** The direction that a language is written in. */
export function directionOf(lang: string): Direction {
  return RTL_SCRIPT.test(new Intl.Locale(lang).maximize().script ?? '') ? 'rtl' : 'ltr';
}
