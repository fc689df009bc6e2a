import {LitElement, type PropertyValues, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {LocaleController} from '../../locale/locale-controller.js';
import {baseStyles} from '../shared/base.styles.js';
import {FeedController} from '../shared/feed-controller.js';
import {renderFrame} from '../shared/frame.js';
import {inPageColors} from '../shared/page-colors.js';
import {loadPart} from '../shared/optional-part.js';
import {advocacyTimelineStyles} from './advocacy-timeline.styles.js';
import type {Timeline} from './tools.js';
import type {TimelineView} from './view.js';

/**
 * What an association achieved, in time: resolutions, reports, events and agreements, each with its document. Any JSON
 * Feed shows here: an item that is no milestone stands at the day it was published.
 *
 * @tag plaza-advocacy-timeline
 * @slot media-ID - A picture of yours for an entry, of the id in its name: `slot="media-ID"`.
 * @csspart controls - Search and filters.
 * @csspart filters - The filters, which open.
 * @csspart filter - One of the filters.
 * @csspart count - How many entries are shown.
 * @csspart axis - The region of the horizontal layout that scrolls.
 * @csspart group - The heading of a year, or of whatever else the entries are grouped by.
 * @csspart list - The entries of a group.
 * @csspart item - An entry.
 * @csspart date - The date of an entry.
 * @csspart category - The category of an entry.
 * @csspart lifecycle - Where an entry stands.
 * @csspart deadline - By when something is due.
 * @csspart permalink - The link of an entry to itself.
 * @csspart picture - The picture of an entry, with caption and credit.
 * @csspart show-picture - The button in place of a picture, where the visitor saves data.
 * @csspart thread - What an entry follows from, and what came of it.
 * @csspart calendar - The button that saves dates for a calendar.
 * @csspart more - The button that shows more entries.
 * @csspart search - The search field with its label.
 * @csspart panel - What opens with the filters.
 * @csspart sort - The choice of the order.
 * @csspart chosen - What is filtered by.
 * @csspart title - The title of an entry.
 * @csspart facts - Symbol, who acted, and where.
 * @csspart tense - That it is still to come, or goes on.
 * @csspart body - What an entry says.
 * @csspart links - Documents and pages of an entry.
 * @csspart details - In the layout `horizontal`, the disclosure of all that an entry says.
 * @csspart move - In the layout `horizontal`, a button that goes to the entry before or after.
 * @csspart tick - In the layout `horizontal`, a year of the scale.
 * @cssproperty --plaza-marker-color - Dots of entries; the brand by default.
 */
export class AdvocacyTimeline extends LitElement {
  static override styles = [baseStyles, advocacyTimelineStyles];

  /**
   * Address of the feed (JSON Feed 1.1, or a spreadsheet as CSV), absolute or relative to the page; `{lang}` in it becomes
   * the language. Without it, the `<script type="application/feed+json">` inside the element, or the feed that the page
   * names in its head.
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
  /**
   * `vertical`, along a line; `horizontal`, along an axis true to scale that scrolls sideways, and in narrow places and on
   * paper like `vertical`; or `compact`, a dense list without controls for side bars and latest news.
   */
  @property({useDefault: true}) layout: 'vertical' | 'horizontal' | 'compact' = 'vertical';
  /**
   * Which entries come first: `newest`, `oldest`, or `upcoming`: what is going on or still to come and what is still
   * due, the soonest first, and then the past, the newest first.
   */
  @property({useDefault: true}) order: 'newest' | 'oldest' | 'upcoming' = 'newest';
  /**
   * Groups the entries under headings: `year`, `decade`, `category`, `organization`, `status`, or `none`. By year
   * without it, and not at all in the compact layout. In the layout `horizontal` the axis groups by years, and nothing else.
   */
  @property({useDefault: true}) group:
    '' | 'year' | 'decade' | 'category' | 'organization' | 'status' | 'none' = '';
  /** How many entries are shown before "show more". */
  @property({type: Number, useDefault: true}) limit = 50;
  /** What is searched for. */
  @property({useDefault: true}) query = '';
  /** Shows only these categories, separated by spaces or commas, for example `resolution report`. */
  @property({useDefault: true}) category = '';
  /** Shows only entries with one of these tags, in any language of the feed, separated by commas. */
  @property({useDefault: true}) tag = '';
  /** Shows only what these organisations did, in any language of the feed, separated by commas. */
  @property({useDefault: true}) organization = '';
  /** Shows only what belongs to these networks, by id or name, separated by commas. */
  @property({useDefault: true}) network = '';
  /** Leaves out what was over before then: a year or another date of EDTF, for example `2015` or `2015-09`. */
  @property({useDefault: true}) from = '';
  /** Leaves out what began after then, likewise. */
  @property({useDefault: true}) to = '';
  /** `off` keeps what a visitor chose and opened out of the page's address; otherwise it stands there under the element's `id`. */
  @property({attribute: 'sync-url', useDefault: true}) syncUrl = '';
  /** Leaves out search and filters: what the attributes above say then holds for every visitor. */
  @property({type: Boolean, attribute: 'hide-filters'}) hideFilters = false;

  readonly #locale = new LocaleController(this);
  readonly #feed = new FeedController<Timeline>(this, this.#locale, async (...answer) =>
    (await this.#loadView()).read(...answer),
  );
  #view: TimelineView | undefined;

  constructor() {
    super();
    // Beside the feed, and not only after it. Where it cannot be loaded, reading the feed says so.
    this.addController({hostConnected: () => void this.#loadView().catch(() => undefined)});
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    return inPageColors(this, () => super.createRenderRoot());
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    this.#view?.willUpdate(changed);
  }

  protected override updated(changed: PropertyValues<this>): void {
    this.#view?.updated(changed);
  }

  /** Asks the server for the feed again. Resolves when its answer, good or bad, is on the page. */
  reload(): Promise<void> {
    return this.#feed.reload();
  }

  override render(): TemplateResult {
    return renderFrame({
      feed: this.#feed,
      locale: this.#locale,
      heading: this.heading,
      headingLevel: this.headingLevel,
      skeleton: 6,
      dense: this.layout === 'compact',
      isEmpty: ({entries}) => entries.length === 0,
      // Whatever was read, the view was there before it.
      status: (timeline) => this.#view!.announce(timeline),
      content: (timeline) => this.#view!.render(timeline),
      choices: (timeline) => this.#view!.choices(timeline),
    });
  }

  async #loadView(): Promise<TimelineView> {
    const {TimelineView} = await loadPart(() => import('./view.js'));
    return (this.#view ??= new TimelineView(this, this.#locale));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'plaza-advocacy-timeline': AdvocacyTimeline;
  }
}
