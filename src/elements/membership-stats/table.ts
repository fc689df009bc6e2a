import {html, nothing, type TemplateResult} from 'lit';
import {adoptStyles} from '../shared/adopt-styles.js';
import {renderLink, renderText} from '../shared/text.js';
import {renderBreakdown} from './breakdown.js';
import type {FiguresView} from './figures-view.js';
import {tableHeaders} from './table.messages.js';
import {tableStyles} from './table.styles.js';
import {renderChange, renderProgress, renderSeries} from './trend.js';
import {renderNumber, renderWords, type StatisticWords} from './wording.js';

/** A column beside name and figure; what a row does not have is `undefined`. */
interface Column {
  readonly name: string;
  readonly has: (figure: StatisticWords) => boolean;
  readonly render: (figure: StatisticWords) => unknown;
}

/** The figures as a table. Roles are written, as a narrow table is drawn in blocks and browsers then forget them. */
export function renderTable(figures: readonly StatisticWords[], view: FiguresView): TemplateResult {
  const {host} = view;
  adoptStyles(host, tableStyles);
  const headers = tableHeaders(view);
  const columns = toColumns(view).filter(({has}) => figures.some(has));
  return html`
    <table part="list" class="figures" role="table" aria-label=${host.heading || nothing}>
      <thead role="rowgroup">
        <tr role="row">
          ${[headers.name, headers.figure, ...columns.map(({name}) => name)].map(
            (name) => html`<th part="column" role="columnheader" scope="col">${name}</th>`,
          )}
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${figures.map(
          (each) => html`
            <tr part="item" role="row">
              <th part="name" role="rowheader" scope="row">
                ${renderText(each.name)}${
                  each.note ? html`<span class="aside">${renderText(each.note)}</span>` : nothing
                }
              </th>
              <td part="cell" role="cell">
                <bdi dir=${each.dir}>${renderNumber(each)}</bdi>${renderBreakdown(each, view)}
              </td>
              ${columns.map(({name, has, render}) =>
                has(each)
                  ? html`<td part="cell" role="cell">
                      <span class="label" aria-hidden="true">${name}</span>
                      <div>${render(each)}</div>
                    </td>`
                  : html`<td part="cell" role="cell" class="none">–</td>`,
              )}
            </tr>
          `,
        )}
      </tbody>
    </table>
  `;
}

function toColumns(view: FiguresView): readonly Column[] {
  const {host} = view;
  const headers = tableHeaders(view);
  return [
    {
      name: headers.date,
      has: ({date}) => !host.hideSource && date !== undefined,
      render: ({date, dir}) => renderWords(date, dir),
    },
    {
      name: headers.source,
      has: ({source}) => !host.hideSource && source !== undefined,
      render: ({source}) => renderLink(renderText(source!.name), source!.url),
    },
    {
      name: headers.change,
      has: ({statistic}) => !host.hideTrend && statistic.history !== undefined,
      render: (each) => html`${renderChange(each, view)} ${renderSeries(each, view)}`,
    },
    {
      name: headers.target,
      has: ({statistic}) => !host.hideTrend && statistic.target !== undefined,
      render: (each) => renderProgress(each, view),
    },
  ];
}
