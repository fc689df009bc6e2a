import {isObject, type Raw} from '../model/json.js';
import type {PostItem} from './post.js';

/** A feed with posts in it, and what became of its items, by their ids. */
export interface MergedPosts {
  readonly feed: Raw;
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
  readonly unchanged: number;
}

/**
 * Puts posts into the items of a feed, which is not changed itself. A post is known by its id and by nothing else, as many
 * have the same title; it keeps what the site does not say of it, for example when it happened. With `add`, new ones stand
 * first, as in the site's own feed, and items that the site no longer gives stay; `replace` removes them.
 */
export function mergePosts(feed: Raw, posts: readonly PostItem[], mode: 'add' | 'replace'): MergedPosts {
  const existing = (Array.isArray(feed['items']) ? feed['items'] : []).filter(isObject);
  const byId = new Map(existing.map((item) => [String(item['id']), item]));
  const changed: string[] = [];
  const merged = new Map<string, Raw>();
  for (const post of posts) {
    const old = byId.get(post.id);
    const item = old ? mergeObject(old, {...post}) : {...post};
    merged.set(post.id, item);
    if (old && JSON.stringify(old) !== JSON.stringify(item)) changed.push(post.id);
  }
  const added = [...merged.keys()].filter((id) => !byId.has(id));
  const gone = [...byId.keys()].filter((id) => !merged.has(id));
  const removed = mode === 'replace' ? gone : [];
  const kept = existing.filter(({id}) => !removed.includes(String(id)));
  const items = [
    ...added.map((id) => merged.get(id)!),
    ...kept.map((item) => merged.get(String(item['id'])) ?? item),
  ];
  return {
    feed: {version: 'https://jsonfeed.org/version/1.1', title: '', ...feed, items},
    added,
    changed,
    removed,
    unchanged: merged.size - added.length - changed.length,
  };
}

/** What the post says now over what stood there, at any depth. */
function mergeObject(old: Raw, now: Raw): Raw {
  const merged: Raw = {...old};
  for (const [name, value] of Object.entries(now)) {
    const before = Object.hasOwn(old, name) ? old[name] : undefined;
    merged[name] = isObject(before) && isObject(value) ? mergeObject(before, value) : value;
  }
  return merged;
}
