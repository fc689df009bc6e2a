import {compareEdtf, parseEdtf, type Edtf} from './edtf.js';
import {readSection, type Feed} from './json-feed.js';
import {
  id,
  html,
  known,
  language,
  link,
  list,
  object,
  required,
  text,
  timestamp,
  date,
  type Infer,
} from './schema.js';

const document = object({
  /** Address of the document or page. */
  url: required(link),
  /** What the link is called. */
  title: text,
  /** BCP 47 language of what the link leads to. */
  language,
});

const milestone = object({
  /** When it happened (EDTF), as precise as the source says. */
  date,
  /** What it is. */
  category: known('resolution', 'report', 'event', 'agreement', 'statement', 'publication', 'news'),
  /** Where it stands. */
  status: known('proposed', 'tabled', 'adopted', 'in_force', 'rejected', 'expired'),
  /** Symbol of the document, for example A/HRC/RES/39/7. */
  symbol: text,
  /** The body that acted or published. */
  organization: text,
  /** Where it happened. */
  place: text,
  /** By when something is due (EDTF). */
  deadline: date,
  /** The ids of the items that this one follows from. */
  follows: list(id),
  /** Documents and pages about it. */
  links: list(document),
});

/** An item of JSON Feed 1.1, with the fields that a timeline shows. */
export const item = object({
  /** Stable and unique in the feed, as JSON Feed demands. */
  id: required(id),
  /** Address of the page about it. */
  url: link,
  /** What happened, in a line. */
  title: text,
  /** Plain text. */
  content_text: text,
  /** HTML; shown as an allow-list of elements, without styles and scripts. */
  content_html: html,
  /** A sentence or two, where the text is long. */
  summary: text,
  /** Address of a picture. */
  image: link,
  /** Keywords. */
  tags: list(text),
  /** When it was published (RFC 3339); the date of the entry where `_milestone.date` has none. */
  date_published: timestamp,
  /** What makes an item a milestone. */
  _milestone: milestone,
});
export type Item = Infer<typeof item>;

/** An entry of the timeline. */
export interface TimelineEntry {
  readonly item: Item;
  /** Absent where the feed dates the item neither as a milestone nor as a publication. */
  readonly date: Edtf | undefined;
}

export function readTimeline(feed: Feed): readonly TimelineEntry[] {
  return readSection(feed, 'items', item).map((each) => ({
    item: each,
    // The day of a timestamp is the one its author wrote, wherever the visitor is.
    date: parseEdtf(each._milestone?.date ?? each.date_published?.slice(0, 10) ?? ''),
  }));
}

/** What a page asks of a timeline. */
export interface TimelineQuery {
  readonly order: 'newest' | 'oldest';
  /** Only these categories; all where there are none. */
  readonly categories?: readonly string[];
}

/** The entries that answer the query, sorted; those without a date come last. */
export function searchTimeline(
  entries: readonly TimelineEntry[],
  {order, categories = []}: TimelineQuery,
): readonly TimelineEntry[] {
  const sign = order === 'oldest' ? 1 : -1;
  return entries
    .filter(({item}) => categories.length === 0 || categories.includes(item._milestone?.category ?? ''))
    .sort((a, b) =>
      a.date && b.date ? sign * compareEdtf(a.date, b.date) : Number(!a.date) - Number(!b.date),
    );
}

/** Groups sorted entries by the year they begin in; `undefined` where they have none. */
export function groupByYear(
  entries: readonly TimelineEntry[],
): ReadonlyMap<number | undefined, readonly TimelineEntry[]> {
  const groups = new Map<number | undefined, TimelineEntry[]>();
  for (const entry of entries) {
    const year = (entry.date?.start ?? entry.date?.end)?.year;
    const group = groups.get(year);
    if (group) group.push(entry);
    else groups.set(year, [entry]);
  }
  return groups;
}
