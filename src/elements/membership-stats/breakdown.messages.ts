import type {Statistic} from '../../model/statistic.js';
import type {Tools} from './tools.js';

export function breakdownLabel(
  breakdown: NonNullable<Statistic['breakdown']>,
  {locale: {msg}}: Tools,
): string {
  switch (breakdown) {
    case 'country':
      return msg('By country', {
        id: 'stats.by-country',
        desc: 'Above a short list: how many members there are in each country. Two words.',
      });
    case 'classification':
      return msg('By kind', {
        id: 'stats.by-kind',
        desc: 'Above a short list: how many members there are of each kind, such as municipality or region. Two words.',
      });
    case 'region':
      return msg('By region', {
        id: 'stats.by-region',
        desc: 'Above a short list: how many members there are in each region. Two words.',
      });
  }
}

export function notStatedLabel({locale: {msg}}: Tools): string {
  return msg('Not stated', {
    id: 'stats.not-stated',
    desc: 'In a list of countries, kinds or regions with how many members each has: those of which it is not known.',
  });
}
