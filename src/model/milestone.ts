import {isObject} from './json.js';
import {parseEdtf, type Edtf} from './edtf.js';
import {readSection, type Feed} from './json-feed.js';
import {
  id,
  html,
  known,
  language,
  link,
  list,
  number,
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
  /** Media type of the file, for example application/pdf. */
  mime_type: text,
  /** Size of the file in bytes. */
  size_in_bytes: number(0),
  /** Length of a recording in seconds. */
  duration_in_seconds: number(0),
});
export type Document = Infer<typeof document>;

const picture = object({
  /** Address of the picture; without it, the one in `image` of the item. */
  url: link,
  /** What is to be seen, for those who do not see it. */
  alternative_text: text,
  /** What stands below the picture. */
  caption: text,
  /** Who made it or owns it. */
  credit_text: text,
  /** Width in pixels; with the height, it keeps the page from jumping. */
  width: number(1),
  /** Height in pixels. */
  height: number(1),
});
export type Picture = Infer<typeof picture>;

const author = object({
  /** Name of the author. */
  name: text,
  /** Address of a page about the author. */
  url: link,
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
  /** The ids of the networks that it belongs to. */
  network_ids: list(id),
  /** The ids of the items that this one follows from. */
  follows: list(id),
  /** Documents and pages about it. */
  links: list(document),
  /** The picture, with what belongs to it. */
  image: picture,
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
  /** Address of a wide picture; shown where there is no `image`. */
  banner_image: link,
  /** Address of a page elsewhere that the item is about. */
  external_url: link,
  /** Keywords. */
  tags: list(text),
  /** Who wrote it; shown where `_milestone` names no organisation. */
  authors: list(author),
  /** Files that belong to it. */
  attachments: list(document),
  /** When it was published (RFC 3339); the date of the entry where `_milestone.date` has none. */
  date_published: timestamp,
  /** When it was last changed (RFC 3339). */
  date_modified: timestamp,
  /** What makes an item a milestone. */
  _milestone: milestone,
});
export type Item = Infer<typeof item>;

/** Who wrote an item, in whichever version of JSON Feed: 1.0 has one `author`, which no new feed should. */
export function authorsOf(item: Item & {readonly author?: unknown}): NonNullable<Item['authors']> {
  if (item.authors || !isObject(item.author)) return item.authors ?? [];
  const {name, url} = item.author;
  return [{...(typeof name === 'string' && {name}), ...(typeof url === 'string' && {url})}];
}

/** An entry of the timeline. */
export interface TimelineEntry {
  readonly item: Item;
  /** Absent where the feed dates the item neither as a milestone nor as a publication. */
  readonly date: Edtf | undefined;
  /** By when something is due. */
  readonly deadline: Edtf | undefined;
}

/** The items that there is something to show of; the others become problems. */
export function readTimeline(feed: Feed): readonly TimelineEntry[] {
  return readSection(feed, 'items', item).flatMap((each) => {
    const entry = {
      item: each,
      // The day of a timestamp is the one its author wrote, wherever the visitor is.
      date: parseEdtf(each._milestone?.date ?? each.date_published?.slice(0, 10) ?? ''),
      deadline: parseEdtf(each._milestone?.deadline ?? ''),
    };
    const {title, content_text, content_html, summary, image, attachments} = each;
    if (entry.date ?? title ?? content_text ?? content_html ?? summary ?? image ?? attachments)
      return [entry];
    const path = `$.items[?@.id==${JSON.stringify(each.id)}].title`;
    // Another element may have read the same feed.
    if (!feed.problems.some((problem) => problem.path === path)) {
      feed.problems.push({path, expected: 'required', found: '', effect: 'left-out'});
    }
    return [];
  });
}
