import {html, LitElement, nothing, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {formatEdtf} from '../../format/date.js';
import {formatNumber} from '../../format/number.js';
import {LocaleController} from '../../locale/locale-controller.js';
import {parseEdtf} from '../../model/edtf.js';
import {openFeed, type Feed} from '../../model/json-feed.js';
import {toLink} from '../../model/link.js';
import {loadStatistics, readStatistics, type Statistic} from '../../model/statistic.js';
import {translator, type Translate} from '../../model/translation.js';
import {baseStyles} from '../shared/base.styles.js';
import {FeedController} from '../shared/feed-controller.js';
import {renderFrame} from '../shared/frame.js';
import {toWords} from '../shared/words.js';
import {renderLink, renderText} from '../shared/text.js';
import {CountUpController} from './count-up.js';
import {asOfMessage, qualifierMessage, sourceLabel} from './membership-stats.messages.js';
import {membershipStatsStyles} from './membership-stats.styles.js';

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
  /** Shows the numbers at once, without counting up to them. */
  @property({type: Boolean, attribute: 'no-animation'}) noAnimation = false;
  /** Leaves out date and source. */
  @property({type: Boolean, attribute: 'hide-source'}) hideSource = false;

  readonly #locale = new LocaleController(this);
  readonly #feed = new FeedController(this, this.#locale, async (json, url, load) => {
    const feed = openFeed(json, url);
    await loadStatistics(feed, load);
    readStatistics(feed);
    return {model: feed, problems: feed.problems};
  });

  constructor() {
    super();
    new CountUpController(this);
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
      status: '',
      skeleton: toWords(this.statistic).length || 8,
      isEmpty: (feed) => this.#statistics(feed).length === 0,
      content: (feed) => this.#renderList(feed),
    });
  }

  #renderList(feed: Feed): TemplateResult {
    return html`
      <dl part="list" class="list">
        ${this.#statistics(feed).map((statistic) => this.#renderStatistic(feed, statistic))}
      </dl>
    `;
  }

  #renderStatistic(feed: Feed, statistic: Statistic): TemplateResult {
    const translate = translator(this.#locale.lang, feed.language);
    return html`
      <div part="item" class="item">
        <dt part="name" class="name">${renderText(translate(statistic, 'name'))}</dt>
        <dd class="figure">${this.#renderFigure(statistic, translate)}</dd>
        ${this.hideSource ? nothing : this.#renderSource(feed, statistic, translate)}
        ${statistic.note ? html`<dd class="note muted">${renderText(translate(statistic, 'note'))}</dd>` : nothing}
      </div>
    `;
  }

  /** The number among its words: the language decides whether "more than" stands before or after it. */
  #renderFigure(statistic: Statistic, translate: Translate): TemplateResult {
    const {value, qualifier, unit} = statistic;
    const percent = unit === '%';
    const number = formatNumber(value, this.#locale.locale, {percent});
    const [before, after] = qualifierMessage(qualifier, this.#locale.msg);
    return html`
      ${before ? html`<span class="before">${before}</span>` : nothing}
      <data part="value" class="value ${lengthClass(number)}" value=${value}
        ><span class="true">${number}</span
        ><span
          class="count"
          aria-hidden="true"
          data-percent=${percent ? '' : nothing}
          lang=${this.#locale.locale}
        ></span
      ></data>
      <span class="after"
        >${after} ${unit && !percent ? renderText(translate(statistic, 'unit')) : nothing}</span
      >
    `;
  }

  #renderSource(feed: Feed, statistic: Statistic, translate: Translate): TemplateResult | typeof nothing {
    const {observation_date, source} = statistic;
    const date = parseEdtf(observation_date ?? '');
    if (!date && !source) return nothing;
    const {locale, msg} = this.#locale;
    return html`
      <dd part="source" class="source muted">
        ${date ? html`<span>${asOfMessage(formatEdtf(date, locale, msg), msg)}</span>` : nothing}
        ${
          source
            ? html`<span
                >${sourceLabel(msg)}
                ${renderLink(renderText(translate(source, 'name')), toLink(source.url, feed.url))}</span
              >`
            : nothing
        }
      </dd>
    `;
  }

  #statistics(feed: Feed): readonly Statistic[] {
    return readStatistics(feed, toWords(this.statistic));
  }
}

/** A number must not break in the middle: it becomes smaller instead. */
function lengthClass({length}: string): string {
  return length > 17 ? 'endless' : length > 9 ? 'long' : '';
}

declare global {
  interface HTMLElementTagNameMap {
    'plaza-membership-stats': MembershipStats;
  }
}
