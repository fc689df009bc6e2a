import {html, nothing, type TemplateResult} from 'lit';
import {formatEdtf} from '../../format/date.js';
import {formatNumber, isPercent} from '../../format/number.js';
import type {formatUnit as FormatUnit} from '../../format/unit.js';
import {directionOf, type Direction} from '../../locale/language-tag.js';
import type {LocaleController} from '../../locale/locale-controller.js';
import {parseEdtf} from '../../model/edtf.js';
import type {Feed} from '../../model/json-feed.js';
import {toLink} from '../../model/link.js';
import type {Statistic} from '../../model/statistic.js';
import {translator, type Localized} from '../../model/translation.js';
import {renderText} from '../shared/text.js';
import {qualifierMessage} from './membership-stats.messages.js';

type Text = Localized<string>;

/** So many characters are not kept in a line. */
const ENDLESS = 17;

/** A statistic in the words of the visitor's language. */
export interface StatisticWords {
  readonly statistic: Statistic;
  /** The direction of the words, whatever that of the page. */
  readonly dir: Direction;
  readonly name: Text;
  readonly number: string;
  /** The words before and after the number that say how exact it is; the language decides where they stand. */
  readonly qualifier: readonly string[];
  readonly unit: Text | undefined;
  /** When it was true. */
  readonly date: string | undefined;
  /** Who says so; the address is absolute. */
  readonly source: {readonly name: Text; readonly url: string | undefined} | undefined;
  readonly note: Text | undefined;
}

/** `formatUnit` is there where a unit has more than one form. */
export function wordStatistic(
  statistic: Statistic,
  feed: Feed,
  {lang, locale, msg}: LocaleController,
  compact: boolean,
  formatUnit: typeof FormatUnit | undefined,
): StatisticWords {
  const translate = translator(lang, feed.language);
  const {value, qualifier, unit, observation_date, source} = statistic;
  const words = isPercent(unit) ? undefined : translate(statistic, 'unit');
  const date = parseEdtf(observation_date ?? '');
  return {
    statistic,
    dir: directionOf(locale),
    name: translate(statistic, 'name')!,
    number: formatNumber(value, locale, {unit, compact}),
    qualifier: qualifierMessage(qualifier, msg),
    unit: words && (formatUnit?.(words, value, locale) ?? words),
    date: date && formatEdtf(date, locale, msg),
    source: source && {name: translate(source, 'name')!, url: toLink(source.url, feed.url)},
    note: translate(statistic, 'note'),
  };
}

export function renderNumber({
  statistic: {value, unit},
  dir,
  number,
  qualifier: [before, after],
  unit: words,
}: StatisticWords): TemplateResult {
  return html`${before ? html`<span class="before">${before}</span> ` : nothing}<data
      part="value"
      class="value ${number.length > ENDLESS ? 'endless' : ''}"
      value=${value}
      data-unit=${unit ?? nothing}
      dir=${dir}
      >${number}</data
    >${after || words ? html` <span class="after">${after}${after && ' '}${renderText(words)}</span>` : nothing}`;
}

/** A number must not break in the middle: it becomes smaller instead, and its neighbours with it, up to a length. */
export function lengthClass(figures: readonly StatisticWords[]): string {
  return figures.some(({number: {length}}) => length > 9 && length <= ENDLESS) ? 'long' : '';
}

/** Words that start or end with a number, which would change places in a page of the other direction. */
export function renderWords(words: string | undefined, dir: Direction): TemplateResult | undefined {
  return words === undefined ? undefined : html`<bdi dir=${dir}>${words}</bdi>`;
}
