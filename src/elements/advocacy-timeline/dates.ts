import {html, nothing, type TemplateResult} from 'lit';
import {formatEdtf, formatYear, type DateStyle} from '../../format/date.js';
import type {LocaleController} from '../../locale/locale-controller.js';
import {toDateTime, type Edtf} from '../../model/edtf.js';
import {undatedLabel} from './advocacy-timeline.messages.js';
import type {Tools} from './tools.js';

/**
 * The language of dates: that of the page, with its calendar, also where Plaza has no words in it. Signs then stand for
 * the few words that dates need.
 */
function dateLocale({lang, locale}: LocaleController): string {
  return lang !== locale && Intl.DateTimeFormat.supportedLocalesOf(lang).length > 0 ? lang : locale;
}

/** A date in words. */
export function wordsOf(date: Edtf, {locale}: Tools, style?: DateStyle): string {
  return inWords(locale, (own, msg) => formatEdtf(date, own, msg, style));
}

/** Words in the language of dates; where that is another than those around, kept apart from their direction. */
function inWords(
  locale: LocaleController,
  format: (own: string, msg: LocaleController['msg'] | undefined) => string,
): string {
  const own = dateLocale(locale);
  return own === locale.locale ? format(own, locale.msg) : `\u2068${format(own, undefined)}\u2069`;
}

/** A date in words and for machines. */
export function renderDate(date: Edtf, tools: Tools, style: DateStyle): TemplateResult {
  const {locale} = tools;
  const own = dateLocale(locale);
  const lang = own === locale.locale ? nothing : own;
  const words = wordsOf(date, tools, style);
  const machine = toDateTime(date);
  return machine
    ? html`<time part="date" class="date" lang=${lang} dir="auto" datetime=${machine}>${words}</time>`
    : html`<span part="date" class="date" lang=${lang} dir="auto">${words}</span>`;
}

/** A year as a heading, or all to `more` years later; for what has none, that. */
export function nameOfYear(year: number | undefined, {locale}: Tools, more = 0): string {
  return year === undefined
    ? undatedLabel(locale.msg)
    : inWords(locale, (own) => formatYear(year, own, more ? year + more : undefined));
}
