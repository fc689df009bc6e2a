import {isObject, type Raw} from '../../model/json.js';
import {Reader} from '../../model/reader.js';
import {language as languageType, list} from '../../model/schema.js';
import {baseLanguage, matchLanguage} from '../../model/translation.js';
import {getAt, toList, type Path} from './changes.js';
import {formOf, SECTIONS, type Field, type Form} from './form.js';
import {LONG} from './order.js';
import {entriesOf} from './sections.js';

/** A text of an entry and its translation into one language. */
export interface Text {
  readonly field: Field;
  /** From the entry. */
  readonly path: Path;
  readonly original: unknown;
  /** Where the translation stands, or would stand. */
  readonly target: Path;
  readonly translated: unknown;
}

/** Objects of JSON Feed itself, whose extensions begin with an underscore. */
const STANDARD = new Set(['feed', 'items', 'items.authors', 'items.attachments']);

/** The name of the field with an object's translations. */
function translationsField(key: string, owner: unknown): string {
  if (isObject(owner)) {
    if (owner['translations'] !== undefined) return 'translations';
    if (owner['_translations'] !== undefined) return '_translations';
  }
  return STANDARD.has(key) ? '_translations' : 'translations';
}

/** The texts of an entry that have something to translate, in the order of the form. */
export function textsOf(form: Form, entry: Raw, language: string): readonly Text[] {
  return [...texts(form, entry, language, [])];
}

function* texts(form: Form, entry: Raw, language: string, base: Path): Generator<Text> {
  // What says its own language, as a linked document does, is not translated.
  if (base.length > 0 && form.type.fields.has('language')) return;
  for (const field of [...form.first, ...form.more]) {
    const path = [...base, ...field.path];
    const value = getAt(entry, path);
    if (value === undefined || value === null) continue;
    if (field.translatable) {
      if (toList(value).some((text) => typeof text === 'string' && /\p{L}/u.test(text)))
        yield toText(field, entry, path, value, language);
    } else if (field.form) {
      const items = field.input === 'objects' ? toList(value).map((_, i) => [...path, i]) : [path];
      for (const item of items) yield* texts(field.form, entry, language, item);
    }
  }
}

function toText(field: Field, entry: Raw, path: Path, original: unknown, language: string): Text {
  const owner = path.slice(0, -1);
  const object = getAt(entry, owner);
  const ownerKey = field.key.slice(0, field.key.lastIndexOf('.'));
  const name = translationsField(ownerKey, object);
  const known = isObject(object) ? object[name] : undefined;
  const tag = (isObject(known) && matchLanguage(Object.keys(known), language)) || language;
  const target = [...owner, name, tag, path.at(-1)!];
  return {field, path, original, target, translated: getAt(entry, target)};
}

/** Whether all of a text is translated, line by line. */
export function isTranslated({original, translated, field}: Text): boolean {
  if (field.input !== 'lines') return typeof translated === 'string' && translated.trim() !== '';
  const lines = toList(translated);
  return toList(original).every((_, i) => typeof lines[i] === 'string' && lines[i].trim() !== '');
}

/** Sentences differ in all languages; names often do not, and count where the names of their neighbours are translated. */
const isSentence = ({key}: Field) => {
  const name = key.slice(key.lastIndexOf('.') + 1);
  return LONG.has(name) || name === 'title' || name === 'content_html';
};

export interface Share {
  readonly translated: number;
  readonly wanted: number;
  /** The places of the entries that lack something that is wanted. */
  readonly lacking: ReadonlySet<number>;
}

/** What takes its time, in pieces: whoever runs it may stop at each of them. */
export type Pieces<T> = Generator<undefined, T>;

/** How much of a list is translated into a language. */
export function* shareOf(form: Form, entries: readonly Raw[], language: string): Pieces<Share> {
  const counts = new Map<string, {all: number; translated: number; field: Field}>();
  const missing = new Map<number, string[]>();
  for (const [index, entry] of entries.entries()) {
    const keys: string[] = [];
    for (const text of texts(form, entry, language, [])) {
      let count = counts.get(text.field.key);
      if (!count) counts.set(text.field.key, (count = {all: 0, translated: 0, field: text.field}));
      count.all++;
      if (isTranslated(text)) count.translated++;
      else keys.push(text.field.key);
    }
    if (keys.length > 0) missing.set(index, keys);
    yield;
  }
  const wanted = [...counts.values()].filter(({field, translated}) => translated > 0 || isSentence(field));
  const names = new Set(wanted.map(({field}) => field.key));
  const lacking = [...missing].filter(([, keys]) => keys.some((key) => names.has(key)));
  return {
    translated: wanted.reduce((sum, {translated}) => sum + translated, 0),
    wanted: wanted.reduce((sum, {all}) => sum + all, 0),
    lacking: new Set(lacking.map(([index]) => index)),
  };
}

/** The languages that anything in a feed is translated into, but for its own. */
export function* languagesOf(feed: Raw): Pieces<readonly string[]> {
  const found = new Set<string>();
  for (const section of SECTIONS) {
    for (const entry of entriesOf(feed, section)) {
      collect(formOf(section), entry, found);
      yield;
    }
  }
  const own = feed['language'];
  const isOwn = (tag: string) => typeof own === 'string' && baseLanguage(tag) === baseLanguage(own);
  return [...found].filter((tag) => !isOwn(tag));
}

function collect(form: Form, value: unknown, found: Set<string>): void {
  if (!isObject(value)) return;
  for (const name of ['translations', '_translations']) {
    if (isObject(value[name])) for (const tag of Object.keys(value[name])) found.add(tag);
  }
  for (const {form: inner, path, input} of [...form.first, ...form.more]) {
    if (!inner) continue;
    const held = getAt(value, path);
    for (const each of input === 'objects' ? toList(held) : [held]) collect(inner, each, found);
  }
}

/** Whether a text is the code of a language, as the reader judges. */
export function isLanguage(tag: string): boolean {
  const reader = new Reader();
  return [...reader.items(list(languageType), [tag])].length === 1 && reader.problems.length === 0;
}
