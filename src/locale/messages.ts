import type {msg as Msg} from '@lit/localize';
import {loaders} from './generated/loaders.js';

type Templates = (typeof import('./generated/es.js'))['templates'];
export type TargetLocale = keyof typeof loaders;
/** `@lit/localize`'s `msg`, by type, so that `lit-localize extract` finds every use of it. */
export type MessageFunction = typeof Msg;

/** The language of the source text, which needs no translation. */
export const SOURCE_LOCALE = 'en';

/** A visitor loads only the language that is shown. */
const loaded = new Map<string, Templates>();
/** The messages of parts that few use: once one of them is on the page, they come with every language. */
let parts: Promise<unknown> | undefined;

/** The language Plaza speaks for a BCP 47 tag: `es` for `es-MX`; English where it has no translation. */
export function toMessageLocale(lang: string): string {
  const base = lang.split('-', 1)[0]!.toLowerCase();
  return Object.hasOwn(loaders, base) ? base : SOURCE_LOCALE;
}

/**
 * The locale that Plaza speaks for a BCP 47 tag: `es-MX` for `es-MX`; English where it has no translation; `zh-Hans` for
 * `zh-TW`, as its words are not in that script.
 */
export function toSpokenLocale(lang: string): string {
  const words = toMessageLocale(lang);
  if (words === lang) return lang;
  if (words === SOURCE_LOCALE && !/^en\b/i.test(lang)) return SOURCE_LOCALE;
  const script = scriptOf(words);
  return script === scriptOf(lang) ? lang : `${words}-${script}`;
}

const scriptOf = (lang: string) => new Intl.Locale(lang).maximize().script;

/** The translated messages of a language, if they are here already; `undefined` also for the source language. */
export function getMessages(locale: string): Templates | undefined {
  return loaded.get(locale);
}

/** Loads the messages of a language that {@link toMessageLocale} answered. A failed attempt can be repeated. */
export async function loadMessages(locale: string): Promise<void> {
  if (locale === SOURCE_LOCALE || loaded.has(locale)) return;
  await add(locale, 'visitor');
  if (parts) await add(locale, 'parts');
}

/** Adds the messages of the parts that few use, in the languages that are shown. A failed attempt can be repeated. */
export async function loadPartMessages(): Promise<void> {
  parts ??= Promise.all([...loaded.keys()].map((locale) => add(locale, 'parts')));
  try {
    await parts;
  } catch (error) {
    parts = undefined;
    throw error;
  }
}

/** Adds the messages that only a webmaster reads. */
export async function loadWebmasterMessages(locale: string): Promise<void> {
  if (locale === SOURCE_LOCALE) return;
  await loadMessages(locale);
  await add(locale, 'webmaster');
}

type Kind = keyof (typeof loaders)[TargetLocale];

async function add(locale: string, kind: Kind): Promise<void> {
  const {templates} = await loaders[locale as TargetLocale][kind]();
  loaded.set(locale, {...loaded.get(locale), ...templates} as Templates);
}
