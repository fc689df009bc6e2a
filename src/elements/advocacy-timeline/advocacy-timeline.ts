import {html, LitElement, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {formatEdtf, formatYear} from '../../format/date.js';
import {formatLanguage} from '../../format/name.js';
import {LocaleController} from '../../locale/locale-controller.js';
import {toDateTime, type Edtf} from '../../model/edtf.js';
import {loadSection} from '../../model/continuation.js';
import {openFeed, type Feed} from '../../model/json-feed.js';
import {toLink} from '../../model/link.js';
import {
  groupByYear,
  readTimeline,
  searchTimeline,
  type Item,
  type TimelineEntry,
} from '../../model/milestone.js';
import {baseLanguage, translator, type Translate} from '../../model/translation.js';
import {baseStyles} from '../shared/base.styles.js';
import {FeedController} from '../shared/feed-controller.js';
import {renderFrame} from '../shared/frame.js';
import {toWords} from '../shared/words.js';
import {PagesController, pageSize} from '../shared/pages.js';
import {optionalPart} from '../shared/optional-part.js';
import {renderHeading, renderLink, renderText} from '../shared/text.js';
import {categoryName, countMessage, statusName, undatedLabel} from './advocacy-timeline.messages.js';
import {advocacyTimelineStyles} from './advocacy-timeline.styles.js';

/** Only the feeds of blogs and the like hold HTML. */
const richText = optionalPart(() => import('./rich-text.js'));

/**
 * What an association achieved, in time: resolutions, reports, events and agreements, each with its document. Any JSON
 * Feed shows here: an item that is no milestone stands at the day it was published.
 *
 * @tag plaza-advocacy-timeline
 * @event {PlazaLoadEvent} plaza-load - The feed was read and is on the page.
 * @event {PlazaErrorEvent} plaza-error - The feed could not be shown; `error.reason` says why.
 * @slot heading - Your own heading, in place of the attribute `heading`.
 * @slot empty - What to show when the feed has no items.
 * @slot - Shown with the message when the feed cannot be shown, and before the script has loaded.
 * @csspart base - Everything inside the element.
 * @csspart heading - The heading.
 * @csspart status - The live region for screen readers.
 * @csspart retry - The button that tries again.
 * @csspart stale - The notice that the content could not be updated.
 * @csspart group - The heading of a year.
 * @csspart list - The entries of a year, or all in the compact layout.
 * @csspart item - An entry.
 * @csspart date - The date of an entry.
 * @csspart category - The category of an entry.
 * @csspart link - A link.
 * @csspart more - The button that shows more entries.
 * @cssproperty --plaza-color-brand - Colour of the line, dates, links and buttons.
 * @cssproperty --plaza-color-link - Colour of links, where it is not the brand colour.
 * @cssproperty --plaza-color-text - Text colour; the page's own by default.
 * @cssproperty --plaza-color-muted - Colour of secondary text.
 * @cssproperty --plaza-color-line - Colour of lines.
 * @cssproperty --plaza-color-danger - Colour of failures.
 * @cssproperty --plaza-font - Font; the page's own by default.
 * @cssproperty --plaza-font-heading - Font of headings.
 * @cssproperty --plaza-radius - Radius of corners.
 * @cssproperty --plaza-density - Factor on all distances; 1 by default.
 */
export class AdvocacyTimeline extends LitElement {
  static override styles = [baseStyles, advocacyTimelineStyles];

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
  /** `vertical`, grouped by year, or `compact`, a dense list for side bars and latest news. */
  @property({useDefault: true}) layout: 'vertical' | 'compact' = 'vertical';
  /** Which entries come first: `newest` or `oldest`. */
  @property({useDefault: true}) order: 'newest' | 'oldest' = 'newest';
  /** Shows only these categories, separated by spaces, for example `resolution report`. */
  @property({useDefault: true}) category = '';
  /** How many entries are shown before "show more". */
  @property({type: Number, useDefault: true}) limit = 50;

  readonly #locale = new LocaleController(this);
  readonly #pages = new PagesController(this);
  readonly #feed = new FeedController(this, this.#locale, async (json, url, load) => {
    const feed = openFeed(json, url);
    await loadSection(feed, 'items', load);
    const entries = readTimeline(feed);
    if (entries.some(({item}) => item.content_html)) await richText.load();
    return {model: {feed, entries}, problems: feed.problems, lists: feed.lists};
  });

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('src') || changed.has('order') || changed.has('category')) this.#pages.reset();
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
      status: () => this.#countText,
      skeleton: Math.min(this.#pageSize, 6),
      dense: this.layout === 'compact',
      isEmpty: () => this.#entries.length === 0,
      content: ({feed}) => this.#renderContent(feed),
    });
  }

  #renderContent(feed: Feed): TemplateResult {
    const shown = this.#pages.take(this.#entries, this.#pageSize);
    return html`
      ${this.layout === 'compact' ? this.#renderEntries(feed, shown, 1) : this.#renderYears(feed, shown)}
      ${this.#pages.renderMore(this.#entries.length, this.#pageSize, this.#locale)}
    `;
  }

  #renderYears(feed: Feed, shown: readonly TimelineEntry[]): TemplateResult[] {
    return [...groupByYear(shown)].map(([year, entries]) => {
      const name =
        year === undefined ? undatedLabel(this.#locale.msg) : formatYear(year, this.#locale.locale);
      return html`
        <div class="year">
          ${renderHeading(this.headingLevel, 1, name, 'group')} ${this.#renderEntries(feed, entries, 2)}
        </div>
      `;
    });
  }

  /** `depth`: how many levels below the element's heading those of the entries are. */
  #renderEntries(feed: Feed, entries: readonly TimelineEntry[], depth: number): TemplateResult {
    return html`
      <ol part="list" class="list ${this.layout === 'compact' ? 'compact' : 'vertical'}" role="list">
        ${entries.map((entry) => this.#renderEntry(feed, entry, depth))}
      </ol>
    `;
  }

  #renderEntry(feed: Feed, {item, date}: TimelineEntry, depth: number): TemplateResult {
    const translate = this.#translate(feed);
    const {category, status} = item._milestone ?? {};
    const link = toLink(translate(item, 'url')?.value, feed.url);
    const title = translate(item, 'title');
    return html`
      <li part="item" class="item">
        <p class="when">
          ${date ? renderLink(this.#renderDate(date), title ? undefined : link) : nothing}
          ${category ? html`<span part="category" class="chip">${categoryName(category, this.#locale.msg)}</span>` : nothing}
          ${status ? html`<span class="status-name">${statusName(status, this.#locale.msg)}</span>` : nothing}
        </p>
        ${title ? renderHeading(this.headingLevel, depth, renderLink(renderText(title), link)) : nothing}
        ${this.layout === 'compact' ? nothing : this.#renderFacts(item, translate)}
        ${this.layout === 'compact' && title ? nothing : this.#renderBody(feed, item, translate)}
        ${this.layout === 'compact' ? nothing : this.#renderLinks(feed, item)}
      </li>
    `;
  }

  #renderDate(date: Edtf): TemplateResult {
    const {locale, msg} = this.#locale;
    const words = formatEdtf(date, locale, msg, this.layout === 'compact' ? 'short' : 'long');
    const machine = toDateTime(date);
    return machine
      ? html`<time part="date" class="date" datetime=${machine}>${words}</time>`
      : html`<span part="date" class="date">${words}</span>`;
  }

  #renderFacts({_milestone: milestone}: Item, translate: Translate): TemplateResult | typeof nothing {
    if (!milestone) return nothing;
    const facts = [
      milestone.symbol && html`<span class="symbol" translate="no">${milestone.symbol}</span>`,
      renderText(translate(milestone, 'organization')),
      renderText(translate(milestone, 'place')),
    ].filter((fact) => fact && fact !== nothing);
    return facts.length
      ? html`<p class="facts muted">${facts.map((fact) => html`<span>${fact}</span>`)}</p>`
      : nothing;
  }

  #renderBody(feed: Feed, item: Item, translate: Translate): TemplateResult | typeof nothing {
    const markup = translate(item, 'content_html');
    if (markup) {
      const content = richText(this)?.renderRichText(html, markup.value, (url) => toLink(url, feed.url));
      return html`<div class="body" lang=${markup.lang ?? nothing} dir="auto">${content}</div>`;
    }
    const plain = translate(item, 'content_text') ?? translate(item, 'summary');
    return plain ? html`<p class="body plain">${renderText(plain)}</p>` : nothing;
  }

  #renderLinks(feed: Feed, item: Item): TemplateResult | typeof nothing {
    const links = (item._milestone?.links ?? []).flatMap((document) => {
      const href = toLink(document.url, feed.url);
      return href ? [{...document, href}] : [];
    });
    if (links.length === 0) return nothing;
    const translate = this.#translate(feed);
    return html`
      <ul class="links" role="list">
        ${links.map((document) => {
          const {href, language} = document;
          const text = renderText(
            translate(document, 'title') ?? {value: href.replace(/^https?:\/\//, ''), lang: undefined},
          );
          return html`<li>
            <a part="link" href=${href} hreflang=${language ?? nothing}>${text}</a
            >${this.#renderLanguage(language)}
          </li>`;
        })}
      </ul>
    `;
  }

  /** The language of a document, where it is not the reader's. */
  #renderLanguage(language: string | undefined): TemplateResult | typeof nothing {
    const {locale, lang} = this.#locale;
    if (!language || baseLanguage(language) === baseLanguage(lang)) return nothing;
    return html` <span class="muted">(${formatLanguage(language, locale)})</span>`;
  }

  get #entries(): readonly TimelineEntry[] {
    const categories = toWords(this.category);
    const order = this.order === 'oldest' ? 'oldest' : 'newest';
    return searchTimeline(this.#feed.model?.entries ?? [], {order, categories});
  }

  get #pageSize(): number {
    return pageSize(this.limit);
  }

  get #countText(): string {
    return this.#feed.model && this.#locale.ready ? countMessage(this.#entries.length, this.#locale) : '';
  }

  #translate(feed: Feed): Translate {
    return translator(this.#locale.lang, feed.language);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'plaza-advocacy-timeline': AdvocacyTimeline;
  }
}
