import type {Section} from '../../model/json-feed.js';
import type {Raw} from '../../model/json.js';
import {insertAt, moveItem, removeItem, toId, type Path} from './changes.js';
import {isList, SECTIONS, type EditSection} from './form.js';
import {entriesOf, idsOf, nameOf, placeOf} from './sections.js';

/** A feed after something was done, and the entry that it was done to, or that is in its place. */
export interface Done {
  readonly feed: Raw;
  readonly index: number | undefined;
}

/** A new entry: of milestones the first, as what happened last comes first; else the last. */
export function addEntry(feed: Raw, section: Section): Done {
  const entries = entriesOf(feed, section);
  const index = section === 'items' ? 0 : entries.length;
  const id = toId('', idsOf(entries), section);
  return {feed: insertAt(feed, placeOf(feed, section), index, {id}), index};
}

/** The same entry again behind it, under an id of its own. */
export function duplicateEntry(feed: Raw, section: Section, index: number): Done {
  const entries = entriesOf(feed, section);
  const entry = entries[index]!;
  const copy = {...entry, id: toId(nameOf(entry), idsOf(entries), section)};
  return {feed: insertAt(feed, placeOf(feed, section), index + 1, copy), index: index + 1};
}

export function removeEntry(feed: Raw, section: Section, index: number): Done {
  const left = entriesOf(feed, section).length - 1;
  return {
    feed: removeItem(feed, placeOf(feed, section), index, true),
    index: left > 0 ? Math.min(index, left - 1) : undefined,
  };
}

export function moveEntry(feed: Raw, section: Section, from: number, to: number): Done {
  return {feed: moveItem(feed, placeOf(feed, section), from, to), index: to};
}

/** Where the editor shows what stands at a path of the feed. */
export function showAt(
  feed: Raw,
  path: Path,
): {readonly section: EditSection; readonly index: number | undefined; readonly field: Path} {
  const isAt = (section: EditSection) => {
    const place = placeOf(feed, section);
    const least = isList(section) ? place.length : place.length + 1;
    return path.length >= least && place.every((key, i) => path[i] === key);
  };
  const section = SECTIONS.filter(isList).find(isAt);
  if (!section) {
    const whole = isAt('association') ? 'association' : 'feed';
    return {section: whole, index: 0, field: path.slice(placeOf(feed, whole).length)};
  }
  const [at, ...field] = path.slice(placeOf(feed, section).length);
  const last = entriesOf(feed, section).length - 1;
  return {section, index: typeof at === 'number' && last >= 0 ? Math.min(at, last) : undefined, field};
}
