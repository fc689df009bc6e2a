import {str} from '@lit/localize/internal/str-tag.js';
import type {MessageFunction} from '../../locale/messages.js';

export function noValueMessage(msg: MessageFunction): string {
  return msg('Nothing left to choose with the other filters.', {
    id: 'filters.none',
    desc: 'In place of the choices of a filter, where the other filters leave none. One short sentence.',
  });
}

export function allValuesMessage(total: string, msg: MessageFunction): string {
  return msg(str`Show all ${total}`, {
    id: 'filters.all',
    desc: 'Button below the most frequent choices of a filter. Placeholder: how many choices there are.',
  });
}

export function removeMessage(name: string, msg: MessageFunction): string {
  return msg(str`Remove the filter: ${name}`, {
    id: 'filters.remove',
    desc: 'What a button does, for screen readers. Placeholder: what is filtered by, for example Ecuador.',
  });
}

export function clearMessage(msg: MessageFunction): string {
  return msg('Clear filters', {
    id: 'filters.clear',
    desc: 'Button that takes all filters off a list. Two words.',
  });
}

export function sortLabel(msg: MessageFunction): string {
  return msg('Sort by', {
    id: 'filters.sort',
    desc: 'Label of the menu of how a list is sorted. One or two words.',
  });
}
