import {html, nothing, type TemplateResult} from 'lit';
import type {LocaleController} from '../../locale/locale-controller.js';
import {formatCountry} from '../../format/name.js';
import {formatNumber} from '../../format/number.js';
import {COLLECTIONS, currentEntries, openCollection, type Entry} from '../../model/collection.js';
import {loadSection} from '../../model/continuation.js';
import {openFeed, type Feed} from '../../model/json-feed.js';
import {translator, type Translate} from '../../model/translation.js';
import {adoptStyles} from '../shared/adopt-styles.js';
import {ControlsController} from '../shared/controls.js';
import {controlsStyles} from '../shared/controls.styles.js';
import {savesData} from '../shared/data-saver.js';
import {arrivalMessage, DeepLinkController} from '../shared/deep-link.js';
import type {ReadFeed} from '../shared/feed-controller.js';
import {MediaSlots} from '../shared/media-slots.js';
import {optionalPart} from '../shared/optional-part.js';
import {PagesController, pageSize} from '../shared/pages.js';
import {remember} from '../shared/remember.js';
import {SearchController} from '../shared/search-controller.js';
import {inSlices} from '../shared/slices.js';
import {renderHeading} from '../shared/heading.js';
import {today} from '../shared/today.js';
import type {Choice} from '../shared/unknown-choice.js';
import {UrlStateController} from '../shared/url-state.js';
import {Choosing} from './choosing.js';
import {entriesStyles} from './entries.styles.js';
import {renderEntries, type EntryView} from './entry.js';
import {CHOICES, type ListHost, type Shown} from './host.js';
import {countMessage} from './network-list.messages.js';
import type {Refinement} from './refine.js';
import {renderSave} from './save.js';
import {makeToSearchTexts} from './search-texts.js';

const search = optionalPart(() => import('./search.js'));
const refine = optionalPart(() => import('./refine.js'));
const table = optionalPart(() => import('./table.js'));

/** Fewer entries than this are found by eye: search and filters would only be in the way. */
const SEARCHABLE = 6;

/** Draws the list, and what a visitor finds and arranges it with. Loaded beside the feed. */
export class ListView {
  readonly #host: ListHost;
  readonly #locale: LocaleController;
  readonly #address: UrlStateController;
  readonly #choosing: Choosing;
  readonly #controls: ControlsController;
  readonly #links: DeepLinkController;
  readonly #media: MediaSlots;
  readonly #pages: PagesController;
  readonly #search: SearchController<Entry>;
  readonly #arranged = remember<readonly Entry[]>();
  /** Pictures that could not be loaded. */
  readonly #broken = new Set<string>();
  #shown: Shown | undefined;
  #refinement: Refinement | undefined;
  /** Whether the visitor chose how the list is sorted. */
  #isSorted = false;

  constructor(host: ListHost, locale: LocaleController) {
    this.#host = host;
    this.#locale = locale;
    this.#choosing = new Choosing(host);
    this.#controls = new ControlsController(host);
    this.#media = new MediaSlots(host);
    this.#pages = new PagesController(host);
    this.#search = new SearchController<Entry>(host, search, () =>
      makeToSearchTexts(this.#translate(this.#shown!.feed), locale.locale),
    );
    this.#links = new DeepLinkController(
      host,
      (id) => this.#reveal(id),
      () => !host.query?.trim() || !this.#search.isPending,
    );
    this.#address = new UrlStateController(host, CHOICES, (values) => {
      for (const name of CHOICES) host[name] = values[name] ?? '';
      this.#isSorted = Boolean(values['sort']);
    });
    adoptStyles(host, controlsStyles, entriesStyles);
    // The feed is still on its way: counting and names of countries, which take their time when first done.
    formatCountry('EC', locale.locale);
  }

  /** Reads the list: its first page first, as a visitor need not wait for what is not on it. */
  readonly read: ReadFeed<Shown> = async (json, url, load, preview) => {
    const feed = openFeed(json, url);
    const {collection} = this.#host;
    const name = Object.hasOwn(COLLECTIONS, collection) ? collection : 'networks';
    await loadSection(feed, name, load);
    const reading = openCollection(feed, name);
    const first = this.#firstPage;
    if (preview && first) {
      const isWhole = reading.readOn(() => reading.entries.length >= first);
      const entries = [...currentEntries(reading.entries, today())];
      const model = {feed, name, entries, total: isWhole ? entries.length : reading.total};
      await this.#drawInSteps(entries.length, () => preview(model));
      if (!isWhole) await preview(model);
    }
    await inSlices(reading.readOn);
    const entries = currentEntries(reading.entries, today());
    // What the first drawing needs, so that nothing jumps.
    await Promise.all([
      this.#isRefined && refine.load(),
      this.#host.layout === 'table' && table.load(),
      this.#host.query && search.load(),
    ]);
    return {
      model: {feed, name, entries, total: entries.length},
      problems: feed.problems,
      lists: feed.lists,
    };
  };

  willUpdate(changed: ReadonlyMap<PropertyKey, unknown>): void {
    if (!['src', 'collection', ...CHOICES].some((name) => changed.has(name))) return;
    this.#pages.reset();
    this.#links.current = undefined;
  }

  updated(changed: ReadonlyMap<PropertyKey, unknown>): void {
    // What the page itself asks for at the start is no choice.
    if (CHOICES.every((name) => changed.get(name) === undefined)) return;
    this.#address.write(Object.fromEntries(CHOICES.map((name) => [name, this.#host[name] ?? ''])));
  }

  /** Where the visitor was taken to, or how many entries there are. */
  announce(shown: Shown): string {
    const {current} = this.#links;
    const entry = current && shown.entries.find(({id}) => id === current);
    if (!entry) return this.#count(shown);
    return arrivalMessage(this.#translate(shown.feed)(entry, 'name')!.value, this.#locale);
  }

  /** What the attributes pick from the list. */
  choices(shown: Shown): readonly Choice[] {
    return this.#refine()?.choices(shown) ?? [];
  }

  render(shown: Shown): TemplateResult {
    this.#shown = shown;
    const entries = this.#arrange(shown);
    return html`
      ${this.#renderControls(shown)} ${this.#refine()?.renderChosen(shown)}
      ${entries.length === 0 ? this.#controls.renderNoMatch(this.#locale, this.#clear) : this.#renderGroups(shown, entries)}
      ${this.#pages.renderMore(entries.length + shown.total - shown.entries.length, this.#pageSize, this.#locale)}
      ${this.#renderSave(shown, entries)}
    `;
  }

  /** How many entries can be drawn before all are known; none where they have to be searched or sorted first. */
  get #firstPage(): number {
    const {query, layout} = this.#host;
    return query || layout === 'table' || this.#isRefined ? 0 : this.#pageSize;
  }

  /** Has the first page, of `length` entries, drawn bit by bit, all but the last one; `draw` draws the list. */
  #drawInSteps(length: number, draw: () => Promise<void>): Promise<void> {
    // Columns are filled anew with each entry.
    return this.#pages.drawInSteps(length, this.#host.layout === 'list' ? 36 : 0, draw);
  }

  #renderControls(shown: Shown): unknown {
    const {hideSearch, hideFilters, query} = this.#host;
    if (hideSearch && hideFilters) return nothing;
    if (shown.total < SEARCHABLE && CHOICES.every((name) => !this.#host[name])) return nothing;
    return this.#controls.render({
      locale: this.#locale,
      label: this.#host.heading,
      count: this.#count(shown),
      ...(!hideSearch && {
        search: {
          query: query ?? '',
          onApproach: () => this.#search.warm(shown.entries, this.#locale.lang),
          onQuery: (query) => (this.#host.query = query),
        },
      }),
      ...(!hideFilters && {
        filters: {
          chosen: this.#refine()?.countChosen(shown) ?? 0,
          renderPanel: () =>
            this.#needRefinement()?.renderPanel(shown, this.#find(shown) ?? shown.entries) ?? nothing,
        },
      }),
    });
  }

  #renderGroups(shown: Shown, entries: readonly Entry[]): unknown {
    const {headingLevel, group} = this.#host;
    const page = this.#pages.take(entries, this.#pageSize);
    const groups = group ? this.#refine()?.group(shown, entries) : undefined;
    if (!groups) return this.#renderEntries(shown, page, 1);
    let left = page.length;
    return groups.map(({name, entries}) => {
      const some = entries.slice(0, left);
      left -= some.length;
      if (some.length === 0) return nothing;
      const count = html`<span class="chip">${formatNumber(entries.length, this.#locale.locale)}</span>`;
      return html`<section class="group">
        ${renderHeading(headingLevel, 1, html`<bdi>${name ?? this.#unknownGroup}</bdi> ${count}`, 'group')}
        ${this.#renderEntries(shown, some, 2)}
      </section>`;
    });
  }

  /** `depth`: how many levels below the element's heading those of the entries are. */
  #renderEntries(shown: Shown, entries: readonly Entry[], depth: number): unknown {
    const {layout, headingLevel, query, sort} = this.#host;
    const media = this.#media.find();
    const view: EntryView = {
      ...shown,
      locale: this.#locale,
      translate: this.#translate(shown.feed),
      headingLevel,
      depth,
      media,
      hasPictures: media.size > 0 || shown.entries.some(({image}) => image),
      mark: (text) => this.#search.mark(text, query ?? ''),
      links: this.#links,
      choosing: this.#choosing,
      savesData: savesData(),
      broken: this.#broken,
      onBroken: (source) => {
        this.#broken.add(source);
        this.#host.requestUpdate();
      },
    };
    if (layout !== 'table') return renderEntries(layout, entries, view);
    // While a search ranks the list, no heading sorts it.
    const sorted = this.#find(shown) && !this.#isSorted ? '' : (sort ?? '');
    return table(this.#host)?.renderTable(this.#host, entries, view, sorted, this.#onSort);
  }

  #renderSave(shown: Shown, entries: readonly Entry[]): unknown {
    // A few words on a page are no data.
    const isData = !this.#host.hideExport && entries.length > 0 && shown.total >= SEARCHABLE;
    return isData ? renderSave(shown, entries, this.#host, this.#locale) : nothing;
  }

  get #unknownGroup(): string {
    return this.#locale.msg('Not stated', {
      id: 'list.no-group',
      desc: 'Heading of the entries of which the feed does not say in which country or region they are.',
    });
  }

  get #pageSize(): number {
    return pageSize(this.#host.limit);
  }

  #count(shown: Shown): string {
    const {name, entries, total} = shown;
    const found = this.#arrange(shown).length + total - entries.length;
    return countMessage(name, found, total, this.#locale);
  }

  #translate(feed: Feed): Translate {
    return translator(this.#locale.lang, feed.language);
  }

  /** What a search has found, best first; `undefined` where nothing is searched for, or not yet. */
  #find({entries}: Shown): readonly Entry[] | undefined {
    // Frameworks may set nothing where nothing is chosen.
    const query = this.#host.query?.trim();
    return query ? this.#search.find(entries, this.#locale.lang, query) : undefined;
  }

  /** The entries that the page and the visitor ask for, in their order. */
  #arrange(shown: Shown): readonly Entry[] {
    const found = this.#find(shown);
    const refinement = this.#refine();
    const choices = CHOICES.map((name) => this.#host[name]);
    return this.#arranged(
      [shown, found, refinement, this.#locale.locale, this.#isSorted, this.#host.group, ...choices],
      // While something is on its way the list stays whole.
      () => refinement?.apply(shown, found, this.#isSorted) ?? found ?? shown.entries,
    );
  }

  /** Whether the list is not just as the feed has it. */
  get #isRefined(): boolean {
    return Boolean(this.#host.group) || CHOICES.some((name) => name !== 'query' && this.#host[name]);
  }

  /** What filters, sorts and groups, where that is asked for and has been loaded. */
  #refine(): Refinement | undefined {
    return this.#refinement ?? (this.#isRefined ? this.#needRefinement() : undefined);
  }

  #needRefinement(): Refinement | undefined {
    const part = refine(this.#host);
    return part && (this.#refinement ??= new part.Refinement(this.#host, this.#locale, this.#onSort));
  }

  /** Brings an entry onto the page: what hides it is taken off, and its page is shown. */
  #reveal(id: string): boolean {
    const shown = this.#shown;
    // It may still come.
    if (!shown || !this.#locale.ready) return true;
    if (!shown.entries.some((entry) => entry.id === id)) return shown.entries.length < shown.total;
    const index = this.#arrange(shown).findIndex((entry) => entry.id === id);
    if (index >= 0) this.#pages.include(index, this.#pageSize);
    else this.#clear();
    return true;
  }

  readonly #clear = (): void => {
    for (const name of CHOICES) if (name !== 'sort') this.#host[name] = '';
  };

  readonly #onSort = (sort: string): void => {
    this.#isSorted = sort !== '';
    this.#host.sort = sort;
    this.#host.requestUpdate();
  };
}
