/** Feeds that depend on the day, or are too large for a file. All in them is made up, and says so. */

const COUNTRIES = ['EC', 'MX', 'PE'] as const;
const REGIONS = ['Invented north', 'Invented south'] as const;

const many = <T>(count: number, make: (i: number) => T): readonly T[] =>
  Array.from({length: count}, (_, i) => make(i));

const member = (i: number) => ({
  id: `m${i + 1}`,
  name: `Invented: Town ${i + 1}`,
  classification: 'municipality',
  country: COUNTRIES[i % 3],
  population: 2000 + ((731 * i) % 900_000),
  start_date: `${1990 + (i % 30)}`,
  url: `https://example.org/towns/${i + 1}`,
});

export const municipalities = (count: number): object => ({
  language: 'en',
  _association: {members: many(count, member)},
});

/** As many members as FLACMA speaks for, and hundreds of everything else. */
export const manyOfEverything = (): object => ({
  language: 'en',
  items: many(1000, (i) => ({
    id: `i${i + 1}`,
    title: `Invented: resolution ${i + 1}`,
    _milestone: {
      date: `${2024 - Math.floor(i / 25)}-0${1 + (i % 9)}`,
      category: ['resolution', 'report', 'event'][i % 3],
      organization: `Invented council ${1 + (i % 5)}`,
    },
  })),
  _association: {
    members: many(16_400, (i) => ({...member(i), region: REGIONS[i % 2]})),
    networks: many(300, (i) => ({id: `n${i + 1}`, name: `Invented: network ${i + 1}`})),
    statistics: [
      {id: 'members', name: 'Invented: members', count_of: 'members', breakdown: 'country'},
      ...many(99, (i) => ({
        id: `s${i + 1}`,
        name: `Invented: figure ${i + 1}`,
        value: 7 * i + 1,
        observation_date: '2021',
      })),
    ],
    contacts: many(200, (i) => ({
      id: `c${i + 1}`,
      name: `Invented: office ${i + 1}`,
      email: `office-${i + 1}@example.org`,
      address: {address_locality: `Town ${i + 1}`, address_country: COUNTRIES[i % 3]},
    })),
  },
});

/** What is to come, pictures and files. `lake` is the address of a picture. */
export const agenda = (year: number, lake: string): object => ({
  language: 'en',
  items: [
    {
      id: 'summit',
      title: 'Invented: summit of mayors',
      content_text: 'Mayors meet for three days and vote on the charter.',
      tags: ['water', 'climate'],
      _milestone: {
        date: `${year + 1}-03-10/${year + 1}-03-12`,
        category: 'event',
        organization: 'Invented association',
        place: 'Quito',
        follows: ['charter'],
      },
    },
    {
      id: 'charter',
      title: 'Invented: charter on water',
      content_text: 'The charter lies before the council, and waits for its votes.',
      tags: ['water'],
      _milestone: {
        date: `${year}-05-04`,
        category: 'resolution',
        status: 'tabled',
        deadline: `${year + 1}-01`,
        symbol: 'INV/2',
        organization: 'Invented council',
        follows: ['draft'],
        links: [
          {
            url: 'https://example.org/charter.pdf',
            title: 'The charter',
            language: 'es',
            mime_type: 'application/pdf',
            size_in_bytes: 120_000,
          },
          {url: 'https://www.youtube.com/watch?v=0', title: 'The debate'},
        ],
      },
    },
    {
      id: 'draft',
      title: 'Invented: draft of the charter',
      tags: ['water'],
      _milestone: {
        date: `${year - 1}-11`,
        category: 'statement',
        status: 'proposed',
        organization: 'Invented association',
        image: {
          url: lake,
          alternative_text: 'A drawing of a lake between two mountains, under a low sun',
          caption: 'The lake that the charter is about.',
          credit_text: 'drawn for this story',
          width: 960,
          height: 480,
        },
      },
    },
    {
      id: 'law',
      title: 'Invented: law on municipalities',
      tags: ['autonomy'],
      _milestone: {date: '2018-06-30', category: 'agreement', status: 'in_force', follows: ['motion']},
    },
    {
      id: 'motion',
      title: 'Invented: motion for a law',
      tags: ['autonomy'],
      _milestone: {date: '2017', category: 'resolution', status: 'adopted'},
    },
    {
      id: 'refused',
      title: 'Invented: refused motion',
      tags: ['autonomy'],
      _milestone: {date: '2016~', category: 'resolution', status: 'rejected'},
    },
    {
      id: 'older',
      title: 'Invented: older agreement',
      tags: ['climate'],
      _milestone: {date: '2010/2015', category: 'agreement', status: 'expired', deadline: '2012-05-31'},
    },
  ],
});
