import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {currentLanguage, onLanguageChange, type Language} from '../language.js';

/** The words of a panel, by key. `{name}` in them stands for a value. */
export type Words = Readonly<Record<string, string>>;
/** The files that hold them, one per language. */
export type WordFiles<W extends Words> = Readonly<Record<Language, () => Promise<{readonly words: W}>>>;
/** Keys that have a form per plural category: `rows` stands for `rows.one` and `rows.other`. */
type Counted<W> = keyof W extends infer Key ? (Key extends `${infer Base}.other` ? Base : never) : never;

/** The words of a panel in the language of the page; loads those of the language it changes to. */
export class WordsController<W extends Words> implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #files: WordFiles<W>;
  #words: W | undefined;
  #stop: (() => void) | undefined;
  language: Language = 'en';

  constructor(host: ReactiveControllerHost, files: WordFiles<W>) {
    this.#host = host;
    this.#files = files;
    host.addController(this);
  }

  /** Before that there is nothing to draw. */
  get ready(): boolean {
    return this.#words !== undefined;
  }

  hostConnected(): void {
    this.#stop = onLanguageChange(() => void this.#load());
    void this.#load();
  }

  hostDisconnected(): void {
    this.#stop?.();
  }

  /** The words of a key, with its values put in. */
  readonly say = (key: keyof W & string, values: Readonly<Record<string, string | number>> = {}): string =>
    fill(this.#words?.[key] ?? '', values, this.language);

  /** The words for a number of things; the number is `{count}` in them. */
  readonly count = (
    key: Counted<W> & string,
    count: number,
    values: Readonly<Record<string, string | number>> = {},
  ): string => {
    const category = new Intl.PluralRules(this.language).select(count);
    const words = this.#words?.[`${String(key)}.${category}`] ?? this.#words?.[`${String(key)}.other`] ?? '';
    return fill(words, {count, ...values}, this.language);
  };

  async #load(): Promise<void> {
    const language = currentLanguage();
    const {words} = await this.#files[language]();
    if (language !== currentLanguage()) return; // changed meanwhile
    this.#words = words;
    this.language = language;
    this.#host.requestUpdate();
  }
}

/** Numbers are written as the language writes them. */
function fill(words: string, values: Readonly<Record<string, string | number>>, language: string): string {
  return words.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = values[name];
    return value === undefined ? whole : typeof value === 'number' ? value.toLocaleString(language) : value;
  });
}
