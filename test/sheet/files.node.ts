import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {decode, readCsv, readSheets, SheetError, type RefusalCode} from '../../src/sheet/sheet.js';
import {buildWorkbook} from './build-workbook.js';
import {convert, convertCsv, fieldsIn, openFixture, readFixture} from './converting.js';

const text = new TextDecoder().decode(readFixture('miembros.csv'));

/** Windows-1252 is Latin-1 for all letters of the fixtures. */
const encodings: Readonly<Record<string, Uint8Array>> = {
  'utf-8': new TextEncoder().encode(text),
  'utf-8 with a mark': new TextEncoder().encode(`\uFEFF${text}`),
  'windows-1252': new Uint8Array(Buffer.from(text, 'latin1')),
  'utf-16le': new Uint8Array(Buffer.from(`\uFEFF${text}`, 'utf16le')),
  'utf-16be': new Uint8Array(Buffer.from(`\uFEFF${text}`, 'utf16le').swap16()),
  'utf-16le without a mark': new Uint8Array(Buffer.from(text, 'utf16le')),
};

describe('reading a CSV', () => {
  for (const [name, bytes] of Object.entries(encodings)) {
    it(`understands ${name}`, async () => {
      assert.equal(decode(bytes).encoding, name.split(' ')[0]);
      const [table] = await readSheets(bytes, '/tmp/miembros.csv');
      assert.equal(table!.name, 'miembros');
      assert.deepEqual(table!.rows[6]!.slice(0, 4), ['San José', 'Costa Rica', 'San José', '342.188']);
    });
  }

  for (const separator of [',', ';', '\t', '|']) {
    it(`finds the separator ${JSON.stringify(separator)}`, async () => {
      const cells = [
        ['Municipio', 'Población', 'Lema'],
        ['Cuenca', '636,996', 'uno; dos, "tres" | cuatro\ncinco\tseis'],
        ['Bogotá', '7,5', ''],
      ];
      const quoted = cells.map((row) =>
        row.map((cell) => (/[",;\t|\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)),
      );
      const {rows} = await readCsv(`${quoted.map((row) => row.join(separator)).join('\r\n')}\r\n`);
      assert.deepEqual(rows, cells);
    });
  }

  it('takes the line by which Excel names the separator, and numbers rows as Excel does', async () => {
    const {rows} = await readCsv('sep=;\r\nNombre;Población\r\nCuenca;1,5\r\n');
    assert.deepEqual(rows, [[], ['Nombre', 'Población'], ['Cuenca', '1,5']]);
  });

  for (const ends of ['\n\n\n', '\r\n\r\n\r\n', '\r\r\r', '\r\n\n\r\n', '\n\r\n\n']) {
    it(`finds the lines that end in ${JSON.stringify(ends)}`, async () => {
      const lines = ['Municipio;Lema', 'Cuenca;"uno\r\ndos"', 'Bogotá;"tres\ncuatro"'];
      const [first, second, third] = ends.match(/\r?\n|\r/g)!;
      const csv = `${lines[0]}${first}${lines[1]}${second}${lines[2]}${third}`;
      const {conversion} = await convertCsv(csv, 'members');
      assert.deepEqual(
        conversion.entries.map(({name}) => name),
        ['Cuenca', 'Bogotá'],
      );
    });
  }

  it('reads the same in slices', async () => {
    const line = '"San José; ""el"" de\nallí";Costa Rica;1.234\n';
    const long = line.repeat(20_000);
    let pauses = 0;
    const slices = {budget: 5, now: () => performance.now(), pause: () => Promise.resolve(void pauses++)};
    assert.deepEqual((await readCsv(long, '', slices)).rows, (await readCsv(long)).rows);
    assert.ok(pauses > 2);
  });

  it('leaves formulas text', async () => {
    const {rows} = await readCsv('Nombre;Nota\n=1+1;"=HYPERLINK(""https://example.org"")"\n');
    assert.deepEqual(rows[1], ['=1+1', '=HYPERLINK("https://example.org")']);
  });
});

describe('reading a workbook', () => {
  const workbook = buildWorkbook(
    {name: 'Listas', hidden: true, rows: [['a'], ['b']]},
    {
      name: 'Contactos & más',
      merged: ['C2:D2'],
      rows: [
        ['Directorio', null, null, null, null, null],
        ['Nombre', 'Válido hasta', 'Contacto', null, 'Abre', 'Cuenta'],
        [null, null, 'Correo', 'Teléfono', null, null],
        ['Secretaría', {date: '2027-06-30'}, 'info@uclg.org', '+34 93 342 87 50', {time: 0.375}, 12.5],
        ['Oficina', {date: '2020-02-29'}, null, null, null, true],
      ],
    },
  );

  it('types its cells, keeps days as they stand, and tells hidden sheets', async () => {
    const [hidden, table] = await readSheets(workbook, 'libro.xlsx');
    assert.deepEqual([hidden!.name, hidden!.hidden], ['Listas', true]);
    assert.deepEqual([table!.name, table!.hidden], ['Contactos & más', false]);
    assert.deepEqual(table!.rows[3], [
      'Secretaría',
      {date: '2027-06-30'},
      'info@uclg.org',
      '+34 93 342 87 50',
      '09:00',
      12.5,
    ]);
    assert.deepEqual(table!.rows[4]![5], true);
  });

  it('understands headings over two rows', async () => {
    const {mapping, conversion} = convert((await readSheets(workbook))[1]!);
    assert.equal(mapping.section, 'contacts');
    assert.deepEqual(mapping.headings, [2, 3]);
    assert.deepEqual(fieldsIn(mapping).slice(0, 4), ['name', 'valid_through', 'email', 'telephone']);
    assert.equal(conversion.entries[1]!['valid_through'], '2020-02-29');
    assert.deepEqual(conversion.rows, [4, 5]);
  });
});

describe('files that are no tables', () => {
  const zip = (name: string) => new TextEncoder().encode(`PK\u0003\u0004…${name}`);
  const refused: [string, Uint8Array, string, RefusalCode][] = [
    ['an old workbook', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0]), 'a.xls', 'xls'],
    ['a protected one', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0]), 'a.xlsx', 'protected'],
    ['LibreOffice', zip('mimetypeapplication/vnd.oasis.opendocument.spreadsheet'), 'a.ods', 'ods'],
    ['Numbers', zip('Index/Document.iwa'), 'a.numbers', 'numbers'],
    ['a text document', zip('word/document.xml'), 'a.docx', 'not-a-sheet'],
    ['a page', new TextEncoder().encode('<!DOCTYPE html><p>Log in'), 'a.csv', 'not-a-sheet'],
    ['a damaged workbook', zip('xl/workbook.xml'), 'a.xlsx', 'broken'],
  ];
  for (const [what, bytes, name, code] of refused) {
    it(`refuses ${what}`, async () => {
      await assert.rejects(
        readSheets(bytes, name),
        (error) => error instanceof SheetError && error.code === code,
      );
    });
  }
});

describe('tables in four languages', () => {
  it('Spanish: members below a title, above a sum and a source', async () => {
    const {mapping, conversion} = convert(await openFixture('miembros.csv'));
    assert.equal(mapping.section, 'members');
    assert.deepEqual([mapping.headings, mapping.from, mapping.to], [[4], 5, 9]);
    assert.deepEqual(conversion.entries[0], {
      name: 'Cuenca',
      country: 'EC',
      region: 'Azuay',
      population: 636_996,
      url: 'https://www.cuenca.gob.ec',
      email: 'info@cuenca.gob.ec',
      network_ids: ['Ciudades Intermedias', 'Ciudades Educadoras'],
      start_date: '1981-11-17',
    });
    assert.deepEqual(
      conversion.entries.map(({start_date}) => start_date),
      ['1981-11-17', '2004', '2010-10', '2012-04-03', '2017-08-28'],
    );
    assert.deepEqual(
      conversion.doubts.map(({code, row}) => [code, row]),
      [
        ['total-row', 11],
        ['note-row', 12],
      ],
    );
  });

  it('English: figures with a column for each year', async () => {
    const {mapping, conversion} = convert(await openFixture('figures.csv'));
    assert.equal(mapping.section, 'statistics');
    assert.deepEqual(conversion.entries[0], {
      name: 'Towns, cities, regions and metropolises',
      value: 240_000,
      unit: 'cities',
      observation_date: '2021',
      source: {name: 'UCLG', url: 'https://uclg.org/join-uclg'},
      history: [
        {observation_date: '2004', value: 1000},
        {observation_date: '2017', value: 16_132},
      ],
    });
    // 1,000 may be one: nothing in the column tells.
    assert.deepEqual(
      conversion.doubts.map(({code, column, made}) => [code, column, made]),
      [
        ['number-marks', 'C', '1000'],
        ['number-marks', 'D', '16132'],
        ['number-marks', 'E', '240000'],
      ],
    );
  });

  it('French: milestones with dates as people write them', async () => {
    const {mapping, conversion} = convert(await openFixture('jalons.csv'));
    assert.equal(mapping.section, 'items');
    assert.deepEqual(
      conversion.entries.map(({_milestone}) => (_milestone as {date?: string} | undefined)?.date),
      ['2013-09-26', '2022-10-10/2022-10-14', '2018-04', '2021-11', '2022-07/2022-09', '1913~', undefined],
    );
    assert.deepEqual(conversion.entries[0]!['tags'], ['droits de l’homme', 'villes']);
    assert.deepEqual(
      conversion.doubts.map(({code, row, column, cell}) => [code, row, column, cell]),
      [['date-unread', 8, 'A', 'un jour']],
    );
  });

  it('Portuguese: contacts with headings over two rows', async () => {
    const {mapping, conversion} = convert(await openFixture('contatos.csv'));
    assert.equal(mapping.section, 'contacts');
    assert.deepEqual(mapping.headings, [2, 3]);
    assert.deepEqual(conversion.doubts, []);
    const [office, person] = conversion.entries;
    assert.deepEqual(office!['address'], {
      street_address: 'Carrer Avinyó, 15',
      postal_code: '08002',
      address_locality: 'Barcelona',
      address_country: 'ES',
    });
    assert.deepEqual(office!['languages'], ['en', 'fr', 'es']);
    assert.deepEqual(person!['opening_hours'], [
      {days: ['Mo', 'Tu', 'We', 'Th', 'Fr'].slice(0, 4), opens: '09:00', closes: '14:00'},
      {days: ['Mo', 'Tu', 'We', 'Th'], opens: '16:00', closes: '18:00'},
    ]);
  });

  it('Spanish: networks with translations and a president', async () => {
    const {mapping, conversion} = convert(await openFixture('redes.csv'));
    assert.equal(mapping.section, 'networks');
    assert.deepEqual(conversion.entries[0], {
      name: 'Ciudades Intermedias',
      topics: ['desarrollo', 'cooperación'],
      objectives: ['Promover el desarrollo sostenible', 'Fortalecer la cooperación'],
      people: [{name: 'Pedro Palacios Ullauri', role: 'Presidente'}],
      translations: {en: {name: 'Intermediary Cities'}, fr: {name: 'Villes intermédiaires'}},
    });
    assert.deepEqual(
      conversion.doubts.map(({code, row}) => [code, row]),
      [
        ['email-unread', 3],
        ['no-name', 4],
      ],
    );
  });
});

describe('rows that only look like a sum', () => {
  it('stay: Soma is a city in Türkiye, and a sum in Portuguese', async () => {
    const {conversion} = await convertCsv(
      'Name,Country,Population\nSoma,TR,65934\nPriština,XK,198897\nSoma,,264831',
    );
    assert.deepEqual(
      conversion.entries.map(({name, country}) => [name, country]),
      [
        ['Soma', 'TR'],
        ['Priština', 'XK'],
      ],
    );
    assert.deepEqual(
      conversion.doubts.map(({code, row}) => [code, row]),
      [['total-row', 4]],
    );
  });
});

describe('headings over two rows', () => {
  it('are no first entry that has a word of headings in it', async () => {
    const {mapping, conversion} = await convertCsv(
      'Municipio;País;Población;Notas\nQuito;Ecuador;2.011.388;municipio\nLima;Perú;9.751.717;sede',
    );
    assert.deepEqual(mapping.headings, [1]);
    assert.deepEqual(
      conversion.entries.map(({name}) => name),
      ['Quito', 'Lima'],
    );
  });
});

describe('Windows-1252', () => {
  it('keeps what ISO 8859-1 has not: quotation marks, dashes, the euro', async () => {
    const bytes = Uint8Array.from([
      ...Buffer.from('Name,Description\nQuito,'),
      0x93,
      0x51,
      0x94,
      0x20,
      0x96,
      0x20,
      0x80,
      0xe9,
    ]);
    const [table] = await readSheets(bytes, 'members.csv');
    assert.equal(table?.rows[1]?.[1], '“Q” – €é');
  });
});
