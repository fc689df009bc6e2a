import type {msg as Msg} from '@lit/localize';
import type {targetLocales} from './generated/locale-codes.js';

type Templates = (typeof import('./generated/es.js'))['templates'];
export type TargetLocale = (typeof targetLocales)[number];
/** `@lit/localize`'s `msg`, by type, so that `lit-localize extract` finds every use of it. */
export type MessageFunction = typeof Msg;

/** The language of the source text, which needs no translation. */
export const SOURCE_LOCALE = 'en';

/** A visitor loads only the language that is shown. */
const LOADERS: Readonly<Record<TargetLocale, () => Promise<{templates: object}>>> = {
  es: () => import('./generated/es.js'),
  fr: () => import('./generated/fr.js'),
};

/** What only a webmaster reads, in the debug panel. */
const WEBMASTER_LOADERS: typeof LOADERS = {
  es: () => import('./generated/es.webmaster.js'),
  fr: () => import('./generated/fr.webmaster.js'),
};

const loaded = new Map<string, Templates>();

/** The language Plaza speaks for a BCP 47 tag: `es` for `es-MX`; English where it has no translation. */
export function toMessageLocale(lang: string): string {
  const base = lang.split('-', 1)[0]!.toLowerCase();
  return Object.hasOwn(LOADERS, base) ? base : SOURCE_LOCALE;
}

/** The translated messages of a language, if they are here already; `undefined` also for the source language. */
export function getMessages(locale: string): Templates | undefined {
  return loaded.get(locale);
}

/** Loads the messages of a language that {@link toMessageLocale} answered. A failed attempt can be repeated. */
export async function loadMessages(locale: string): Promise<void> {
  if (locale === SOURCE_LOCALE || loaded.has(locale)) return;
  const {templates} = await LOADERS[locale as TargetLocale]();
  loaded.set(locale, templates as Templates);
}

/** Adds the messages that only a webmaster reads. */
export async function loadWebmasterMessages(locale: string): Promise<void> {
  if (locale === SOURCE_LOCALE) return;
  const [, {templates}] = await Promise.all([
    loadMessages(locale),
    WEBMASTER_LOADERS[locale as TargetLocale](),
  ]);
  loaded.set(locale, {...loaded.get(locale), ...templates} as Templates);
}
