import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {convertTable, inOneGo, readCsv, remap, reuseMapping, type Conversion} from '../../src/sheet/sheet.js';
import {convertCsv, fieldsIn, vocabulary} from './converting.js';

const codes = ({doubts}: Conversion) => doubts.map(({code, row}) => `${row} ${code}`);
const rowsOf = (heading: string, ...cells: string[]) =>
  `Municipio;${heading}\n${cells.map((cell, i) => `M${'abcdefghijklmnop'[i]};${cell}`).join('\n')}`;

describe('numbers in thousands', () => {
  for (const heading of [
    'Población (miles)',
    'Population (en milliers)',
    'Population (thousands)',
    'População (milhares)',
    'Población (en miles de habitantes)',
    'Población, en miles',
    'Population in thousands',
  ]) {
    it(`are multiplied, and that is said once: ${heading}`, async () => {
      const {mapping, conversion} = await convertCsv(rowsOf(heading, '10,5', '3', '1.250,4'), 'members');
      assert.equal(mapping.columns[1]!.factor, 1000);
      assert.ok(mapping.columns[1]!.certainty > 0.7);
      assert.deepEqual(
        conversion.entries.map(({population}) => population),
        [10_500, 3000, 1_250_400],
      );
      assert.deepEqual(codes(conversion), ['2 scaled']);
      assert.deepEqual([conversion.doubts[0]!.cell, conversion.doubts[0]!.made], ['10,5', '10500']);
    });
  }

  it('or in millions', async () => {
    const {conversion} = await convertCsv(
      'Indicador;Valor (millones);Nota\nHabitantes;1,5;n\nDeuda;2.000,25;n',
      'statistics',
    );
    assert.deepEqual(
      conversion.entries.map(({value}) => value),
      [1_500_000, 2_000_250_000],
    );
  });

  it('are asked about where they may be whole or not', async () => {
    const {conversion} = await convertCsv(rowsOf('Población (miles)', '10.512'));
    assert.equal(conversion.entries[0]!['population'], 10_512);
    assert.deepEqual(codes(conversion), ['2 number-marks', '2 scaled']);
  });

  it('without such a heading are doubted where there is a fraction', async () => {
    const {conversion, mapping} = await convertCsv(rowsOf('Población', '10,5', '636.996'));
    assert.deepEqual(codes(conversion), ['2 number-fraction']);
    const table = await readCsv(rowsOf('Población', '10,5', '636.996'));
    const byHand = remap(table, mapping, 'B', {factor: 1000}, vocabulary);
    assert.equal(inOneGo(convertTable(table, byHand, vocabulary)).entries[0]!['population'], 10_500);
    const again = reuseMapping(table, byHand, vocabulary)!;
    assert.equal(again.columns[1]!.factor, 1000);
    const away = remap(table, byHand, 'B', {field: 'region'}, vocabulary);
    assert.equal(away.columns[1]!.factor, undefined);
  });
});

describe('addresses with something odd in them', () => {
  const cells: Readonly<Record<string, string | undefined>> = {
    'http://a b': undefined,
    '//evil.org': undefined,
    'uclg.org (en construcción)': undefined,
    'https://uclg.org/Plan de acción 2021.pdf': 'https://uclg.org/Plan%20de%20acción%202021.pdf',
    'https://uclg.org/plan descargar': undefined,
    'https://uclg.org/a;b': 'https://uclg.org/a;b',
    'https://uclg.org https://flacma.lat': 'https://uclg.org',
    'uclg.org / flacma.lat': 'https://uclg.org',
    'uclg.org;': 'https://uclg.org',
  };
  for (const [cell, url] of Object.entries(cells)) {
    it(`${cell} → ${url}`, async () => {
      const {conversion} = await convertCsv(`Municipio,Sitio web\nQuito,"${cell}"\nCuenca,cuenca.gob.ec`);
      assert.equal(conversion.entries[0]!['url'], url);
      assert.deepEqual(codes(conversion), url ? [] : ['2 link-unread']);
    });
  }
});

describe('dates that may be read in two ways', () => {
  const dates = (...cells: string[]) => convertCsv(rowsOf('Miembro desde', ...cells), 'members');

  it('are doubted where few of a column decide, with what decided', async () => {
    const text = rowsOf('Miembro desde', '03/04/2018', '05/06/2018', '07/08/2018', '01/13/2019');
    const {conversion, mapping} = await convertCsv(text, 'members');
    assert.equal(conversion.entries[0]!['start_date'], '2018-03-04');
    assert.deepEqual(
      conversion.doubts.map(({code, rows, values}) => [code, rows, values['by']]),
      [['date-order', [2, 3, 4], '01/13/2019']],
    );
    // Who has chosen the order is not asked again, neither now nor the next time.
    const table = await readCsv(text);
    const chosen = remap(table, mapping, 'B', {order: 'mdy'}, vocabulary);
    for (const each of [chosen, reuseMapping(table, chosen, vocabulary)!])
      assert.deepEqual(inOneGo(convertTable(table, each, vocabulary)).doubts, []);
  });

  it('are doubted where a column has both orders, and read as most are', async () => {
    const {conversion} = await dates('03/04/2018', '01/13/2019', '01/14/2019', '27/9/2018');
    assert.deepEqual(
      conversion.doubts.map(({code, rows, made, values}) => [code, rows, made, values['by']]),
      [['date-order', [2], '2018-03-04', '27/9/2018, 01/13/2019']],
    );
  });

  it('have years of two digits', async () => {
    const {conversion} = await dates('05/06/12', '27/09/98', '27.9.18', '27/09/2018');
    assert.deepEqual(
      conversion.entries.map(({start_date}) => start_date),
      ['2012-06-05', '1998-09-27', '2018-09-27', '2018-09-27'],
    );
    assert.deepEqual(
      conversion.doubts.map(({code, rows}) => [code, rows]),
      [['date-year', [2, 4]]],
    );
  });

  it('are counts of days, which are taken where most of a column are', async () => {
    const one = await dates('38353', '27/09/2018', '2018');
    assert.equal(one.conversion.entries[0]!['start_date'], undefined);
    assert.deepEqual(
      one.conversion.doubts.map(({code, row, made, values}) => [code, row, made, values['day']]),
      [['date-serial', 2, '', '2005-01-01']],
    );
    const most = await dates('38353', '43370', '2018');
    assert.deepEqual(fieldsIn(most.mapping), ['name', 'start_date']);
    assert.deepEqual(
      most.conversion.entries.map(({start_date}) => start_date),
      ['2005-01-01', '2018-09-27', '2018'],
    );
    assert.deepEqual(
      most.conversion.doubts.map(({code, rows, made}) => [code, rows, made]),
      [['date-serial', [2, 3], '2005-01-01']],
    );
  });
});
