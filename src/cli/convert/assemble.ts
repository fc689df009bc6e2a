import {isObject, type Raw} from '../../model/json.js';
import {mergePosts} from '../../posts/posts.js';
import {
  doubtRenamed,
  inOneGo,
  mergeEntries,
  type Doubt,
  type NamedEntry,
  type SheetSection,
} from '../../sheet/sheet.js';
import type {Piece, Reading} from './read-source.js';
import type {ReportedChange} from './report.js';

/** In this order, as members name their networks. */
const ORDER: readonly SheetSection[] = [
  'networks',
  'priorities',
  'members',
  'items',
  'statistics',
  'contacts',
];

export interface Assembled {
  readonly feed: Raw;
  readonly lists: Readonly<Partial<Record<SheetSection, ReportedChange>>>;
  /** Entries that were taken for others, with the source that they stand in. */
  readonly doubts: readonly {readonly source: string; readonly doubt: Doubt}[];
}

interface Options {
  /** What the user wants; otherwise spreadsheets replace a list, and all else adds to it. */
  readonly mode: 'replace' | 'add' | undefined;
  readonly title: string | undefined;
  readonly language: string | undefined;
}

/** Puts all that was read into a feed, which is not changed itself. */
export function assemble(
  base: Raw,
  readings: readonly Reading[],
  {mode, title, language}: Options,
): Assembled {
  const lists: Partial<Record<SheetSection, ReportedChange>> = {};
  const doubts: Assembled['doubts'][number][] = [];
  let feed = readings.reduce((filled, {envelope}) => fillGaps(filled, envelope), base);
  if (title !== undefined) feed = {...feed, title};
  if (language !== undefined) feed = {...feed, language};
  for (const section of ORDER) {
    const pieces = readings.flatMap((reading) => reading.pieces.filter((piece) => piece.section === section));
    const usual = pieces.every(({whole}) => whole) ? 'replace' : 'add';
    const sheets = pieces.filter(({posts}) => !posts);
    const posts = pieces.flatMap((piece) => piece.posts ?? []);
    const changes: ReportedChange[] = [];
    if (sheets.length > 0) {
      const entries = sheets.flatMap((piece) => piece.entries);
      const options = {mode: mode ?? usual, held: heldByAll(sheets)};
      const {renamed, ...merged} = inOneGo(mergeEntries(feed, section, entries, options));
      feed = merged.feed;
      changes.push({
        added: merged.added.map(toId),
        changed: merged.changed.map(toId),
        removed: merged.removed.map(toId),
        unchanged: merged.unchanged,
      });
      const places = placesOf(readings, section);
      for (const each of renamed) {
        const {source, sheet, row} = places[each.index]!;
        doubts.push({source, doubt: doubtRenamed(each, sheet, row)});
      }
    }
    if (posts.length > 0) {
      // What a spreadsheet has just put there is not removed for posts.
      const {feed: merged, ...change} = mergePosts(feed, posts, sheets.length > 0 ? 'add' : (mode ?? usual));
      feed = merged;
      changes.push(change);
    }
    if (changes.length > 0) lists[section] = sum(changes);
  }
  return {feed, lists, doubts};
}

const toId = ({id}: NamedEntry): string => id;

/** Where the entries of a section stand that are no posts; a feed has no rows. */
function placesOf(
  readings: readonly Reading[],
  section: SheetSection,
): readonly {source: string; sheet: string; row: number}[] {
  return readings.flatMap(({name, pieces}) =>
    pieces
      .filter((piece) => piece.section === section && !piece.posts)
      .flatMap(({entries, rows, sheet = ''}) =>
        entries.map((_, i) => ({source: name, sheet, row: rows?.[i] ?? 0})),
      ),
  );
}

function sum(changes: readonly ReportedChange[]): ReportedChange {
  return {
    added: changes.flatMap(({added}) => added),
    changed: changes.flatMap(({changed}) => changed),
    removed: changes.flatMap(({removed}) => removed),
    unchanged: changes.reduce((count, {unchanged}) => count + unchanged, 0),
  };
}

/** What one piece does not speak of, another's silence does not remove. */
function heldByAll([first, ...others]: readonly Piece[]): readonly string[] {
  return (first?.held ?? []).filter((field) => others.every(({held}) => held.includes(field)));
}

/** What a feed does not say yet, in itself and in its extension. */
function fillGaps(feed: Raw, envelope: Raw): Raw {
  const filled: Raw = {...feed};
  for (const [name, value] of Object.entries(envelope)) {
    const known = filled[name];
    if (isObject(known) && isObject(value)) filled[name] = {...value, ...known};
    else if (value !== undefined && (known === undefined || known === null || known === ''))
      filled[name] = value;
  }
  return filled;
}
