import {html, LitElement, nothing, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {LocaleController} from '../../locale/locale-controller.js';
import {openFeed, type Feed} from '../../model/json-feed.js';
import {loadStatistics, readStatistics, type Statistic} from '../../model/statistic.js';
import {baseStyles} from '../shared/base.styles.js';
import {renderDebug} from '../shared/debug.js';
import {FeedController} from '../shared/feed-controller.js';
import {renderFrame, renderWaiting} from '../shared/frame.js';
import {optionalPart} from '../shared/optional-part.js';
import type {StructuredDataController} from '../shared/structured-data.js';
import {renderLink, renderText} from '../shared/text.js';
import type {Choice} from '../shared/unknown-choice.js';
import {today} from '../shared/today.js';
import {toWords} from '../shared/words.js';
import type {CountUpController} from './count-up.js';
import {dataLabel, dateLabel, sourceLabel} from './membership-stats.messages.js';
import {membershipStatsStyles} from './membership-stats.styles.js';
import {lengthClass, renderNumber, wordStatistic, type StatisticWords} from './wording.js';

/** The counting, which only decorates what is there already. */
const countUpPart = optionalPart(() => import('./count-up.js'));
/** Other layouts, units that have forms, and what stands below a number. */
const figuresPart = optionalPart(() => import('./figures.js'));
/** The figures as files, as quotations, and for search engines. */
const dataPart = optionalPart(() => import('./data.js'));

/** More figures than this say nothing to anybody, and drawing thousands would freeze the page. */
const MOST = 200;

/**
 * The figures of an association: each says what it counts, how exactly, when, and who says so.
 *
 * @tag plaza-membership-stats
 * @event {PlazaLoadEvent} plaza-load - The feed was read and is on the page.
 * @event {PlazaErrorEvent} plaza-error - The feed could not be shown; `error.reason` says why.
 * @slot heading - Your own heading, in place of the attribute `heading`.
 * @slot empty - What to show when the feed has no figures.
 * @slot - Shown with the message when the feed cannot be shown, and before the script has loaded.
 * @csspart base - Everything inside the element.
 * @csspart heading - The heading.
 * @csspart status - The live region for screen readers.
 * @csspart retry - The button that tries again.
 * @csspart stale - The notice that the content could not be updated.
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
 * @csspart link - A link.
 * @cssproperty --plaza-color-brand - Colour of numbers, links and buttons.
 * @cssproperty --plaza-color-link - Colour of links, where it is not the brand colour.
 * @cssproperty --plaza-color-text - Text colour; the page's own by default.
 * @cssproperty --plaza-color-muted - Colour of secondary text.
 * @cssproperty --plaza-color-line - Colour of lines.
 * @cssproperty --plaza-color-danger - Colour of failures.
 * @cssproperty --plaza-font - Font; the page's own by default.
 * @cssproperty --plaza-font-heading - Font of headings and numbers.
 * @cssproperty --plaza-radius - Radius of corners.
 * @cssproperty --plaza-density - Factor on all distances; 1 by default.
 */
export class MembershipStats extends LitElement {
  static override styles = [baseStyles, membershipStatsStyles];

  /**
   * Address of the feed (JSON Feed 1.1), absolute or relative to the page; `{lang}` in it becomes the language. Without
   * it, the `<script type="application/feed+json">` inside the element, or the feed that the page names in its head.
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
  readonly #feed = new FeedController(this, this.#locale, async (json, url, load) => {
    const feed = openFeed(json, url);
    await loadStatistics(feed, load);
    // Before the first render, so that nothing moves when it comes.
    if (this.#needsPart(feed)) await figuresPart.load();
    return {model: feed, problems: feed.problems, lists: feed.lists};
  });
  #counting: CountUpController | undefined;
  #describing: StructuredDataController | undefined;
  #showsData = false;

  protected override updated(): void {
    if (this.structuredData && !this.#describing) this.#describe();
    if (this.#counting || this.noAnimation || matchMedia('(prefers-reduced-motion: reduce)').matches) return;
    const part = countUpPart(this);
    this.#counting = part && new part.CountUpController(this, this.#locale);
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
        choices: (feed) => this.#choices(feed),
        isEmpty: (feed) => this.#statistics(feed).length === 0,
        content: (feed) => html`${this.#renderFigures(feed)} ${this.#renderData(feed)}`,
      })
    );
  }

  /** In a sentence there is no room for a frame: until the figures are there, the words inside the tag stand for them. */
  #renderInline(): TemplateResult | undefined {
    if (this.layout !== 'inline') return undefined;
    const feed = this.#feed.model;
    if (!feed) return this.#feed.state.status === 'failed' ? undefined : renderWaiting(this.#feed);
    return html`${
      this.#view(feed)?.inline(this.#words(feed)) ?? html`<slot></slot>`
    }${renderDebug(this.#feed, this.#locale, this.#choices(feed))}`;
  }

  #renderFigures(feed: Feed): TemplateResult {
    const figures = this.#words(feed);
    const view = this.#view(feed);
    const limit = view?.limit(figures.length, this.#chosen(feed).length);
    if (view && this.layout === 'table') return html`${view.table(figures)} ${limit}`;
    return html`
      <dl part="list" class="list ${lengthClass(figures)}">
        ${figures.map(
          (each) => html`
            <div part="item" class="item">
              <dt part="name" class="name">${renderText(each.name)}</dt>
              <dd class="figure">${renderNumber(each)}</dd>
              ${this.#renderSource(each)}
              ${each.note ? html`<dd class="note muted">${renderText(each.note)}</dd>` : nothing}
              ${view?.details(each)}
            </div>
          `,
        )}
      </dl>
      ${limit}
    `;
  }

  #renderSource({date, dir, source}: StatisticWords): TemplateResult | typeof nothing {
    if (this.hideSource || (!date && !source)) return nothing;
    const {msg} = this.#locale;
    return html`
      <dd part="source" class="source muted">
        ${date ? html`<span dir=${dir}>${dateLabel(msg)} ${date}</span>` : nothing}
        ${
          source
            ? html`<span dir=${dir}
                >${sourceLabel(msg)} ${renderLink(renderText(source.name), source.url)}</span
              >`
            : nothing
        }
      </dd>
    `;
  }

  #renderData(feed: Feed): TemplateResult | typeof nothing {
    if (this.hideExport) return nothing;
    return html`
      <details part="data" class="data" @toggle=${this.#onData}>
        <summary>${dataLabel(this.#locale.msg)}</summary>
        ${this.#showsData ? dataPart(this)?.renderData(this.#words(feed), this, feed, this.#locale) : nothing}
      </details>
    `;
  }

  /** From then on. */
  #describe(): void {
    const part = dataPart(this);
    this.#describing =
      part &&
      new part.StructuredDataController(this, () => {
        const feed = this.#feed.model;
        return feed && part.describeForSearch(this.#words(feed), feed);
      });
  }

  #onData(): void {
    this.#showsData = true;
    this.requestUpdate();
  }

  /** What draws more than plain tiles, once it is loaded. */
  #view(feed: Feed) {
    return this.#needsPart(feed) ? figuresPart(this)?.openFigures(this, feed, this.#locale) : undefined;
  }

  #needsPart(feed: Feed): boolean {
    return (
      this.layout !== 'tiles' ||
      this.#chosen(feed).length > MOST ||
      this.#statistics(feed).some(
        ({breakdown, history, target, unit}) =>
          breakdown || history || target !== undefined || hasForms(unit),
      )
    );
  }

  #words(feed: Feed): readonly StatisticWords[] {
    const formatUnit = this.#needsPart(feed) ? figuresPart(this)?.formatUnit : undefined;
    return this.#statistics(feed).map((each) =>
      wordStatistic(each, feed, this.#locale, this.compact, formatUnit),
    );
  }

  #statistics(feed: Feed): readonly Statistic[] {
    return this.#chosen(feed).slice(0, MOST);
  }

  #chosen(feed: Feed): readonly Statistic[] {
    return readStatistics(feed, today(), toWords(this.statistic));
  }

  #choices(feed: Feed): readonly Choice[] {
    const known = readStatistics(feed, today()).map(({id}) => id);
    return [{host: this, attribute: 'statistic', asked: toWords(this.statistic), known}];
  }
}

/** An ICU plural, or a unit of measure that Intl knows the words of. */
function hasForms(unit = ''): boolean {
  return unit.includes('{') || Intl.supportedValuesOf('unit').includes(unit);
}

declare global {
  interface HTMLElementTagNameMap {
    'plaza-membership-stats': MembershipStats;
  }
}
