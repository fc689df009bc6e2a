import {isObject} from '../../model/json.js';
import type {Problem} from '../../model/reader.js';
import {language, type Type} from '../../model/schema.js';
import {freeId, toSlug} from './ids.js';
import {write, type Mend} from './mend.js';
import {changeAt, locate, readAs, renameAt, type Keys} from './spot.js';
import {rewrite} from './values.js';

/** Texts longer than what is read would lose their end. */
const MAX_TEXT = 100_000;

/** What can be done about a problem. */
export function mendProblem(json: unknown, {expected, effect}: Problem, keys: Keys): readonly Mend[] {
  const {value, type, isTranslation} = locate(json, keys);
  if (isTranslation) return expected === 'language' ? mendTranslation(json, keys) : [];
  switch (expected) {
    case 'required':
      return effect === 'mended' ? giveId(json, keys, false) : mendMissing(json, keys);
    case 'unique':
      return giveId(json, keys, true);
    case 'list':
      return [{saying: ['intoList'], apply: (json) => changeAt(json, keys, (each) => [each])}];
    case 'object':
      return type ? mendObject(json, keys, type, value) : [];
    case 'file':
    case 'current':
    case 'known':
      return [];
    case 'telephone':
      return type
        ? [...splitExtension(json, keys, type, value), ...mendValue(keys, type, value)].slice(0, 1)
        : [];
    default:
      return type ? mendValue(keys, type, value) : [];
  }
}

/** The same value in the form that is expected, else as the reader puts it right. */
function mendValue(keys: Keys, type: Type, value: unknown): readonly Mend[] {
  const rewritten = rewrite(type, value, String(keys.at(-1)));
  if (rewritten !== undefined && rewritten !== value && readAs(type, rewritten).isClean)
    return [write(keys, value, rewritten)];
  // Its extension would be lost.
  if (type.kind === 'telephone' && typeof value === 'string' && /\p{L}/u.test(value)) return [];
  const read = readAs(type, value).value;
  if (read === undefined || read === value || (typeof value === 'string' && value.length > MAX_TEXT))
    return [];
  if (typeof value === 'string' && (type.kind === 'text' || type.kind === 'html'))
    return [{saying: ['cleanText'], apply: (json) => changeAt(json, keys, () => read)}];
  return [write(keys, value, read)];
}

/** `+34 93 342 87 50 ext. 12`: the extension has a field of its own, where it is not taken. */
function splitExtension(json: unknown, keys: Keys, type: Type, value: unknown): readonly Mend[] {
  const parent = locate(json, keys.slice(0, -1));
  const match = /^(.+?)[\s,;]*(?:extensi[oó]n|extens[aã]o|ext|x|interno|int)\.?[\s:]*(\d+)\s*$/iu.exec(
    String(value),
  );
  if (!match || !parent.type?.fields.has('extension') || !isObject(parent.value)) return [];
  const [, number, extension] = match as unknown as readonly [string, string, string];
  if (parent.value['extension'] || !readAs(type, number).isClean) return [];
  return [
    {
      saying: ['splitExtension', number, extension],
      apply: (json) =>
        changeAt(json, keys.slice(0, -1), (each) => ({
          ...(each as object),
          [keys.at(-1)!]: number,
          extension,
        })),
    },
  ];
}

/** The code of a language in `translations`, written in another way. */
function mendTranslation(json: unknown, keys: Keys): readonly Mend[] {
  const name = String(keys.at(-1));
  const code = rewrite(language, name, name);
  const neighbours = locate(json, keys.slice(0, -1)).value;
  if (typeof code !== 'string' || (isObject(neighbours) && Object.hasOwn(neighbours, code))) return [];
  return [{saying: ['rename', name, code], apply: (json) => renameAt(json, keys, code)}];
}

/** An id that no other entry of the list has. */
function giveId(json: unknown, keys: Keys, isRepeated: boolean): readonly Mend[] {
  const [listKeys, index] = [keys.slice(0, -2), keys.at(-2)];
  const list = locate(json, listKeys).value;
  const entries: readonly unknown[] = Array.isArray(list) ? list : [list];
  const entry = entries[Number(index)];
  if (!isObject(entry)) return [];
  const old = entry['id'];
  const wanted = isRepeated
    ? String(old)
    : toSlug(entry['name'] ?? entry['title']) || `${listKeys.at(-1) ?? 'entry'}-${Number(index) + 1}`;
  const id = freeId(
    wanted,
    entries.filter((each) => each !== entry),
  );
  const mend = write(keys, old, id);
  return [old === undefined ? {...mend, saying: ['add', `"id": ${JSON.stringify(id)}`]} : mend];
}

/** Names by which people call a field that is missing. */
const OTHER_NAMES: Readonly<Record<string, readonly string[]>> = {
  name: ['title', 'label', 'full_name', 'nombre', 'nom', 'nome'],
  url: ['href', 'link', 'address'],
  value: ['number', 'amount', 'figure'],
  opens: ['from', 'open', 'start'],
  closes: ['to', 'close', 'end'],
};

/** A missing field that stands there under another name, or whose parts do. */
function mendMissing(json: unknown, keys: Keys): readonly Mend[] {
  const [entryKeys, name] = [keys.slice(0, -1), String(keys.at(-1))];
  const {value: entry, type} = locate(json, entryKeys);
  const field = type?.fields.get(name);
  if (!isObject(entry) || !type || !field || entry[name]) return [];
  const other = (OTHER_NAMES[name] ?? []).find(
    (each) => entry[each] !== undefined && !type.fields.has(each) && readAs(field, entry[each]).isClean,
  );
  if (other !== undefined && !Object.hasOwn(entry, name))
    return [{saying: ['rename', other, name], apply: (json) => renameAt(json, [...entryKeys, other], name)}];
  const parts = name === 'name' ? [entry['given_name'], entry['family_name']] : [];
  const whole = parts.filter((part) => typeof part === 'string' && part).join(' ');
  if (!whole || !type.fields.has('given_name')) return [];
  return [
    {saying: ['add', `"name": ${JSON.stringify(whole)}`], apply: (json) => changeAt(json, keys, () => whole)},
  ];
}

/** A text in place of an object whose only required field is a text. */
function mendObject(json: unknown, keys: Keys, type: Type, value: unknown): readonly Mend[] {
  const needs = type.needs.filter((name) => name !== 'id');
  if (typeof value !== 'string' || !value.trim() || needs.length !== 1) return [];
  // A figure needs a value, too, or a list to count.
  if (type.fields.has('count_of')) return [];
  const siblings = locate(json, keys.slice(0, -1)).value;
  const id = type.fields.has('id')
    ? {id: freeId(toSlug(value) || 'entry', Array.isArray(siblings) ? siblings : [])}
    : {};
  const object = {...id, [needs[0]!]: value.trim()};
  if (!readAs(type, object).isClean) return [];
  const mend = write(keys, value, object);
  return [
    {...mend, saying: ['write', JSON.stringify(value.slice(0, 80)), JSON.stringify(object).slice(0, 120)]},
  ];
}
