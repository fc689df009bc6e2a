import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {Raw} from '../../model/json.js';
import {formOf, type EditSection} from './form.js';
import {entriesOf} from './sections.js';
import {languagesOf, shareOf, type Pieces, type Share} from './translating.js';

/** Milliseconds after a change: it is in nobody's way then. */
const REST = 800;
/** Milliseconds at a time, so that no key waits for it. */
const SLICE = 8;

/**
 * The languages of a feed, and how much of a section is translated into each. That goes through all entries, so it is counted
 * while nobody types, a little at a time.
 */
export class Shares implements ReactiveController {
  languages: readonly string[] = [];
  readonly #host: ReactiveControllerHost;
  #shares = new Map<string, Share>();
  #feed: Raw | undefined;
  #section: EditSection | undefined;
  #added = '';
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    this.#feed = undefined;
  }

  of(language: string): Share | undefined {
    return this.#shares.get(language);
  }

  /** Counts anew where feed or section are others than before; also for a language that nothing is in yet. */
  count(feed: Raw, section: EditSection, added: string): void {
    const isOther = section !== this.#section || added !== this.#added;
    if (feed === this.#feed && !isOther) return;
    const wait = this.#feed && !isOther ? REST : 0;
    if (section !== this.#section) this.#shares = new Map();
    this.#feed = feed;
    this.#section = section;
    this.#added = added;
    const work = this.#work(feed, section, added);
    const goOn = () => {
      const end = performance.now() + SLICE;
      while (performance.now() < end) if (work.next().done) return;
      this.#timer = setTimeout(goOn);
    };
    clearTimeout(this.#timer);
    this.#timer = setTimeout(goOn, wait);
  }

  *#work(feed: Raw, section: EditSection, added: string): Pieces<void> {
    this.languages = yield* languagesOf(feed);
    this.#host.requestUpdate();
    for (const language of new Set([...this.languages, ...(added ? [added] : [])])) {
      this.#shares.set(language, yield* shareOf(formOf(section), entriesOf(feed, section), language));
      this.#host.requestUpdate();
    }
  }
}
