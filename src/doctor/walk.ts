import {COLLECTIONS} from '../model/collection.js';
import {contact} from '../model/contact.js';
import {association, feedDocument} from '../model/definition.js';
import type {Section} from '../model/json-feed.js';
import {item} from '../model/milestone.js';
import {isObject} from '../model/json.js';
import {list, type Type} from '../model/schema.js';
import {statistic} from '../model/statistic.js';

type Key = string | number;

/** A value of the JSON where the definition has one. */
export interface FeedNode {
  readonly keys: readonly Key[];
  readonly type: Type;
  readonly value: unknown;
}

/** What each list holds. */
export const SECTIONS: Readonly<Record<Section, Type>> = {
  items: item,
  ...COLLECTIONS,
  statistics: statistic,
  contacts: contact,
};

/** Feed and association in one, where there is no envelope. */
export const bareDocument: Type = {
  ...feedDocument,
  fields: new Map([...association.fields, ...feedDocument.fields]),
};

/** All of a file's JSON that the definition knows; of a further file only the list that is read from it. */
export function walkFile(json: unknown, section?: Section): Iterable<FeedNode> {
  if (Array.isArray(json)) return walk(list(SECTIONS[section ?? 'items']), json, []);
  if (!isObject(json)) return [];
  const inside = isObject(json['_association']) ? json['_association'] : undefined;
  if (!section) return walk(inside ? feedDocument : bareDocument, json, []);
  const isOutside = !inside || section === 'items';
  const keys = isOutside ? [section] : ['_association', section];
  return walk(list(SECTIONS[section]), (isOutside ? json : inside)[section], keys);
}

/** A value and all in it, as far as it has the form of its definition. */
function* walk(type: Type, value: unknown, keys: readonly Key[]): Iterable<FeedNode> {
  if (value === undefined || value === null || value === '') return;
  if (type.kind === 'list') {
    if (!Array.isArray(value)) yield* walk(type.of!, value, keys);
    else for (const [index, each] of value.entries()) yield* walk(type.of!, each, [...keys, index]);
    return;
  }
  if (type.kind === 'object' && !isObject(value)) return;
  yield {keys, type, value};
  if (type.kind === 'object') yield* walkFields(type, value as Record<string, unknown>, keys);
}

function* walkFields(
  type: Type,
  value: Readonly<Record<string, unknown>>,
  keys: readonly Key[],
): Iterable<FeedNode> {
  for (const name of Object.keys(value)) {
    const field = type.fields.get(name);
    if (field) yield* walk(field, value[name], [...keys, name]);
    else if (name === 'translations' || name === '_translations') {
      for (const [language, fields] of Object.entries(isObject(value[name]) ? value[name] : {})) {
        if (isObject(fields)) yield* walkFields(type, fields, [...keys, name, language]);
      }
    }
  }
}
