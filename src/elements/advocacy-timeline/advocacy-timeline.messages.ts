import {str} from '@lit/localize/internal/str-tag.js';
import type {LocaleController} from '../../locale/locale-controller.js';
import type {MessageFunction} from '../../locale/messages.js';

/** The category of an entry in words; categories that the feed made up show as they are. */
export function categoryName(category: string, msg: MessageFunction): string {
  switch (category) {
    case 'resolution':
      return msg('Resolution', {
        id: 'category.resolution',
        desc: 'What an entry of the timeline is. One word, as a label.',
      });
    case 'report':
      return msg('Report', {
        id: 'category.report',
        desc: 'What an entry of the timeline is. One word, as a label.',
      });
    case 'event':
      return msg('Event', {
        id: 'category.event',
        desc: 'What an entry of the timeline is. One word, as a label.',
      });
    case 'agreement':
      return msg('Agreement', {
        id: 'category.agreement',
        desc: 'What an entry of the timeline is. One word, as a label.',
      });
    case 'statement':
      return msg('Statement', {
        id: 'category.statement',
        desc: 'What an entry of the timeline is. One word, as a label.',
      });
    case 'publication':
      return msg('Publication', {
        id: 'category.publication',
        desc: 'What an entry of the timeline is. One word, as a label.',
      });
    case 'news':
      return msg('News', {
        id: 'category.news',
        desc: 'What an entry of the timeline is. One word, as a label.',
      });
    default:
      return category;
  }
}

/** Where a milestone stands, in words; states that the feed made up show as they are. */
export function statusName(status: string, msg: MessageFunction): string {
  switch (status) {
    case 'proposed':
      return msg('Proposed', {
        id: 'milestone.proposed',
        desc: 'Where a resolution or agreement stands. One or two words, as a label.',
      });
    case 'tabled':
      return msg('Tabled', {
        id: 'milestone.tabled',
        desc: 'Where a resolution or agreement stands. One or two words, as a label.',
      });
    case 'adopted':
      return msg('Adopted', {
        id: 'milestone.adopted',
        desc: 'Where a resolution or agreement stands. One or two words, as a label.',
      });
    case 'in_force':
      return msg('In force', {
        id: 'milestone.in-force',
        desc: 'Where a resolution or agreement stands. One or two words, as a label.',
      });
    case 'rejected':
      return msg('Rejected', {
        id: 'milestone.rejected',
        desc: 'Where a resolution or agreement stands. One or two words, as a label.',
      });
    case 'expired':
      return msg('Expired', {
        id: 'milestone.expired',
        desc: 'Where a resolution or agreement stands. One or two words, as a label.',
      });
    default:
      return status;
  }
}

/** The heading over entries without a date. */
export function undatedLabel(msg: MessageFunction): string {
  return msg('Undated', {
    id: 'timeline.undated',
    desc: 'Heading over the entries of a timeline that have no date. One word.',
  });
}

/** How many entries there are, or how many of them were found. */
export function countMessage(found: number, total: number, locale: LocaleController): string {
  if (found !== total) {
    const number = (count: number) => count.toLocaleString(locale.locale);
    return locale.msg(str`${number(found)} of ${number(total)} entries`, {
      id: 'timeline.found',
      desc: 'Beside the search field: how many entries of a timeline were found. Placeholders: two numbers.',
    });
  }
  const message = locale.msg('{count, plural, one {# entry} other {# entries}}', {
    id: 'timeline.entries',
    desc: 'How many entries a timeline has, announced to screen readers. ICU plural; # is the number.',
  });
  return locale.plural(message, total);
}
