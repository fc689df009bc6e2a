import {isObject, type Raw} from '../../model/json.js';
import {fold} from '../../model/text-search.js';

/** Where something stands in a JSON value. */
export type Path = readonly (string | number)[];

/** What stands at a path, or `undefined`. A single value stands where a list is expected, as its only item. */
export function getAt(root: unknown, path: Path): unknown {
  return path.reduce<unknown>((value, key) => {
    if (typeof key === 'number') return toList(value)[key];
    return isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
  }, root);
}

/** What a list holds; nothing where there is none, and a single value as a list of one. */
export function toList(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value as unknown[];
  return value === undefined || value === null ? [] : [value];
}

/**
 * The value with something else at a path; all that is not on the way stays the very same. An empty value removes the field,
 * and the objects around it that are empty then.
 */
export function setAt<T>(root: T, path: Path, value: unknown): T {
  if (path.length === 0) return value as T;
  if (isEmpty(value) && typeof path.at(-1) === 'string') return removeField(root, path);
  return update(root, path, () => value);
}

/** The value with one more in the list at a path. */
export function insertAt<T>(root: T, path: Path, index: number, value: unknown): T {
  return update(root, path, (list) => toList(list).toSpliced(index, 0, value));
}

/** The value without the item at an index of the list at a path; a list that is empty then is left out if it is a field. */
export function removeItem<T>(root: T, path: Path, index: number, keepEmpty = false): T {
  const rest = toList(getAt(root, path)).toSpliced(index, 1);
  return keepEmpty ? update(root, path, () => rest) : setAt(root, path, rest);
}

/** The value with an item of the list at a path in another place of it. */
export function moveItem<T>(root: T, path: Path, from: number, to: number): T {
  return update(root, path, (list) => {
    const items = toList(list);
    return items.toSpliced(from, 1).toSpliced(to, 0, items[from]);
  });
}

function isEmpty(value: unknown): boolean {
  if (Array.isArray(value)) return value.length === 0;
  if (isObject(value)) return Object.keys(value).length === 0;
  return value === undefined || value === null || value === '';
}

function update<T>(root: T, path: Path, change: (value: unknown) => unknown): T {
  const [key, ...rest] = path;
  if (key === undefined) return change(root) as T;
  if (typeof key === 'number') {
    const list = [...toList(root)];
    list[key] = update(list[key], rest, change);
    return list as T;
  }
  const object = isObject(root) ? root : {};
  const own = Object.hasOwn(object, key) ? (object as Raw)[key] : undefined;
  return {...object, [key]: update(own, rest, change)} as T;
}

function removeField<T>(root: T, path: Path): T {
  if (getAt(root, path) === undefined && !holds(root, path)) return root;
  const owner = path.slice(0, -1);
  const field = path.at(-1) as string;
  const {[field]: _removed, ...rest} = getAt(root, owner) as Raw;
  // An item of a list stays, as does the whole: only a field can go.
  return typeof owner.at(-1) === 'string' && isEmpty(rest)
    ? removeField(root, owner)
    : update(root, owner, () => rest);
}

/** Whether the field is there, though it may say nothing. */
function holds(root: unknown, path: Path): boolean {
  const owner = getAt(root, path.slice(0, -1));
  return isObject(owner) && Object.hasOwn(owner, path.at(-1)!);
}

/** An id made of a name, that none of those `taken` is: `san-jose-2`. */
export function toId(name: string, taken: ReadonlySet<unknown>, fallback: string): string {
  // No longer than is good to read in an address.
  const words = fold(name).replaceAll(' ', '-').slice(0, 60).replace(/-$/, '') || fallback;
  let id = words;
  for (let n = 2; taken.has(id); n++) id = `${words}-${n}`;
  return id;
}

/** A feed in which those who refer to an entry do so by its new id. `fields` are the lists of references: {@link referencesTo}. */
export function renameReferences(feed: Raw, fields: readonly Path[], from: string, to: string): Raw {
  return fields.reduce((changed, path) => renameIn(changed, path, from, to), feed);
}

/** `*` in a path stands for every item of a list. */
function renameIn<T>(root: T, path: Path, from: string, to: string): T {
  const [key, ...rest] = path;
  if (key === undefined) return toList(root).map((id) => (id === from ? to : id)) as T;
  if (key === '*') {
    if (!Array.isArray(root)) return root;
    let isChanged = false;
    const items = root.map((item: unknown) => {
      const renamed = renameIn(item, rest, from, to);
      isChanged ||= renamed !== item;
      return renamed;
    });
    return isChanged ? (items as T) : root;
  }
  if (!isObject(root) || !Object.hasOwn(root, key)) return root;
  const value = root[key];
  if (rest.length === 0 && !toList(value).includes(from)) return root;
  const renamed = renameIn(value, rest, from, to);
  return renamed === value ? root : {...root, [key]: renamed};
}

/** The path to the first thing in which two values differ, down to the shortest that says it; `undefined` where they are alike. */
export function firstDifference(a: unknown, b: unknown, path: Path = []): Path | undefined {
  if (Object.is(a, b)) return undefined;
  if (Array.isArray(a) && Array.isArray(b)) {
    const length = Math.max(a.length, b.length);
    for (let i = 0; i < length; i++) {
      if (i >= a.length || i >= b.length) return [...path, i];
      // Where an item came or went, all behind it have moved.
      if (a.length !== b.length && getAt(a, [i, 'id']) !== getAt(b, [i, 'id'])) return [...path, i];
      const found = firstDifference(a[i], b[i], [...path, i]);
      if (found) return found;
    }
    return undefined;
  }
  if (!isObject(a) || !isObject(b)) return path;
  for (const key of new Set([...Object.keys(a), ...Object.keys(b)])) {
    const found = firstDifference(a[key], b[key], [...path, key]);
    if (found) return found;
  }
  return undefined;
}
