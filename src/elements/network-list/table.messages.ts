import type {MessageFunction} from '../../locale/messages.js';

export function nameLabel(msg: MessageFunction): string {
  return msg('Name', {
    id: 'table.name',
    desc: 'Heading of a column: what a member or network is called. One word.',
  });
}

export function populationLabel(msg: MessageFunction): string {
  return msg('Inhabitants', {
    id: 'table.population',
    desc: 'Heading of a column of numbers: how many people live there. One word.',
  });
}

export function joinedLabel(msg: MessageFunction): string {
  return msg('Member since', {
    id: 'table.joined',
    desc: 'Heading of a column of dates: when a city joined the association. One or two words.',
  });
}

export function peopleLabel(msg: MessageFunction): string {
  return msg('Led by', {
    id: 'table.people',
    desc: 'Heading of a column: the people who lead a network. One or two words.',
  });
}

export function tableLabel(msg: MessageFunction): string {
  return msg('Table', {
    id: 'table.label',
    desc: 'What screen readers call the area of a table that can be scrolled sideways. One word.',
  });
}

export function emailLabel(msg: MessageFunction): string {
  return msg('E-mail', {id: 'table.email', desc: 'Heading of a column of e-mail addresses. One word.'});
}

export function telephoneLabel(msg: MessageFunction): string {
  return msg('Telephone', {
    id: 'table.telephone',
    desc: 'Heading of a column of telephone numbers. One word.',
  });
}
