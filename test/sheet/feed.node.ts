import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {openFeed, readSection} from '../../src/model/json-feed.js';
import {DEFINITIONS} from '../../src/sheet/fields.js';
import {
  convertTable,
  DOUBTS,
  heldFields,
  inOneGo,
  inSlices,
  loadSheetWords,
  mergeEntries,
  NAME_LANGUAGES,
  readCsv,
  recognize,
  remap,
  reuseMapping,
  sayDoubt,
  sayRefusal,
  SECTIONS,
  toFeedText,
  type Cell,
  type SheetEntry,
} from '../../src/sheet/sheet.js';
import {placesTable} from '../../scripts/bench/places-table.js';
import {convert, convertCsv, openFixture, vocabulary} from './converting.js';

const members = (feed: Record<string, unknown>) => (feed['_association'] as {members: SheetEntry[]}).members;

describe('sheets into a feed', () => {
  it('gives the plain id to the first of a name, and to others what tells them from those before', async () => {
    const rows = [
      'San José;Costa Rica',
      'Cuenca;Ecuador',
      'San José;Uruguay',
      'Cuenca;España',
      'Quito;Ecuador',
    ];
    const ids = async (order: readonly string[]) => {
      const {conversion} = await convertCsv(`Municipio;País\n${order.join('\n')}`);
      const {feed} = inOneGo(mergeEntries({}, 'members', conversion.entries, {mode: 'replace'}));
      return members(feed).map(({id}) => id as string);
    };
    assert.deepEqual(await ids(rows), ['san-jose', 'cuenca', 'san-jose-uy', 'cuenca-es', 'quito']);
    assert.deepEqual(await ids([...rows, 'Cuenca;España', 'CUENCA;Ecuador']), [
      ...['san-jose', 'cuenca', 'san-jose-uy', 'cuenca-es', 'quito'],
      ...['cuenca-3', 'cuenca-4'],
    ]);
  });

  it('keeps on re-import what the sheet does not hold, and says what changed', async () => {
    const {mapping, conversion} = convert(await openFixture('miembros.csv'));
    const options = {mode: 'replace', held: heldFields(mapping)} as const;
    const first = inOneGo(
      mergeEntries({title: 'FLACMA', x_own: 1}, 'members', conversion.entries, options),
    ).feed;
    const [cuenca, ...others] = members(first);
    const edited = {
      ...cuenca!,
      id: 'old-id',
      image: '/cuenca.png',
      translations: {fr: {name: 'Cuenca (Équateur)'}},
    };
    const before = {...first, _association: {license: 'CC0', members: [edited, ...others]}};
    const kept = JSON.stringify(before);
    const [changed, , ...rest] = conversion.entries;
    const now = [...rest, {...changed!, population: 700_000, url: undefined}, {name: 'Quito', country: 'EC'}];
    const again = inOneGo(mergeEntries(before, 'members', now, options));
    assert.deepEqual(again.changed, [{id: 'old-id', name: 'Cuenca'}]);
    assert.deepEqual(again.added, [{id: 'quito', name: 'Quito'}]);
    assert.deepEqual(again.removed, [{id: 'bogota', name: 'Bogotá'}]);
    assert.equal(again.unchanged, 3);
    const merged = members(again.feed).find(({id}) => id === 'old-id')!;
    assert.equal(merged['image'], '/cuenca.png');
    assert.equal(merged['population'], 700_000);
    assert.equal(merged['url'], undefined);
    assert.deepEqual(merged['translations'], edited.translations);
    assert.equal(JSON.stringify(before), kept, 'the feed that was given is not changed');
    const add = inOneGo(mergeEntries(before, 'members', [{name: 'Quito', country: 'EC'}], {mode: 'add'}));
    assert.equal(members(add.feed).length, 6);
    assert.deepEqual(add.removed, []);
  });

  it('changes nothing when the same sheet comes again', async () => {
    for (const name of ['miembros.csv', 'figures.csv', 'jalons.csv', 'contatos.csv', 'redes.csv']) {
      const {mapping, conversion} = convert(await openFixture(name));
      const options = {mode: 'replace', held: heldFields(mapping)} as const;
      const first = inOneGo(mergeEntries({}, mapping.section, conversion.entries, options));
      const text = toFeedText(first.feed);
      const parsed = JSON.parse(text) as Record<string, unknown>;
      const again = inOneGo(mergeEntries(parsed, mapping.section, conversion.entries, options));
      assert.equal(toFeedText(again.feed), text, name);
      assert.deepEqual(again.changed, [], name);
    }
  });

  it('knows networks by their names', async () => {
    const feed = {_association: {networks: [{id: 'n1', name: 'Ciudades Educadoras'}]}};
    const {conversion} = convert(await openFixture('miembros.csv'));
    const merged = inOneGo(mergeEntries(feed, 'members', conversion.entries, {mode: 'replace'})).feed;
    assert.deepEqual(members(merged)[0]!['network_ids'], ['ciudades-intermedias', 'n1']);
  });

  it('writes fields in the order of the definitions, and unknown ones after them', () => {
    const text = toFeedText({
      _theirs: {b: 1, a: [2]},
      items: [],
      title: 'T',
      version: 'https://jsonfeed.org/version/1.1',
      _association: {
        own: true,
        members: [
          {population: 1, note: 'x', name: 'N', id: 'n', translations: {fr: {name: 'F'}, es: {name: 'E'}}},
        ],
        license: 'CC0',
      },
    });
    assert.ok(text.endsWith('}\n'));
    assert.equal(text, `${JSON.stringify(JSON.parse(text), null, 2)}\n`);
    const order = [...text.matchAll(/"(\w+)":/g)].map(([, name]) => name);
    assert.deepEqual(
      order.join(' '),
      'version title items _association license members id name population note translations es name fr name own _theirs b a',
    );
  });

  it('says which entries are there already, by name or id, in the order of the rows', async () => {
    const {conversion} = await convertCsv(
      'Código;Municipio;País;Población\nm1;San José;Costa Rica;1\nm2;San José;Uruguay;x\nm3;SAN JOSÉ;Costa Rica;2\nm1;Cuenca;Ecuador;3\n;Cuenca;Ecuador;4',
      'members',
    );
    assert.deepEqual(
      conversion.doubts.map(({code, row, values}) => [code, row, values['first']]),
      [
        ['number-unread', 3, undefined],
        ['duplicate', 4, '2'],
        ['duplicate', 5, '2'],
      ],
    );
    assert.deepEqual(
      conversion.entries.map(({id}) => id),
      ['m1', 'm2', 'm3', undefined, undefined],
    );
  });

  it('uses a kept mapping again where columns have moved', async () => {
    const table = await readCsv('Municipio;Cosa;Miembro desde\nCuenca;Azuay;3/4/2018');
    const found = recognize(table, vocabulary)!;
    const byHand = remap(table, found, 'B', {field: 'region'}, vocabulary);
    const kept = JSON.parse(
      JSON.stringify(remap(table, byHand, 'C', {order: 'mdy'}, vocabulary)),
    ) as typeof found;
    const next = await readCsv('Cosa;Miembro desde;Municipio\nAzuay;3/4/2018;Cuenca');
    const mapping = reuseMapping(next, kept, vocabulary)!;
    const {entries, doubts} = inOneGo(convertTable(next, mapping, vocabulary));
    assert.deepEqual(entries, [{name: 'Cuenca', region: 'Azuay', start_date: '2018-03-04'}]);
    assert.deepEqual(doubts, []);
  });

  it('converts 16,400 rows in slices', async () => {
    const table = await readCsv(placesTable(16_400));
    const mapping = recognize(table, vocabulary)!;
    let pauses = 0;
    const done: number[] = [];
    const {entries, doubts} = await inSlices(convertTable(table, mapping, vocabulary), {
      budget: 5,
      now: () => performance.now(),
      pause: () => Promise.resolve(void pauses++),
      onProgress: (progress) => done.push(progress.done / progress.total),
    });
    assert.equal(entries.length, 16_400);
    assert.ok(pauses > 1 && done.every((share, i) => share <= 1 && share > (done[i - 1] ?? -1)));
    assert.deepEqual(
      [...new Set(doubts.map(({code}) => code))].filter((code) => code !== 'duplicate'),
      [],
    );
    const {feed} = inOneGo(mergeEntries({}, 'members', entries, {mode: 'replace'}));
    assert.equal(new Set(members(feed).map(({id}) => id)).size, 16_400);
  });

  it('makes of any table what the reader takes without a problem', () => {
    const headings = SECTIONS.flatMap((section) => [...vocabulary.headings[section].keys()]);
    const heading = fc.oneof(
      fc.constantFrom(...headings, 'Name', 'Título', '2019', 'Name (es)'),
      fc.string(),
    );
    const cell: fc.Arbitrary<Cell> = fc.oneof(
      fc.string({unit: 'grapheme'}),
      fc.constantFrom(
        '16.000',
        '3/4/2018',
        'www.x.org',
        'a@b.co',
        'más de 5 %',
        'lun-vie 9-17',
        '1.5, 2',
        '=1+1',
        '#REF!',
      ),
      fc.constantFrom(
        '__proto__',
        'constructor',
        'javascript:alert(1)',
        '\u0007',
        'Total',
        'en',
        'sí',
        'http://',
        'a/b',
      ),
      fc.double(),
      fc.boolean(),
      fc.constant(null),
      fc.constant({date: '2018-09-27'}),
    );
    const width = 7;
    const table = fc.record({
      name: fc.string(),
      hidden: fc.constant(false),
      rows: fc
        .tuple(
          fc.array(heading, {minLength: width, maxLength: width}),
          fc.array(fc.array(cell, {maxLength: width + 1}), {maxLength: 8}),
        )
        .map(([first, rest]) => [first, ...rest]),
    });
    fc.assert(
      fc.property(table, fc.constantFrom(...SECTIONS, undefined), (each, wanted) => {
        const mapping = recognize(each, vocabulary, wanted);
        if (!mapping) return;
        const {section, entries, rows} = inOneGo(convertTable(each, mapping, vocabulary));
        assert.equal(entries.length, rows.length);
        const {feed} = inOneGo(mergeEntries({}, section, entries, {mode: 'replace'}));
        const read = openFeed(JSON.parse(toFeedText(feed)), 'https://example.org/feed.json');
        const list = readSection(read, section, DEFINITIONS[section]);
        assert.deepEqual(read.problems, []);
        assert.equal(list.length, entries.length);
      }),
      {numRuns: 1500},
    );
  });
});

describe('what is said of doubts', () => {
  for (const language of NAME_LANGUAGES) {
    it(`has a sentence for each, with nothing left open: ${language}`, async () => {
      const words = await loadSheetWords(language);
      const values = {
        ...{min: '0', max: '9', unit: 'u', allowed: 'a', rest: 'r', missing: 'm', first: '1'},
        ...{day: '2005-01-01', heading: 'H', factor: '1000', shared: 's'},
      };
      for (const code of DOUBTS) {
        const doubt = {code, sheet: 's', row: 3, rows: [3], cell: 'CELL', made: 'MADE', values};
        assert.doesNotMatch(sayDoubt(words, doubt, 'FIELD'), /[{}]/);
        const decided = sayDoubt(words, {...doubt, values: {...values, by: '1/13/2019'}}, 'FIELD');
        assert.equal(decided.includes('1/13/2019'), code === 'date-order');
      }
      assert.match(sayRefusal(words, 'xls'), /\.xlsx/);
    });
  }
});
