import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {canonical, directionOf, type Direction} from './language-tag.js';
import {
  getMessages,
  loadMessages,
  SOURCE_LOCALE,
  toMessageLocale,
  toSpokenLocale,
  type MessageFunction,
} from './messages.js';
import {nearestAttribute, watchLanguage} from './nearest.js';
import {translate} from './translate.js';

type Host = ReactiveControllerHost & Element;

/** What counting takes in a language. A list asks for it with each entry, and making it is slow. */
interface Counting {
  readonly rules: Intl.PluralRules;
  readonly number: Intl.NumberFormat;
}
const countings = new Map<string, Counting>();
/** The forms of each message, by their category. */
const forms = new Map<string, ReadonlyMap<string, string>>();

function counting(locale: string): Counting {
  const known = countings.get(locale) ?? {
    rules: new Intl.PluralRules(locale),
    number: new Intl.NumberFormat(locale),
  };
  countings.set(locale, known);
  return known;
}

function formsOf(message: string): ReadonlyMap<string, string> {
  const known =
    forms.get(message) ??
    new Map([...message.matchAll(/(\w+)\s*\{([^{}]*)\}/g)].map(([, category, form]) => [category!, form!]));
  forms.set(message, known);
  return known;
}

/**
 * The language of one element: the nearest `lang`, its own or an ancestor's, across shadow roots. Each element has
 * its own, so two languages on one page are both right. Nothing here is global to the page.
 */
export class LocaleController implements ReactiveController {
  /** The language that is asked for (BCP 47): text of the feed shows in it where it is translated. */
  lang = SOURCE_LOCALE;
  /**
   * The locale of everything that Plaza says, words, numbers and dates: {@link lang}, or what it has in its place, as
   * {@link toSpokenLocale} answers.
   */
  locale = SOURCE_LOCALE;
  /** False while the messages of the first language are on their way. */
  ready = true;

  /** A message in the language of the element; `@lit/localize`'s `msg`, without its page-global state. */
  readonly msg = ((message, options) =>
    translate(getMessages(toMessageLocale(this.locale)), message, options?.id)) as MessageFunction;

  readonly #host: Host;
  /** What the page says of its direction; nothing where its language does. */
  #pageDir: Direction | undefined;
  #unwatch: (() => void) | undefined;
  /** The language that was asked for last. */
  #asked = SOURCE_LOCALE;
  #hasSpoken = false;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#unwatch = watchLanguage(this.#host, () => this.#read());
    this.#read();
  }

  hostDisconnected(): void {
    this.#unwatch?.();
  }

  hostUpdated(): void {
    // To count in a language takes its time when it is first done: while the feed is on its way there is some.
    if (!countings.has(this.locale)) setTimeout(() => counting(this.locale).number.format(0));
  }

  /** The direction of the page around the element, or of {@link locale} where the page's language has no translation. */
  get dir(): Direction {
    return this.#pageDir ?? directionOf(this.locale);
  }

  /**
   * One of the forms of an ICU plural, `{count, plural, one {# city} other {# cities}}`, chosen by the language's own
   * rules; `#` becomes the number.
   */
  plural(message: string, count: number): string {
    const {rules, number} = counting(this.locale);
    const forms = formsOf(message);
    const form = forms.get(rules.select(count)) ?? forms.get('other') ?? message;
    return form.replace('#', number.format(count));
  }

  #read(): void {
    const lang = nearestAttribute(this.#host, 'lang');
    const dir = nearestAttribute(this.#host, 'dir');
    const asked = canonical(lang?.value) ?? SOURCE_LOCALE;
    // A language set below the page's direction brings its own direction.
    const explicit = dir && !(lang && dir.holder !== lang.holder && dir.holder.contains(lang.holder));
    const pageDir = explicit && /^(ltr|rtl)$/.test(dir.value) ? (dir.value as Direction) : undefined;
    void this.#load(asked, pageDir);
  }

  async #load(asked: string, pageDir: Direction | undefined): Promise<void> {
    this.#asked = asked;
    const words = toMessageLocale(asked);
    let spoken = toSpokenLocale(asked);
    if (words !== SOURCE_LOCALE && getMessages(words) === undefined) {
      // Before its first words an element shows nothing; after that, one language stays until the next one is there.
      if (!this.#hasSpoken) this.#speak(asked, spoken, pageDir, false);
      try {
        await loadMessages(words);
      } catch (error) {
        console.warn(`Plaza could not load its words in "${words}"; it shows English instead.`, error);
        spoken = SOURCE_LOCALE;
      }
      if (asked !== this.#asked) return;
    }
    this.#hasSpoken = true;
    this.#speak(asked, spoken, pageDir, true);
  }

  #speak(lang: string, locale: string, pageDir: Direction | undefined, ready: boolean): void {
    this.lang = lang;
    this.locale = locale;
    this.#pageDir = locale === lang ? pageDir : undefined;
    this.ready = ready;
    this.#host.requestUpdate();
  }
}
