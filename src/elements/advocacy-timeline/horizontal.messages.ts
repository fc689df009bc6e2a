import {str} from '@lit/localize/internal/str-tag.js';
import type {MessageFunction} from '../../locale/messages.js';

export function axisLabel(years: string, msg: MessageFunction): string {
  return msg(str`Timeline, ${years}`, {
    id: 'axis.label',
    desc: 'Name of a timeline that scrolls sideways, for screen readers. Placeholder: its years, e.g. "1981 – 2018".',
  });
}

export function earlierLabel(msg: MessageFunction): string {
  return msg('Earlier', {
    id: 'axis.earlier',
    desc: 'Button that moves a timeline which scrolls sideways to what was before. One word.',
  });
}

export function laterLabel(msg: MessageFunction): string {
  return msg('Later', {
    id: 'axis.later',
    desc: 'Button that moves a timeline which scrolls sideways to what came after. One word.',
  });
}

export function detailsLabel(msg: MessageFunction): string {
  return msg('Details', {
    id: 'axis.details',
    desc: 'Opens text, documents and so on of an entry of a timeline. One word.',
  });
}
