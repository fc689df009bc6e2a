import {str} from '@lit/localize/internal/str-tag.js';
import {formatNumber} from '../../format/number.js';
import type {LocaleController} from '../../locale/locale-controller.js';
import type {CollectionName} from '../../model/collection.js';

/** How many entries there are, or how many of them were found. */
export function countMessage(
  collection: CollectionName,
  found: number,
  total: number,
  locale: LocaleController,
): string {
  const {msg} = locale;
  if (found !== total) {
    return msg(str`${formatNumber(found, locale.locale)} of ${formatNumber(total, locale.locale)}`, {
      id: 'list.found',
      desc: 'Beside the search field: how many entries of all were found. Placeholders: two numbers.',
    });
  }
  const messages: Record<CollectionName, string> = {
    networks: msg('{count, plural, one {# network} other {# networks}}', {
      id: 'list.networks',
      desc: 'How many entries a list has. ICU plural; # is the number.',
    }),
    members: msg('{count, plural, one {# member} other {# members}}', {
      id: 'list.members',
      desc: 'How many entries a list has. ICU plural; # is the number.',
    }),
    priorities: msg('{count, plural, one {# priority} other {# priorities}}', {
      id: 'list.priorities',
      desc: 'How many entries a list has. ICU plural; # is the number.',
    }),
  };
  return locale.plural(messages[collection], total);
}
