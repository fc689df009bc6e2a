import {member, network, priority} from './collection.js';
import {contact} from './contact.js';
import {item} from './milestone.js';
import {organization} from './organization.js';
import {date, language, link, list, object, required, text, type Infer} from './schema.js';
import {statistic} from './statistic.js';

/** What an association says of itself, beside the items of its JSON Feed. */
export const association = object({
  /** A sentence or an address that explains this extension to whoever finds it. */
  about: text,
  /** Version of this extension: 1. */
  schema_version: text,
  /** When the data was last changed (EDTF). */
  date_modified: date,
  /** Licence of the data: its name, its SPDX identifier or its address. */
  license: text,
  /** The association itself. */
  organization,
  /** Its networks. */
  networks: list(network),
  /** Address of a file with (more) networks, loaded only where they are shown. */
  networks_url: link,
  /** Its lines of work, or the key messages it stands for. */
  priorities: list(priority),
  /** Address of a file with (more) priorities, loaded only where they are shown. */
  priorities_url: link,
  /** Its members. */
  members: list(member),
  /** Address of a file with (more) members, loaded only where they are shown. */
  members_url: link,
  /** Its figures of record. */
  statistics: list(statistic),
  /** Address of a file with (more) figures, loaded only where they are shown. */
  statistics_url: link,
  /** Offices and people to write to, call and visit. */
  contacts: list(contact),
  /** Address of a file with (more) contacts, loaded only where they are shown. */
  contacts_url: link,
});

/** A whole feed: JSON Feed 1.1 with the extension `_association`. */
export const feedDocument = object({
  /** https://jsonfeed.org/version/1.1 */
  version: required(link),
  /** Name of the feed. */
  title: required(text),
  /** What the feed is about, in a few sentences. */
  description: text,
  /** BCP 47 language of all text that is not translated. */
  language,
  /** Address of the association's website. */
  home_page_url: link,
  /** Address of this feed. */
  feed_url: link,
  /** Address of the feed's next page, with older items. */
  next_url: link,
  /** What happened: resolutions, reports, events, agreements, news. */
  items: required(list(item)),
  /** What Plaza shows beside the items. */
  _association: association,
});
export type FeedDocument = Infer<typeof feedDocument>;
