import {loadSection, type Load} from '../model/continuation.js';
import {association, feedDocument} from '../model/definition.js';
import {openFeed, readSection, type Feed, type Section} from '../model/json-feed.js';
import {Reader, type Problem} from '../model/reader.js';
import type {Type} from '../model/schema.js';
import {readStatistics} from '../model/statistic.js';
import {guessSection} from './guess-section.js';
import {SECTIONS} from './walk.js';

/** What the widgets make of a feed. */
export interface FeedReading {
  readonly language: string | undefined;
  readonly read: Readonly<Record<Section, number>>;
  readonly problems: readonly Problem[];
  /** The lists that each further file continues, by its URL; of a file that is only one list itself, that one. */
  readonly parts: ReadonlyMap<string, readonly Section[]>;
}

/** The counts before anything is read. */
export const NOTHING_READ: Readonly<Record<Section, number>> = {
  items: 0,
  networks: 0,
  members: 0,
  priorities: 0,
  statistics: 0,
  contacts: 0,
};
const ALL = Object.keys(SECTIONS) as Section[];

/** Reads all of a feed as the widgets do on `today` (`YYYY-MM-DD`), with the files that continue it. Rejects with a FeedError. */
export async function readFeed(json: unknown, url: string, today: string, load: Load): Promise<FeedReading> {
  const feed = openFeed(json, url);
  // A bare list goes for any list that it is asked for.
  const sections = feed.bare ? [guessSection(feed.bare)] : ALL;
  for (const section of sections) await loadSection(feed, section, load);
  const read = {...NOTHING_READ};
  for (const section of sections) {
    const entries =
      section === 'statistics' ? readStatistics(feed, today) : readSection(feed, section, SECTIONS[section]);
    read[section] = entries.length;
  }
  const parts = toSections(feed.parts);
  if (feed.bare && sections[0] !== 'items') parts.set(url, sections);
  return {
    language: feed.language,
    read,
    problems: withoutRepeats([...feed.problems, ...readRest(feed)]),
    parts,
  };
}

function toSections(parts: Feed['parts']): Map<string, Section[]> {
  const sections = new Map<string, Section[]>();
  for (const [section, files] of parts)
    for (const {url} of files) sections.set(url, [...(sections.get(url) ?? []), section]);
  return sections;
}

/** Reads all but the lists, for no widget asks for it yet. */
function readRest({root, association: extension, bare}: Feed): Problem[] {
  if (bare) return [];
  const outer = new Reader();
  outer.read(withoutLists(feedDocument), root);
  const inner = extension === root ? new Reader() : new Reader('_association');
  inner.read(withoutLists(association), extension);
  return [...outer.problems, ...inner.problems];
}

/** What is missing here stops no widget. */
function withoutLists(type: Type): Type {
  const fields = [...type.fields].filter(([name, {kind}]) => kind !== 'list' && name !== '_association');
  return {...type, fields: new Map(fields), needs: []};
}

function withoutRepeats(problems: readonly Problem[]): Problem[] {
  return [
    ...new Map(
      problems.map((problem) => [`${problem.file} ${problem.path} ${problem.expected}`, problem]),
    ).values(),
  ];
}
