import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {
  firstDifference,
  getAt,
  insertAt,
  moveItem,
  removeItem,
  renameReferences,
  setAt,
  toId,
  type Path,
} from '../../src/studio/edit/changes.js';
import {referencesTo} from '../../src/studio/edit/form.js';
import {placeOf} from '../../src/studio/edit/sections.js';

const feed = {
  version: 'https://jsonfeed.org/version/1.1',
  _other: {kept: [1, {two: 2}]},
  items: [
    {id: 'a', _milestone: {network_ids: ['cities'], follows: ['b']}},
    {id: 'b', title: 'B'},
  ],
  _association: {
    networks: [{id: 'cities', name: 'Cities'}],
    members: [{id: 'quito', name: 'Quito', x_own: null, network_ids: ['cities', 'other']}],
    contacts: [{id: 'desk', network_ids: 'cities'}],
  },
};

/** Every path of a value. */
function pathsOf(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  const keys = Array.isArray(value) ? value.keys() : Object.keys(value);
  return [
    path,
    ...[...keys].flatMap((key) => pathsOf((value as Record<string | number, unknown>)[key], [...path, key])),
  ];
}

describe('changes of a feed', () => {
  it('are read back where they were made, leave all else as it was, and touch nothing in place', () => {
    const place = fc.jsonValue().chain((json) => {
      const root = {json};
      return fc.tuple(fc.constant(root), fc.constantFrom(...pathsOf(root).slice(1)));
    });
    const value = fc.jsonValue().filter((each) => !isBlank(each));
    fc.assert(
      fc.property(place, value, ([root, path], next) => {
        const before = structuredClone(root);
        const changed = setAt(root, path, next);
        assert.deepEqual(root, before);
        assert.deepEqual(getAt(changed, path), next);
        // All paths that neither lead there nor begin there say the same, in the same order.
        for (const other of pathsOf(root)) {
          const shared = other.findIndex((key, i) => key !== path[i]);
          if (shared >= 0 && shared < path.length)
            assert.deepEqual(getAt(changed, other), getAt(root, other));
        }
        const owner = path.slice(0, -1);
        assert.deepEqual(
          Object.keys(getAt(changed, owner) as object),
          Object.keys(getAt(root, owner) as object),
        );
      }),
    );
  });

  it('give the same feed again when they are taken back', () => {
    fc.assert(
      fc.property(fc.array(fc.jsonValue(), {minLength: 1}), fc.nat(), fc.nat(), (list, a, b) => {
        const root = {list};
        const [from, to] = [a % list.length, b % list.length];
        assert.deepEqual(moveItem(moveItem(root, ['list'], from, to), ['list'], to, from), root);
        assert.deepEqual(removeItem(insertAt(root, ['list'], from, {x: 1}), ['list'], from), root);
      }),
    );
  });

  it('make the objects and lists on their way', () => {
    assert.deepEqual(setAt({}, ['people', 0, 'name'], 'Ana'), {people: [{name: 'Ana'}]});
    assert.deepEqual(setAt({topics: 'water'}, ['topics', 1], 'air'), {topics: ['water', 'air']});
    assert.deepEqual(insertAt({people: {name: 'Ana'}}, ['people'], 1, {}), {people: [{name: 'Ana'}, {}]});
  });

  it('remove a field that says nothing, and the objects that it leaves empty, but no item of a list', () => {
    for (const empty of [undefined, null, '', [], {}]) {
      assert.deepEqual(setAt({a: 1, b: 2}, ['a'], empty), {b: 2});
      assert.deepEqual(setAt({name: 'x', geo: {latitude: 1}}, ['geo', 'latitude'], empty), {name: 'x'});
      assert.deepEqual(setAt({list: [{a: 1}]}, ['list', 0, 'a'], empty), {list: [{}]});
    }
    const untouched = {name: 'x'};
    assert.equal(setAt(untouched, ['geo', 'latitude'], ''), untouched);
    assert.deepEqual(removeItem({list: [1]}, ['list'], 0), {});
    assert.deepEqual(removeItem({list: [1]}, ['list'], 0, true), {list: []});
  });

  it('do not take what every object inherits for a field', () => {
    assert.equal(getAt({}, ['constructor']), undefined);
    const changed = setAt(JSON.parse('{"__proto__": {"a": 1}}') as object, ['b'], 2);
    assert.equal(JSON.stringify(changed), '{"__proto__":{"a":1},"b":2}');
    assert.equal(({} as {a?: number}).a, undefined);
  });
});

describe('ids', () => {
  it('come from the name, and are nobody else’s', () => {
    assert.equal(toId('San José de Cúcuta', new Set(), 'members'), 'san-jose-de-cucuta');
    assert.equal(toId('Quito', new Set(['quito', 'quito-2']), 'members'), 'quito-3');
    assert.equal(toId('  ', new Set(['members']), 'members'), 'members-2');
    fc.assert(
      fc.property(fc.array(fc.string({unit: 'grapheme'})), (names) => {
        const taken = new Set<string>();
        for (const name of names) taken.add(toId(name, taken, 'x'));
        assert.equal(taken.size, names.length);
        for (const id of taken) assert.match(id, /^[\p{L}\p{N}]+(-[\p{L}\p{N}]+)*$/u);
      }),
    );
  });

  it('are followed by all who refer to them', () => {
    const fields = referencesTo('networks').map(({section, path}) => [...placeOf(feed, section), ...path]);
    const renamed = renameReferences(feed, fields, 'cities', 'towns');
    assert.deepEqual(getAt(renamed, ['items', 0, '_milestone', 'network_ids']), ['towns']);
    assert.deepEqual(getAt(renamed, ['_association', 'members', 0, 'network_ids']), ['towns', 'other']);
    assert.deepEqual(getAt(renamed, ['_association', 'contacts', 0, 'network_ids']), ['towns']);
    assert.equal(renamed['_other'], feed._other);
    assert.equal(getAt(renamed, ['items', 1]), feed.items[1]);
    assert.deepEqual(
      referencesTo('items').map(({section, path}) => [section, ...path]),
      [['items', '*', '_milestone', 'follows']],
    );
    assert.equal(renameReferences(feed, fields, 'nobody', 'x'), feed);
  });
});

describe('the first difference', () => {
  it('is where something was changed, added or removed', () => {
    const change = setAt(feed, ['_association', 'members', 0, 'name'], 'Kitu');
    assert.deepEqual(firstDifference(feed, change), ['_association', 'members', 0, 'name']);
    const less = removeItem(feed, ['items'], 0);
    assert.deepEqual(firstDifference(feed, less), ['items', 0]);
    assert.deepEqual(firstDifference(less, feed), ['items', 0]);
    assert.deepEqual(firstDifference(feed, removeItem(feed, ['items'], 1)), ['items', 1]);
    assert.equal(firstDifference(feed, structuredClone(feed)), undefined);
  });
});

const isBlank = (value: unknown) =>
  value === null || value === '' || (typeof value === 'object' && Object.keys(value).length === 0);
