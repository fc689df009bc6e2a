/** An item of the feed, made of a post: as `items` in src/model/milestone.ts has it, and nothing that the post does not say. */
export interface PostItem {
  readonly id: string;
  readonly url?: string;
  readonly title?: string;
  readonly content_html?: string;
  readonly content_text?: string;
  readonly summary?: string;
  readonly image?: string;
  readonly tags?: readonly string[];
  readonly authors?: readonly {readonly name?: string; readonly url?: string}[];
  readonly attachments?: readonly PostAttachment[];
  /** RFC 3339, with the day and time that its author wrote. */
  readonly date_published?: string;
  readonly date_modified?: string;
  /** BCP 47, where it is not that of the whole. */
  readonly language?: string;
  /** Only what belongs to the picture: when something happened, a post does not say. */
  readonly _milestone?: {readonly image: PostPicture};
}

export interface PostAttachment {
  readonly url: string;
  readonly title?: string;
  readonly mime_type: string;
  readonly size_in_bytes?: number;
  readonly duration_in_seconds?: number;
}

export interface PostPicture {
  readonly alternative_text?: string;
  readonly caption?: string;
  readonly width?: number;
  readonly height?: number;
}

/** What a site's posts became. */
export interface Posts {
  readonly items: readonly PostItem[];
  readonly title?: string;
  /** BCP 47. */
  readonly language?: string;
  readonly homePageUrl?: string;
  readonly doubts: readonly PostDoubt[];
}

export const POST_DOUBTS = [
  'feed-broken', // the XML is not well formed: its items were read one by one
  'item-broken', // the XML of one item is not: it is left out
  'item-empty', // neither title nor text: it is left out
  'id-missing', // one was made of its address, or of date and title
  'id-repeated', // the first with that id is kept
  'date-missing',
  'date-unread', // {found} says no date
  'link-unread', // {found} is no web address
  'protected', // WordPress asks for a password: its text is not there
] as const;
export type PostDoubtCode = (typeof POST_DOUBTS)[number];

/** Something in a post that is missing or could not be used. Its words are in `words/`. */
export interface PostDoubt {
  readonly code: PostDoubtCode;
  /** Which item of the source, counted from 1; nothing where it concerns the whole. */
  readonly item?: number;
  /** Its title, as people know it by that; empty where it has none. */
  readonly title: string;
  /** What stands there. */
  readonly found: string;
}

/** Why a text holds no posts: a web page, XML that is no feed, JSON that is no list of posts, or neither. */
export type PostsRefusal = 'web-page' | 'other-xml' | 'other-json' | 'no-posts';

export class PostsError extends Error {
  override readonly name = 'PostsError';
  constructor(
    readonly code: PostsRefusal,
    /** What WordPress answers in place of posts, for example that nobody may read them. */
    detail = '',
  ) {
    super(detail || `No posts can be read in this: ${code}.`);
  }
}

/** What webmasters read about their posts. Placeholders: `{found}`, what stands there. */
export interface PostWords {
  /** Which item: `{item}` its number in the source, `{title}` its title. */
  readonly place: string;
  readonly doubts: Readonly<Record<PostDoubtCode, string>>;
  readonly refusals: Readonly<Record<PostsRefusal, string>>;
}
