import {html, nothing, type TemplateResult} from 'lit';
import type {LocaleController} from '../../locale/locale-controller.js';
import {hasExtras} from '../../model/chronology.js';
import {loadSection} from '../../model/continuation.js';
import {parseEdtf} from '../../model/edtf.js';
import {openFeed} from '../../model/json-feed.js';
import {readTimeline, type TimelineEntry} from '../../model/milestone.js';
import {translator} from '../../model/translation.js';
import {adoptStyles} from '../shared/adopt-styles.js';
import {ControlsController} from '../shared/controls.js';
import {controlsStyles} from '../shared/controls.styles.js';
import {arrivalMessage, DeepLinkController} from '../shared/deep-link.js';
import type {ReadFeed} from '../shared/feed-controller.js';
import {MediaSlots} from '../shared/media-slots.js';
import {optionalPart} from '../shared/optional-part.js';
import {PagesController, pageSize} from '../shared/pages.js';
import {signsStyles} from '../shared/signs.styles.js';
import {renderHeading} from '../shared/heading.js';
import {today} from '../shared/today.js';
import type {Choice} from '../shared/unknown-choice.js';
import {UrlStateController} from '../shared/url-state.js';
import {countMessage} from './advocacy-timeline.messages.js';
import {Arrangement} from './arrangement.js';
import {nameOfYear, wordsOf} from './dates.js';
import {renderEntry, type EntryView} from './entry.js';
import type {Extras} from './extras.js';
import type {HorizontalLayout} from './horizontal.js';
import {timelineStyles} from './timeline.styles.js';
import {titleOf} from './title.js';
import {CHOICES, type Timeline, type TimelineHost, type Tools} from './tools.js';

const extrasPart = optionalPart(() => import('./extras.js'));
const horizontalPart = optionalPart(() => import('./horizontal.js'));
/** Only the feeds of blogs and the like hold HTML. */
const richText = optionalPart(() => import('./rich-text.js'));

/** What a visitor filters by, as attributes call it. */
const FILTERS = ['query', 'category', 'tag', 'organization', 'network', 'from', 'to'] as const;

/** Fewer entries than this are found by eye: search and filters would only be in the way. */
const SEARCHABLE = 6;

/** Draws a timeline, and what a visitor finds and arranges it with. Loaded beside the feed. */
export class TimelineView {
  readonly #host: TimelineHost;
  readonly #tools: Tools;
  readonly #address: UrlStateController;
  readonly #arrangement: Arrangement;
  readonly #controls: ControlsController;
  readonly #media: MediaSlots;
  readonly #pages: PagesController;
  #timeline: Timeline | undefined;
  #extras: Extras | undefined;
  #horizontal: HorizontalLayout | undefined;

  constructor(host: TimelineHost, locale: LocaleController) {
    this.#host = host;
    this.#tools = {
      host,
      locale,
      links: new DeepLinkController(
        host,
        (id) => this.#reveal(id),
        () => !host.query?.trim() || !this.#arrangement.search.isPending,
      ),
      translator: ({language}) => translator(locale.lang, language),
    };
    this.#controls = new ControlsController(host);
    this.#media = new MediaSlots(host);
    this.#pages = new PagesController(host);
    this.#arrangement = new Arrangement(this.#tools, () => this.#timeline);
    this.#address = new UrlStateController(host, CHOICES, (values) => {
      for (const name of CHOICES) host[name] = values[name] || (name === 'order' ? 'newest' : '');
    });
    adoptStyles(host, controlsStyles, signsStyles, timelineStyles);
    // The feed is still on its way: counting and dates, which take their time when first done.
    wordsOf(parseEdtf('2000-01-01')!, this.#tools);
    nameOfYear(2000, this.#tools);
  }

  readonly read: ReadFeed<Timeline> = async (json, url, load, preview) => {
    const feed = openFeed(json, url);
    await loadSection(feed, 'items', load);
    const model = {feed, entries: readTimeline(feed)};
    await this.#prepare(model);
    if (preview) await this.#drawInSteps(model, () => preview(model));
    return {model, problems: feed.problems, lists: feed.lists};
  };

  /** What the first drawing of a timeline needs, so that nothing jumps. */
  async #prepare(timeline: Timeline): Promise<void> {
    this.#timeline = timeline;
    const day = today();
    const needsExtras = timeline.entries.some((entry) => hasExtras(entry, day));
    await Promise.all([
      this.#arrangement.load(),
      needsExtras && extrasPart.load(),
      this.#host.layout === 'horizontal' && horizontalPart.load(),
      hasHtml(timeline) && richText.load(),
    ]);
    const part = needsExtras && extrasPart(this.#host);
    if (part) this.#extras ??= new part.Extras(this.#tools);
    this.#extras?.prepare(timeline);
  }

  /** Has the first page drawn bit by bit, all but the last one; `draw` draws the timeline. */
  #drawInSteps({entries}: Timeline, draw: () => Promise<void>): Promise<void> {
    const {layout} = this.#host;
    const height = layout === 'horizontal' ? 0 : layout === 'compact' ? 48 : 80;
    return this.#pages.drawInSteps(Math.min(entries.length, this.#pageSize), height, draw);
  }

  willUpdate(changed: ReadonlyMap<PropertyKey, unknown>): void {
    if (!this.#host.hasUpdated || !['src', 'group', ...CHOICES].some((name) => changed.has(name))) return;
    this.#pages.reset();
    this.#tools.links.current = undefined;
  }

  updated(changed: ReadonlyMap<PropertyKey, unknown>): void {
    if (this.#timeline) this.#horizontal?.updated(this.#ordered(this.#timeline));
    // What the page itself asks for at the start is no choice.
    if (CHOICES.every((name) => changed.get(name) === undefined)) return;
    const {order} = this.#host;
    const values = Object.fromEntries(CHOICES.map((name) => [name, this.#host[name] ?? '']));
    this.#address.write({...values, order: order === 'newest' ? '' : order});
  }

  /** What a live region says: what was done, where the visitor was taken to, or how many entries there are. */
  announce(timeline: Timeline): string {
    if (this.#extras?.status) return this.#extras.status;
    const {links, locale} = this.#tools;
    const entry = links.current === undefined ? undefined : findEntry(timeline, links.current);
    return entry
      ? arrivalMessage(titleOf(entry, timeline.feed, this.#tools).value, locale)
      : this.#count(timeline);
  }

  /** What the attributes pick that the timeline does not have, for the webmaster. */
  choices(timeline: Timeline): readonly Choice[] {
    return this.#arrangement.refinement?.choices(timeline) ?? [];
  }

  render(timeline: Timeline): TemplateResult {
    const {length} = this.#arrangement.choose(timeline);
    return html`
      ${this.#isDense ? nothing : this.#renderControls(timeline)}
      ${length === 0 ? this.#controls.renderNoMatch(this.#tools.locale, this.#clear) : this.#renderEntries(timeline)}
    `;
  }

  #renderEntries(timeline: Timeline): TemplateResult {
    const all = this.#ordered(timeline);
    const shown = this.#pages.take(all, this.#pageSize);
    const axis = this.#axis;
    const next = axis && (() => axis.indexOfNext(all, shown.length, this.#pageSize));
    return html`
      ${axis ? axis.render(shown, this.#view(timeline, 1)) : this.#renderGroups(timeline, shown.length)}
      ${this.#pages.renderMore(all.length, this.#pageSize, this.#tools.locale, next)}
    `;
  }

  #renderControls(timeline: Timeline): unknown {
    const {locale} = this.#tools;
    const {hideFilters, query} = this.#host;
    const calendar = this.#extras?.renderSaveAll(this.#arrangement.choose(timeline), timeline) ?? nothing;
    const isFiltered = FILTERS.some((name) => this.#host[name]);
    if (hideFilters || (timeline.entries.length < SEARCHABLE && !isFiltered)) return calendar;
    const {refinement, search} = this.#arrangement;
    return html`
      ${this.#controls.render({
        locale,
        label: this.#host.heading,
        count: this.#count(timeline),
        search: {
          query: query ?? '',
          onApproach: () => search.warm(timeline.entries, locale.lang),
          onQuery: (query) => (this.#host.query = query),
        },
        filters: {
          chosen: refinement?.countChosen(timeline) ?? 0,
          renderPanel: () => this.#renderPanel(timeline),
        },
      })}
      ${refinement?.renderChosen(timeline)} ${calendar}
    `;
  }

  #renderPanel(timeline: Timeline): unknown {
    const refinement = this.#arrangement.needRefinement();
    return refinement?.renderPanel(timeline, this.#arrangement.find(timeline)) ?? nothing;
  }

  /** The first `left` entries. */
  #renderGroups(timeline: Timeline, left: number): unknown {
    const {group} = this.#arrangement;
    const groups = this.#arrangement.arrange(timeline);
    const view = this.#view(timeline, groups[0]?.name === undefined ? 1 : 2);
    return groups.map(({name, entries}) => {
      const some = entries.slice(0, left);
      left -= some.length;
      if (some.length === 0) return nothing;
      if (name === undefined) return this.#renderList(some, view);
      // Years are short enough to stand beside the line.
      const isShort = group === 'year' || group === 'decade';
      return html`
        <section class="group ${isShort ? 'short' : ''}">
          ${renderHeading(this.#host.headingLevel, 1, name, 'group')} ${this.#renderList(some, view)}
        </section>
      `;
    });
  }

  #renderList(entries: readonly TimelineEntry[], view: EntryView): TemplateResult {
    return html`
      <ol part="list" class="list ${this.#isDense ? 'compact' : 'vertical'}" role="list">
        ${entries.map((entry) => renderEntry(entry, view))}
      </ol>
    `;
  }

  /** The entries that are asked for, in the order in which they are. */
  #ordered(timeline: Timeline): readonly TimelineEntry[] {
    return this.#arrangement.arrange(timeline).flatMap(({entries}) => entries);
  }

  /** The axis, where that is asked for, loaded, and has room. */
  get #axis(): HorizontalLayout | undefined {
    if (this.#host.layout !== 'horizontal') return undefined;
    const part = horizontalPart(this.#host);
    if (part) this.#horizontal ??= new part.HorizontalLayout(this.#tools);
    return this.#horizontal?.fits ? this.#horizontal : undefined;
  }

  get #pageSize(): number {
    return pageSize(this.#host.limit);
  }

  get #isDense(): boolean {
    return this.#host.layout === 'compact';
  }

  #count(timeline: Timeline): string {
    const {locale} = this.#tools;
    return countMessage(this.#arrangement.choose(timeline).length, timeline.entries.length, locale);
  }

  /** `depth`: how many levels below the element's heading those of the entries are. */
  #view(timeline: Timeline, depth: number): EntryView {
    const {headingLevel, query} = this.#host;
    return {
      tools: this.#tools,
      timeline,
      translate: this.#tools.translator(timeline.feed),
      headingLevel,
      depth,
      dense: this.#isDense,
      mark: (text) => this.#arrangement.search.mark(text, query?.trim() ?? ''),
      renderRichText: hasHtml(timeline) ? richText(this.#host)?.renderRichText : undefined,
      extras: this.#extras,
      media: this.#media.find(),
    };
  }

  /** Has an entry drawn: on as many pages as it takes, and past what the visitor filters by. */
  #reveal(id: string): boolean {
    const timeline = this.#timeline;
    // It may still come.
    if (!timeline || !this.#tools.locale.ready) return true;
    const entry = findEntry(timeline, id);
    if (!entry) return false;
    const index = this.#ordered(timeline).indexOf(entry);
    if (index >= 0) this.#pages.include(index, this.#pageSize);
    else if (this.#host.hideFilters || this.#isDense) return false;
    else this.#clear();
    return true;
  }

  readonly #clear = (): void => {
    for (const name of FILTERS) this.#host[name] = '';
  };
}

const hasHtml = ({entries}: Timeline) => entries.some(({item}) => item.content_html);
const findEntry = ({entries}: Timeline, id: string) => entries.find(({item}) => item.id === id);
