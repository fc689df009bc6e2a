import {isObject, type Raw} from '../../model/json.js';
import {fold, slugOf} from '../fold.js';
import {nameField} from '../fields.js';
import type {Doubt, Mapping, Progress, SheetEntry, SheetSection} from '../table.js';
import {giveIds, idOf} from './identity.js';
import {matchEntries} from './match.js';

/** How the entries of a sheet come into a feed. */
export interface MergeOptions {
  /** `replace`: the sheet holds all entries, and others are removed. `add`: the others stay. */
  readonly mode: 'replace' | 'add';
  /** The fields that the sheet has columns for: where their cells are empty now, they are removed. */
  readonly held?: readonly string[];
}

/** An entry as people and as links know it. */
export interface NamedEntry {
  readonly id: string;
  readonly name: string;
}

/** An entry of the sheet that was taken for one of another name. */
export interface Renamed extends NamedEntry {
  /** Which of the entries that were merged. */
  readonly index: number;
  /** Its name in the feed. */
  readonly was: string;
  /** What both have: an address on the web, an e-mail address, or a telephone number. */
  readonly shared: string;
}

/** What became of the feed, and the entries concerned. */
export interface Merged {
  readonly feed: Raw;
  readonly added: readonly NamedEntry[];
  readonly changed: readonly NamedEntry[];
  /** By the names that the feed had for them. */
  readonly removed: readonly NamedEntry[];
  readonly unchanged: number;
  readonly renamed: readonly Renamed[];
}

/** That an entry was taken for one of another name, to be shown with what is doubtful in its sheet. */
export function doubtRenamed({name, was, shared}: Renamed, sheet: string, row: number): Doubt {
  return {code: 'renamed', sheet, row, rows: [row], cell: name, made: was, values: {shared}};
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
  const {olds, renamed} = matchEntries(section, existing, entries);
  const named = namer(section);
  const merged: SheetEntry[] = [];
  const replaced = new Map<SheetEntry, SheetEntry>();
  const changed: SheetEntry[] = [];
  const added: SheetEntry[] = [];
  const networks = networkIds(feed);
  for (const [i, entry] of entries.entries()) {
    if (i % STRIDE === 0) yield {done: i, total: entries.length};
    const old = olds[i];
    const put = old ? mergeObject(old, entry, held) : withId(entry);
    resolveNetworks(section, put, networks);
    merged.push(put);
    if (!old) added.push(put);
    else {
      replaced.set(old, put);
      if (JSON.stringify(put) !== JSON.stringify(old)) changed.push(put);
    }
  }
  const gone = existing.filter((old) => !replaced.has(old));
  const kept = mode === 'add' ? existing : [...replaced.keys()];
  const taken = new Set(kept.map(idOf));
  // A new entry may bring an id that another one has.
  for (const entry of added) {
    if (taken.has(idOf(entry))) delete entry['id'];
    else if (entry['id'] !== undefined) taken.add(idOf(entry));
  }
  const list = mode === 'replace' ? merged : [...existing.map((old) => replaced.get(old) ?? old), ...added];
  giveIds(section, [...replaced.values(), ...added], list);
  return {
    feed: putList(feed, section, list),
    added: added.map(named),
    changed: changed.map(named),
    removed: mode === 'add' ? [] : gone.map(named),
    unchanged: replaced.size - changed.length,
    renamed: [...renamed].map(([index, shared]) => {
      return {...named(merged[index]!), index, was: named(olds[index]!).name, shared};
    }),
  };
}

function namer(section: SheetSection): (entry: SheetEntry) => NamedEntry {
  const field = nameField(section);
  return (entry) => {
    const {[field]: name} = entry;
    return {id: idOf(entry), name: typeof name === 'string' ? name : ''};
  };
}

/** A copy that has room for an id in front; where there is one, it is there, and the copy is made far faster. */
function withId(entry: SheetEntry): SheetEntry {
  return entry['id'] === undefined ? {id: undefined, ...entry} : {...entry};
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
