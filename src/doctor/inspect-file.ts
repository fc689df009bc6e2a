import type {Section} from '../model/json-feed.js';
import type {Problem} from '../model/reader.js';
import type {FeedFile} from './feed-source.js';
import {hintAtPictures} from './hint-at-pictures.js';
import {parseFeed} from './parse-feed.js';
import {findPositions, type Positions} from './positions.js';
import type {Warning} from './report.js';
import {walkFile, type FeedNode} from './walk.js';
import {warnOfEnvelope} from './warn-of-envelope.js';
import {warnOfFields} from './warn-of-fields.js';
import {warnOfTranslations} from './warn-of-translations.js';
import {warnOfValues} from './warn-of-values.js';

/** What was found in one file. */
export interface Inspection {
  readonly file: FeedFile;
  readonly problems: readonly Problem[];
  readonly warnings: readonly Warning[];
  readonly positions: Positions;
}

interface Context {
  /** What the reader found in the file. */
  readonly problems: readonly Problem[];
  /** The lists that the file continues; none where it is the feed itself. */
  readonly continues: readonly Section[] | undefined;
  /** The feed's language. */
  readonly language: string | undefined;
  /** `YYYY-MM-DD`. */
  readonly today: string;
  /** Whether to look for what only a person can judge, too. */
  readonly hints: boolean;
}

/** Looks for what the reader does not complain of, and for the positions of all. */
export function inspectFile(
  file: FeedFile,
  {problems, continues, language, today, hints}: Context,
): Inspection {
  // Another copy, as the reader mends its own in place.
  const json = parseFeed(file.text, file.name);
  const nodes: FeedNode[] = continues
    ? continues.flatMap((section) => [...walkFile(json, section)])
    : [...walkFile(json)];
  const found = [
    ...(continues ? [] : warnOfEnvelope(json, language)),
    ...warnOfFields(nodes),
    ...warnOfTranslations(nodes, language),
    ...warnOfValues(nodes, today),
    ...(hints ? hintAtPictures(nodes) : []),
  ];
  const paths = [...problems, ...found].flatMap(({path}) => path ?? []);
  const positions = findPositions(file.text, paths);
  const duplicates = positions.duplicates.map((duplicate): Warning => ({
    code: 'duplicate-field',
    saying: ['twice'],
    ...duplicate,
  }));
  return {file, problems, warnings: [...file.warnings, ...duplicates, ...found], positions};
}
