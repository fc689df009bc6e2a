import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {
  doubtRenamed,
  inOneGo,
  loadSheetWords,
  mergeEntries,
  NAME_LANGUAGES,
  sayDoubt,
  type SheetEntry,
} from '../../src/sheet/sheet.js';

describe('the entries of a feed, when a sheet comes again', () => {
  type Members = readonly SheetEntry[];
  const merge = (existing: Members, now: Members, mode: 'replace' | 'add' = 'replace') => {
    const merged = inOneGo(mergeEntries({_association: {members: existing}}, 'members', now, {mode}));
    return {...merged, members: (merged.feed['_association'] as {members: SheetEntry[]}).members};
  };
  const first = {
    name: 'Peñarroya',
    country: 'ES',
    region: 'Córdoba',
    start_date: '1998-03-15',
    population: 10,
  };
  const second = {name: 'peñarroya', country: 'ES', region: 'Córdoba', population: 20, url: 'https://p.es'};

  it('are those with the most equal facts, where several have a name', () => {
    const before = merge([], [first, second]).members;
    assert.deepEqual(
      before.map(({id}) => id),
      ['penarroya', 'penarroya-https-p-es'],
    );
    const kept = before.map((entry, i): SheetEntry => ({...entry, translations: {fr: {name: `T${i}`}}}));
    for (const [rows, ids] of [
      [[first], ['penarroya']],
      [[second], ['penarroya-https-p-es']],
      [
        [second, first],
        ['penarroya-https-p-es', 'penarroya'],
      ],
      [
        [
          {...second, population: 21},
          {...first, population: 11},
        ],
        ['penarroya-https-p-es', 'penarroya'],
      ],
    ] as const) {
      const {members, added, removed} = merge(kept, rows);
      assert.deepEqual(
        members.map(({id, translations}) => [id, translations]),
        ids.map((id) => [id, kept.find((entry) => entry['id'] === id)!.translations]),
      );
      assert.deepEqual([added.length, removed.length], [0, 2 - rows.length]);
    }
    const three = merge(kept, [{...first, start_date: '2020'}, second, first]);
    assert.deepEqual(
      three.members.map(({id}) => id),
      ['penarroya-2020', 'penarroya-https-p-es', 'penarroya'],
    );
  });

  it('do not give their ids to others of the name, elsewhere', () => {
    const sanJose = (country: string, region: string): SheetEntry => ({name: 'San José', country, region});
    const feed = merge([], [sanJose('CR', 'San José'), sanJose('UY', 'San José')]).members;
    const {members, added, removed} = merge(feed, [sanJose('CR', 'San José'), sanJose('EC', 'Guayas')]);
    assert.deepEqual(
      members.map(({id}) => id),
      ['san-jose', 'san-jose-ec'],
    );
    assert.deepEqual(
      [added, removed],
      [[{id: 'san-jose-ec', name: 'San José'}], [{id: 'san-jose-uy', name: 'San José'}]],
    );
    // Who alone has the name, and has moved, is the same.
    assert.equal(merge([feed[0]!], [sanJose('EC', 'Guayas')]).members[0]!['id'], 'san-jose');
  });

  const guimar: SheetEntry = {
    id: 'guimar',
    name: 'Güímar',
    url: 'https://www.guimar.es/',
    email: 'a@guimar.es',
  };
  it('are known by an address that only they have, and that is doubted', async () => {
    const other = {
      id: 'arico',
      name: 'Arico',
      url: 'https://arico.es',
      telephone: '+34 922 1',
      start_date: '1990',
    };
    const now = [
      {name: 'Arico', url: 'https://arico.es'},
      {name: 'Villa de Güímar', url: 'http://guimar.es'},
    ];
    for (const renamed of [now[1]!, {name: 'Villa de Güímar', email: 'A@guimar.es', url: 'https://new.es'}]) {
      const merged = merge([guimar, other], [now[0]!, renamed]);
      assert.deepEqual(
        merged.members.map(({id, name}) => [id, name]),
        [
          ['arico', 'Arico'],
          ['guimar', 'Villa de Güímar'],
        ],
      );
      assert.deepEqual([merged.added, merged.removed], [[], []]);
      const [{index, was, id, name}] = merged.renamed as [(typeof merged.renamed)[number]];
      assert.deepEqual([index, was, id, name], [1, 'Güímar', 'guimar', 'Villa de Güímar']);
    }
    const [byPhone] = merge(
      [other],
      [{name: 'Villa de Arico', telephone: '+34 9221', start_date: '1990'}],
    ).members;
    assert.equal(byPhone!['id'], 'arico');
    const doubt = doubtRenamed(merge([guimar], [now[1]!]).renamed[0]!, 'Hoja', 7);
    assert.deepEqual([doubt.code, doubt.row], ['renamed', 7]);
    for (const language of NAME_LANGUAGES)
      assert.match(sayDoubt(await loadSheetWords(language), doubt), /Villa de Güímar.*Güímar.*guimar\.es/);
  });

  it('are others where the address is of several, or the row brings an id', () => {
    const sports = {id: 's', name: 'Sports', url: guimar['url']};
    assert.equal(merge([guimar, sports], [{name: 'Villa', url: guimar['url']}]).renamed.length, 0);
    assert.equal(
      merge(
        [guimar],
        [
          {name: 'Villa', url: guimar['url']},
          {name: 'V', url: guimar['url']},
        ],
      ).renamed.length,
      0,
    );
    const {members, renamed} = merge([guimar], [{id: 'villa', name: 'Villa', url: guimar['url']}]);
    assert.deepEqual([members[0]!['id'], renamed], ['villa', []]);
  });

  it('are found in time where thousands have the same name', () => {
    const many = Array.from({length: 3000}, (_, i): SheetEntry => ({name: 'San Juan', region: `R${i}`}));
    const before = merge([], many).members;
    const {added, changed} = merge(before, many.toReversed());
    assert.deepEqual([added, changed], [[], []]);
  });
});
