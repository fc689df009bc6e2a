import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {formatCountry} from '../../format/name.js';
import type {Entry} from '../../model/collection.js';
import type {SearchIndex} from '../../model/search-index.js';
import type {Passage} from '../../model/text-search.js';
import type {Translate} from '../../model/translation.js';
import {optionalPart} from '../shared/optional-part.js';

const search = optionalPart(() => import('./search.js'));

/** How long the index is built for before the page has its turn, in milliseconds. */
const SLICE = 8;

/** What an entry is found by: its name, and everything else that is shown of it. */
export interface SearchTexts {
  readonly name: string;
  readonly rest: string;
}

/** What is shown of an entry in a locale, and its name as the feed writes it. */
export function toSearchTexts(entry: Entry, translate: Translate, locale: string): SearchTexts {
  const {people = [], country} = entry;
  const rest = [
    entry.name,
    ...(['description', 'region', 'topics'] as const).map((field) => translate(entry, field)?.value),
    country && formatCountry(country, locale),
    ...people.flatMap(({name, organization}) => [name, organization]),
  ];
  return {name: translate(entry, 'name')?.value ?? entry.name, rest: rest.flat().filter(Boolean).join(' ')};
}

/**
 * Searches the entries of a list. The code and the index are loaded and built when somebody is about to search, the
 * index in slices, so that typing never waits for it.
 */
export class SearchController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #toTexts: (entry: Entry) => SearchTexts;
  #key: unknown[] = [];
  #index: SearchIndex | undefined;
  #building: AbortController | undefined;

  /** `toTexts` answers in the language that is shown. */
  constructor(host: ReactiveControllerHost, toTexts: (entry: Entry) => SearchTexts) {
    this.#host = host;
    this.#toTexts = toTexts;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#building?.abort();
    this.#key = [];
  }

  /** Gets ready to search these entries in a language (BCP 47). */
  warm(entries: readonly Entry[], lang: string): void {
    if (this.#key[0] === entries && this.#key[1] === lang) return;
    this.#key = [entries, lang];
    this.#index = undefined;
    void this.#build(entries);
  }

  /** The entries that answer a query, best first, or `undefined` while the search is getting ready. */
  find(entries: readonly Entry[], lang: string, query: string): readonly Entry[] | undefined {
    this.warm(entries, lang);
    return this.#index?.search(query).map((number) => entries[number]!);
  }

  /** A text in pieces, those that answer the query marked. */
  mark(text: string, query: string): readonly Passage[] {
    const part = search(this.#host);
    return part && query ? part.markPassages(text, part.toSearchWords(query)) : [{text, found: false}];
  }

  async #build(entries: readonly Entry[]): Promise<void> {
    this.#building?.abort();
    const building = (this.#building = new AbortController());
    await search.load();
    const part = search(this.#host);
    if (!part) return; // the console says why; the list stays whole
    const index = new part.SearchIndex();
    for (let i = 0; i < entries.length;) {
      if (building.signal.aborted) return;
      for (const end = performance.now() + SLICE; i < entries.length && performance.now() < end; i++) {
        const {name, rest} = this.#toTexts(entries[i]!);
        index.add(name, rest);
      }
      await new Promise((resolve) => setTimeout(resolve));
    }
    if (building.signal.aborted) return;
    this.#index = index;
    this.#host.requestUpdate();
  }
}
