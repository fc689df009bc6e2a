import {DEFINITIONS, type SheetField} from '../fields.js';
import type {Type} from '../../model/schema.js';
import type {Column, SheetEntry, SheetSection} from '../table.js';

/** Puts a value in its place in an entry. */
export type Put = (entry: SheetEntry, value: unknown) => void;

/** How the values of a column come into an entry: plainly, in a part of it, or as a translation. */
export function putterOf(section: SheetSection, {path, type, group}: SheetField, column: Column): Put {
  const {language, index = 1, fixed} = column;
  const names = path.split('.');
  const name = names.pop()!;
  if (names.length === 0 && !language && type.kind !== 'list') {
    return (entry, value) => (entry[name] ??= value);
  }
  const beside = Object.entries(fixed ?? {}).map(
    ([at, value]) => [at.slice(at.lastIndexOf('.') + 1), value] as const,
  );
  return (entry, value) => {
    let place = entry;
    let at = '';
    for (const part of names) {
      at = at ? `${at}.${part}` : part;
      place = at === group ? itemOf(place, part, index) : objectOf(place, part);
    }
    for (const [field, said] of beside) place[field] ??= said;
    if (language) place = objectOf(objectOf(place, 'translations'), language);
    const known = place[name];
    // Several columns of topics make one list; a list within a group belongs to its own item.
    if (type.kind === 'list' && Array.isArray(known))
      place[name] = [...new Set([...(known as unknown[]), ...(value as unknown[])])];
    else place[name] ??= value;
  };
}

function objectOf(place: SheetEntry, name: string): SheetEntry {
  return (place[name] ??= {}) as SheetEntry;
}

function itemOf(place: SheetEntry, name: string, index: number): SheetEntry {
  const list = (place[name] ??= []) as (SheetEntry | undefined)[];
  return (list[index - 1] ??= {});
}

/** What is missing in a part of an entry, for example the name of a person. */
export interface Lack {
  readonly field: string;
  readonly missing: string;
  /** What the part held. */
  readonly held: string;
}

/** Takes away the parts of an entry that lack what they cannot do without. */
export function prune(section: SheetSection, entry: SheetEntry): readonly Lack[] {
  const lacks: Lack[] = [];
  pruneObject(DEFINITIONS[section], entry, '', lacks);
  return lacks;
}

function pruneObject(type: Type, place: SheetEntry, prefix: string, lacks: Lack[]): void {
  for (const [name, field] of type.fields) {
    const value = place[name];
    if (typeof value !== 'object' || value === null) continue;
    const path = prefix + name;
    if (field.kind === 'object') {
      pruneObject(field, value as SheetEntry, `${path}.`, lacks);
      if (!isWhole(field, value as SheetEntry, path, lacks)) delete place[name];
    } else if (field.of?.kind === 'object') {
      const of = field.of;
      // An index without columns leaves a hole.
      const kept = (value as (SheetEntry | undefined)[]).filter((item): item is SheetEntry => {
        if (!item) return false;
        pruneObject(of, item, `${path}.`, lacks);
        return isWhole(of, item, path, lacks);
      });
      if (kept.length > 0) place[name] = kept;
      else delete place[name];
    }
  }
}

function isWhole({needs}: Type, part: SheetEntry, path: string, lacks: Lack[]): boolean {
  const held = Object.values(part).filter((value) => value !== undefined);
  if (held.length === 0) return false;
  const missing = needs.filter((name) => part[name] === undefined);
  if (missing.length > 0) {
    lacks.push({
      field: path,
      missing: missing.join(', '),
      held: held.filter((each) => typeof each === 'string').join(', '),
    });
  }
  return missing.length === 0;
}

/** What a section needs beyond what stands in its columns. */
export function complete(section: SheetSection, entry: SheetEntry): void {
  if (section === 'contacts' && entry['name'] === undefined) {
    const name = [entry['given_name'], entry['family_name']]
      .filter((part) => typeof part === 'string')
      .join(' ');
    if (name) entry['name'] = name;
  }
  const source = entry['source'] as SheetEntry | undefined;
  if (
    source &&
    source['name'] === undefined &&
    typeof source['url'] === 'string' &&
    URL.canParse(source['url'])
  ) {
    source['name'] = new URL(source['url']).hostname.replace(/^www\./, '');
  }
  if (section === 'statistics') takeLatest(entry);
}

/** Of a row of years, the last is the figure and the others its history. */
function takeLatest(entry: SheetEntry): void {
  const history = (entry['history'] as SheetEntry[] | undefined)
    ?.filter((each) => each && each['value'] !== undefined && each['observation_date'] !== undefined)
    .sort((a, b) => (String(a['observation_date']) < String(b['observation_date']) ? -1 : 1));
  if (!history) return;
  if (entry['value'] === undefined) {
    const latest = history.pop();
    if (latest) {
      entry['value'] = latest['value'];
      entry['observation_date'] ??= latest['observation_date'];
    }
  }
  entry['history'] = history;
}
