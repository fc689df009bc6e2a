import {excerpt, isObject} from '../../model/json.js';
import type {Warning} from '../report.js';
import {write, type Mend} from './mend.js';
import {changeAt, locate, readAs, REMOVED, renameAt, type Keys} from './spot.js';
import {rewrite} from './values.js';

const VERSION = 'https://jsonfeed.org/version/1.1';

/** What can be done about a warning. */
export function mendWarning(json: unknown, warning: Warning, keys: Keys): readonly Mend[] {
  const {value} = locate(json, keys);
  switch (warning.code) {
    case 'unknown-field':
      return warning.meant === undefined ? [] : renameField(json, keys, warning.meant);
    case 'duplicate-field':
      // To read it and write it again is enough.
      return [{saying: ['keepLast'], apply: (json) => json}];
    case 'not-json-feed':
      return completeEnvelope(json);
    case 'no-language':
      // A bare list has no place for it.
      if (!isObject(json)) return [];
      return [
        {
          saying: ['askLanguage'],
          asks: 'language',
          apply: (json, language) => addLanguage(json, language),
        },
      ];
    case 'http-link':
      return typeof value === 'string' ? [write(keys, value, value.replace(/^(\s*)http:/i, '$1https:'))] : [];
    case 'dead-date':
      return removeEntry(json, keys.slice(0, -1));
    case 'no-time':
      return [
        {saying: ['closedDay'], apply: (json) => writeHours(json, keys, '00:00')},
        {saying: ['wholeDay'], apply: (json) => writeHours(json, keys, '24:00')},
      ];
    case 'picture-text':
      return [describeWith((json, text) => changeAt(json, keys, () => text))];
    case 'file-name-alt':
    case 'missing-alt':
      return [{...describeWith((json, text) => describeImage(json, keys, warning, text)), mayBeEmpty: true}];
    default:
      return [];
  }
}

/**
 * A field with a wrong name. A single value is put right with it, or left where it is, as it would be a problem; in what holds
 * more, there may be problems that nobody has seen.
 */
function renameField(json: unknown, keys: Keys, meant: string): readonly Mend[] {
  const {value} = locate(json, keys);
  const entryKeys = keys.slice(0, -1);
  const {type, value: entry} = locate(json, entryKeys);
  // What is empty says nothing under the right name either.
  if (!isObject(entry) || Object.hasOwn(entry, meant) || value === '' || value === null) return [];
  const rename = (json: unknown) => renameAt(json, keys, meant);
  const mend: Mend = {saying: ['rename', String(keys.at(-1)), meant], apply: rename};
  const field = type?.fields.get(meant);
  if (!field || field.kind === 'list' || field.kind === 'object')
    return isObject(value) || (field?.kind === 'list' && Array.isArray(value)) ? [mend] : [];
  if (readAs(field, value).isClean) return [mend];
  const right = [rewrite(field, value, meant), readAs(field, value).value].find(
    (each) => each !== undefined && readAs(field, each).isClean,
  );
  if (right === undefined) return [];
  return [
    {
      saying: ['add', `${JSON.stringify(meant)}: ${excerpt(right)}`],
      apply: (json) => changeAt(rename(json), [...entryKeys, meant], () => right),
    },
  ];
}

/** What a JSON Feed needs; its title is asked for where the association has no name. */
function completeEnvelope(json: unknown): readonly Mend[] {
  const feed = isObject(json) ? json : {items: json};
  const inside = isObject(feed['_association']) ? feed['_association'] : feed;
  const {organization} = inside;
  const name = isObject(organization) ? organization['name'] : undefined;
  const known = typeof name === 'string' && name ? name : undefined;
  const asks = !Object.hasOwn(feed, 'title') && known === undefined;
  const complete = (json: unknown, title: string | undefined) => ({
    version: VERSION,
    title,
    items: [],
    ...(isObject(json) ? json : {items: json}),
  });
  const missing = ['version', 'title', 'items'].filter((each) => !Object.hasOwn(feed, each));
  return [
    {
      saying: asks ? ['askTitle'] : ['add', missing.map((each) => `"${each}"`).join(', ') || '{"items": …}'],
      ...(asks && {asks: 'text'}),
      apply: (json, title) => complete(json, asks ? title : known),
    },
  ];
}

/** A feed with its language, behind the title, where it is usually looked for, or in place of one that is none. */
function addLanguage(json: unknown, language: string | undefined): unknown {
  if (!isObject(json)) return json;
  if (Object.hasOwn(json, 'language')) return {...json, language};
  const entries = Object.entries(json);
  const at = entries.findIndex(([key]) => key === 'title') + 1;
  return Object.fromEntries(entries.toSpliced(at, 0, ['language', language]));
}

function removeEntry(json: unknown, keys: Keys): readonly Mend[] {
  const {value} = locate(json, keys);
  const name = isObject(value) && typeof value['name'] === 'string' ? value['name'].slice(0, 80) : '';
  return [{saying: ['remove', name], apply: (json) => changeAt(json, keys, () => REMOVED)}];
}

const writeHours = (json: unknown, keys: Keys, closes: string) =>
  changeAt(json, keys, (line) => ({...(line as object), opens: '00:00', closes}));

const describeWith = (apply: (json: unknown, text: string) => unknown): Mend => ({
  saying: ['askImage'],
  asks: 'text',
  apply: (json, text = '') => apply(json, text),
});

const escapeAttribute = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/** Writes the text of an image in HTML, or that of the field itself. */
function describeImage(json: unknown, keys: Keys, {code, saying}: Warning, text: string): unknown {
  const [, found] = saying as readonly ['itself' | 'fileNameAlt', string];
  const {type} = locate(json, keys);
  return changeAt(json, keys, (value) => {
    if (type?.kind !== 'html' || typeof value !== 'string') return text;
    const alt = `alt="${escapeAttribute(text)}"`;
    let isDone = false;
    return value.replace(/<img\b[^>]{0,4000}>/gi, (image) => {
      const [whole] = /\salt\s*=\s*(?:"[^"]*"|'[^']*')/i.exec(image) ?? [];
      const isMeant =
        code === 'missing-alt'
          ? !/\salt\s*=/i.test(image) && image.startsWith(found)
          : whole?.includes(found);
      if (isDone || !isMeant) return image;
      isDone = true;
      // As functions, as a text may hold "$&".
      return whole === undefined
        ? image.replace(/^<img/i, (tag) => `${tag} ${alt}`)
        : image.replace(whole, () => ` ${alt}`);
    });
  });
}
