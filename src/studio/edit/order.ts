/**
 * The fields that almost everybody fills in, in the order in which one thinks of them, by the path of their object. The others of
 * the definition follow below "more fields", in its own order; an object without a line here shows all at once.
 */
export const FIRST: Readonly<Record<string, readonly string[]>> = {
  feed: ['title', 'description', 'language', 'home_page_url'],
  association: ['organization'],
  items: [
    'title',
    '_milestone.date',
    '_milestone.category',
    '_milestone.status',
    'content_text',
    '_milestone.organization',
    '_milestone.place',
    'url',
    'tags',
    '_milestone.links',
  ],
  networks: ['name', 'description', 'topics', 'objectives', 'url', 'email', 'people'],
  members: ['name', 'classification', 'country', 'region', 'population', 'url', 'network_ids'],
  priorities: ['name', 'description', 'url'],
  statistics: ['name', 'value', 'unit', 'qualifier', 'observation_date', 'source'],
  contacts: [
    'name',
    'role',
    'organization',
    'url',
    'email',
    'telephone',
    'address',
    'opening_hours',
    'languages',
  ],
  'items._milestone.links': ['url', 'title', 'language'],
  'items.attachments': ['url', 'title', 'language'],
  'contacts.opening_hours': ['days', 'opens', 'closes'],
};

/** Texts of more than a line. */
export const LONG: ReadonlySet<string> = new Set([
  'description',
  'content_text',
  'summary',
  'note',
  'objectives',
]);

/** Texts that are the same in every language. */
export const SAME_IN_ALL: ReadonlySet<string> = new Set([
  'schema_version',
  'license',
  'about',
  'symbol',
  'mime_type',
  'email_subject',
  'extension',
  'postal_code',
  'time_zone',
]);

/** What the ids in a list of ids are those of. */
export const REFERENCES: Readonly<Record<string, 'networks' | 'items'>> = {
  network_ids: 'networks',
  follows: 'items',
};
