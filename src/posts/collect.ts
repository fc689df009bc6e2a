import {canonical} from '../locale/language-tag.js';
import type {PostDoubt, PostDoubtCode, PostItem} from './post.js';

/** An item that may still lack what every item needs. */
export type Draft = {-readonly [Key in keyof PostItem]?: PostItem[Key] | undefined};

/** Takes the items of a source one by one, and keeps what is doubtful about them. */
export class Collector {
  readonly items: PostItem[] = [];
  readonly doubts: PostDoubt[] = [];
  readonly #taken = new Set<string>();
  #count = 0;
  /** Title of the item at hand. */
  title = '';

  /** What follows concerns the next item of the source. */
  next(title: string): void {
    this.#count++;
    this.title = title;
  }

  doubt(code: PostDoubtCode, found = ''): void {
    const place = this.#count > 0 ? {item: this.#count} : {};
    this.doubts.push({code, ...place, title: this.title, found: found.slice(0, 200)});
  }

  /** A value that was read from a text, or a doubt where there is a text that says none. */
  expect<Value>(code: PostDoubtCode, text: string, value: Value | undefined): Value | undefined {
    if (text && value === undefined) this.doubt(code, text);
    return value;
  }

  /** Adds the item, unless it says nothing or is there already. */
  add(draft: Draft): void {
    const {title, content_html, content_text, summary, image, attachments} = draft;
    if (![title, content_html, content_text, summary, image, attachments?.length].some(Boolean)) {
      this.doubt('item-empty', draft.url);
      return;
    }
    if (!draft.date_published && !this.#doubts('date-unread')) this.doubt('date-missing');
    const id = draft.id ?? this.#makeId(draft);
    if (this.#taken.has(id)) {
      this.doubt('id-repeated', id);
      return;
    }
    this.#taken.add(id);
    const {id: _, ...rest} = draft;
    this.items.push(withoutGaps({id, ...rest}));
  }

  #doubts(code: PostDoubtCode): boolean {
    return this.doubts.some((doubt) => doubt.code === code && doubt.item === this.#count);
  }

  /** The same each time the source is read. */
  #makeId({url, title, date_published}: Draft): string {
    const id = url ?? `${date_published?.slice(0, 10) ?? 'undated'} ${title ?? ''}`.trim();
    this.doubt('id-missing', id);
    return id;
  }
}

/** An object without the fields that hold nothing. */
export function withoutGaps<T extends object>(value: T): {[K in keyof T]: Exclude<T[K], undefined>} {
  const entries = Object.entries(value).filter(
    ([, each]) => each !== undefined && each !== '' && !(Array.isArray(each) && each.length === 0),
  );
  return Object.fromEntries(entries) as {[K in keyof T]: Exclude<T[K], undefined>};
}

/** A language tag as BCP 47 has it, of what feeds write: `es_MX`, `pt-br`. */
export function toLanguage(text: string): string | undefined {
  const tag = canonical(text);
  return tag && /^[a-z]{2,3}(-[a-z\d]{2,8})*$/i.test(tag) ? tag : undefined;
}
