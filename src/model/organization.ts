import type {Feed} from './json-feed.js';
import {Reader} from './reader.js';
import {date, link, object, required, text, type Infer} from './schema.js';

export const organization = object({
  /** Full name of the association. */
  name: required(text),
  /** What it is called for short, for example FLACMA. */
  abbreviation: text,
  /** Address of its website. */
  url: link,
  /** Address of its logo or picture. */
  image: link,
  /** When it was founded (EDTF). */
  founding_date: date,
});
export type Organization = Infer<typeof organization>;

/** The association that publishes the feed. */
export function readOrganization(feed: Feed): Organization | undefined {
  const raw = feed.association['organization'];
  if (raw === undefined || raw === null) return undefined;
  const reader = new Reader('_association', 'organization');
  const read = reader.read(organization, raw);
  feed.problems.push(...reader.problems);
  return read;
}
