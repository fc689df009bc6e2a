import type {Raw} from '../../model/json.js';
import {readAddress, writeAddress} from '../workshop/address.js';
import {isList, SECTIONS, type EditSection} from './form.js';
import {entriesOf, findEntry, keyOf} from './sections.js';

/** What the editor shows. */
export interface Place {
  readonly section: EditSection;
  /** The entry in the form. */
  readonly index: number | undefined;
  /** The language that is translated into (BCP 47); empty where nothing is. */
  readonly into: string;
}

/** What the address asks for, as far as the feed has it. */
export function readPlace(feed: Raw | undefined): Place {
  const address = readAddress();
  const wanted = address.get('section');
  const section = SECTIONS.find((each) => each === wanted) ?? 'association';
  const into = address.get('translate') ?? '';
  if (!isList(section)) return {section, index: 0, into};
  return {section, index: feed && findEntry(entriesOf(feed, section), address.get('entry')), into};
}

/** Writes it into the address, so that a colleague can be sent there. */
export function writePlace(feed: Raw, {section, index, into}: Place, how: 'push' | 'replace'): void {
  const entries = entriesOf(feed, section);
  const entry = isList(section) && index !== undefined && entries[index] ? keyOf(entries, index) : undefined;
  writeAddress({section, entry, translate: into}, how);
}
