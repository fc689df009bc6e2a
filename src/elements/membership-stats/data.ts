import {html, nothing, type TemplateResult} from 'lit';
import {formatCitation, type Cited} from '../../format/citation.js';
import {toCsv} from '../../format/csv.js';
import type {LocaleController} from '../../locale/locale-controller.js';
import type {Feed} from '../../model/json-feed.js';
import {toLink} from '../../model/link.js';
import {toJsonLd, toOrganization} from '../../model/statistic-json-ld.js';
import {adoptStyles} from '../shared/adopt-styles.js';
import {Copying} from '../shared/copying.js';
import {saveFile} from '../shared/save-file.js';
import {copiedLabel, copyLabel, csvLabel, jsonLabel} from './data.messages.js';
import {dataStyles} from './data.styles.js';
import {describe, describeFully, toRows, type Described} from './describe.js';
import {makeView, type FiguresView, type Stats} from './figures-view.js';
import type {StatisticWords} from './wording.js';

export {StructuredDataController} from '../shared/structured-data.js';

/** What copies the figures of an element. */
const copyings = new WeakMap<Stats, Copying>();

/** The figures to take along: as files, and as sentences to quote. */
export function renderData(
  figures: readonly StatisticWords[],
  host: Stats,
  feed: Feed,
  locale: LocaleController,
): TemplateResult {
  const {msg} = locale;
  adoptStyles(host, dataStyles);
  const view = makeView(host, feed, locale);
  const name = host.heading || 'statistics';
  const all = () => figures.map((each) => describeFully(each, view));
  const copying = copyingOf(host, locale);
  const onCsv = () => saveFile(`${name}.csv`, 'text/csv;charset=utf-8', toCsv(toRows(all())));
  const onJson = () => saveFile(`${name}.json`, 'application/json', toJson(all()));
  return html`
    <p class="files">
      <button type="button" @click=${onCsv}>${csvLabel(msg)}</button>
      <button type="button" @click=${onJson}>${jsonLabel(msg)}</button>
    </p>
    <ul class="citations" role="list">
      ${figures.map((each) => renderCitation(each, view, copying))}
    </ul>
    <p class="visually-hidden" role="status">${copying.status}</p>
  `;
}

/** A sentence to quote. A number of which neither date nor source is known is nothing to quote. */
function renderCitation(figure: StatisticWords, view: FiguresView, copying: Copying): unknown {
  const {msg} = view.locale;
  const {id} = figure.statistic;
  const cited = toCited(figure, view);
  if (!cited.date && !cited.source && !cited.publisher) return nothing;
  const text = formatCitation(cited, msg);
  const label = copying.copied === id ? copiedLabel(msg) : copyLabel(msg);
  const onCopy = ({currentTarget}: Event) =>
    void copying.copy(id, text, (currentTarget as Element).previousElementSibling!);
  return html`<li>
    <span class="citation" dir=${figure.dir}>${text}</span>
    <button type="button" aria-label="${label}: ${cited.name}" @click=${onCopy}>${label}</button>
  </li>`;
}

/** Where a figure names no source, it is the association, or the feed itself, that publishes it. */
function toCited(figure: StatisticWords, view: FiguresView): Cited {
  const {association, root, url} = view.feed;
  const described = describe(figure);
  const link = (address: string) => toLink(address, url);
  return {
    ...described,
    publisher:
      toOrganization(association['organization'], link) ??
      toOrganization({name: root['title'], url: root['home_page_url']}, link),
  };
}

/** The figures for search engines. */
export function describeForSearch(figures: readonly StatisticWords[], {association, url}: Feed): object {
  return toJsonLd(figures.map(describe), association['organization'], (link) => toLink(link, url));
}

function copyingOf(host: Stats, locale: LocaleController): Copying {
  const copying = copyings.get(host) ?? new Copying(host, locale, () => copiedLabel(locale.msg));
  copyings.set(host, copying);
  return copying;
}

function toJson(statistics: readonly Described[]): string {
  const bare = statistics.map((each) => ({...each, figure: undefined, date: undefined}));
  return `${JSON.stringify({statistics: bare}, null, 2)}\n`;
}
