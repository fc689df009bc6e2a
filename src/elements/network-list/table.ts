import {html, nothing, type TemplateResult} from 'lit';
import {formatEdtf} from '../../format/date.js';
import {formatCountry} from '../../format/name.js';
import {formatNumber} from '../../format/number.js';
import type {SortKey} from '../../model/arrangement.js';
import {inOffice, type Entry} from '../../model/collection.js';
import {parseEdtf} from '../../model/edtf.js';
import {adoptStyles} from '../shared/adopt-styles.js';
import {classificationName} from '../shared/classification.js';
import {renderMarked, renderText, type Mark} from '../shared/text.js';
import {today} from '../shared/today.js';
import {renderChoose, renderName, type EntryView} from './entry.js';
import {classificationLabel, countryLabel, regionLabel, topicLabel} from './facets.messages.js';
import type {ListHost} from './host.js';
import {joinedLabel, nameLabel, peopleLabel, populationLabel, tableLabel} from './table.messages.js';
import {tableStyles} from './table.styles.js';

interface Column {
  readonly label: string;
  /** What it can be sorted by, and the way that comes first. */
  readonly sort?: SortKey;
  readonly isNumber?: boolean;
  readonly render: (entry: Entry) => unknown;
}

/** A table of entries, with a column for each field that any of the list has; `sorted` as the attribute `sort` says. */
export function renderTable(
  host: ListHost,
  entries: readonly Entry[],
  view: EntryView,
  sorted: string,
  onSort: (sort: string) => void,
): TemplateResult {
  const {locale} = view;
  adoptStyles(host, tableStyles);
  const columns = toColumns(view);
  return html`
    <div class="table" role="region" tabindex="0" aria-label=${host.heading || tableLabel(locale.msg)}>
      <table part="list">
        <thead>
          <tr>
            ${columns.map((column) => renderHead(column, sorted, onSort))}
          </tr>
        </thead>
        <tbody>
          ${entries.map(
            (entry) =>
              html`<tr part="item" data-entry=${entry.id}>
                ${columns.map(({isNumber, render}, i) =>
                  i === 0
                    ? html`<th part="cell" scope="row">${render(entry)}</th>`
                    : html`<td part="cell" class=${isNumber ? 'number' : nothing}>${render(entry)}</td>`,
                )}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
  `;
}

function renderHead(
  {label, sort, isNumber}: Column,
  sorted: string,
  onSort: (sort: string) => void,
): TemplateResult {
  const className = isNumber ? 'number' : nothing;
  if (!sort) return html`<th part="column" scope="col" class=${className}>${label}</th>`;
  const way = sorted === sort ? 'ascending' : sorted === `-${sort}` ? 'descending' : nothing;
  // Names come from A to Z first, the largest and the newest first.
  const [first, second] = sort === 'name' ? [sort, `-${sort}`] : [`-${sort}`, sort];
  return html`<th part="column" scope="col" class=${className} aria-sort=${way}>
    <button type="button" @click=${() => onSort(sorted === first ? second : first)}>${label}</button>
  </th>`;
}

function toColumns(view: EntryView): readonly Column[] {
  const {entries: all, locale, translate, mark} = view;
  const {msg} = locale;
  const has = (field: keyof Entry) => all.some((entry) => entry[field] !== undefined);
  const columns: readonly (Column & {readonly field: keyof Entry})[] = [
    {
      field: 'name',
      label: nameLabel(msg),
      sort: 'name',
      render: (entry) => [renderName(entry, view), ' ', renderChoose(entry, view)],
    },
    {
      field: 'classification',
      label: classificationLabel(msg),
      render: ({classification}) => classification && classificationName(classification, msg),
    },
    {
      field: 'region',
      label: regionLabel(msg),
      render: (entry) => renderText(translate(entry, 'region'), mark),
    },
    {
      field: 'country',
      label: countryLabel(msg),
      render: ({country}) => country && renderMarked(formatCountry(country, locale.locale), mark),
    },
    {
      field: 'population',
      label: populationLabel(msg),
      sort: 'population',
      isNumber: true,
      render: ({population}) =>
        population === undefined ? nothing : formatNumber(population, locale.locale),
    },
    {
      field: 'start_date',
      label: joinedLabel(msg),
      sort: 'start_date',
      render: ({start_date}) => {
        const date = parseEdtf(start_date ?? '');
        return date && formatEdtf(date, locale.locale, msg, 'short');
      },
    },
    {
      field: 'topics',
      label: topicLabel(msg),
      render: (entry) => joinTopics(translate(entry, 'topics'), locale.locale, mark),
    },
    {
      field: 'people',
      label: peopleLabel(msg),
      render: (entry) =>
        inOffice(entry.people, today()).map((person, i) => [
          i > 0 ? ', ' : '',
          renderText(translate(person, 'name'), mark),
        ]),
    },
  ];
  return columns.filter(({field}) => has(field));
}

function joinTopics(
  topics: {readonly value: readonly string[]; readonly lang: string | undefined} | undefined,
  locale: string,
  mark: Mark,
): unknown {
  if (!topics) return undefined;
  const value = new Intl.ListFormat(locale, {type: 'unit'}).format(topics.value);
  return renderText({value, lang: topics.lang}, mark);
}
