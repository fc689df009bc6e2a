/** What not every page shows of figures: other layouts, their change and what they consist of. Loaded where it shows. */
import {html, type TemplateResult} from 'lit';
import type {LocaleController} from '../../locale/locale-controller.js';
import type {Feed} from '../../model/json-feed.js';
import {adoptStyles} from '../shared/adopt-styles.js';
import {signsStyles} from '../shared/signs.styles.js';
import {renderBreakdown} from './breakdown.js';
import {makeView, type FiguresView, type Stats} from './figures-view.js';
import {figuresStyles} from './figures.styles.js';
import {renderInline} from './inline.js';
import {renderLimit} from './limit.js';
import {renderTable} from './table.js';
import {renderChange, renderProgress, renderSeries} from './trend.js';
import type {StatisticWords} from './wording.js';

export {formatUnit} from '../../format/unit.js';

/** What draws figures of a feed in an element. */
export function openFigures(host: Stats, feed: Feed, locale: LocaleController) {
  adoptStyles(host, signsStyles, figuresStyles);
  const view = makeView(host, feed, locale);
  return {
    details: (figure: StatisticWords) => renderDetails(figure, view),
    inline: (figures: readonly StatisticWords[]) => renderInline(figures, view),
    limit: (shown: number, total: number) => renderLimit(shown, total, view),
    table: (figures: readonly StatisticWords[]) => renderTable(figures, view),
  };
}

/** Below the number of a tile. */
function renderDetails(figure: StatisticWords, view: FiguresView): TemplateResult {
  return html`
    <dd class="details">
      ${renderChange(figure, view)} ${renderSeries(figure, view)} ${renderProgress(figure, view)}
      ${renderBreakdown(figure, view)}
    </dd>
  `;
}
