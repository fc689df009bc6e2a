import {toTrend} from '../../model/trend.js';
import type {FiguresView} from './figures-view.js';
import {nameOf, readGroups} from './groups.js';
import {timeOf, unitOf} from './series.js';
import type {StatisticWords} from './wording.js';

/** A figure as plain text. */
export function describe(figure: StatisticWords) {
  const {statistic, name, number, unit, date, source, note} = figure;
  const {translations, history, target, lower_is_better, ...rest} = statistic;
  const [before, after] = figure.qualifier;
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

/** A figure with all that is shown of it: earlier values, change, target and groups. */
export function describeFully(figure: StatisticWords, view: FiguresView) {
  const {statistic} = figure;
  const {history, target, lower_is_better} = statistic;
  return {
    ...describe(figure),
    ...(!view.host.hideTrend && {history, target, lower_is_better, trend: describeTrend(figure)}),
    groups: readGroups(statistic, view)?.map((group) => ({
      key: group.key,
      name: nameOf(group, statistic, view).value,
      value: group.count,
    })),
  };
}
export type Described = ReturnType<typeof describeFully>;

/** The change since the last former value, negative where the figure has fallen; how large it is only where the figure is exact enough to tell. */
function describeTrend(figure: StatisticWords) {
  const trend = toTrend(figure.statistic, timeOf, unitOf(figure) === '%');
  if (!trend) return undefined;
  const {direction, former, difference, percent} = trend;
  const {qualifier = 'exactly'} = figure.statistic;
  if (qualifier !== 'exactly') return {direction, since: former.date};
  const sign = direction === 'down' ? -1 : 1;
  return {
    direction,
    since: former.date,
    difference: sign * difference,
    percent: percent === undefined ? undefined : sign * percent,
  };
}

const COLUMNS = [
  'row',
  'id',
  'name',
  'group',
  'qualifier',
  'value',
  'unit',
  'observation_date',
  'target',
  'trend',
  'since',
  'difference',
  'percent',
  'note',
  'source',
  'source_url',
] as const;
type Row = Partial<Record<(typeof COLUMNS)[number], string | number | undefined>>;

/** A table of the figures: a row for each, and below it one for each of its earlier values and groups. */
export function toRows(
  statistics: readonly Described[],
): readonly (readonly (string | number | undefined)[])[] {
  const rows = statistics.flatMap(toOwnRows);
  return [COLUMNS, ...rows.map((row) => COLUMNS.map((column) => row[column]))];
}

function toOwnRows(each: Described): readonly Row[] {
  const {id, name, unit, history = [], groups = []} = each;
  const {direction: trend, since, difference, percent} = each.trend ?? {};
  const own: Row = {id, name, unit};
  return [
    {
      ...own,
      row: 'figure',
      qualifier: each.qualifier,
      value: each.value,
      observation_date: each.observation_date,
      target: each.target,
      trend,
      since,
      difference,
      percent,
      note: each.note,
      source: each.source?.name,
      source_url: each.source?.url,
    },
    ...history.map(({observation_date, value}) => ({...own, row: 'earlier', observation_date, value})),
    ...groups.map(({name: group, value}) => ({...own, row: 'group', group, value})),
  ];
}
