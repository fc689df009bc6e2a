import type {TemplateResult} from 'lit';
import type {StatisticWords} from './wording.js';
import {tableHeaders} from './table.messages.js';
import type {Tools} from './tools.js';
import {renderChange} from './trend.js';

/** A column beside name and figure; what a row does not have is `undefined`. */
interface Column {
  readonly name: string;
  readonly has: (figure: StatisticWords) => boolean;
  readonly render: (figure: StatisticWords) => unknown;
}

/** The figures as a table. Roles are written, as a narrow table is drawn in blocks and browsers then forget them. */
export function renderTable(figures: readonly StatisticWords[], tools: Tools): TemplateResult {
  const {html, nothing, host, renderNumber, renderText} = tools;
  const headers = tableHeaders(tools);
  const columns = toColumns(tools).filter(({has}) => figures.some(has));
  return html`
    <table part="list" class="figures" role="table" aria-label=${host.heading || nothing}>
      <thead role="rowgroup">
        <tr role="row">
          ${[headers.name, headers.figure, ...columns.map(({name}) => name)].map(
            (name) => html`<th role="columnheader" scope="col">${name}</th>`,
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
              <td role="cell">${renderNumber(each)}</td>
              ${columns.map(({name, has, render}) =>
                has(each)
                  ? html`<td role="cell">
                      <span class="label" aria-hidden="true">${name}</span><span>${render(each)}</span>
                    </td>`
                  : html`<td role="cell" class="none">–</td>`,
              )}
            </tr>
          `,
        )}
      </tbody>
    </table>
  `;
}

function toColumns(tools: Tools): readonly Column[] {
  const {host, renderLink, renderText} = tools;
  const headers = tableHeaders(tools);
  return [
    {
      name: headers.date,
      has: ({date}) => !host.hideSource && date !== undefined,
      render: ({date}) => date,
    },
    {
      name: headers.source,
      has: ({source}) => !host.hideSource && source !== undefined,
      render: ({source}) => renderLink(renderText(source!.name), source!.url),
    },
    {
      name: headers.change,
      has: ({statistic}) => !host.hideTrend && statistic.history !== undefined,
      render: (each) => renderChange(each, tools),
    },
  ];
}
