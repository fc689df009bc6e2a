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

function at(entry: SheetEntry, path: string): string {
  const dot = path.indexOf('.');
  const value = entry[dot < 0 ? path : path.slice(0, dot)];
  const rest = dot < 0 ? '' : path.slice(dot + 1);
  if (rest) return typeof value === 'object' && value !== null ? at(value as SheetEntry, rest) : '';
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/** Entries with the same key are the same, whatever their case and accents, or what else `plain` takes away. */
export function naturalKey(section: SheetSection, entry: SheetEntry, plain = fold): string {
  let key = '';
  for (const path of KEYS[section]) key += `${plain(at(entry, path))}|`;
  return key;
}

/** The name alone. */
export function nameKey(section: SheetSection, entry: SheetEntry, plain = fold): string {
  return plain(at(entry, KEYS[section][0]!));
}

/**
 * An id for each entry that has none, from its name: unique, and the same whatever the order of the rows. `taken` are the
 * ids that others have.
 */
export function giveIds(section: SheetSection, entries: readonly SheetEntry[], taken: Set<string>): void {
  const groups = new Map<string, SheetEntry[]>();
  for (const entry of entries) {
    if (entry['id'] !== undefined) continue;
    // A name without letters still has to be told from others.
    const slug = slugOf(at(entry, KEYS[section][0]!)) || section;
    const group = groups.get(slug);
    if (group) group.push(entry);
    else groups.set(slug, [entry]);
  }
  for (const [slug, group] of groups) {
    const isFree = group.length === 1 && !taken.has(slug);
    const ids = isFree ? [slug] : tellApart(slug, group, taken);
    group.forEach((entry, i) => (entry['id'] = ids[i]));
    for (const id of ids) taken.add(id);
  }
}

function tellApart(slug: string, group: readonly SheetEntry[], taken: ReadonlySet<string>): string[] {
  for (let length = 1; length <= TELLING.length; length++) {
    const ids = group.map((entry) =>
      [slug, ...TELLING.slice(0, length).map((path) => slugOf(at(entry, path)))].filter(Boolean).join('-'),
    );
    if (new Set(ids).size === group.length && !ids.some((id) => taken.has(id))) return ids;
  }
  // Nothing tells them apart: numbered in the order of all they hold, which does not depend on the rows.
  const order = group.map((entry, i) => ({text: JSON.stringify(entry), i}));
  order.sort((a, b) => (a.text < b.text ? -1 : a.text > b.text ? 1 : a.i - b.i));
  const ids: string[] = [];
  const used = new Set(taken);
  for (const {i} of order) {
    let id = slug;
    for (let n = 2; used.has(id); n++) id = `${slug}-${n}`;
    used.add(id);
    ids[i] = id;
  }
  return ids;
}
