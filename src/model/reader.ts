import {parseEdtf} from './edtf.js';
import {isLink} from './link.js';
import type {Kind, Type} from './schema.js';

/** Something in the feed that could not be used as it stands. */
export interface Problem {
  /** Where: a JSONPath (RFC 9535), for example `$._association.members[3].population`. */
  readonly path: string;
  /** What was expected there: the kind of the definition, `id` for a unique id. */
  readonly expected: Kind | 'id';
  /** What was found, as JSON, cut to 80 characters; empty where nothing was. */
  readonly found: string;
  /** What became of it: put right, or left out (the field, or the whole item where the field is required). */
  readonly effect: 'mended' | 'left-out';
}

/** A model together with what had to be mended or left out to make it. */
export interface Reading<Model> {
  readonly model: Model;
  readonly problems: readonly Problem[];
}

type Raw = Record<string, unknown>;

const MAX_TEXT = 100_000;
// C0 and C1 controls (but tab and line breaks), and the overrides that turn text around for the eye only.
// eslint-disable-next-line no-control-regex
const UNSAFE = /[\0-\x08\v\f\x0e-\x1f\x7f-\x9f\u202a-\u202e]/;
const UNSAFE_ALL = new RegExp(UNSAFE, 'g');

const PATTERNS: Partial<Record<Kind, RegExp>> = {
  // No "?" or "&": an address must not smuggle in header fields such as bcc.
  email: /^[^\s@?&<>",;:]+@[^\s@?&<>",;:]+\.[^\s@?&<>",;:]+$/,
  telephone: /^\+?[\d\s()./-]{3,}$/,
  timestamp: /^\d{4}-\d\d-\d\d([T ]\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:?\d\d)?)?$/i,
  time: /^([01]\d|2[0-4]):[0-5]\d$/,
  language: /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i,
  country: /^[A-Z]{2}$/,
};

/**
 * Reads untrusted JSON by a definition. What fits stays as it is, without a copy: the JSON belongs to the reader,
 * so values are mended in place and prototypes cut off (a page may have extended `Object.prototype`). What does
 * not fit is left out and becomes a problem; the rest is kept. Unknown fields are ignored.
 */
export class Reader {
  readonly problems: Problem[] = [];
  readonly #path: (string | number)[] = [];

  constructor(...path: (string | number)[]) {
    this.#path = path;
  }

  /** The value as the definition's type, or `undefined` where it cannot be one. */
  read<T>(type: Type<T>, value: unknown, key?: string | number): T | undefined {
    if (key !== undefined) this.#path.push(key);
    const result = this.#value(type, value);
    if (key !== undefined) this.#path.pop();
    return result as T | undefined;
  }

  #value(type: Type, value: unknown): unknown {
    switch (type.kind) {
      case 'object':
        return this.#object(type, value);
      case 'list':
        return this.#list(type, value);
      case 'number':
        return this.#number(type, value);
      case 'flag':
        return typeof value === 'boolean' ? value : this.#leaveOut(type.kind, value);
      default:
        return this.#text(type, value);
    }
  }

  #object(type: Type, value: unknown): unknown {
    if (!isObject(value)) return this.#leaveOut('object', value);
    Object.setPrototypeOf(value, null);
    if (!this.#fields(type, value, false)) return undefined;
    // JSON Feed wants extensions of its own objects to start with an underscore.
    value['translations'] ??= value['_translations'];
    if (value['translations'] !== undefined) this.#translations(type, value);
    return value;
  }

  /** Reads each field in place; false where a required one is missing. */
  #fields(type: Type, value: Raw, partial: boolean): boolean {
    let complete = true;
    for (const [name, field] of type.fields!) {
      const raw = value[name];
      if (raw === undefined || raw === null) {
        if (raw === null) value[name] = undefined;
        // A missing id loses nothing: the list gives one.
        if (field.required && !partial && name !== 'id') {
          complete = false;
          this.#report(field.kind, undefined, 'left-out', name);
        }
        continue;
      }
      this.#path.push(name);
      const read = this.#value(field, raw);
      this.#path.pop();
      if (read !== raw) value[name] = read;
      if (read === undefined && field.required && !partial && name !== 'id') complete = false;
    }
    return complete;
  }

  #translations(type: Type, value: Raw): void {
    const translations = value['translations'];
    if (!isObject(translations)) {
      if (translations !== null) this.#report('object', translations, 'left-out', 'translations');
      value['translations'] = undefined;
      return;
    }
    Object.setPrototypeOf(translations, null);
    for (const [language, fields] of Object.entries(translations)) {
      this.#path.push('translations', language);
      if (isObject(fields)) {
        Object.setPrototypeOf(fields, null);
        this.#fields(type, fields, true);
      } else {
        translations[language] = this.#leaveOut('object', fields);
      }
      this.#path.length -= 2;
    }
  }

  #list(type: Type, value: unknown): unknown {
    // A single value where a list is expected is what hand-written feeds often hold.
    const values: unknown[] = Array.isArray(value) ? value : [this.#mend('list', value, value)];
    const kept: unknown[] = [];
    const ids = type.of!.fields?.some(([name]) => name === 'id') ? new Set<string>() : undefined;
    for (let i = 0; i < values.length; i++) {
      this.#path.push(i);
      const read = this.#value(type.of!, values[i]);
      if (read !== undefined) {
        kept.push(read);
        if (ids) this.#identify(read as {id?: string}, i, ids);
      }
      this.#path.pop();
    }
    return kept;
  }

  /** Ids name entries in links and attributes: a missing or repeated one is replaced by one that is free. */
  #identify(item: {id?: string}, index: number, taken: Set<string>): void {
    const wanted = item.id ?? `${this.#path.at(-2)}-${index + 1}`;
    let id = wanted;
    for (let n = 2; taken.has(id); n++) id = `${wanted}-${n}`;
    taken.add(id);
    if (id === item.id) return;
    this.#report('id', item.id, 'mended', 'id');
    item.id = id;
  }

  #number(type: Type, value: unknown): unknown {
    let read = value;
    if (typeof value === 'string' && /^\s*-?\d+(\.\d+)?\s*$/.test(value))
      read = this.#mend('number', value, Number(value));
    if (typeof read !== 'number' || !Number.isFinite(read) || read < type.min! || read > type.max!) {
      return this.#leaveOut('number', value);
    }
    return read;
  }

  #text(type: Type, value: unknown): unknown {
    let read = value;
    if (typeof read === 'number') read = this.#mend(type.kind, value, String(read));
    if (typeof read !== 'string') return this.#leaveOut(type.kind, value);
    if (read === '') return undefined;
    if (read.length > MAX_TEXT) read = this.#mend(type.kind, value, `${read.slice(0, MAX_TEXT)}…`);
    if (UNSAFE.test(read as string))
      read = this.#mend(type.kind, value, (read as string).replace(UNSAFE_ALL, ''));
    if (type.kind === 'text' || type.kind === 'html') return read;
    return this.#formatted(type, (read as string).trim());
  }

  #formatted(type: Type, value: string): unknown {
    if (type.kind === 'country' && /^[a-z]{2}$/i.test(value)) value = value.toUpperCase();
    const valid =
      type.kind === 'link'
        ? isLink(value)
        : type.kind === 'date'
          ? parseEdtf(value) !== undefined
          : type.kind === 'choice'
            ? type.values!.includes(value)
            : PATTERNS[type.kind]!.test(value);
    return valid ? value : this.#leaveOut(type.kind, value);
  }

  #leaveOut(expected: Kind, found: unknown): undefined {
    this.#report(expected, found, 'left-out');
  }

  #mend<T>(expected: Kind, found: unknown, mended: T): T {
    this.#report(expected, found, 'mended');
    return mended;
  }

  #report(expected: Problem['expected'], found: unknown, effect: Problem['effect'], key?: string): void {
    const path = toJsonPath(key === undefined ? this.#path : [...this.#path, key]);
    this.problems.push({path, expected, found: excerpt(found), effect});
  }
}

export function isObject(value: unknown): value is Raw {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A JSONPath (RFC 9535) in its short form, for example `$.items[0]["content-text"]`. */
export function toJsonPath(keys: readonly (string | number)[]): string {
  return `$${keys
    .map((key) =>
      typeof key === 'number'
        ? `[${key}]`
        : /^[\p{L}_][\p{L}\d_]*$/u.test(key)
          ? `.${key}`
          : `[${JSON.stringify(key)}]`,
    )
    .join('')}`;
}

/** A value as JSON, cut to 80 characters. */
export function excerpt(value: unknown): string {
  if (value === undefined) return '';
  // Only the first level: a stray value may be megabytes deep.
  const shown = Array.isArray(value) ? `[${value.length ? '…' : ''}]` : isObject(value) ? '{…}' : undefined;
  if (shown) return shown;
  const text = typeof value === 'string' ? JSON.stringify(value.slice(0, 80)) : JSON.stringify(value);
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}
