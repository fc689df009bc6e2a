import type {Section} from '../model/json-feed.js';
import {isObject} from '../model/json.js';
import {SECTIONS} from './walk.js';

/** Enough entries to tell from. */
const SAMPLE = 20;

/**
 * What a bare list is a list of: that which knows most of its fields, as the file itself does not say. Items, where
 * others know no more.
 */
export function guessSection(list: readonly unknown[]): Section {
  const names = list.slice(0, SAMPLE).flatMap((each) => (isObject(each) ? Object.keys(each) : []));
  const known = (section: Section) => names.filter((name) => SECTIONS[section].fields.has(name)).length;
  return (Object.keys(SECTIONS) as Section[]).reduce((best, each) =>
    known(each) > known(best) ? each : best,
  );
}
