import {
  getMessages,
  loadWebmasterMessages,
  toMessageLocale,
  type MessageFunction,
} from '../locale/messages.js';
import {translate} from '../locale/translate.js';
import type {Words} from './saying.js';
import {words as en} from './words/en.js';

const files: Readonly<Record<string, () => Promise<{readonly words: Words}>>> = {
  es: () => import('./words/es.js'),
  fr: () => import('./words/fr.js'),
  pt: () => import('./words/pt.js'),
};

/** What the doctor and the widgets say, in one language. */
export interface Speech {
  readonly words: Words;
  readonly msg: MessageFunction;
}

/** The words for a language (BCP 47); English where there are none. */
export async function loadSpeech(language: string): Promise<Speech> {
  const base = language.split('-', 1)[0]!.toLowerCase();
  const words = Object.hasOwn(files, base) ? (await files[base]!()).words : en;
  const locale = toMessageLocale(language);
  await loadWebmasterMessages(locale);
  const msg = ((message, options) => translate(getMessages(locale), message, options?.id)) as MessageFunction;
  return {words, msg};
}
