import {fold, slugOf} from '../fold.js';
import type {SheetEntry, SheetSection} from '../table.js';

/** What makes two entries of a section the same, beside their id. */
const KEYS: Readonly<Record<SheetSection, readonly string[]>> = {
  members: ['name', 'country', 'region'],
  networks: ['name'],
  priorities: ['name'],
  statistics: ['name', 'unit'],
  items: ['title', '_milestone.date'],
  contacts: ['name', 'organization', 'role'],
};

/** What tells entries of the same name apart in their ids, the first that does so. */
const TELLING = ['country', 'region', '_milestone.date', 'organization', 'role', 'unit', 'start_date', 'url'];

/** A text or number of an entry as text, for example `_milestone.date`; empty where there is none. */
export function factAt(entry: SheetEntry, path: string): string {
  const dot = path.indexOf('.');
  const value = entry[dot < 0 ? path : path.slice(0, dot)];
  const rest = dot < 0 ? '' : path.slice(dot + 1);
  if (rest) return typeof value === 'object' && value !== null ? factAt(value as SheetEntry, rest) : '';
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/** Entries with the same key are the same, whatever their case and accents, or what else `plain` takes away. */
export function naturalKey(section: SheetSection, entry: SheetEntry, plain = fold): string {
  let key = '';
  for (const path of KEYS[section]) key += `${plain(factAt(entry, path))}|`;
  return key;
}

/** The name alone. */
export function nameKey(section: SheetSection, entry: SheetEntry, plain = fold): string {
  return plain(factAt(entry, KEYS[section][0]!));
}

/** What tells entries of the same name apart, beside their id. */
export const keyPaths = (section: SheetSection): readonly string[] => KEYS[section].slice(1);

/** Feeds of others have numbers for ids, too. */
export function idOf({id}: SheetEntry): string {
  return typeof id === 'string' || typeof id === 'number' ? String(id) : '';
}

/**
 * An id for each entry that has none, from its name: unique, and a plain one for the first of a name. `all` are all
 * entries, among them those that have theirs already.
 */
export function giveIds(
  section: SheetSection,
  entries: readonly SheetEntry[],
  all: readonly SheetEntry[],
): void {
  const lacking = entries.filter(({id}) => id === undefined);
  if (lacking.length === 0) return;
  const holders = new Map<string, SheetEntry>();
  for (const entry of all) if (entry['id'] !== undefined) holders.set(idOf(entry), entry);
  const homonyms = new Map<string, Homonyms>();
  for (const entry of lacking) {
    // A name without letters still has to be told from others.
    const slug = slugOf(factAt(entry, KEYS[section][0]!)) || section;
    const holder = holders.get(slug);
    const id = holder ? tellApart(slug, entry, homonymsOf(slug, holder, homonyms), holders) : slug;
    entry['id'] = id;
    holders.set(id, entry);
  }
}

/** How many there are of a name, and which facts they have. */
interface Homonyms {
  count: number;
  readonly facts: Set<string>;
}

function homonymsOf(slug: string, first: SheetEntry, known: Map<string, Homonyms>): Homonyms {
  const homonyms = known.get(slug) ?? {count: 1, facts: new Set(tellingFacts(first))};
  known.set(slug, homonyms);
  return homonyms;
}

const tellingFacts = (entry: SheetEntry): readonly string[] =>
  TELLING.map((path) => `${path} ${slugOf(factAt(entry, path))}`);

/** The name with the first fact that no other of this name has, or with a number. */
function tellApart(
  slug: string,
  entry: SheetEntry,
  homonyms: Homonyms,
  taken: ReadonlyMap<string, SheetEntry>,
): string {
  const facts = tellingFacts(entry);
  const ids = facts.map((fact) => slug + fact.slice(fact.indexOf(' ')).replace(' ', '-'));
  const telling = ids.find((id, i) => !id.endsWith('-') && !homonyms.facts.has(facts[i]!) && !taken.has(id));
  for (const fact of facts) homonyms.facts.add(fact);
  // Where very many have the same name, counting begins at about where it will end.
  let n = ++homonyms.count;
  while (!telling && taken.has(`${slug}-${n}`)) n++;
  return telling ?? `${slug}-${n}`;
}
