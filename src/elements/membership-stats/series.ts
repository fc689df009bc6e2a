import {parseEdtf} from '../../model/edtf.js';
import {toYears} from '../../model/trend.js';
import type {StatisticWords} from './wording.js';

/** The unit that is drawn with each number of a figure. */
export function unitOf({statistic: {unit}}: StatisticWords): string | undefined {
  return unit === 'percent' || unit === '%' ? '%' : undefined;
}

/** Where a date (EDTF) stands in time, in years. */
export function timeOf(date: string): number {
  return toYears(parseEdtf(date)!);
}
