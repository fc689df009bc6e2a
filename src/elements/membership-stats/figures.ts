/** What not every page shows of figures: other layouts, their change and what they consist of. Loaded where it shows. */
import type {TemplateResult} from 'lit';
import {renderBreakdown} from './breakdown.js';
import type {StatisticWords} from './wording.js';
import {makeTools, type Tools} from './tools.js';
import {renderChange, renderProgress, renderSeries} from './trend.js';

export {formatUnit} from '../../format/unit.js';
export {figuresStyles} from './figures.styles.js';
export {renderInline} from './inline.js';
export {renderTable} from './table.js';
export {makeTools};

/** Below the number of a tile. */
export function renderDetails(figure: StatisticWords, tools: Tools): TemplateResult {
  const {html} = tools;
  return html`
    <dd class="details">
      ${renderChange(figure, tools)} ${renderSeries(figure, tools)} ${renderProgress(figure, tools)}
      ${renderBreakdown(figure, tools)}
    </dd>
  `;
}
