// An example for each field of the feed: as a sample feed has it where one does, else one from here.
import {readFileSync} from 'node:fs';
import type {Type} from '../src/model/schema.js';
import {FORMS} from './feed-definition.js';

/** Longer ones would not fit into a table. */
const MAX_LENGTH = 60;

const SAMPLES = ['flacma', 'uclg', 'uclg-human-rights'].map(
  (name) =>
    JSON.parse(readFileSync(new URL(`../stories/feeds/${name}.json`, import.meta.url), 'utf8')) as unknown,
);

/** For fields that no sample feed has, or only at length: by path, else by name. */
const EXAMPLES: Readonly<Record<string, unknown>> = {
  about: 'https://example.org/about-this-feed',
  content_html: '<p>The council <strong>adopts</strong> it.</p>',
  content_text: 'The council adopts the resolution.',
  date_published: '2018-09-28T10:00:00Z',
  classification: 'organization',
  closes: '14:00',
  contact_form_url: 'https://example.org/write-to-us',
  count_of: 'members',
  date_modified: '2024-02-29',
  'items[].date_modified': '2018-10-01T09:30:00Z',
  deadline: '2019-07',
  description: 'The networks, figures and contacts of our association.',
  '_association.networks[].email': 'water@example.org',
  '_association.members[].email': 'town.hall@example.org',
  image_alternative_text: 'The town hall on the square',
  '_association.networks[].description': 'Mayors who work for water for all.',
  '_association.priorities[].description': 'Water for all, at a fair price.',
  email_subject: 'Question from the website',
  end_date: '2024-06',
  extension: '12',
  family_name: 'Arredondo Olvera',
  feed_url: 'https://example.org/feed.json',
  given_name: 'Sergio',
  image: 'https://example.org/logo.png',
  languages: ['es', 'en'],
  latitude: 41.38,
  license: 'CC-BY-4.0',
  longitude: 2.18,
  members_url: 'members.json',
  networks_url: 'networks.json',
  priorities_url: 'priorities.json',
  statistics_url: 'figures.json',
  contacts_url: 'contacts.json',
  next_url: 'https://example.org/feed-2.json',
  network_ids: ['turisticas'],
  note: 'Without associate members.',
  observation_date: '2021',
  objectives: ['Water for all'],
  population: 636996,
  profiles: ['https://social.example/@town'],
  region: 'Azuay',
  address_region: 'Cataluña',
  summary: 'The council adopts it.',
  target: 20000,
  telephone: '+593 2 395 2300',
  time_zone: 'Europe/Madrid',
  valid_from: '2026-12-24',
  valid_through: '2027-06',
  '_association.contacts[].note': 'Visits by appointment.',
  'items[].authors[].name': 'Press office',
  'items[].attachments[].title': 'Minutes of the session',
  alternative_text: 'Mayors on the steps of the city hall',
  caption: 'The mayors after the vote.',
  credit_text: 'City of Quito',
  duration_in_seconds: 2700,
  height: 900,
  mime_type: 'application/pdf',
  size_in_bytes: 120000,
  width: 1600,
  value: 16132,
};

/** The example of the field at a path such as `_association.networks[].name`. Throws where there is none. */
export function findExample(path: string, name: string, field: Type): unknown {
  const found = SAMPLES.flatMap((sample) => valuesAt(sample, path.split('.'))).find(
    (value) => JSON.stringify(value).length <= MAX_LENGTH,
  );
  const example = found ?? EXAMPLES[path] ?? EXAMPLES[name] ?? fromForm(field.of ?? field);
  if (example === undefined) throw new Error(`${path} has no example: add one to scripts/feed-examples.ts`);
  return found === undefined && field.of && !Array.isArray(example) ? [example] : example;
}

function valuesAt(value: unknown, [name, ...rest]: readonly string[]): unknown[] {
  if (name === undefined) return value === undefined ? [] : [value];
  if (typeof value !== 'object' || value === null) return [];
  const next = (value as Record<string, unknown>)[name.replace('[]', '')];
  // The last list of a path is the example; those before it lead to one.
  return name.endsWith('[]') && rest.length > 0 && Array.isArray(next)
    ? next.flatMap((each) => valuesAt(each, rest))
    : valuesAt(next, rest);
}

function fromForm({kind, values}: Type): unknown {
  if (kind === 'flag') return true;
  if (kind === 'link') return 'https://example.org/page';
  return values[0] ?? FORMS[kind]?.examples?.[0];
}
