/**
 * A small language to define what the feed may hold. A definition is plain data, written once: the types are
 * inferred from it, the reader walks it (reader.ts), and `feed.schema.json` is generated from it, with the
 * comment above each field as its description.
 */

export type Kind =
  | 'text' // a string
  | 'id' // a string that names something in the feed, and is never shown
  | 'html' // a string of HTML; sanitised where it is shown
  | 'number'
  | 'flag' // a boolean
  | 'link' // an absolute or relative http(s) URL
  | 'email'
  | 'telephone'
  | 'date' // EDTF (ISO 8601-2), with the precision the source has
  | 'timestamp' // RFC 3339, as JSON Feed asks for
  | 'time' // HH:MM
  | 'language' // BCP 47
  | 'country' // ISO 3166-1 alpha-2
  | 'choice' // one of `values`
  | 'list'
  | 'object';

export interface Type<T = unknown> {
  readonly kind: Kind;
  readonly required: boolean;
  /** Of a list: what it holds. */
  readonly of: Type | undefined;
  /** Of an object: its fields, and the names of those that it cannot do without. */
  readonly fields: ReadonlyMap<string, Type>;
  readonly needs: readonly string[];
  /** Of a choice: all values. Of a text: those that Plaza has words for; others show as they are. */
  readonly values: readonly string[];
  /** Of a number: the smallest and the largest that make sense. */
  readonly min: number;
  readonly max: number;
  /** Carries the inferred type; never set. */
  readonly infer?: T;
}

type RequiredType<T> = Type<T> & {readonly required: true};
type Shape = Readonly<Record<string, Type>>;
type RequiredKeys<S extends Shape> = {
  [K in keyof S]: S[K] extends {readonly required: true} ? K : never;
}[keyof S];

type Fields<S extends Shape> = {readonly [K in keyof S as K & RequiredKeys<S>]: Infer<S[K]>} & {
  readonly [K in keyof S as Exclude<K, RequiredKeys<S>>]?: Infer<S[K]>;
};
type Simplify<T> = {readonly [K in keyof T]: T[K]};

export type Infer<T> = T extends Type<infer U> ? U : never;
/** An object of the feed: its fields, and the same fields again per language. */
export type Translatable<T> = T & {
  /** BCP 47 language → the same field names. What is missing falls back to the feed's own language. */
  readonly translations?: Readonly<Record<string, Partial<T>>>;
};

/** All types have one shape: the reader then walks a large feed faster. */
/* @__NO_SIDE_EFFECTS__ */
function define<T>(kind: Kind, rest: Partial<Type> = {}): Type<T> {
  return {
    kind,
    required: false,
    of: undefined,
    fields: new Map(),
    needs: [],
    values: [],
    min: -Infinity,
    max: Infinity,
    ...(rest as Partial<Type<T>>),
  };
}

export const text = define<string>('text');
export const id = define<string>('id');
export const html = define<string>('html');
export const flag = define<boolean>('flag');
export const link = define<string>('link');
export const email = define<string>('email');
export const telephone = define<string>('telephone');
export const date = define<string>('date');
export const timestamp = define<string>('timestamp');
export const time = define<string>('time');
export const language = define<string>('language');
export const country = define<string>('country');

/** A number between `min` and `max`, both included. */
/* @__NO_SIDE_EFFECTS__ */
export function number(min = -Infinity, max = Infinity): Type<number> {
  return define('number', {min, max});
}

/** A text for which Plaza has words of its own where it is one of `values`. */
/* @__NO_SIDE_EFFECTS__ */
export function known<const V extends string>(...values: V[]): Type<V | (string & {})> {
  return define('text', {values});
}

/* @__NO_SIDE_EFFECTS__ */
export function choice<const V extends string>(...values: V[]): Type<V> {
  return define('choice', {values});
}

/* @__NO_SIDE_EFFECTS__ */
export function list<T>(of: Type<T>): Type<readonly T[]> {
  return define('list', {of});
}

/* @__NO_SIDE_EFFECTS__ */
export function required<T>(type: Type<T>): RequiredType<T> {
  return {...type, required: true};
}

/* @__NO_SIDE_EFFECTS__ */
export function object<const S extends Shape>(shape: S): Type<Translatable<Simplify<Fields<S>>>> {
  const entries = Object.entries(shape);
  return define('object', {
    fields: new Map(entries),
    needs: entries.filter(([, type]) => type.required).map(([name]) => name),
  });
}
