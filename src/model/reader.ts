import {isEdtf} from './edtf.js';
import {isLink} from './link.js';
import {excerpt, isObject, toJsonPath, type Raw} from './json.js';
import type {Kind, Type} from './schema.js';

/** Something in the feed that could not be used as it stands. */
export interface Problem {
  /** Where: a JSONPath (RFC 9535), for example `$._association.members[3].population`; in a table the cell, `members!D5`. */
  readonly path: string;
  /** What was expected there: a kind of value, a `required` field, a `unique` id, a `current` entry, one `known` to the feed, or `headings` of the list that is shown. */
  readonly expected: Kind | 'file' | 'required' | 'unique' | 'current' | 'known' | 'headings';
  /** What was found, as JSON, cut to 80 characters; empty where nothing was. */
  readonly found: string;
  /** What is allowed there, where that is a few words or a range, for example `Mo, Tu, We`. */
  readonly allowed?: string;
  /** The address of the file it is in, where that is not the feed itself but one that continues it. */
  readonly file?: string;
  /** What became of it: put right, or left out (the field, or the whole item where the field is required). */
  readonly effect: 'mended' | 'left-out';
}

/** A model together with what had to be mended or left out to make it. */
export interface Reading<Model> {
  readonly model: Model;
  readonly problems: readonly Problem[];
  /** The lists that were read, by name. */
  readonly lists: ReadonlyMap<string, readonly unknown[]>;
}

/** Longer texts are cut. */
export const MAX_TEXT = 100_000;
// C0 and C1 controls (but tab and line breaks), and the overrides that turn text around for the eye only.
// eslint-disable-next-line no-control-regex
const UNSAFE = /[\0-\x08\v\f\x0e-\x1f\x7f-\x9f\u202a-\u202e]/;
const UNSAFE_ALL = new RegExp(UNSAFE, 'g');

const PATTERNS: Partial<Record<Kind, RegExp>> = {
  // No "?" or "&": an address must not smuggle in header fields such as bcc.
  email: /^[\p{L}\p{N}.!#$%'*+/=^_`{|}~-]{1,64}@[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)+$/u,
  country: /^[A-Z]{2}$/,
  telephone: /^\+?[\d\s()./-]{3,}$/,
  timestamp: /^\d{4}-\d\d-\d\d([T ]\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:?\d\d)?)?$/i,
  time: /^([01]\d|2[0-4]):[0-5]\d$/,
  language: /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i,
};

/**
 * Reads untrusted JSON by a definition. What fits stays as it is, without a copy: the JSON belongs to the reader,
 * so values are mended in place and prototypes cut off (a page may have extended `Object.prototype`). What does
 * not fit is left out and becomes a problem; the rest is kept. Unknown fields are ignored.
 */
export class Reader {
  readonly problems: Problem[] = [];
  /** Where the reader stands: down to the object or list, but not to the value in it, which would cost too much. */
  readonly #path: (string | number)[] = [];

  constructor(...path: (string | number)[]) {
    this.#path = path;
  }

  /** An object or list as the definition's type, or `undefined` where it cannot be one. */
  read<T>(type: Type<T>, value: unknown): T | undefined {
    return this.#compound(type, value) as T | undefined;
  }

  #compound(type: Type, value: unknown): unknown {
    return type.kind === 'object' ? this.#object(type, value) : this.#list(type, value);
  }

  #value(type: Type, value: unknown, key: string | number): unknown {
    if (type.kind !== 'object' && type.kind !== 'list') {
      const read = readLeaf(type, value);
      if (read !== value) {
        this.#report(type.kind, value, read === undefined ? 'left-out' : 'mended', key);
        const allowed = describeAllowed(type);
        if (allowed) this.problems.push({...this.problems.pop()!, allowed});
      }
      return read;
    }
    this.#path.push(key);
    const read = this.#compound(type, value);
    this.#path.pop();
    return read;
  }

  #object(type: Type, value: unknown): unknown {
    if (!isObject(value)) return this.#report('object', value, 'left-out');
    Object.setPrototypeOf(value, null);
    if (!this.#fields(type, value, false)) return undefined;
    // JSON Feed wants extensions of its own objects to start with an underscore.
    if (value['_translations'] !== undefined) value['translations'] ??= value['_translations'];
    if (value['translations'] !== undefined) this.#translations(type, value);
    return value;
  }

  /** Reads each field in place; false where a required one is missing. */
  #fields({fields, needs}: Type, value: Raw, partial: boolean): boolean {
    let found = 0;
    let invalid: string[] | undefined;
    // Over what is there, not over what may be there: the engine reads an object in its own order far faster.
    // The prototype has been cut off, so that there are own properties only.
    for (const name in value) {
      const type = fields.get(name);
      const raw = value[name];
      if (!type || raw === undefined) continue;
      if (raw === null || isBlank(raw)) {
        value[name] = undefined;
        continue;
      }
      const read = this.#value(type, raw, name);
      if (read !== raw) value[name] = read;
      if (!type.required) continue;
      if (read === undefined) (invalid ??= []).push(name);
      else found++;
    }
    return partial || found === needs.length || this.#lacksNothing(needs, value, invalid);
  }

  /** Reports what is missing, if not already as `invalid`; a missing id loses nothing, as the list gives one. */
  #lacksNothing(needs: readonly string[], value: Raw, invalid: readonly string[] = []): boolean {
    const missing = needs.filter((name) => name !== 'id' && value[name] === undefined);
    for (const name of missing)
      if (!invalid.includes(name)) this.#report('required', undefined, 'left-out', name);
    return missing.length === 0;
  }

  #translations(type: Type, value: Raw): void {
    const {translations} = value;
    if (!isObject(translations)) {
      if (translations !== null) this.#report('object', translations, 'left-out', 'translations');
      value['translations'] = undefined;
      return;
    }
    Object.setPrototypeOf(translations, null);
    this.#path.push('translations');
    for (const [language, fields] of Object.entries(translations)) {
      if (!PATTERNS.language!.test(language)) {
        delete translations[language];
        this.#report('language', language, 'left-out', language);
      } else if (isObject(fields)) {
        this.#path.push(language);
        Object.setPrototypeOf(fields, null);
        this.#fields(type, fields, true);
        this.#path.pop();
      } else {
        delete translations[language];
        this.#report('object', fields, 'left-out', language);
      }
    }
    this.#path.pop();
  }

  /** The items of a list as the definition's type, one at a time: whoever asks for the next has it read then. */
  *items<T>(type: Type<readonly T[]>, value: unknown): Generator<T> {
    const [values, ids] = this.#openList(type, value);
    for (let i = 0; i < values.length; i++) {
      const read = this.#item(type.of!, values[i], i, ids);
      if (read !== undefined) yield read as T;
    }
  }

  #list(type: Type, value: unknown): unknown {
    const [values, ids] = this.#openList(type, value);
    let kept = 0;
    for (let i = 0; i < values.length; i++) {
      const read = this.#item(type.of!, values[i], i, ids);
      if (read === undefined) continue;
      if (read !== values[kept]) values[kept] = read;
      kept++;
    }
    if (kept < values.length) values.length = kept;
    return values;
  }

  /** What a list holds, and the ids that are taken in it. */
  #openList(type: Type, value: unknown): readonly [unknown[], Set<string> | undefined] {
    // A single value where a list is expected is what hand-written feeds often hold.
    if (!Array.isArray(value)) this.#report('list', value, 'mended');
    const of = type.of!;
    const ids = of.kind === 'object' && of.fields.has('id') ? new Set<string>() : undefined;
    return [Array.isArray(value) ? value : [value], ids];
  }

  #item(of: Type, value: unknown, index: number, ids: Set<string> | undefined): unknown {
    const read = this.#value(of, value, index);
    if (read !== undefined && ids) this.#identify(read as {id?: string}, index, ids);
    return read;
  }

  /** Ids name entries in links and attributes: a missing or repeated one is replaced by one that is free. */
  #identify(item: {id?: string}, index: number, taken: Set<string>): void {
    const wanted = item.id ?? `${this.#path.at(-1)}-${index + 1}`;
    let id = wanted;
    for (let n = 2; taken.has(id); n++) id = `${wanted}-${n}`;
    taken.add(id);
    if (id === item.id) return;
    this.#report(item.id === undefined ? 'required' : 'unique', item.id, 'mended', index, 'id');
    item.id = id;
  }

  #report(
    expected: Problem['expected'],
    found: unknown,
    effect: Problem['effect'],
    ...keys: (string | number)[]
  ): undefined {
    this.problems.push({path: toJsonPath([...this.#path, ...keys]), expected, found: excerpt(found), effect});
  }
}

/** Nothing but space says nothing. Most texts are told by their first letter. */
const isBlank = (value: unknown) =>
  value === '' || (typeof value === 'string' && value.charCodeAt(0) <= 32 && value.trim() === '');

/** The value as it stands where it fits, put right where that is possible, else `undefined`. */
function readLeaf(type: Type, value: unknown): unknown {
  switch (type.kind) {
    case 'text':
    case 'html':
      return readText(value);
    case 'id':
      return typeof value === 'number' ? String(value) : typeof value === 'string' ? value : undefined;
    case 'number':
      return readNumber(type, value);
    case 'flag':
      return typeof value === 'boolean' ? value : undefined;
    default:
      return typeof value === 'string' && fits(type, value) ? value : readUnfit(type, value);
  }
}

/** A text without what is unsafe to show, or `undefined` where nothing is left. */
export function readText(value: unknown): string | undefined {
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'string') return undefined;
  const text = value.length > MAX_TEXT ? `${value.slice(0, MAX_TEXT)}…` : value;
  // An empty text, in a list or left of what was unsafe, says nothing.
  return (UNSAFE.test(text) ? text.replace(UNSAFE_ALL, '') : text) || undefined;
}

function readNumber({min, max}: Type, value: unknown): number | undefined {
  // `16.000` is sixteen to some and sixteen thousand to others: a figure that may be wrong by that is none.
  const isNumeral =
    typeof value === 'string' && /^\s*-?\d+(\.\d+)?\s*$/.test(value) && !/\.\d{3}\s*$/.test(value);
  const read = isNumeral ? Number(value) : value;
  return typeof read === 'number' && read >= min && read <= max && Number.isFinite(read) ? read : undefined;
}

/** A text in a form of its own, with blanks around it, written as a number, or nearly as it should be. */
function readUnfit(type: Type, value: unknown): string | undefined {
  const text = readText(value)?.trim();
  if (text === undefined) return undefined;
  if (fits(type, text)) return text;
  // The number is not lost for an extension, which has a field of its own.
  const [, number] = /^(\+?[\d\s()./-]{3,}?)[\s,;]*(?:ext|x|int)/i.exec(text) ?? [];
  if (type.kind === 'telephone') return number;
  if (type.kind === 'country') return fits(type, text.toUpperCase()) ? text.toUpperCase() : undefined;
  // `more than` for more_than, `Monday` for Mo.
  const word = text.toLowerCase().replace(/[\s-]+/g, '_');
  return type.values.find(
    (value) => word === value || (value.length === 2 && word.startsWith(value.toLowerCase())),
  );
}

/** Whether a text has the form of its kind. None of these forms has room for an unsafe character. */
export function fits({kind, values}: Type, text: string): boolean {
  switch (kind) {
    case 'link':
      return isLink(text);
    case 'date':
      return isEdtf(text);
    case 'choice':
      return values.includes(text);
    default:
      return PATTERNS[kind]!.test(text);
  }
}

/** The words of a choice, or the range of a number. */
function describeAllowed({kind, values, min, max}: Type): string | undefined {
  if (kind === 'choice') return values.join(', ');
  return kind === 'number' && Number.isFinite(min) && Number.isFinite(max) ? `${min} … ${max}` : undefined;
}
