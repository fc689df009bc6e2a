export type Direction = 'ltr' | 'rtl';

/** A language tag (BCP 47) as it is usually written, also where a CMS writes it with an underscore (`pt_BR`), or `undefined` for what is none. */
export function canonical(lang: string | undefined): string | undefined {
  try {
    return lang ? Intl.getCanonicalLocales(lang.trim().replaceAll('_', '-'))[0] : undefined;
  } catch {
    return undefined; // a `lang` that is no language tag says nothing
  }
}

/** Scripts written from the right. */
const RTL_SCRIPT = /^(Arab|Hebr|Syrc|Thaa|Nkoo|Adlm)$/;
/** The languages of two letters that are written in one of them unless they say otherwise. */
const RTL_LANGUAGE = /^(ar|dv|fa|he|iw|ji|ks|ps|sd|ug|ur|yi)$/;

/** The direction that a language is written in. Most pages name one of two letters, which Intl need not be loaded for. */
export function directionOf(lang: string): Direction {
  const isRtl =
    lang.length === 2
      ? RTL_LANGUAGE.test(lang)
      : RTL_SCRIPT.test(new Intl.Locale(lang).maximize().script ?? '');
  return isRtl ? 'rtl' : 'ltr';
}
