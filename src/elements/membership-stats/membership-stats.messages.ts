import {str} from '@lit/localize/internal/str-tag.js';
import type {MessageFunction} from '../../locale/messages.js';
import type {Statistic} from '../../model/statistic.js';

/** Stands for the number, which is drawn by itself. */
const NUMBER = '\u{fffc}';

/** The words before and after a number that say how exact it is. */
export function qualifierMessage(qualifier: Statistic['qualifier'], msg: MessageFunction): readonly string[] {
  const messages = {
    about: () =>
      msg(str`about ${NUMBER}`, {
        id: 'stats.about',
        desc: 'How exact a figure is. Placeholder: the number, which may stand anywhere. A few words.',
      }),
    more_than: () =>
      msg(str`more than ${NUMBER}`, {
        id: 'stats.more-than',
        desc: 'How exact a figure is. Placeholder: the number, which may stand anywhere. A few words.',
      }),
    less_than: () =>
      msg(str`less than ${NUMBER}`, {
        id: 'stats.less-than',
        desc: 'How exact a figure is. Placeholder: the number, which may stand anywhere. A few words.',
      }),
    exactly: () => NUMBER,
  };
  return messages[qualifier ?? 'exactly']()
    .split(NUMBER)
    .map((words) => words.trim());
}

export function dateLabel(msg: MessageFunction): string {
  return msg('Date:', {
    id: 'stats.date',
    desc: 'Below a figure, before when it was true: "2021", "10 June 2025", "since November 2021", "around 1913".',
  });
}

export function sourceLabel(msg: MessageFunction): string {
  return msg('Source:', {id: 'stats.source', desc: 'Below a figure, before the name of who says so.'});
}

export function dataLabel(msg: MessageFunction): string {
  return msg('Data and quotation', {
    id: 'stats.data',
    desc: 'Below the figures: opens buttons that save them, and sentences to quote. Two or three words.',
  });
}
