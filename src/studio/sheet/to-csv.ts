import {toCsv as writeCsv} from '../../format/csv.js';
import {isObject, type Raw} from '../../model/json.js';
import {labelIn, loadNames, type NameLanguage, type Names} from '../../sheet/names/labels.js';
import {fieldsOf, type SheetField} from '../../sheet/fields.js';
import type {SheetSection} from '../../sheet/table.js';

/** So many people, documents or earlier values of an entry get columns of their own. */
const MAX_OF_GROUP = 12;

interface Column {
  readonly heading: string;
  readonly value: (entry: Raw) => string | number | undefined;
}

/** A list of the feed as a CSV with headings in a language, to be read again by the same rules. */
export async function toCsv(feed: Raw, section: SheetSection, language: NameLanguage): Promise<string> {
  const names = await loadNames(language);
  const entries = entriesOf(feed, section);
  const columns = fieldsOf(section)
    .flatMap((field) => [...columnsOf(field, section, entries, names)])
    .filter(({value}) => entries.some((entry) => value(entry) !== undefined));
  return writeCsv([
    columns.map(({heading}) => heading),
    ...entries.map((entry) => columns.map(({value}) => value(entry))),
  ]);
}

/** The headings alone: what people usually keep of each, without what few need. */
export async function toEmptyCsv(section: SheetSection, language: NameLanguage): Promise<string> {
  const names = await loadNames(language);
  return writeCsv([USUAL[section].map((path) => labelIn(names, `${section}.${path}`))]);
}

/** The columns that a spreadsheet usually has. */
const USUAL: Readonly<Record<SheetSection, readonly string[]>> = {
  members: ['name', 'classification', 'country', 'region', 'population', 'url', 'email', 'start_date'],
  networks: ['name', 'description', 'topics', 'people.name', 'people.role', 'url', 'email'],
  statistics: ['name', 'value', 'qualifier', 'unit', 'observation_date', 'source.name', 'source.url', 'note'],
  items: [
    '_milestone.date',
    'title',
    'content_text',
    '_milestone.category',
    '_milestone.organization',
    'url',
  ],
  contacts: [
    'name',
    'role',
    'organization',
    'email',
    'telephone',
    'address.street_address',
    'address.postal_code',
    'address.address_locality',
    'address.address_country',
    'opening_hours',
  ],
  priorities: ['name', 'description', 'url'],
};

function entriesOf(feed: Raw, section: SheetSection): readonly Raw[] {
  const association = isObject(feed['_association']) ? feed['_association'] : {};
  const list = section === 'items' ? feed['items'] : association[section];
  return Array.isArray(list) ? list.filter(isObject) : [];
}

function* columnsOf(
  field: SheetField,
  section: SheetSection,
  entries: readonly Raw[],
  names: Names,
): Iterable<Column> {
  const label = labelIn(names, `${section}.${field.path}`);
  if (field.group !== undefined) {
    const {group, path} = field;
    const counts = entries.map((entry) => listAt(entry, group).length);
    const most = Math.min(Math.max(0, ...counts), MAX_OF_GROUP);
    const rest = path.slice(group.length + 1);
    for (let index = 0; index < most; index++) {
      const heading = most > 1 ? `${label} ${index + 1}` : label;
      yield {heading, value: (entry) => toCell(at(listAt(entry, group)[index], rest))};
    }
    return;
  }
  yield {heading: label, value: (entry) => toCell(at(entry, field.path))};
  for (const language of languagesOf(entries)) {
    const value = (entry: Raw) => toCell(at(translationsOf(entry)[language], field.path));
    yield {heading: `${label} (${language})`, value};
  }
}

/** JSON Feed wants an underscore before what is not its own. */
function translationsOf({translations, _translations = translations}: Raw): Raw {
  return isObject(_translations) ? _translations : {};
}

function languagesOf(entries: readonly Raw[]): readonly string[] {
  return [...new Set(entries.flatMap((entry) => Object.keys(translationsOf(entry))))];
}

function listAt(entry: Raw, path: string): readonly unknown[] {
  const value = at(entry, path);
  return Array.isArray(value) ? value : [];
}

function at(value: unknown, path: string): unknown {
  return path.split('.').reduce((from, key) => (isObject(from) ? from[key] : undefined), value);
}

/** Lists as people write them into one cell; objects that one cell cannot say have columns of their own. */
function toCell(value: unknown): string | number | undefined {
  if (typeof value === 'number' || typeof value === 'string') return value;
  if (typeof value === 'boolean') return String(value);
  if (Array.isArray(value) && value.every((each) => typeof each === 'string'))
    return value.join('; ') || undefined;
  if (Array.isArray(value)) return value.map(toHours).filter(Boolean).join('; ') || undefined;
  if (isObject(value) && 'latitude' in value)
    return `${String(value['latitude'])}, ${String(value['longitude'])}`;
  return undefined;
}

/** A line of opening hours: `Mo Tu 09:00-17:00`. */
function toHours(line: unknown): string {
  const {days, opens, closes} = isObject(line) ? line : {};
  if (typeof opens !== 'string' || typeof closes !== 'string') return '';
  return `${Array.isArray(days) ? `${days.join(' ')} ` : ''}${opens}-${closes}`;
}
