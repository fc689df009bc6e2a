import type {MessageFunction} from '../../locale/messages.js';

/** A way to sort, as a choice in a menu. */
export function sortMessage(sort: string, msg: MessageFunction): string {
  switch (sort) {
    case 'name':
      return msg('Name', {id: 'sort.name', desc: 'A way to sort a list, in a menu: by name, from A to Z.'});
    case '-name':
      return msg('Name, Z to A', {id: 'sort.name-down', desc: 'A way to sort a list, in a menu.'});
    case 'population':
      return msg('Inhabitants, fewest first', {
        id: 'sort.population',
        desc: 'A way to sort a list of municipalities, in a menu.',
      });
    case '-population':
      return msg('Inhabitants, most first', {
        id: 'sort.population-down',
        desc: 'A way to sort a list of municipalities, in a menu.',
      });
    case 'start_date':
      return msg('Oldest members first', {
        id: 'sort.start-date',
        desc: 'A way to sort a list of members, in a menu: by when they joined.',
      });
    case '-start_date':
      return msg('Newest members first', {
        id: 'sort.start-date-down',
        desc: 'A way to sort a list of members, in a menu: by when they joined.',
      });
    default:
      return msg('As published', {
        id: 'sort.none',
        desc: 'A way to sort a list, in a menu: in the order in which the association publishes it.',
      });
  }
}
