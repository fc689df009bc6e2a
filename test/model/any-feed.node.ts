import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {FeedError} from '../../src/feed/feed-error.js';
import {COLLECTIONS, readCollection, type CollectionName} from '../../src/model/collection.js';
import {readAllContacts} from '../../src/model/contact.js';
import {feedDocument} from '../../src/model/definition.js';
import {openFeed, type Feed} from '../../src/model/json-feed.js';
import {readTimeline} from '../../src/model/milestone.js';
import type {Type} from '../../src/model/schema.js';
import {readStatistics} from '../../src/model/statistic.js';

const ADDRESS = 'https://example.org/feed.json';
const association = feedDocument.fields.get('_association')!;

const HOSTILE = [
  '__proto__',
  'constructor',
  'javascript:alert(1)',
  '\u202eevil\u0007',
  '\ud800',
  '16.000',
  'https://a@b:c/',
  'x@y.org?bcc=z',
];
const EXAMPLES: Partial<Record<Type['kind'], readonly unknown[]>> = {
  id: ['a', 'b', 7],
  link: ['https://example.org/a', '/b', '//example.org/c', 'mailto:a@example.org'],
  email: ['a@example.org'],
  telephone: ['+34 933 42 87 50', '+44 20 7946 0958 ext. 5'],
  date: ['2018', '2018-09-27', '2022-10-10/2022-10-14', '2021-11/..', '1913~', '2018-02-30'],
  timestamp: ['2018-09-28T10:00:00Z', '2018-09-28'],
  time: ['09:00', '24:00', '25:00'],
  language: ['es', 'zh-Hant'],
  country: ['EC', 'ec'],
  html: ['<p>A</p>', '<script>'],
};

/** Values that fit a definition, nearly fit it, or do not fit it at all. */
function near(type: Type): fc.Arbitrary<unknown> {
  return fc.oneof(
    {weight: 8, arbitrary: fitting(type)},
    {weight: 1, arbitrary: fc.jsonValue({maxDepth: 2})},
    {weight: 1, arbitrary: fc.constantFrom(...HOSTILE)},
  );
}

function fitting(type: Type): fc.Arbitrary<unknown> {
  switch (type.kind) {
    case 'object': {
      const fields: Record<string, fc.Arbitrary<unknown>> = Object.fromEntries(
        [...type.fields].map(([name, field]) => [name, near(field)]),
      );
      const names = fc.constantFrom('id', 'name', 'title', ...HOSTILE);
      const languages = fc.constantFrom('es', 'fr', '__proto__');
      fields['translations'] = fc.dictionary(languages, fc.dictionary(names, fc.string()));
      return fc.record(fields, {requiredKeys: [...type.needs]});
    }
    case 'list':
      return fc.array(near(type.of!), {maxLength: 3});
    case 'number':
      return fc.oneof(fc.integer(), fc.double(), fc.integer().map(String));
    case 'flag':
      return fc.boolean();
    case 'choice':
      return fc.constantFrom(...type.values);
    default:
      return fc.oneof(fc.string(), fc.constantFrom(...(EXAMPLES[type.kind] ?? type.values), 'A'));
  }
}

/** Reads all that elements read of a feed, with what each list is defined to hold. */
function readAll(feed: Feed): readonly (readonly [of: Type, entries: readonly unknown[]])[] {
  const entryOf = (lists: Type, name: string) => lists.fields.get(name)!.of!;
  const collections = Object.keys(COLLECTIONS) as CollectionName[];
  return [
    ...collections.map((name) => [entryOf(association, name), readCollection(feed, name)] as const),
    [entryOf(association, 'contacts'), readAllContacts(feed)],
    [entryOf(association, 'statistics'), readStatistics(feed, '2026-11-22')],
    [entryOf(feedDocument, 'items'), readTimeline(feed).map(({item}) => item)],
  ];
}

/** Asserts that a value is what its definition says; this knows nothing of how the reader goes about it. */
function assertFits(type: Type, value: unknown, path: string): void {
  const fits = (is: boolean) => assert.ok(is, `${path} is no ${type.kind}: ${JSON.stringify(value)}`);
  if (type.kind === 'list') {
    fits(Array.isArray(value));
    (value as unknown[]).forEach((each, index) => assertFits(type.of!, each, `${path}[${index}]`));
  } else if (type.kind === 'object') {
    fits(typeof value === 'object' && value !== null && !Array.isArray(value));
    for (const [name, field] of type.fields) {
      const own = Object.hasOwn(value as object, name) ? (value as Record<string, unknown>)[name] : undefined;
      if (own === undefined) fits(!field.required);
      else assertFits(field, own, `${path}.${name}`);
    }
  } else if (type.kind === 'number') {
    fits(Number.isFinite(value) && (value as number) >= type.min && (value as number) <= type.max);
  } else if (type.kind === 'flag') {
    fits(typeof value === 'boolean');
  } else {
    fits(typeof value === 'string' && (value !== '' || type.kind === 'id'));
    // What is shown as it is; an id is not shown, and an address only as the browser writes it.
    // eslint-disable-next-line no-control-regex
    if (type.kind === 'text') fits(!/[\0-\x08\x0e-\x1f\x7f-\x9f\u202a-\u202e]/.test(value as string));
    if (type.kind === 'choice') fits(type.values.includes(value as string));
    if (type.kind === 'country') fits(/^[A-Z]{2}$/.test(value as string));
    if (type.kind === 'email') fits(/^[^?&\s]+@[^?&\s]+$/.test(value as string));
    if (type.kind === 'link') fits(/^(https?|mailto|tel):$/.test(new URL(value as string, ADDRESS).protocol));
  }
}

const JSON_PATH =
  /^\$(\.[\p{L}_][\p{L}\d_]*|\[\d+\]|\["(?:[^"\\]|\\.)*"\]|\[\?@\.id=="(?:[^"\\]|\\.)*"\])*$/u;

/** Opens and reads JSON as a page would, and asserts what must hold of any. */
function assertReadable(json: unknown): void {
  let feed: Feed;
  try {
    feed = openFeed(json, ADDRESS);
  } catch (error) {
    assert.ok(error instanceof FeedError && error.reason === 'not-a-feed');
    return;
  }
  for (const [type, entries] of readAll(feed)) {
    entries.forEach((entry, index) => assertFits(type, entry, `${index}`));
    const ids = entries.map((entry) => (entry as {id: string}).id);
    assert.equal(new Set(ids).size, ids.length, 'An id is there twice.');
  }
  for (const {path, found, effect} of feed.problems) {
    assert.match(path, JSON_PATH);
    assert.ok(found.length <= 80 && ['mended', 'left-out'].includes(effect));
  }
  assert.equal(({} as {id?: unknown}).id, undefined, 'The prototype of all objects was changed.');
}

describe('the reader, whatever JSON comes', () => {
  it('throws nothing but "not-a-feed"', () => {
    fc.assert(
      fc.property(fc.json({maxDepth: 4}), (text) => assertReadable(JSON.parse(text))),
      {numRuns: 500},
    );
  });

  it('reads what nearly is a feed into what its definition says, and says where it is wrong', () => {
    const feed = fc.oneof(
      {weight: 6, arbitrary: fitting(feedDocument)},
      {weight: 1, arbitrary: fitting(association)},
      {weight: 1, arbitrary: near(feedDocument.fields.get('items')!)},
    );
    fc.assert(
      // Through text, as a feed comes: without undefined, with __proto__ as any other name.
      fc.property(feed, (json) => assertReadable(JSON.parse(JSON.stringify(json) ?? 'null'))),
      {numRuns: 300},
    );
  });
});
