import {html, LitElement, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {LocaleController} from '../../locale/locale-controller.js';
import {
  COLLECTIONS,
  filterByTopic,
  findTopic,
  listTopics,
  readCollection,
  type CollectionName,
  type Entry,
  type Topic,
} from '../../model/collection.js';
import {loadSection} from '../../model/continuation.js';
import {openFeed, type Feed} from '../../model/json-feed.js';
import {translator, type Translate} from '../../model/translation.js';
import {baseStyles} from '../shared/base.styles.js';
import {FeedController} from '../shared/feed-controller.js';
import {renderFrame} from '../shared/frame.js';
import {PagesController, pageSize} from '../shared/pages.js';
import {UrlStateController} from '../shared/url-state.js';
import {renderEntry, type EntryView} from './entry.js';
import {countMessage} from './network-list.messages.js';
import {networkListStyles} from './network-list.styles.js';
import {SearchController, toSearchTexts} from './search-controller.js';

/** What is on the page: a list of the feed. While another one is loaded, that is not yet the one asked for. */
interface Shown {
  readonly feed: Feed;
  readonly name: CollectionName;
  readonly entries: readonly Entry[];
}

/** Fewer entries than this are found by eye: search and filters would only be in the way. */
const SEARCHABLE = 6;

/**
 * The networks of an association, its members or its priorities, as a list that can be searched.
 *
 * @tag plaza-network-list
 * @event {PlazaLoadEvent} plaza-load - The feed was read and is on the page.
 * @event {PlazaErrorEvent} plaza-error - The feed could not be shown; `error.reason` says why.
 * @slot heading - Your own heading, in place of the attribute `heading`.
 * @slot empty - What to show when the feed has no such entries.
 * @slot - Shown with the message when the feed cannot be shown, and before the script has loaded.
 * @csspart base - Everything inside the element.
 * @csspart heading - The heading.
 * @csspart status - The live region for screen readers.
 * @csspart retry - The button that tries again.
 * @csspart stale - The notice that the content could not be updated.
 * @csspart controls - Search and filter.
 * @csspart count - How many entries are shown.
 * @csspart list - The list.
 * @csspart item - An entry.
 * @csspart link - A link.
 * @csspart more - The button that shows more entries.
 * @cssproperty --plaza-color-brand - Colour of links, buttons and tints.
 * @cssproperty --plaza-color-link - Colour of links, where it is not the brand colour.
 * @cssproperty --plaza-color-text - Text colour; the page's own by default.
 * @cssproperty --plaza-color-muted - Colour of secondary text.
 * @cssproperty --plaza-color-line - Colour of lines.
 * @cssproperty --plaza-color-surface - Background of cards.
 * @cssproperty --plaza-color-danger - Colour of failures.
 * @cssproperty --plaza-font - Font; the page's own by default.
 * @cssproperty --plaza-font-heading - Font of headings.
 * @cssproperty --plaza-radius - Radius of corners.
 * @cssproperty --plaza-density - Factor on all distances; 1 by default.
 */
export class NetworkList extends LitElement {
  static override styles = [baseStyles, networkListStyles];

  /**
   * Address of the feed (JSON Feed 1.1), absolute or relative to the page; `{lang}` in it becomes the language. Without
   * it, the `<script type="application/feed+json">` inside the element, or the feed that the page names in its head.
   */
  @property({useDefault: true}) src = '';
  /** Text of the heading; without it there is none. */
  @property({useDefault: true}) heading = '';
  /** Level of the heading, 1 to 6; those inside follow below it. */
  @property({type: Number, attribute: 'heading-level', useDefault: true}) headingLevel = 2;
  /** Seconds after which an attempt to load the feed is given up. */
  @property({type: Number, useDefault: true}) timeout = 10;
  /** Seconds after which the feed is loaded again, while the page is visible and online; 0 for never. */
  @property({type: Number, useDefault: true}) refresh = 0;
  /** Keeps the last good copy of the feed on the visitor's device, for when the server cannot be reached. */
  @property({type: Boolean, attribute: 'keep-copy'}) keepCopy = false;
  /** Shows the webmaster what was read and what was left out, and why. */
  @property({type: Boolean}) debug = false;
  /** Which of the feed's lists: `networks`, `members` or `priorities`. */
  @property({useDefault: true}) collection: CollectionName = 'networks';
  /** How many entries are shown before "show more". */
  @property({type: Number, useDefault: true}) limit = 50;
  /** What is searched for. */
  @property({useDefault: true}) query = '';
  /** The topic by which the list is filtered, in any language of the feed. */
  @property({useDefault: true}) topic = '';
  /** `off` keeps search and filter out of the page's address; otherwise they stand there under the element's `id`. */
  @property({attribute: 'sync-url', useDefault: true}) syncUrl = '';
  /** Leaves out the search field. */
  @property({type: Boolean, attribute: 'hide-search'}) hideSearch = false;
  /** Leaves out the filter by topic. */
  @property({type: Boolean, attribute: 'hide-filters'}) hideFilters = false;

  readonly #locale = new LocaleController(this);
  readonly #pages = new PagesController(this);
  readonly #address = new UrlStateController(this, ['query', 'topic'], ({query = '', topic = ''}) => {
    this.query = query;
    this.topic = topic;
  });
  readonly #search = new SearchController(this, (entry) =>
    toSearchTexts(entry, this.#translate(this.#feed.model!.feed), this.#locale.locale),
  );
  readonly #feed = new FeedController(this, this.#locale, async (json, url, load) => {
    const feed = openFeed(json, url);
    const name = this.#collection;
    await loadSection(feed, name, load);
    return {
      model: {feed, name, entries: readCollection(feed, name)},
      problems: feed.problems,
      lists: feed.lists,
    };
  });

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (['src', 'collection', 'query', 'topic'].some((name) => changed.has(name as keyof NetworkList))) {
      this.#pages.reset();
    }
    if (changed.has('collection') && this.hasUpdated) this.#feed.readAgain();
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.get('query') === undefined && changed.get('topic') === undefined) return; // the page's own choice
    this.#address.write({query: this.query ?? '', topic: this.topic ?? ''});
  }

  /** Asks the server for the feed again. Resolves when its answer, good or bad, is on the page. */
  reload(): Promise<void> {
    return this.#feed.reload();
  }

  override render(): TemplateResult {
    // Announced and drawn: found once for both.
    let found: readonly Entry[] | undefined;
    const find = (shown: Shown) => (found ??= this.#found(shown));
    return renderFrame({
      feed: this.#feed,
      locale: this.#locale,
      heading: this.heading,
      headingLevel: this.headingLevel,
      status: (shown) => this.#countText(shown, find(shown)),
      skeleton: Math.min(this.#pageSize, 12),
      isEmpty: ({entries}) => entries.length === 0,
      content: (shown) => this.#renderContent(shown, find(shown)),
    });
  }

  #renderContent(shown: Shown, entries: readonly Entry[]): TemplateResult {
    return html`
      ${this.#renderControls(shown, this.#countText(shown, entries))}
      ${entries.length === 0 ? this.#renderNoMatch() : this.#renderList(shown, entries)}
      ${this.#pages.renderMore(entries.length, this.#pageSize, this.#locale)}
    `;
  }

  #renderControls(shown: Shown, count: string): TemplateResult | typeof nothing {
    if (shown.entries.length < SEARCHABLE && !this.query && !this.topic) return nothing;
    const topics = this.hideFilters ? [] : this.#topics(shown);
    if (this.hideSearch && topics.length === 0) return nothing;
    return html`
      <search part="controls" class="controls">
        ${this.hideSearch ? nothing : this.#renderSearch()}
        ${topics.length ? this.#renderTopics(topics) : nothing}
        <p part="count" class="count muted" aria-hidden="true">${count}</p>
      </search>
    `;
  }

  #renderSearch(): TemplateResult {
    const label = this.#locale.msg('Search', {
      id: 'list.search',
      desc: 'Label of the search field above a list. One word.',
    });
    return html`
      <label class="field">
        <span>${label}</span>
        <input
          type="search"
          autocomplete="off"
          .value=${this.query ?? ''}
          @focus=${this.#onFocus}
          @input=${this.#onSearch}
        />
      </label>
    `;
  }

  #renderTopics(topics: readonly Topic[]): TemplateResult {
    const {msg} = this.#locale;
    const chosen = findTopic(topics, this.topic ?? '');
    return html`
      <label class="field">
        <span
          >${msg('Topic', {id: 'list.topic', desc: 'Label of the menu that filters a list by topic. One word.'})}</span
        >
        <select @change=${this.#onTopic}>
          <option value="" ?selected=${!chosen}>
            ${msg('All topics', {id: 'list.all-topics', desc: 'First choice of the menu that filters a list by topic.'})}
          </option>
          ${topics.map((topic) => html`<option value=${topic.id} ?selected=${topic === chosen}>${topic.name}</option>`)}
        </select>
      </label>
    `;
  }

  #renderList({feed, name}: Shown, entries: readonly Entry[]): TemplateResult {
    const view: EntryView = {
      feed,
      locale: this.#locale,
      translate: this.#translate(feed),
      headingLevel: this.headingLevel,
      mark: (text) => this.#search.mark(text, this.query ?? ''),
    };
    return html`
      <ul part="list" class="list ${name}" role="list">
        ${this.#pages.take(entries, this.#pageSize).map((entry) => renderEntry(entry, view))}
      </ul>
    `;
  }

  #renderNoMatch(): TemplateResult {
    const {msg} = this.#locale;
    return html`
      <div class="notice">
        <p>
          ${msg('Nothing matches your search.', {id: 'list.no-match', desc: 'Shown when a search finds nothing. One sentence.'})}
        </p>
        <button type="button" @click=${this.#onClear}>
          ${msg('Show all', {id: 'list.clear', desc: 'Button that empties the search and shows the whole list again.'})}
        </button>
      </div>
    `;
  }

  get #collection(): CollectionName {
    return Object.hasOwn(COLLECTIONS, this.collection) ? this.collection : 'networks';
  }

  get #pageSize(): number {
    return pageSize(this.limit);
  }

  #countText({name, entries}: Shown, found: readonly Entry[]): string {
    return countMessage(name, found.length, entries.length, this.#locale);
  }

  #translate(feed: Feed): Translate {
    return translator(this.#locale.lang, feed.language);
  }

  #topics({feed, entries}: Shown): readonly Topic[] {
    const {compare} = new Intl.Collator(this.#locale.locale);
    return listTopics(entries, this.#translate(feed), compare);
  }

  /** The entries that the visitor asked for, the best answers first. */
  #found(shown: Shown): readonly Entry[] {
    // Frameworks may set nothing where nothing is chosen.
    const [query, topic] = [this.query?.trim() ?? '', this.topic ?? ''];
    const all = shown.entries;
    // While the search is getting ready the list stays whole.
    const found = (query && this.#search.find(all, this.#locale.lang, query)) || all;
    return topic ? filterByTopic(found, findTopic(this.#topics(shown), topic)?.id ?? topic) : found;
  }

  /** Whoever goes to the search field is about to search. */
  readonly #onFocus = (): void => {
    const shown = this.#feed.model;
    if (shown) this.#search.warm(shown.entries, this.#locale.lang);
  };

  readonly #onSearch = (event: Event): void => {
    this.query = (event.target as HTMLInputElement).value;
  };

  readonly #onTopic = (event: Event): void => {
    this.topic = (event.target as HTMLSelectElement).value;
  };

  readonly #onClear = (): void => {
    this.query = '';
    this.topic = '';
    this.renderRoot.querySelector<HTMLElement>('input, select')?.focus();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'plaza-network-list': NetworkList;
  }
}
