import type {Statistic} from '../../model/statistic.js';
import type {FiguresView} from './figures-view.js';

export function breakdownLabel(
  breakdown: NonNullable<Statistic['breakdown']>,
  {locale: {msg}}: FiguresView,
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

/** The groups that are too many to be listed, as one. */
export function othersLabel(count: number, {locale}: FiguresView): string {
  return locale.plural(
    locale.msg('{count, plural, one {# other} other {# others}}', {
      id: 'stats.others',
      desc: 'In a list of countries, kinds or regions with how many members each has: the rest of them, together. ICU plural; # is how many countries, kinds or regions that are.',
    }),
    count,
  );
}

export function notStatedLabel({locale: {msg}}: FiguresView): string {
  return msg('Not stated', {
    id: 'stats.not-stated',
    desc: 'In a list of countries, kinds or regions with how many members each has: those of which it is not known.',
  });
}
