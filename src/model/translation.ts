/** A value in the language that was found for it. */
export interface Localized<T> {
  readonly value: T;
  /** BCP 47, where it is not the language that was asked for; its element then carries it as `lang`. */
  readonly lang: string | undefined;
}

/** Answers the fields of an object in one language, each by itself, falling back to the feed's own. */
export type Translate = <T extends object, K extends keyof T & string>(
  object: T,
  field: K,
) => Localized<NonNullable<T[K]>> | undefined;

/** A {@link Translate} for `wanted` (BCP 47), over a feed in `own`. */
export function translator(wanted: string, own: string | undefined): Translate {
  const isOwn = own !== undefined && baseLanguage(own) === baseLanguage(wanted);
  return (object, field) => {
    const {translations} = object as {translations?: Record<string, typeof object>};
    const language = isOwn || !translations ? undefined : matchLanguage(Object.keys(translations), wanted);
    const translated = language ? translations![language]?.[field] : undefined;
    const value = translated ?? object[field];
    if (value === undefined || value === null) return undefined;
    return {value, lang: isOwn || translated !== undefined ? undefined : own};
  };
}

/** The best of the languages on offer: the same tag, else the plain language, else a sister (`es-MX` for `es-AR`). */
export function matchLanguage(offered: readonly string[], wanted: string): string | undefined {
  const base = baseLanguage(wanted);
  const sisters = offered.filter((tag) => baseLanguage(tag) === base);
  return (
    sisters.find((tag) => tag.toLowerCase() === wanted.toLowerCase()) ??
    sisters.find((tag) => tag.toLowerCase() === base) ??
    sisters[0]
  );
}

/** The primary language subtag, in lower case: `es` of `es-MX`. */
export function baseLanguage(tag: string): string {
  return tag.split('-', 1)[0]!.toLowerCase();
}
