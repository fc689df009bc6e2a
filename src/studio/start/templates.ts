import type {Raw} from '../../model/json.js';
import type {StartWords} from './words/en.js';

export const TEMPLATES = ['network', 'national', 'committee'] as const;
export type TemplateName = (typeof TEMPLATES)[number];

type Word = keyof StartWords & `new.${string}`;
type Say = (key: Word) => string;

/** What each kind of association usually says of itself, as far as it is true of all of them. */
const CONTENTS: Readonly<
  Record<TemplateName, {statistics: readonly Raw[]; priorities: readonly (readonly [string, Word])[]}>
> = {
  network: {
    statistics: [
      {id: 'member-cities', name: 'new.member-cities', count_of: 'members'},
      {id: 'by-country', name: 'new.countries', count_of: 'members', breakdown: 'country'},
    ],
    priorities: [
      ['exchange', 'new.priority.exchange'],
      ['joint-projects', 'new.priority.sharing'],
    ],
  },
  national: {
    statistics: [
      {id: 'members', name: 'new.members', count_of: 'members'},
      {id: 'by-region', name: 'new.regions', count_of: 'members', breakdown: 'region'},
    ],
    priorities: [
      ['autonomy', 'new.priority.autonomy'],
      ['finance', 'new.priority.finance'],
      ['training', 'new.priority.training'],
    ],
  },
  committee: {
    statistics: [
      {id: 'members', name: 'new.members', count_of: 'members'},
      {id: 'working-groups', name: 'new.networks', count_of: 'networks'},
    ],
    priorities: [
      ['statements', 'new.priority.statements'],
      ['follow-up', 'new.priority.follow-up'],
    ],
  },
};

/** A feed to begin with, in the language of the page. */
export function makeTemplate(name: TemplateName, language: string, say: Say): Raw {
  const {statistics, priorities} = CONTENTS[name];
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title: say(`new.title.${name}`),
    language,
    items: [],
    _association: {
      schema_version: '1',
      organization: {name: say(`new.title.${name}`)},
      networks: [],
      priorities: priorities.map(([id, word]) => ({id, name: say(word)})),
      members: [],
      statistics: statistics.map((statistic) => ({...statistic, name: say(statistic['name'] as Word)})),
      contacts: [{id: 'secretariat', name: say('new.secretariat')}],
    },
  };
}
