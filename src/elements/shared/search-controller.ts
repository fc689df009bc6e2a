import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {OptionalPart} from './optional-part.js';
import {remember} from './remember.js';
import {inSlices} from './slices.js';

/** What an entry is found by: its name, and everything else that is shown of it. */
export interface SearchTexts {
  readonly name: string;
  readonly rest: string;
}

/** A piece of text, and whether it is what was searched for. */
export interface Passage {
  readonly text: string;
  readonly found: boolean;
}

interface SearchIndex {
  add(name: string, rest: string): void;
  /** The numbers of the entries that answer, in the order in which they were added, best first. */
  search(query: string): readonly number[];
  /** Gets ready to forgive slips, until that is over or done; answers whether it is done. */
  learn(isOver: () => boolean): boolean;
}

/** The code that searches, loaded when somebody does. */
export interface SearchPart {
  readonly SearchIndex: new () => SearchIndex;
  readonly toSearchWords: (query: string) => readonly string[];
  readonly markPassages: (text: string, words: readonly string[]) => readonly Passage[];
}

/**
 * Searches the entries of a list. The code and the index are loaded and built when somebody is about to search, the
 * index in slices, so that typing never waits for it.
 */
export class SearchController<T> implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #part: OptionalPart<SearchPart>;
  readonly #makeToTexts: () => (entry: T) => SearchTexts;
  readonly #answer = remember<readonly T[]>();
  #key: unknown[] = [];
  #index: SearchIndex | undefined;
  #building: AbortController | undefined;
  /** What has been marked for a query. */
  #marked:
    | {
        readonly query: string;
        readonly words: readonly string[];
        readonly texts: Map<string, readonly Passage[]>;
      }
    | undefined;
  /** Whether the search is getting ready, so that what is shown is not yet what was searched for. */
  isPending = false;

  /** `makeToTexts` makes what answers in the language that is shown. */
  constructor(
    host: ReactiveControllerHost,
    part: OptionalPart<SearchPart>,
    makeToTexts: () => (entry: T) => SearchTexts,
  ) {
    this.#host = host;
    this.#part = part;
    this.#makeToTexts = makeToTexts;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#building?.abort();
    this.#key = [];
  }

  /** Gets ready to search these entries in a language (BCP 47). */
  warm(entries: readonly T[], lang: string): void {
    if (this.#key[0] === entries && this.#key[1] === lang) return;
    this.#key = [entries, lang];
    this.#index = undefined;
    void this.#build(entries);
  }

  /** The entries that answer a query, best first, or `undefined` while the search is getting ready. */
  find(entries: readonly T[], lang: string, query: string): readonly T[] | undefined {
    this.warm(entries, lang);
    const index = this.#index;
    return index && this.#answer([index, query], () => index.search(query).map((number) => entries[number]!));
  }

  /** A text in pieces, those that answer the query marked. */
  mark(text: string, query: string): readonly Passage[] {
    const part = query && this.#part(this.#host);
    if (!part) return [{text, found: false}];
    // Towns of one country all have its name beside theirs.
    if (this.#marked?.query !== query)
      this.#marked = {query, words: part.toSearchWords(query), texts: new Map()};
    const {words, texts} = this.#marked;
    let passages = texts.get(text);
    if (!passages) texts.set(text, (passages = part.markPassages(text, words)));
    return passages;
  }

  async #build(entries: readonly T[]): Promise<void> {
    this.#building?.abort();
    const building = (this.#building = new AbortController());
    this.isPending = true;
    await this.#part.load();
    const part = this.#part(this.#host);
    if (!part) {
      // The console says why; the list stays whole.
      this.isPending = false;
      return;
    }
    const index = new part.SearchIndex();
    const toTexts = this.#makeToTexts();
    let next = 0;
    const add = (isOver: () => boolean) => {
      for (; next < entries.length && !isOver(); next++) {
        const {name, rest} = toTexts(entries[next]!);
        index.add(name, rest);
      }
      return next >= entries.length;
    };
    try {
      await inSlices(add, building.signal);
      this.#index = index;
      this.isPending = false;
      this.#host.requestUpdate();
      // The first answer need not wait for this.
      await inSlices((isOver) => index.learn(isOver), building.signal);
    } catch (error) {
      if (building.signal.aborted) return; // other entries are searched now
      throw error;
    }
  }
}
