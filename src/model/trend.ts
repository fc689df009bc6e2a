import type {Edtf} from './edtf.js';
import type {Statistic} from './statistic.js';

/** A figure at a time (EDTF; none where the feed gives no date). */
export interface Point {
  readonly date: string | undefined;
  readonly value: number;
}

/** How a figure stands to its last former value. */
export interface Trend {
  readonly former: Point;
  /** `unclear` where the figure is not exact enough to tell: more than 16,000 may be less than 16,132, or not. */
  readonly direction: 'up' | 'down' | 'same' | 'unclear';
  /** How much higher or lower, always positive. */
  readonly difference: number;
  /** The same in hundredths of the former value; none for a percentage, and where the former value was not positive. */
  readonly percent: number | undefined;
  /** Whether the change is good news; none where nothing has changed. */
  readonly good: boolean | undefined;
}

/** Where a date (EDTF) stands in time, in years; of an interval, its end. */
export type ToTime = (date: string) => number;

/** A date in years, 2018.5 for July 2018; of an interval its end, or its start where it goes on. */
export function toYears({start, end}: Edtf): number {
  const {year, month = 1, day = 1} = (end ?? start)!;
  return year + (month - 1) / 12 + (day - 1) / 372;
}

/** The figure through time, its former values in order, and itself last. */
export function toSeries({history, observation_date, value}: Statistic, toTime: ToTime): Point[] {
  const end = observation_date ? toTime(observation_date) : Infinity;
  const former = (history ?? [])
    .filter((each) => toTime(each.observation_date) < end)
    .map((each) => ({date: each.observation_date, value: each.value}))
    .sort((a, b) => toTime(a.date) - toTime(b.date));
  return [...former, {date: observation_date, value}];
}

/** The trend against the last former value, where there is one; `isPercent` of figures in hundredths. */
export function toTrend(statistic: Statistic, toTime: ToTime, isPercent: boolean): Trend | undefined {
  const former = toSeries(statistic, toTime).at(-2);
  if (!former) return undefined;
  const {qualifier, value, lower_is_better} = statistic;
  const change = subtract(value, former.value);
  const up = change > 0;
  const isClear = qualifier === 'more_than' ? up : qualifier === 'less_than' ? change < 0 : true;
  const direction = !isClear ? 'unclear' : change === 0 ? 'same' : up ? 'up' : 'down';
  return {
    former,
    direction,
    difference: Math.abs(change),
    percent: isPercent || former.value <= 0 ? undefined : Math.abs(change / former.value) * 100,
    good: isClear && change !== 0 ? up !== (lower_is_better ?? false) : undefined,
  };
}

/** 70.3 - 70.1 is 0.2, not 0.20000000000000284. */
function subtract(a: number, b: number): number {
  return Number((a - b).toPrecision(12));
}

/** Where a figure stands to its target. */
export interface Progress {
  readonly target: number;
  readonly reached: boolean;
  /** The share of the target in hundredths; none where lower is better, as less of it is more. */
  readonly percent: number | undefined;
}

export function toProgress({value, target, qualifier, lower_is_better}: Statistic): Progress | undefined {
  if (target === undefined) return undefined;
  // Less than the target has not reached it, and more than it is not below it.
  const isBeyond = qualifier === (lower_is_better ? 'more_than' : 'less_than');
  const reached = !isBeyond && (lower_is_better ? value <= target : value >= target);
  const counts = !lower_is_better && target > 0 && value >= 0;
  return {target, reached, percent: counts ? (value / target) * 100 : undefined};
}

/** The points of a line through a series, in a box of this width and height, with room for its stroke. */
export function toLine(
  series: readonly Point[],
  toTime: ToTime,
  {width, height, margin}: {width: number; height: number; margin: number},
): readonly (readonly [x: number, y: number])[] {
  // A figure without a date is of today: it stands one average step behind the last one that has one.
  const dated = series.flatMap(({date}) => (date ? [toTime(date)] : []));
  const step = dated.length > 1 ? (dated.at(-1)! - dated[0]!) / (dated.length - 1) : 1;
  const times = series.map(({date}) => (date ? toTime(date) : dated.at(-1)! + step));
  const values = series.map(({value}) => value);
  const scale = (all: readonly number[], size: number) => {
    const min = Math.min(...all);
    const range = Math.max(...all) - min;
    return (each: number) => margin + (range ? (each - min) / range : 0.5) * (size - 2 * margin);
  };
  const toX = scale(times, width);
  const toY = scale(values, height);
  const round = (n: number) => Math.round(n * 10) / 10;
  return series.map(({value}, i) => [round(toX(times[i]!)), round(height - toY(value))]);
}
