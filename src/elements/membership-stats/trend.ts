import {toLine, toProgress, toSeries, toTrend, toYears, type Point, type Trend} from '../../model/trend.js';
import type {StatisticWords} from './wording.js';
import type {Tools} from './tools.js';
import {
  historyLabel,
  lowerIsBetterLabel,
  progressMessage,
  seriesMessage,
  trendMessage,
} from './trend.messages.js';

const BOX = {width: 120, height: 32, margin: 3};

const ARROWS: Readonly<Record<Trend['direction'], string>> = {
  up: 'M8 14V3M3.5 7.5 8 3l4.5 4.5',
  down: 'M8 2v11M3.5 8.5 8 13l4.5-4.5',
  same: 'M2 8h12',
  unclear: '',
};

const unitOf = ({statistic: {unit}}: StatisticWords) =>
  unit === 'percent' ? '%' : unit === '%' ? unit : undefined;

const timeOf =
  ({parseEdtf}: Tools) =>
  (date: string) =>
    toYears(parseEdtf(date)!);

/** The change in words, with an arrow that says the same. */
export function renderChange(figure: StatisticWords, tools: Tools): unknown {
  const {html, svg, nothing, host} = tools;
  const unit = unitOf(figure);
  const {qualifier, lower_is_better} = figure.statistic;
  const trend = toTrend(figure.statistic, timeOf(tools), unit === '%');
  if (!trend || host.hideTrend) return nothing;
  const arrow = ARROWS[trend.direction];
  return html`<span part="trend" class="trend ${trend.good === undefined ? '' : trend.good ? 'good' : 'bad'}"
    >${
      arrow &&
      html`<svg class="arrow" viewBox="0 0 16 16" aria-hidden="true">${svg`<path d=${arrow}></path>`}</svg>`
    }<span
      >${trendMessage(trend, qualifier, unit, tools)}${
        lower_is_better ? html`<span class="aside">${lowerIsBetterLabel(tools)}</span>` : nothing
      }</span
    ></span
  >`;
}

/** The figure through time: a line, its ends in words, and all its points in a table behind it. */
export function renderSeries(figure: StatisticWords, tools: Tools): unknown {
  const {html, svg, nothing, host} = tools;
  const series = toSeries(figure.statistic, timeOf(tools));
  // Two points are said in words.
  if (series.length < 3 || host.hideTrend) return nothing;
  const line = toLine(series, timeOf(tools), BOX);
  const [x, y] = line.at(-1)!;
  const say = (point: Point) => describePoint(point, figure, tools);
  return html`
    <svg
      part="sparkline"
      class="sparkline"
      viewBox="0 0 ${BOX.width} ${BOX.height}"
      role="img"
      aria-label=${seriesMessage(say(series[0]!), say(series.at(-1)!), tools)}
    >
      ${svg`<polyline points=${line.join(' ')}></polyline><circle cx=${x} cy=${y} r="2.5"></circle>`}
    </svg>
    <details class="history">
      <summary>${historyLabel(tools)}</summary>
      <table>
        ${series.toReversed().map(
          ({date, value}) => html`
            <tr>
              <th scope="row">${tools.formatDate(date) ?? '–'}</th>
              <td>${tools.formatNumber(value, unitOf(figure))}</td>
            </tr>
          `,
        )}
      </table>
    </details>
  `;
}

function describePoint(
  {date, value}: Point,
  figure: StatisticWords,
  {formatNumber, formatDate}: Tools,
): string {
  const number = formatNumber(value, unitOf(figure));
  return date ? `${number} (${formatDate(date)})` : number;
}

/** How far the figure is on its way to its target. */
export function renderProgress(figure: StatisticWords, tools: Tools): unknown {
  const {html, nothing, host} = tools;
  const progress = toProgress(figure.statistic);
  if (!progress || host.hideTrend) return nothing;
  const {percent} = progress;
  const words = progressMessage(progress, unitOf(figure), tools);
  return html`
    <div part="progress" class="progress">
      ${percent === undefined ? nothing : html`<progress max="100" value=${Math.min(percent, 100)} aria-label=${words}></progress>`}
      <span>${words}</span>
    </div>
  `;
}
