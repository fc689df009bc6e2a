import {isObject, type Raw} from '../../model/json.js';
import {fold, slugOf} from '../fold.js';
import type {Mapping, Progress, SheetEntry, SheetSection} from '../table.js';
import {giveIds, nameKey, naturalKey} from './identity.js';

/** How the entries of a sheet come into a feed. */
export interface MergeOptions {
  /** `replace`: the sheet holds all entries, and others are removed. `add`: the others stay. */
  readonly mode: 'replace' | 'add';
  /** The fields that the sheet has columns for: where their cells are empty now, they are removed. */
  readonly held?: readonly string[];
}

/** What became of the feed, with the ids of the entries concerned. */
export interface Merged {
  readonly feed: Raw;
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
  readonly unchanged: number;
}

const VERSION = 'https://jsonfeed.org/version/1.1';
const STRIDE = 64;

/** The fields that a mapping has columns for, for {@link MergeOptions.held}. Parts of them are kept where they stand. */
export function heldFields({columns}: Mapping): readonly string[] {
  const held = columns.flatMap(({field, language}) =>
    field && !language && !field.includes('.') ? [field] : [],
  );
  return [...new Set(held)];
}

/**
 * Puts the entries of a sheet into a feed, which is not changed itself. Who is in the feed already, by id or by name,
 * keeps the id and all that the sheet does not hold: pictures, translations, history.
 */
export function* mergeEntries(
  feed: Raw,
  section: SheetSection,
  entries: readonly SheetEntry[],
  {mode, held = []}: MergeOptions,
): Generator<Progress, Merged> {
  const existing = entriesOf(feed, section);
  const match = matcher(section, existing, entries);
  const merged: SheetEntry[] = [];
  const replaced = new Map<SheetEntry, SheetEntry>();
  const changed: string[] = [];
  const added: SheetEntry[] = [];
  const networks = networkIds(feed);
  for (const [i, entry] of entries.entries()) {
    if (i % STRIDE === 0) yield {done: i, total: entries.length};
    const old = match(entry);
    const isNew = !old || replaced.has(old);
    const put = isNew ? withId(entry) : mergeObject(old, entry, held);
    resolveNetworks(section, put, networks);
    merged.push(put);
    if (isNew) added.push(put);
    else {
      replaced.set(old, put);
      if (JSON.stringify(put) !== JSON.stringify(old)) changed.push(idOf(put));
    }
  }
  const kept = mode === 'add' ? existing : existing.filter((old) => replaced.has(old));
  const taken = new Set(kept.map(idOf));
  // A new entry may bring an id that another one has.
  for (const entry of added) {
    if (taken.has(idOf(entry))) delete entry['id'];
    else if (entry['id'] !== undefined) taken.add(idOf(entry));
  }
  giveIds(section, [...replaced.values(), ...added], taken);
  const list = mode === 'replace' ? merged : [...existing.map((old) => replaced.get(old) ?? old), ...added];
  return {
    feed: putList(feed, section, list),
    added: added.map(idOf),
    changed,
    removed: mode === 'add' ? [] : existing.filter((old) => !replaced.has(old)).map(idOf),
    unchanged: replaced.size - changed.length,
  };
}

/** A copy that has room for an id in front; where there is one, it is there, and the copy is made far faster. */
function withId(entry: SheetEntry): SheetEntry {
  return entry['id'] === undefined ? {id: undefined, ...entry} : {...entry};
}

/** Feeds of others have numbers for ids, too. */
function idOf({id}: SheetEntry): string {
  return typeof id === 'string' || typeof id === 'number' ? String(id) : '';
}

function entriesOf(feed: Raw, section: SheetSection): readonly SheetEntry[] {
  const association = isObject(feed['_association']) ? feed['_association'] : {};
  const list = section === 'items' ? feed['items'] : association[section];
  return Array.isArray(list) ? list.filter(isObject) : [];
}

function putList(feed: Raw, section: SheetSection, list: readonly SheetEntry[]): Raw {
  const whole = {version: VERSION, title: '', items: [], ...feed};
  if (section === 'items') return {...whole, items: list};
  const association = isObject(feed['_association']) ? feed['_association'] : {};
  return {...whole, _association: {...association, [section]: list}};
}

/** Finds the entry of the feed that an entry of the sheet is: by its id, by all that tells it, or by a name that is there once. */
function matcher(
  section: SheetSection,
  existing: readonly SheetEntry[],
  entries: readonly SheetEntry[],
): (entry: SheetEntry) => SheetEntry | undefined {
  if (existing.length === 0) return () => undefined;
  const byId = new Map(existing.map((entry) => [idOf(entry), entry]));
  const byKey = new Map(existing.map((entry) => [naturalKey(section, entry), entry]));
  const byName = onlyOnce(existing, section);
  const names = onlyOnce(entries, section);
  return (entry) => {
    const id = entry['id'];
    if (id !== undefined && byId.has(idOf(entry))) return byId.get(idOf(entry));
    const same = byKey.get(naturalKey(section, entry));
    if (same) return same;
    const name = nameKey(section, entry);
    return names.has(name) ? byName.get(name) : undefined;
  };
}

function onlyOnce(entries: readonly SheetEntry[], section: SheetSection): Map<string, SheetEntry> {
  const found = new Map<string, SheetEntry>();
  const twice = new Set<string>();
  for (const entry of entries) {
    const name = nameKey(section, entry);
    if (found.has(name)) twice.add(name);
    found.set(name, entry);
  }
  for (const name of twice) found.delete(name);
  return found;
}

/** What the sheet says over what stood there; what it says nothing of stays. The id is that of the feed. */
function mergeObject(old: SheetEntry, now: SheetEntry, held: readonly string[] = []): SheetEntry {
  const merged: SheetEntry = {...old};
  for (const field of held) if (field !== 'id' && !(field in now)) delete merged[field];
  for (const [name, value] of Object.entries(now)) merged[name] = mergeValue(old[name], value);
  if (old['id'] !== undefined) merged['id'] = old['id'];
  return merged;
}

function mergeValue(old: unknown, now: unknown): unknown {
  if (isObject(old) && isObject(now)) return mergeObject(old, now);
  if (!Array.isArray(old) || !Array.isArray(now) || !now.every(isObject)) return now;
  const before = old.filter(isObject);
  const isHistory = now.every((each) => 'observation_date' in each);
  const items = now.map((each) => {
    const same = before.find((other) => partKey(other) === partKey(each));
    return same ? mergeObject(same, each) : each;
  });
  if (!isHistory) return items;
  // The figures of earlier years stay, also when the sheet no longer has them.
  const dates = new Set(now.map(partKey));
  return [...before.filter((each) => !dates.has(partKey(each))), ...items].sort((a, b) =>
    partKey(a) < partKey(b) ? -1 : 1,
  );
}

/** What a person, a document or an observation is known by. */
function partKey(part: Raw): string {
  const key = part['observation_date'] ?? part['url'] ?? part['name'] ?? JSON.stringify(part['days'] ?? part);
  return typeof key === 'string' ? key : JSON.stringify(key);
}

/** Folded names and ids of the feed's networks → id: a sheet names networks by their names. */
function networkIds(feed: Raw): Map<string, string> {
  return new Map(
    entriesOf(feed, 'networks').flatMap(({id, name}) =>
      typeof id === 'string' && typeof name === 'string'
        ? [[fold(name), id] as const, [fold(id), id] as const]
        : [],
    ),
  );
}

function resolveNetworks(section: SheetSection, entry: SheetEntry, networks: Map<string, string>): void {
  const holder = section === 'items' ? entry['_milestone'] : entry;
  if (!isObject(holder) || !Array.isArray(holder['network_ids'])) return;
  const ids = holder['network_ids'].map((each) => {
    const name = String(each);
    const id = networks.get(name) ?? networks.get(fold(name)) ?? (slugOf(name) || name);
    networks.set(name, id);
    return id;
  });
  const network_ids = [...new Set(ids)];
  if (section === 'items') entry['_milestone'] = {...holder, network_ids};
  else entry['network_ids'] = network_ids;
}
