import {str} from '@lit/localize/internal/str-tag.js';
import type {MessageFunction} from '../../locale/messages.js';

/** What the filters are called. */
export function filterLabel(
  name: 'category' | 'tag' | 'organization' | 'network',
  msg: MessageFunction,
): string {
  switch (name) {
    case 'category':
      return msg('Kind', {
        id: 'timeline.category',
        desc: 'Heading of the kinds of entries (resolution, report, event) by which a timeline can be filtered. One word.',
      });
    case 'tag':
      return msg('Topic', {
        id: 'timeline.tag',
        desc: 'Heading of the topics by which a timeline can be filtered. One word.',
      });
    case 'network':
      return msg('Network', {
        id: 'list.network',
        desc: 'Heading of the networks of cities by which a list of members can be filtered. One word.',
      });
    case 'organization':
      return msg('Organisation', {
        id: 'timeline.organization',
        desc: 'Heading of the organisations by which a timeline can be filtered. One word.',
      });
  }
}

export function periodLabel(msg: MessageFunction): string {
  return msg('Period', {
    id: 'timeline.period',
    desc: 'Heading of two sliders, From and To, by which a timeline can be filtered. One word.',
  });
}

export function fromLabel(msg: MessageFunction): string {
  return msg('From', {id: 'timeline.from', desc: 'Label of a slider with years: the first of a period.'});
}

export function toLabel(msg: MessageFunction): string {
  return msg('To', {id: 'timeline.to', desc: 'Label of a slider with years: the last of a period.'});
}

export function sinceMessage(date: string, msg: MessageFunction): string {
  return msg(str`From ${date}`, {
    id: 'timeline.chosen-from',
    desc: 'Says that entries before a year are left out. Placeholder: a year or another date.',
  });
}

export function untilMessage(date: string, msg: MessageFunction): string {
  return msg(str`To ${date}`, {
    id: 'timeline.chosen-to',
    desc: 'Says that entries after a year are left out. Placeholder: a year or another date.',
  });
}

/** A way to sort, in the menu of them. */
export function orderMessage(order: 'newest' | 'oldest' | 'upcoming', msg: MessageFunction): string {
  switch (order) {
    case 'newest':
      return msg('Newest first', {id: 'order.newest', desc: 'A way to sort a timeline.'});
    case 'oldest':
      return msg('Oldest first', {id: 'order.oldest', desc: 'A way to sort a timeline.'});
    case 'upcoming':
      return msg('What is to come first', {
        id: 'order.upcoming',
        desc: 'A way to sort a timeline: coming events and open deadlines first.',
      });
  }
}

/** The heading over entries that lie ahead. */
export function upcomingLabel(msg: MessageFunction): string {
  return msg('Now and next', {
    id: 'timeline.now-and-next',
    desc: 'Heading over coming events, those of today and open deadlines.',
  });
}

/** The heading over entries that have no value to be grouped by. */
export function withoutMessage(group: 'category' | 'organization' | 'status', msg: MessageFunction): string {
  switch (group) {
    case 'category':
      return msg('Without kind', {
        id: 'timeline.no-category',
        desc: 'Heading over entries that are not said to be a resolution, a report or the like.',
      });
    case 'organization':
      return msg('Without organisation', {
        id: 'timeline.no-organization',
        desc: 'Heading over entries that name no organisation.',
      });
    case 'status':
      return msg('Without status', {
        id: 'timeline.no-status',
        desc: 'Heading over entries that are not said to be adopted, rejected or the like.',
      });
  }
}
