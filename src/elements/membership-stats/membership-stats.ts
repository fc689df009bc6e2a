import {html, LitElement, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {LocaleController} from '../../locale/locale-controller.js';
import type {Feed} from '../../model/json-feed.js';
import {baseStyles} from '../shared/base.styles.js';
import {renderDebug} from '../shared/debug.js';
import {FeedController} from '../shared/feed-controller.js';
import {renderFrame, renderWaiting} from '../shared/frame.js';
import {inPageColors} from '../shared/page-colors.js';
import {loadPart} from '../shared/optional-part.js';
import {toWords} from '../shared/words.js';
import {membershipStatsStyles} from './membership-stats.styles.js';
import type {StatsView} from './view.js';

/**
 * The figures of an association: each says what it counts, how exactly, when, and who says so.
 *
 * @tag plaza-membership-stats
 * @slot media-ID - A picture of yours for a figure, of the id in its name: `slot="media-ID"`.
 * @csspart list - The figures.
 * @csspart item - A figure with all that belongs to it.
 * @csspart name - What is counted.
 * @csspart value - The number.
 * @csspart source - Date and source.
 * @csspart trend - How the figure has changed.
 * @csspart sparkline - The line that shows the figure through time.
 * @csspart history - The disclosure of the figure's earlier values.
 * @csspart progress - How far the figure is on its way to its target.
 * @csspart breakdown - How many of what is counted there are of each country, kind or region.
 * @csspart data - What saves the figures as a file and quotes them.
 * @csspart figure - The number with its unit and how exact it is.
 * @csspart count - The small number that counts up.
 * @csspart note - What has to be said about a figure.
 * @csspart column - The head of a column, in the layout `table`.
 * @csspart cell - A cell, in the layout `table`.
 * @cssproperty --plaza-figure-color - Colour of figures; the brand by default.
 * @cssproperty --plaza-figure-size - Size of figures; `2.5em` by default.
 * @cssproperty --plaza-figure-line - Line above a figure; `0.2em solid` in the brand by default.
 */
export class MembershipStats extends LitElement {
  static override styles = [baseStyles, membershipStatsStyles];

  /**
   * Address of the feed (JSON Feed 1.1, or a spreadsheet as CSV), absolute or relative to the page; `{lang}` in it becomes
   * the language. Without it, the `<script type="application/feed+json">` inside the element, or the feed that the page
   * names in its head.
   */
  @property({useDefault: true}) src = '';
  /** Text of the heading; without it there is none. */
  @property({useDefault: true}) heading = '';
  /** Level of the heading, 1 to 6. */
  @property({type: Number, attribute: 'heading-level', useDefault: true}) headingLevel = 2;
  /** Seconds after which an attempt to load the feed is given up. */
  @property({type: Number, useDefault: true}) timeout = 10;
  /** Seconds after which the feed is loaded again, while the page is visible and online; 0 for never. */
  @property({type: Number, useDefault: true}) refresh = 0;
  /** Keeps the last good copy of the feed on the visitor's device, for when the server cannot be reached. */
  @property({type: Boolean, attribute: 'keep-copy'}) keepCopy = false;
  /** Shows the webmaster what was read and what was left out, and why. */
  @property({type: Boolean}) debug = false;
  /** Ids of the figures to show, in this order, separated by spaces; all without it. */
  @property({useDefault: true}) statistic = '';
  /** Leaves out the small numbers that count up above the figures of tiles when they are first seen. */
  @property({type: Boolean, attribute: 'no-animation'}) noAnimation = false;
  /** `tiles`, `table`, or `inline` for a figure in a sentence of the page. */
  @property({reflect: true, useDefault: true}) layout: 'tiles' | 'inline' | 'table' = 'tiles';
  /** Writes large numbers with words, `5 billion`. */
  @property({type: Boolean}) compact = false;
  /** Leaves out date and source. */
  @property({type: Boolean, attribute: 'hide-source'}) hideSource = false;
  /** Leaves out how figures have changed, and their targets. */
  @property({type: Boolean, attribute: 'hide-trend'}) hideTrend = false;
  /** Leaves out what saves the figures as a file and quotes them. */
  @property({type: Boolean, attribute: 'hide-export'}) hideExport = false;
  /** Describes the figures to search engines, by JSON-LD in the head of the page. */
  @property({type: Boolean, attribute: 'structured-data'}) structuredData = false;

  readonly #locale = new LocaleController(this);
  readonly #feed = new FeedController<Feed>(this, this.#locale, async (...answer) =>
    (await this.#loadView()).read(...answer),
  );
  /** There before the feed is. */
  #view: StatsView | undefined;

  constructor() {
    super();
    // Beside the feed, and not only after it. Where it cannot be loaded, reading the feed says so.
    this.addController({hostConnected: () => void this.#loadView().catch(() => undefined)});
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    return inPageColors(this, () => super.createRenderRoot());
  }

  protected override updated(): void {
    this.#view?.updated();
  }

  /** Asks the server for the feed again. Resolves when its answer, good or bad, is on the page. */
  reload(): Promise<void> {
    return this.#feed.reload();
  }

  override render(): TemplateResult {
    return (
      this.#renderInline() ??
      renderFrame({
        feed: this.#feed,
        locale: this.#locale,
        heading: this.heading,
        headingLevel: this.headingLevel,
        status: () => '',
        skeleton: toWords(this.statistic).length || 8,
        choices: (feed) => this.#view!.choices(feed),
        isEmpty: (feed) => this.#view!.isEmpty(feed),
        content: (feed) => this.#view!.render(feed),
      })
    );
  }

  /** In a sentence there is no room for a frame: until the figures are there, the words inside the tag stand for them. */
  #renderInline(): TemplateResult | undefined {
    if (this.layout !== 'inline') return undefined;
    const feed = this.#feed.model;
    if (!feed) return this.#feed.state.status === 'failed' ? undefined : renderWaiting(this.#feed);
    const view = this.#view!;
    return html`${view.renderInline(feed)}${renderDebug(this.#feed, this.#locale, view.choices(feed))}`;
  }

  async #loadView(): Promise<StatsView> {
    const {StatsView} = await loadPart(() => import('./view.js'));
    return (this.#view ??= new StatsView(this, this.#locale, this.#feed));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'plaza-membership-stats': MembershipStats;
  }
}
