import {association, feedDocument} from '../../model/definition.js';
import {isObject, type Raw} from '../../model/json.js';
import type {Type} from '../../model/schema.js';

const STEP = '  ';
/** Entries that are written at a stretch. */
const STRIDE = 64;

/** The text of a feed, the same for the same content: fields in the order of the definitions, and unknown ones after them. */
export function toFeedText(feed: Raw): string {
  return [...writeFeed(feed)].join('');
}

/** The same in pieces, for a large feed. */
export function* writeFeed(feed: Raw): Generator<string> {
  yield* writeObject(feed, feedDocument, '\n');
  yield '\n';
}

/** An object with lists in it that may be long: the feed and its extension. */
function* writeObject(value: Raw, type: Type, line: string): Generator<string> {
  let separator = '{';
  for (const name of orderedKeys(value, type)) {
    const field = type.fields.get(name);
    const inner = line + STEP;
    yield `${separator}${inner}${JSON.stringify(name)}: `;
    separator = ',';
    const held = value[name];
    if (field === association && isObject(held)) yield* writeObject(held, association, inner);
    else if (Array.isArray(held)) yield* writeList(held, field?.of, inner);
    else yield write(field ? inOrder(held, field) : held, inner);
  }
  yield separator === '{' ? '{}' : `${line}}`;
}

function* writeList(values: readonly unknown[], of: Type | undefined, line: string): Generator<string> {
  if (values.length === 0) {
    yield '[]';
    return;
  }
  for (let start = 0; start < values.length; start += STRIDE) {
    const piece = values.slice(start, start + STRIDE).map((each) => (of ? inOrder(each, of) : each));
    // Without the brackets of the piece itself.
    yield `${start === 0 ? '[' : ','}${write(piece, line).slice(1, -1 - line.length)}`;
  }
  yield `${line}]`;
}

/** JSON as the engine writes it, which it does fastest, already as deep as it will stand: in as many lists, which are cut off. */
function write(value: unknown, line: string): string {
  const depth = (line.length - 1) / STEP.length;
  const within = (inner: unknown) => {
    for (let i = 0; i < depth; i++) inner = [inner];
    return JSON.stringify(inner, null, STEP);
  };
  const around = within(0);
  const at = around.indexOf('0');
  return within(value ?? null).slice(at, at + 1 - around.length || undefined);
}

/** The same value with its fields in the order of the definition: itself where they are. */
function inOrder(value: unknown, type: Type): unknown {
  if (Array.isArray(value)) {
    const of = type.of;
    if (of?.kind !== 'object') return value as unknown;
    const items = value.map((each) => inOrder(each, of));
    return items.every((each, i) => each === value[i]) ? value : items;
  }
  if (type.kind !== 'object' || !isObject(value)) return value;
  const names = namesOf(type);
  let at = 0;
  let copy: Raw | undefined;
  for (const name in value) {
    while (at < names.length && names[at] !== name) at++;
    if (at === names.length && type.fields.has(name)) return copyInOrder(value, type);
    const held = value[name];
    if (typeof held !== 'object' || held === null) continue;
    const field = type.fields.get(name);
    const ordered = field
      ? inOrder(held, field)
      : name === 'translations'
        ? languagesInOrder(held, type)
        : held;
    if (ordered !== held) (copy ??= {...value})[name] = ordered;
  }
  return copy ?? value;
}

function copyInOrder(value: Raw, type: Type): unknown {
  return inOrder(Object.fromEntries(orderedKeys(value, type).map((name) => [name, value[name]])), type);
}

/** A translation has the same fields again, by language. */
function languagesInOrder(translations: object, type: Type): unknown {
  if (!isObject(translations)) return translations;
  const languages = Object.keys(translations);
  const sorted = languages.toSorted();
  const isSame = languages.every((language, i) => {
    return language === sorted[i] && inOrder(translations[language], type) === translations[language];
  });
  if (isSame) return translations;
  return Object.fromEntries(sorted.map((language) => [language, inOrder(translations[language], type)]));
}

const known = new WeakMap<Type, readonly string[]>();

/** The fields of a definition, in its order. */
function namesOf(type: Type): readonly string[] {
  const names = known.get(type) ?? [...type.fields.keys()];
  known.set(type, names);
  return names;
}

function orderedKeys(value: Raw, type: Type): readonly string[] {
  const held = Object.keys(value).filter((name) => value[name] !== undefined);
  // Unknown fields stay in the order they have.
  return [
    ...namesOf(type).filter((name) => held.includes(name)),
    ...held.filter((name) => !type.fields.has(name)),
  ];
}
