import type {TemplateResult} from 'lit';
import {formatCitation} from '../../format/citation.js';
import {toCsv} from '../../format/csv.js';
import type {LocaleController} from '../../locale/locale-controller.js';
import type {Feed} from '../../model/json-feed.js';
import {toJsonLd} from '../../model/statistic-json-ld.js';
import {copiedLabel, copyLabel, csvLabel, jsonLabel} from './data.messages.js';
import type {StatisticWords} from './wording.js';
import type {Kit, Stats} from './tools.js';

/** The figure that was copied last. */
const copied = new WeakMap<Stats, string>();

/** The figures to take along: as files, and as sentences to quote. */
export function renderData(
  host: Stats,
  figures: readonly StatisticWords[],
  {msg}: LocaleController,
  {html, str, saveFile}: Kit,
): TemplateResult {
  const statistics = figures.map(describe);
  const name = host.heading || 'statistics';
  const save = (type: string, text: string) => () =>
    saveFile(`${name}.${type}`, `text/${type};charset=utf-8`, text);
  return html`
    <p class="files">
      <button type="button" @click=${save('csv', toTable(statistics))}>${csvLabel(msg)}</button>
      <button type="button" @click=${save('json', toJson(statistics))}>${jsonLabel(msg)}</button>
    </p>
    <ul class="citations" role="list">
      ${statistics.map((each) => {
        const text = formatCitation(each, msg, str);
        return html`<li>
          <span class="citation">${text}</span>
          <button type="button" @click=${(event: Event) => copy(host, each.id, text, event)}>
            ${copied.get(host) === each.id ? copiedLabel(msg) : copyLabel(msg)}<span class="visually-hidden"
              >: ${each.name}</span
            >
          </button>
        </li>`;
      })}
    </ul>
    <p class="visually-hidden" role="status">${copied.has(host) ? copiedLabel(msg) : ''}</p>
  `;
}

/** The figures for search engines. */
export function describeForSearch(
  figures: readonly StatisticWords[],
  {association, url}: Feed,
  {toLink}: Kit,
): object {
  return toJsonLd(figures.map(describe), association['organization'], (link) => toLink(link, url));
}

/** A figure as plain text. */
function describe({
  statistic,
  name,
  number,
  qualifier: [before, after],
  unit,
  date,
  source,
  note,
}: StatisticWords) {
  const {translations: _translations, ...rest} = statistic;
  return {
    ...rest,
    name: name.value,
    figure: [before, number, after, unit?.value].filter(Boolean).join(' '),
    unit: unit?.value ?? statistic.unit,
    date,
    source: source && {name: source.name.value, url: source.url},
    note: note?.value,
  };
}
type Described = ReturnType<typeof describe>;

async function copy(host: Stats, id: string, text: string, event: Event): Promise<void> {
  const quotation = (event.currentTarget as Element).previousElementSibling!;
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    // Not on pages without https, nor where the page forbids it: the visitor can copy what is selected.
    getSelection()?.selectAllChildren(quotation);
    return;
  }
  copied.set(host, id);
  host.requestUpdate();
}

const COLUMNS = ['id', 'name', 'qualifier', 'value', 'unit', 'observation_date', 'note'] as const;

function toTable(statistics: readonly Described[]): string {
  return toCsv([
    [...COLUMNS, 'source', 'source_url'],
    ...statistics.map((each) => [...COLUMNS.map((name) => each[name]), each.source?.name, each.source?.url]),
  ]);
}

function toJson(statistics: readonly Described[]): string {
  const bare = statistics.map((each) => ({...each, figure: undefined, date: undefined}));
  return `${JSON.stringify({statistics: bare}, null, 2)}\n`;
}
