import {loadPostWords, type PostWords} from '../../posts/posts.js';
import {
  loadNames,
  loadSheetWords,
  NAME_LANGUAGES,
  type NameLanguage,
  type Names,
  type SheetWords,
} from '../../sheet/sheet.js';
import type {ConvertWords} from './words/en.js';

/** All that `convert` says, in one language. */
export interface Words {
  readonly language: NameLanguage;
  readonly frame: ConvertWords;
  readonly sheet: SheetWords;
  readonly posts: PostWords;
  /** What the lists and fields of a feed are called. */
  readonly names: Names;
}

const FRAMES: Readonly<Record<NameLanguage, () => Promise<ConvertWords>>> = {
  en: async () => (await import('./words/en.js')).en,
  es: async () => (await import('./words/es.js')).es,
  fr: async () => (await import('./words/fr.js')).fr,
  pt: async () => (await import('./words/pt.js')).pt,
};

/** The words of a language (BCP 47); English where there are none. */
export async function loadWords(tag: string): Promise<Words> {
  const primary = tag.toLowerCase().split(/[-_]/)[0];
  const language = NAME_LANGUAGES.find((each) => each === primary) ?? 'en';
  const [frame, sheet, posts, names] = await Promise.all([
    FRAMES[language](),
    loadSheetWords(language),
    loadPostWords(language),
    loadNames(language),
  ]);
  return {language, frame, sheet, posts, names};
}

/** Puts values into a sentence. */
export function fill(sentence: string, values: Readonly<Record<string, string | number>>): string {
  return sentence.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}
