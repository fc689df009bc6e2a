import {isObject, toJsonPath} from '../model/json.js';
import type {Type} from '../model/schema.js';
import {baseLanguage} from '../model/translation.js';
import type {Warning} from './report.js';
import type {FeedNode} from './walk.js';

/** Fields of whole sentences, which are never the same in two languages, as names and symbols often are. */
const SENTENCES = new Set([
  'title',
  'description',
  'content_text',
  'content_html',
  'summary',
  'note',
  'objectives',
]);

interface Entry {
  readonly path: string;
  /** The entries of one list, or of one kind of place, are compared with one another. */
  readonly group: string;
  readonly fields: readonly string[];
  /** Primary language → the fields it has. */
  readonly translated: ReadonlyMap<string, readonly string[]>;
}

/**
 * Warns of entries that lack a language that others have. A field counts as missing where its sentences always need
 * translating, or where the same field of the entry's neighbours is translated.
 */
export function warnOfTranslations(nodes: Iterable<FeedNode>, own: string | undefined): Warning[] {
  const entries = [...nodes].flatMap((node) => toEntry(node));
  const languages = new Set(entries.flatMap(({translated}) => [...translated.keys()]));
  if (own) languages.delete(baseLanguage(own));
  return [...languages].flatMap((language) => {
    const usual = new Set(
      entries.flatMap(({group, translated}) =>
        (translated.get(language) ?? []).map((field) => `${group} ${field}`),
      ),
    );
    return entries.flatMap(({path, group, fields, translated}): Warning[] => {
      const there = translated.get(language) ?? [];
      const missing = fields.filter(
        (field) => !there.includes(field) && (SENTENCES.has(field) || usual.has(`${group} ${field}`)),
      );
      if (missing.length === 0) return [];
      return [{code: 'missing-translation', path, saying: ['notIn', language, missing.join(', ')]}];
    });
  });
}

function toEntry({keys, type, value}: FeedNode): Entry[] {
  if (type.kind !== 'object' || !isObject(value)) return [];
  // What says its own language, as a linked document does, is not translated.
  if (keys.length > 0 && type.fields.has('language')) return [];
  const fields = textFields(type, value);
  if (fields.length === 0) return [];
  const translated = toTranslations(type, value);
  const group = toJsonPath(keys.map((key) => (typeof key === 'number' ? 0 : key)));
  return [{path: toJsonPath(keys), group, fields, translated}];
}

/** The languages of an object, each with the fields that it has. */
export function toTranslations(
  type: Type,
  value: Readonly<Record<string, unknown>>,
): ReadonlyMap<string, readonly string[]> {
  const translations = value['translations'] ?? value['_translations'];
  return new Map(
    Object.entries(isObject(translations) ? translations : {}).flatMap(([language, words]) =>
      isObject(words) ? [[baseLanguage(language), textFields(type, words)] as const] : [],
    ),
  );
}

/** The fields that hold words of the feed's own. */
export function textFields(type: Type, value: Readonly<Record<string, unknown>>): string[] {
  return Object.keys(value).filter((name) => {
    const field = type.fields.get(name);
    const of = field?.of ?? field;
    // For known values Plaza has translations of its own.
    if (!of || !['text', 'html'].includes(of.kind) || of.values.length > 0) return false;
    return [value[name]].flat().some((text) => typeof text === 'string' && /\p{L}/u.test(text));
  });
}
