import type {MessageFunction} from '../../locale/messages.js';

/** The kind of a member in words; kinds that the feed made up show as they are. */
export function classificationName(classification: string, msg: MessageFunction): string {
  switch (classification) {
    case 'municipality':
      return msg('Municipality', {
        id: 'classification.municipality',
        desc: 'What kind of member of the association an entry is. One or two words, as a label.',
      });
    case 'city':
      return msg('City', {
        id: 'classification.city',
        desc: 'What kind of member of the association an entry is. One or two words, as a label.',
      });
    case 'region':
      return msg('Region', {
        id: 'classification.region',
        desc: 'What kind of member of the association an entry is. One or two words, as a label.',
      });
    case 'association':
      return msg('Association', {
        id: 'classification.association',
        desc: 'What kind of member of the association an entry is. One or two words, as a label.',
      });
    case 'section':
      return msg('Section', {
        id: 'classification.section',
        desc: 'What kind of member of the association an entry is. One or two words, as a label.',
      });
    case 'country':
      return msg('Country', {
        id: 'classification.country',
        desc: 'What kind of member of the association an entry is. One or two words, as a label.',
      });
    default:
      return classification;
  }
}
