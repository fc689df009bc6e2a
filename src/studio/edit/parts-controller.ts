import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {
  getMessages,
  loadWebmasterMessages,
  toMessageLocale,
  type MessageFunction,
} from '../../locale/messages.js';
import {translate} from '../../locale/translate.js';
import {loadNames, type Names} from '../../sheet/names/labels.js';
import {currentLanguage, onLanguageChange, type Language} from '../language.js';
import type {Hints} from './words/hints-en.js';

const HINTS: Readonly<Record<Language, () => Promise<{readonly hints: Hints}>>> = {
  en: () => import('./words/hints-en.js'),
  es: () => import('./words/hints-es.js'),
  fr: () => import('./words/hints-fr.js'),
  pt: () => import('./words/hints-pt.js'),
};

/** What forms say in the language of the page: names of fields, help, and what is wrong with a value. */
export interface Parts {
  readonly language: Language;
  readonly names: Names;
  readonly hints: Hints;
  readonly msg: MessageFunction;
}

/** Loads the {@link Parts} of the page's language, and of the one that it changes to. */
export class PartsController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #stop: (() => void) | undefined;
  /** Before they are there, no form can be drawn. */
  parts: Parts | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#stop = onLanguageChange(() => void this.#load());
    void this.#load();
  }

  hostDisconnected(): void {
    this.#stop?.();
  }

  async #load(): Promise<void> {
    const language = currentLanguage();
    const locale = toMessageLocale(language);
    const [names, {hints}] = await Promise.all([
      loadNames(language),
      HINTS[language](),
      loadWebmasterMessages(locale),
    ]);
    if (language !== currentLanguage()) return; // changed meanwhile
    const msg = ((message, options) =>
      translate(getMessages(locale), message, options?.id)) as MessageFunction;
    this.parts = {language, names, hints, msg};
    this.#host.requestUpdate();
  }
}
