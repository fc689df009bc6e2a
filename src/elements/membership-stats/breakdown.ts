import {html, nothing, svg, type TemplateResult} from 'lit';
import {foldGroups} from '../../model/breakdown.js';
import type {Statistic} from '../../model/statistic.js';
import {renderText} from '../shared/text.js';
import {breakdownLabel, othersLabel} from './breakdown.messages.js';
import {renderDisclosure} from './disclosure.js';
import type {FiguresView} from './figures-view.js';
import {nameOf, readGroups, type Group} from './groups.js';
import {renderWords, type StatisticWords} from './wording.js';

/** More groups than this stand behind a summary. */
const MANY = 6;
/** More than this are drawn as one. */
const MOST = 50;

/** How many of the counted members there are of each country, kind or region. The rows add up to the figure. */
export function renderBreakdown(figure: StatisticWords, view: FiguresView): unknown {
  const {statistic} = figure;
  const groups = readGroups(statistic, view);
  if (!groups) return nothing;
  const label = breakdownLabel(statistic.breakdown!, view);
  const isShort = groups.length <= MANY;
  const list = () => renderGroups(groups, statistic, view);
  // What may be scrolled must be within reach of the keyboard.
  const content = () =>
    isShort
      ? list()
      : html`<div class="scroll" role="region" aria-label=${label} tabindex="0">${list()}</div>`;
  return renderDisclosure('breakdown', figure, label, isShort, content, view);
}

function renderGroups(groups: readonly Group[], statistic: Statistic, view: FiguresView): TemplateResult {
  const {shown, others} = foldGroups(groups, MOST);
  const most = Math.max(others.count, ...shown.map(({count}) => count));
  return html`
    <ul role="list">
      ${shown.map((group) => renderRow(renderText(nameOf(group, statistic, view)), group.count, most, view))}
      ${others.groups > 0 ? renderRow(othersLabel(others.groups, view), others.count, most, view) : nothing}
    </ul>
  `;
}

function renderRow(name: unknown, count: number, most: number, view: FiguresView): TemplateResult {
  return html`
    <li>
      <span>${name}</span>
      <span class="number">${renderWords(view.formatNumber(count), view.dir)}</span>
      <svg class="bar" aria-hidden="true">
        ${svg`<rect width="${(count / most) * 100}%" height="100%"></rect>`}
      </svg>
    </li>
  `;
}
