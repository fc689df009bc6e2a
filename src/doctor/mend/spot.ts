import {isObject} from '../../model/json.js';
import {feedDocument} from '../../model/definition.js';
import {Reader} from '../../model/reader.js';
import {list, type Type} from '../../model/schema.js';
import {guessSection} from '../guess-section.js';
import {bareDocument, SECTIONS} from '../walk.js';

export type Key = string | number;
export type Keys = readonly Key[];

/** A place in a feed: what stands there, and what the definition has there. */
export interface Spot {
  readonly value: unknown;
  /** Absent where the definition has nothing. */
  readonly type: Type | undefined;
  /** Whether its key is the code of a language in `translations`. */
  readonly isTranslation: boolean;
}

/** A change that takes the value away. */
export const REMOVED = Symbol('removed');

const isTranslations = (key: Key) => key === 'translations' || key === '_translations';

/** Where the reader says `translations`, the feed may say `_translations`. */
function ownKey(value: Readonly<Record<string, unknown>>, key: Key): string {
  const isOther =
    key === 'translations' && !Object.hasOwn(value, key) && Object.hasOwn(value, '_translations');
  return isOther ? '_translations' : String(key);
}

/** What is at a path of a feed. A single value goes for a list of one, as the reader has it. */
export function locate(json: unknown, keys: Keys): Spot {
  let spot: Spot = {value: json, type: rootType(json), isTranslation: false};
  let translated: Type | undefined;
  for (const key of keys) {
    const {value, type}: Spot = spot;
    if (translated) {
      spot = {value: fieldOf(value, key), type: translated, isTranslation: true};
      translated = undefined;
    } else if (type?.kind === 'list') {
      spot = {
        value: Array.isArray(value) ? value[key as number] : value,
        type: type.of,
        isTranslation: false,
      };
    } else {
      if (isTranslations(key)) translated = type;
      spot = {
        value: fieldOf(value, key),
        type: typeof key === 'string' ? type?.fields.get(key) : undefined,
        isTranslation: false,
      };
    }
  }
  return spot;
}

const fieldOf = (value: unknown, key: Key): unknown => {
  if (!isObject(value)) return undefined;
  const own = ownKey(value, key);
  return Object.hasOwn(value, own) ? value[own] : undefined;
};

function rootType(json: unknown): Type {
  if (Array.isArray(json)) return list(SECTIONS[guessSection(json)]);
  return isObject(json) && isObject(json['_association']) ? feedDocument : bareDocument;
}

/** A copy in which the value at a path is another; what is not on the way to it is shared. */
export function changeAt(value: unknown, [key, ...rest]: Keys, change: (value: unknown) => unknown): unknown {
  if (key === undefined) return change(value);
  if (Array.isArray(value)) {
    const next = changeAt(value[key as number], rest, change);
    return next === REMOVED ? value.toSpliced(key as number, 1) : value.with(key as number, next);
  }
  // A single value goes for a list of one.
  if (typeof key === 'number') return changeAt(value, rest, change);
  const object = isObject(value) ? value : {};
  const own = ownKey(object, key);
  const next = changeAt(Object.hasOwn(object, own) ? object[own] : undefined, rest, change);
  if (next !== REMOVED) return {...object, [own]: next};
  return Object.fromEntries(Object.entries(object).filter(([name]) => name !== own));
}

/** A copy in which the field at a path has another name and the same place among its neighbours. */
export function renameAt(json: unknown, keys: Keys, name: string): unknown {
  const old = keys.at(-1);
  return changeAt(json, keys.slice(0, -1), (value) =>
    isObject(value)
      ? Object.fromEntries(Object.entries(value).map(([key, each]) => [key === old ? name : key, each]))
      : value,
  );
}

/** What the reader makes of a value, and whether it takes it as it is. */
export function readAs(type: Type, value: unknown): {readonly value: unknown; readonly isClean: boolean} {
  const reader = new Reader();
  const [read] = reader.read(list(type), [structuredClone(value)]) ?? [];
  return {value: read, isClean: reader.problems.length === 0};
}
