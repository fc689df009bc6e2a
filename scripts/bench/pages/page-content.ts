// What the hand-written whole pages have in common: the feeds, and the HTML of what Plaza shows of them at first.

interface Translated {
  readonly translations?: {readonly en?: Readonly<Record<string, unknown>>};
}

interface Figure {
  readonly name: string;
  readonly value: number;
  readonly qualifier?: string;
  readonly unit?: string;
  readonly note?: string;
  readonly source: {readonly name: string; readonly url: string};
}

export interface Network extends Translated {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  readonly topics?: readonly string[];
  readonly objectives?: readonly string[];
  readonly people?: readonly (Translated & {
    readonly name: string;
    readonly role: string;
    readonly organization: string;
  })[];
}

interface Contact extends Translated {
  readonly name: string;
  readonly role: string;
  readonly organization: string;
  readonly url: string;
  readonly email: string;
  readonly profiles: readonly string[];
}

export interface Entry {
  readonly id: string;
  readonly url?: string;
  readonly title: string;
  readonly content_text: string;
  readonly _milestone: {
    readonly date: string;
    readonly category: string;
    readonly status?: string;
    readonly symbol?: string;
    readonly organization: string;
    readonly follows?: readonly string[];
    readonly links?: readonly {readonly url: string; readonly title: string}[];
  };
}

export interface Content {
  readonly figures: readonly Figure[];
  readonly networks: readonly Network[];
  readonly entries: readonly Entry[];
  readonly contact: Contact;
}

const inEnglish = <T extends Translated>(entry: T): T => ({...entry, ...entry.translations?.en});

async function loadFeed<T>(name: string): Promise<T> {
  return (await (await fetch(`${name}.json`)).json()) as T;
}

export async function loadContent(): Promise<Content> {
  const [uclg, flacma, {items}] = await Promise.all([
    loadFeed<{_association: {statistics: Figure[]}}>('uclg'),
    loadFeed<{_association: {networks: Network[]; contacts: Contact[]}}>('flacma'),
    loadFeed<{items: Entry[]}>('uclg-human-rights'),
  ]);
  const {networks, contacts} = flacma._association;
  return {
    figures: uclg._association.statistics,
    networks: networks.map((network) => ({
      ...inEnglish(network),
      ...(network.people && {people: network.people.map(inEnglish)}),
    })),
    entries: items,
    contact: inEnglish(contacts[0]!),
  };
}

export const escape = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
const link = (url: string, text: string) => `<a href="${escape(url)}">${escape(text)}</a>`;
const paragraph = (text?: string) => (text ? `<p>${escape(text)}</p>` : '');
const tags = (all: readonly string[] = []) =>
  all.map((tag) => `<span class="tag">${escape(tag)}</span>`).join(' ');

const numbers = new Intl.NumberFormat('en');

export const toTiles = (figures: readonly Figure[]) =>
  figures
    .map(
      ({name, value, qualifier = '', unit = '', note, source}) =>
        `<div><dt>${escape(name)}</dt><dd>${escape(qualifier.replace('_', ' '))} <span class="value">${numbers.format(value)}</span>
        ${escape(unit)}</dd><dd>Source: ${link(source.url, source.name)}${paragraph(note)}</dd></div>`,
    )
    .join('');

export const toCard = ({name, description, topics, objectives, people = []}: Network) =>
  `<h3 class="name">${escape(name)}</h3>${paragraph(description)}
  ${people.map(({name, role, organization}) => `<p>${escape(role)}<br><b>${escape(name)}</b><br>${escape(organization)}</p>`).join('')}
  ${
    objectives
      ? `<details><summary>Objectives</summary><ul>${objectives.map((each) => `<li>${escape(each)}</li>`).join('')}</ul></details>`
      : ''
  } ${tags(topics)}`;

/** For a year, a month and a day. */
const parts: readonly Intl.DateTimeFormatOptions[] = [{}, {month: 'long'}, {month: 'long', day: 'numeric'}];
const formats = parts.map(
  (more) => new Intl.DateTimeFormat('en', {timeZone: 'UTC', year: 'numeric', ...more}),
);
const toDate = (date: string) => formats[date.split('-').length - 1]!.format(new Date(date));

const toLink = ({id, title, _milestone: {date}}: Entry) => `${link(`#${id}`, title)} ${toDate(date)}`;

/** What an entry follows and what follows it, and the whole thread to open. */
function toThread({id, _milestone: {follows = []}}: Entry, all: readonly Entry[]): string {
  const before = all.filter((each) => follows.includes(each.id));
  const after = all.filter((each) => each._milestone.follows?.includes(id));
  if (before.length + after.length === 0) return '';
  const followed = new Set(all.flatMap(({_milestone}) => _milestone.follows ?? []));
  const thread = all.filter(({id, _milestone}) => _milestone.follows || followed.has(id));
  const toList = (label: string, entries: readonly Entry[]) =>
    entries.map((each) => `<dt>${label}</dt><dd>${toLink(each)}</dd>`).join('');
  return `<div class="thread">${toList('Follows', before)}${toList('Followed by', after)}</div>
  <details><summary>Thread</summary><ol>${thread.map((each) => `<li>${toLink(each)}</li>`).join('')}</ol></details>`;
}

export function toEntry(entry: Entry, all: readonly Entry[]): string {
  const {id, url, title, content_text, _milestone: milestone} = entry;
  const {date, category, status, symbol = '', organization, links = []} = milestone;
  return `<p><time datetime="${date}">${toDate(date)}</time> ${tags(status ? [category, status] : [category])}</p>
  <h3>${url ? link(url, title) : escape(title)}</h3><p><b>${escape(symbol)}</b> ${escape(organization)}</p>
  ${paragraph(content_text)}<p>${links.map(({url, title}) => link(url, title)).join(' ')}</p>
  ${toThread(entry, all)} ${link(`#${id}`, '#')}`;
}

export const toContact = ({name, role, organization, url, email, profiles}: Contact) =>
  `<h3>${escape(name)}</h3><p>${escape(role)}<br>${escape(organization)}</p>
  <p>${link(`mailto:${email}`, email)} <button part="copy" type="button">Copy</button></p>
  <p>${[url, ...profiles].map((each) => link(each, new URL(each).hostname)).join(' ')}</p>`;
