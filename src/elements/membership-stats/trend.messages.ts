import {str} from '@lit/localize/internal/str-tag.js';
import type {Statistic} from '../../model/statistic.js';
import type {Progress, Trend} from '../../model/trend.js';
import type {FiguresView} from './figures-view.js';
import {qualifierMessage} from './membership-stats.messages.js';

/** How a figure has changed, and since when, in one sentence without a full stop. */
export function trendMessage(
  {direction, difference, percent, former}: Trend,
  qualifier: Statistic['qualifier'],
  unit: string | undefined,
  {locale, formatNumber, formatDate}: FiguresView,
): string {
  const {msg} = locale;
  const before = `${formatNumber(former.value, unit)} (${formatDate(former.date)})`;
  // Less than 99 after 200 has fallen by more than 101.
  const [start, end] = qualifierMessage(qualifier === 'less_than' ? 'more_than' : qualifier, msg);
  const amount =
    unit === '%'
      ? locale.plural(
          msg('{count, plural, one {# percentage point} other {# percentage points}}', {
            id: 'stats.points',
            desc: 'By how much a percentage has changed. ICU plural; # is the number, which may be a fraction.',
          }),
          difference,
        )
      : formatNumber(difference);
  // Beside a difference that is not exact, a share would pretend to be.
  const isExact = qualifier === undefined || qualifier === 'exactly';
  const share = isExact && percent && Math.round(percent * 10) / 10;
  const change = [start, amount, end, share && `(${formatNumber(share, '%')})`].filter(Boolean).join(' ');
  switch (direction) {
    case 'up':
      return msg(str`Up ${change} from ${before}`, {
        id: 'stats.trend-up',
        desc: 'How a figure has changed. Placeholders: the difference, e.g. "63 (56.3%)", and the former figure with its date, e.g. "112 (2017)".',
      });
    case 'down':
      return msg(str`Down ${change} from ${before}`, {
        id: 'stats.trend-down',
        desc: 'How a figure has changed. Placeholders: the difference, e.g. "63 (56.3%)", and the former figure with its date, e.g. "175 (2017)".',
      });
    case 'same':
      return msg(str`Unchanged from ${before}`, {
        id: 'stats.trend-same',
        desc: 'How a figure has changed. Placeholder: the former figure with its date, e.g. "112 (2017)".',
      });
    default:
      return msg(str`Earlier figure: ${before}`, {
        id: 'stats.trend-unclear',
        desc: 'A former figure, where no difference can be told. Placeholder: the figure with its date, e.g. "16,132 (2017)".',
      });
  }
}

export function lowerIsBetterLabel({locale: {msg}}: FiguresView): string {
  return msg('Lower is better', {
    id: 'stats.lower-is-better',
    desc: 'Below the change of a figure, where a falling figure is good news. A few words.',
  });
}

export function progressMessage(
  {target, reached, percent}: Progress,
  unit: string | undefined,
  {locale: {msg}, formatNumber}: FiguresView,
): string {
  const goal = formatNumber(target, unit);
  if (reached)
    return msg(str`Target of ${goal} reached`, {
      id: 'stats.target-reached',
      desc: 'Below a figure. Placeholder: the number that was aimed at.',
    });
  if (percent === undefined)
    return msg(str`Target: ${goal}`, {
      id: 'stats.target',
      desc: 'Below a figure. Placeholder: the number that is aimed at.',
    });
  const share = formatNumber(percent < 1 ? percent : Math.floor(percent), '%');
  return msg(str`${share} of the target of ${goal}`, {
    id: 'stats.target-share',
    desc: 'Below a figure. Placeholders: a percentage, and the number that is aimed at.',
  });
}

export function historyLabel({locale: {msg}}: FiguresView): string {
  return msg('Earlier figures', {
    id: 'stats.history',
    desc: 'Opens a small table with the figure at earlier dates. One or two words.',
  });
}

/** What a screen reader says in place of a line that shows the figures through time. */
export function seriesMessage(first: string, last: string, {locale: {msg}}: FiguresView): string {
  return msg(str`Chart: from ${first} to ${last}`, {
    id: 'stats.series',
    desc: 'Read to those who do not see the line chart. Placeholders: the first and the last figure with their dates, e.g. "112 (2004)".',
  });
}
