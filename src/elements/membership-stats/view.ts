import {html, nothing, type TemplateResult} from 'lit';
import type {LocaleController} from '../../locale/locale-controller.js';
import {openFeed, type Feed} from '../../model/json-feed.js';
import {loadStatistics, readStatistics, type Statistic} from '../../model/statistic.js';
import {adoptStyles} from '../shared/adopt-styles.js';
import type {ReadFeed} from '../shared/feed-controller.js';
import {optionalPart} from '../shared/optional-part.js';
import type {StructuredDataController} from '../shared/structured-data.js';
import {renderLink, renderText} from '../shared/text.js';
import {today} from '../shared/today.js';
import type {Choice} from '../shared/unknown-choice.js';
import {toWords} from '../shared/words.js';
import type {CountUpController} from './count-up.js';
import type {Stats} from './figures-view.js';
import {dataLabel, dateLabel, sourceLabel} from './membership-stats.messages.js';
import {tilesStyles} from './tiles.styles.js';
import {lengthClass, renderNumber, wordStatistic, type StatisticWords} from './wording.js';

/** The counting, which only decorates what is there already. */
const countUpPart = optionalPart(() => import('./count-up.js'));
/** Other layouts, units that have forms, and what stands below a number. */
const figuresPart = optionalPart(() => import('./figures.js'));
/** The figures as files, as quotations, and for search engines. */
const dataPart = optionalPart(() => import('./data.js'));

/** More figures than this say nothing to anybody, and drawing thousands would freeze the page. */
const MOST = 200;

/** Draws the figures. Loaded beside the feed. */
export class StatsView {
  readonly #host: Stats;
  readonly #locale: LocaleController;
  /** Has the feed that is on the page. */
  readonly #shown: {readonly model: Feed | undefined};
  #counting: CountUpController | undefined;
  #describing: StructuredDataController | undefined;
  #showsData = false;

  constructor(host: Stats, locale: LocaleController, shown: {readonly model: Feed | undefined}) {
    this.#host = host;
    this.#locale = locale;
    this.#shown = shown;
    adoptStyles(host, tilesStyles);
  }

  readonly read: ReadFeed<Feed> = async (json, url, load) => {
    const feed = openFeed(json, url);
    await loadStatistics(feed, load);
    // Before the first drawing, so that nothing moves when it comes.
    if (this.#needsPart(feed)) await figuresPart.load();
    return {model: feed, problems: feed.problems, lists: feed.lists};
  };

  updated(): void {
    const {noAnimation, structuredData} = this.#host;
    if (structuredData && !this.#describing) this.#describe();
    if (this.#counting || noAnimation || matchMedia('(prefers-reduced-motion: reduce)').matches) return;
    const part = countUpPart(this.#host);
    this.#counting = part && new part.CountUpController(this.#host, this.#locale);
  }

  isEmpty(feed: Feed): boolean {
    return this.#statistics(feed).length === 0;
  }

  /** What the attributes pick from the feed's figures. */
  choices(feed: Feed): readonly Choice[] {
    const known = readStatistics(feed, today()).map(({id}) => id);
    return [{host: this.#host, attribute: 'statistic', asked: toWords(this.#host.statistic), known}];
  }

  render(feed: Feed): TemplateResult {
    return html`${this.#renderFigures(feed)} ${this.#renderData(feed)}`;
  }

  /** The figures as words of a sentence of the page; until they can be drawn, the words inside the tag stand for them. */
  renderInline(feed: Feed): TemplateResult {
    return this.#view(feed)?.inline(this.#words(feed)) ?? html`<slot></slot>`;
  }

  #renderFigures(feed: Feed): TemplateResult {
    const figures = this.#words(feed);
    const view = this.#view(feed);
    const limit = view?.limit(figures.length, this.#chosen(feed).length);
    if (view && this.#host.layout === 'table') return html`${view.table(figures)} ${limit}`;
    return html`
      <dl part="list" class="list ${lengthClass(figures)}">
        ${figures.map(
          (each) => html`
            <div part="item" class="item">
              <dt part="name" class="name">
                <slot name="media-${each.statistic.id}"></slot>${renderText(each.name)}
              </dt>
              <dd part="figure" class="figure">${renderNumber(each)}</dd>
              ${this.#renderSource(each)}
              ${each.note ? html`<dd part="note" class="note muted">${renderText(each.note)}</dd>` : nothing}
              ${view?.details(each)}
            </div>
          `,
        )}
      </dl>
      ${limit}
    `;
  }

  #renderSource({date, dir, source}: StatisticWords): TemplateResult | typeof nothing {
    if (this.#host.hideSource || (!date && !source)) return nothing;
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
    if (this.#host.hideExport) return nothing;
    return html`
      <details part="data" class="data" @toggle=${this.#onData}>
        <summary>${dataLabel(this.#locale.msg)}</summary>
        ${this.#showsData ? dataPart(this.#host)?.renderData(this.#words(feed), this.#host, feed, this.#locale) : nothing}
      </details>
    `;
  }

  /** From then on. */
  #describe(): void {
    const part = dataPart(this.#host);
    this.#describing =
      part &&
      new part.StructuredDataController(this.#host, () => {
        const feed = this.#shown.model;
        return feed && part.describeForSearch(this.#words(feed), feed);
      });
  }

  readonly #onData = (): void => {
    this.#showsData = true;
    this.#host.requestUpdate();
  };

  /** What draws more than plain tiles, once it is loaded. */
  #view(feed: Feed) {
    return this.#needsPart(feed)
      ? figuresPart(this.#host)?.openFigures(this.#host, feed, this.#locale)
      : undefined;
  }

  #needsPart(feed: Feed): boolean {
    return (
      this.#host.layout !== 'tiles' ||
      this.#chosen(feed).length > MOST ||
      this.#statistics(feed).some(
        ({breakdown, history, target, unit}) =>
          breakdown || history || target !== undefined || hasForms(unit),
      )
    );
  }

  #words(feed: Feed): readonly StatisticWords[] {
    const formatUnit = this.#needsPart(feed) ? figuresPart(this.#host)?.formatUnit : undefined;
    return this.#statistics(feed).map((each) =>
      wordStatistic(each, feed, this.#locale, this.#host.compact, formatUnit),
    );
  }

  #statistics(feed: Feed): readonly Statistic[] {
    return this.#chosen(feed).slice(0, MOST);
  }

  #chosen(feed: Feed): readonly Statistic[] {
    return readStatistics(feed, today(), toWords(this.#host.statistic));
  }
}

/** An ICU plural, or a unit of measure that Intl knows the words of. */
function hasForms(unit = ''): boolean {
  return unit.includes('{') || Intl.supportedValuesOf('unit').includes(unit);
}
