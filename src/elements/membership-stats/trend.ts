import {html, nothing, svg, type TemplateResult} from 'lit';
import {toLine, toProgress, toSeries, toTrend, type Point, type Trend} from '../../model/trend.js';
import {renderText} from '../shared/text.js';
import {renderDisclosure} from './disclosure.js';
import type {FiguresView} from './figures-view.js';
import {timeOf, unitOf} from './series.js';
import {tableHeaders} from './table.messages.js';
import {
  historyLabel,
  lowerIsBetterLabel,
  progressMessage,
  seriesMessage,
  trendMessage,
} from './trend.messages.js';
import {renderWords, type StatisticWords} from './wording.js';

const BOX = {width: 120, height: 32, margin: 3};

const ARROWS: Readonly<Record<Trend['direction'], string>> = {
  up: 'M8 14V3M3.5 7.5 8 3l4.5 4.5',
  down: 'M8 2v11M3.5 8.5 8 13l4.5-4.5',
  same: 'M2 8h12',
  unclear: '',
};

/** The change in words, with an arrow that says the same. */
export function renderChange(figure: StatisticWords, view: FiguresView): unknown {
  const {host} = view;
  const unit = unitOf(figure);
  const {qualifier, lower_is_better} = figure.statistic;
  const trend = toTrend(figure.statistic, timeOf, unit === '%');
  if (!trend || host.hideTrend) return nothing;
  const arrow = ARROWS[trend.direction];
  return html`<span part="trend" class="trend ${trend.good === undefined ? '' : trend.good ? 'good' : 'bad'}"
    >${
      arrow &&
      html`<svg class="arrow" viewBox="0 0 16 16" aria-hidden="true">${svg`<path d=${arrow}></path>`}</svg>`
    }<span dir=${view.dir}
      >${trendMessage(trend, qualifier, unit, view)}${
        lower_is_better ? html`<span class="aside">${lowerIsBetterLabel(view)}</span>` : nothing
      }</span
    ></span
  >`;
}

/** The figure through time: a line with the figures at its ends, and all of them in a table behind it. */
export function renderSeries(figure: StatisticWords, view: FiguresView): unknown {
  const {host} = view;
  const series = toSeries(figure.statistic, timeOf);
  // Two points are said in words.
  if (series.length < 3 || host.hideTrend) return nothing;
  const line = toLine(series, timeOf, BOX);
  const [x, y] = line.at(-1)!;
  const say = (point: Point) => describePoint(point, figure, view);
  return html`
    <div class="series">
      <svg
        part="sparkline"
        class="sparkline"
        viewBox="0 0 ${BOX.width} ${BOX.height}"
        role="img"
        aria-label=${seriesMessage(say(series[0]!), say(series.at(-1)!), view)}
      >
        ${svg`<polyline points=${line.join(' ')}></polyline><circle cx=${x} cy=${y} r="2.5"></circle>`}
      </svg>
      ${[series[0]!, series.at(-1)!].map(
        ({date, value}) =>
          html`<span class="end" aria-hidden="true"
            ><b>${renderWords(view.formatNumber(value, unitOf(figure)), view.dir)}</b>
            ${renderWords(view.formatDate(date), view.dir)}</span
          >`,
      )}
    </div>
    ${renderDisclosure('history', figure, historyLabel(view), false, () => renderPoints(series, figure, view), view)}
  `;
}

function renderPoints(series: readonly Point[], figure: StatisticWords, view: FiguresView): TemplateResult {
  const headers = tableHeaders(view);
  return html`
    <table>
      <caption class="visually-hidden">
        ${renderText(figure.name)}
      </caption>
      <thead>
        <tr>
          <th scope="col">${headers.date}</th>
          <th scope="col">${headers.figure}</th>
        </tr>
      </thead>
      <tbody>
        ${series.toReversed().map(
          ({date, value}) => html`
            <tr>
              <th scope="row">${renderWords(view.formatDate(date), view.dir) ?? '–'}</th>
              <td>${renderWords(view.formatNumber(value, unitOf(figure)), view.dir)}</td>
            </tr>
          `,
        )}
      </tbody>
    </table>
  `;
}

function describePoint(
  {date, value}: Point,
  figure: StatisticWords,
  {formatNumber, formatDate}: FiguresView,
): string {
  const number = formatNumber(value, unitOf(figure));
  return date ? `${number} (${formatDate(date)})` : number;
}

/** How far the figure is on its way to its target. */
export function renderProgress(figure: StatisticWords, view: FiguresView): unknown {
  const {host} = view;
  const progress = toProgress(figure.statistic);
  if (!progress || host.hideTrend) return nothing;
  const {percent} = progress;
  const words = progressMessage(progress, unitOf(figure), view);
  return html`
    <div part="progress" class="progress">
      ${percent === undefined ? nothing : html`<progress max="100" value=${Math.min(percent, 100)} aria-label=${words}></progress>`}
      <span dir=${view.dir}>${words}</span>
    </div>
  `;
}
