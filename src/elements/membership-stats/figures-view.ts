import type {ReactiveElement} from 'lit';
import {formatEdtf} from '../../format/date.js';
import {formatNumber} from '../../format/number.js';
import {directionOf, type Direction} from '../../locale/language-tag.js';
import type {LocaleController} from '../../locale/locale-controller.js';
import {parseEdtf} from '../../model/edtf.js';
import type {Feed} from '../../model/json-feed.js';

/** The element, as far as its parts know it. */
export interface Stats extends ReactiveElement {
  readonly compact: boolean;
  readonly heading: string;
  readonly hideExport: boolean;
  readonly hideSource: boolean;
  readonly hideTrend: boolean;
  readonly layout: string;
  readonly noAnimation: boolean;
  readonly statistic: string;
  readonly structuredData: boolean;
}

/** What figures are drawn with. */
export interface FiguresView {
  readonly host: Stats;
  readonly feed: Feed;
  readonly locale: LocaleController;
  /** The direction of the words, whatever that of the page. */
  readonly dir: Direction;
  /** A number as the element writes it. */
  readonly formatNumber: (value: number, unit?: string) => string;
  /** A date (EDTF) in words. */
  readonly formatDate: (date: string | undefined) => string | undefined;
}

export function makeView(host: Stats, feed: Feed, locale: LocaleController): FiguresView {
  return {
    host,
    feed,
    locale,
    dir: directionOf(locale.locale),
    formatNumber: (value, unit) => formatNumber(value, locale.locale, {unit, compact: host.compact}),
    formatDate: (date) => {
      const edtf = parseEdtf(date ?? '');
      return edtf && formatEdtf(edtf, locale.locale, locale.msg);
    },
  };
}
