import type {MessageFunction} from '../../locale/messages.js';

export function topicLabel(msg: MessageFunction): string {
  return msg('Topic', {
    id: 'list.topic',
    desc: 'Heading of the topics by which a list can be filtered. One word.',
  });
}

export function networkLabel(msg: MessageFunction): string {
  return msg('Network', {
    id: 'list.network',
    desc: 'Heading of the networks of cities by which a list of members can be filtered. One word.',
  });
}

export function countryLabel(msg: MessageFunction): string {
  return msg('Country', {
    id: 'list.country',
    desc: 'Heading of the countries by which a list can be filtered, and of that column in a table. One word.',
  });
}

export function regionLabel(msg: MessageFunction): string {
  return msg('Region', {
    id: 'list.region',
    desc: 'Heading of the regions, provinces or states by which a list can be filtered, and of that column in a table. One word.',
  });
}

export function classificationLabel(msg: MessageFunction): string {
  return msg('Kind', {
    id: 'list.classification',
    desc: 'Heading of the kinds of members (city, region, association) by which a list can be filtered, and of that column in a table. One word.',
  });
}
