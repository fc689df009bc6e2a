import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {
  guessLanguage,
  readCsv,
  recognize,
  whyNoTable,
  type Conversion,
  type Mapping,
} from '../../src/sheet/sheet.js';
import {convertCsv, fieldsIn, vocabulary} from './converting.js';

const codes = ({doubts}: Conversion) => doubts.map(({code, row}) => `${row} ${code}`);
const namesOf = ({entries}: Conversion) => entries.map(({name}) => name);

describe('sums at the end of a table', () => {
  const head =
    'N.º;Municipio;País;Web;Superficie\n1;Quito;Ecuador;quito.gob.ec;4.235,2\n2;Cuenca;Ecuador;cuenca.gob.ec;70,6\n';
  for (const row of [
    'TOTAL;9 municipios;;;14.434,4',
    ';TOTAL;;;14.434,4',
    ';9 municipios;Total;;14.434,4',
    'Suma;2 municipios;;;4.305,8',
    'Total: 9;;;;',
    'TOTAL;9 municipios;1 país;2 webs;14.434,4',
  ]) {
    it(`are left out, whichever column says so: ${row}`, async () => {
      for (const below of ['', '\n\nFuente: censo de 2021']) {
        const {conversion} = await convertCsv(`${head}${row}${below}`, 'members');
        assert.deepEqual(namesOf(conversion), ['Quito', 'Cuenca']);
        assert.deepEqual(codes(conversion), ['4 total-row', ...(below ? ['6 note-row'] : [])]);
      }
    });
  }

  it('are none where the words are those of an entry', async () => {
    for (const row of ['3;Soma;Türkiye;soma.bel.tr;820', '3;Totana;España;;287,6', '3;Suma;Perú;;']) {
      const {conversion} = await convertCsv(head + row, 'members');
      assert.equal(conversion.entries.length, 3, row);
      assert.deepEqual(codes(conversion), []);
    }
    const {conversion} = await convertCsv(
      'Indicator;Scope;Value;Note\nHomes;total;300000;n\nInhabitants;urban;60000;n\nVisitors;total;70000;',
      'statistics',
    );
    assert.equal(conversion.entries.length, 3);
  });
});

describe('a quotation mark that nothing closes', () => {
  const head = 'Municipio;Lema;País;Región\nQuito;"Luz; de ""América""";Ecuador;Pichincha';
  const tails: readonly string[] = [
    'Cuenca;"Patrimonio;Ecuador;Azuay\nBogotá;x;Colombia;Cundinamarca\nLima;y;Perú;Lima',
    'Cuenca;"Patrimonio;Ecuador;Azuay\nBogotá;"x";Colombia;Cundinamarca\nLima;y;Perú;Lima',
    'Cuenca;"Patrimonio;Ecuador;Azuay\nBogotá;x";Colombia;Cundinamarca\nLima;y;Perú;Lima',
    'Cuenca;"Patrimonio;Ecuador;Azuay\nBogotá;x;Colombia;Cundinamarca\nLima;"uno\ndos";Perú;Lima',
  ];
  for (const tail of tails) {
    it(`takes no rows into its cell: ${JSON.stringify(tail)}`, async () => {
      for (const separator of [';', '\t']) {
        const text = `${head}\n${tail}`
          .replaceAll('; ', '¬')
          .replaceAll(';', separator)
          .replaceAll('¬', '; ');
        const {conversion} = await convertCsv(text, 'members');
        assert.deepEqual(namesOf(conversion), ['Quito', 'Cuenca', 'Bogotá', 'Lima']);
        assert.equal(conversion.entries[1]!['country'], 'EC');
        assert.deepEqual(codes(conversion), ['3 quote-open']);
      }
    });
  }

  it('is found in a file that is read in slices, and none where all is well', async () => {
    const lines = Array.from({length: 20_000}, (_, i) => `M${i};"a\nb; c; d; e";Ecuador;Azuay`);
    const slices = {budget: 5, now: () => 0, pause: () => Promise.resolve()};
    const good = `Municipio;Lema;País;Región\n${lines.join('\n')}`;
    assert.equal((await readCsv(good, '', slices)).openQuotes, undefined);
    const table = await readCsv(good.replace('M17;"a\nb; c; d; e"', 'M17;"a'), '', slices);
    assert.deepEqual([table.openQuotes, table.rows.length], [[19], 20_001]);
    assert.deepEqual(table.rows[18], ['M17', 'a', 'Ecuador', 'Azuay']);
  });

  it('stays in inches, and texts of several lines stay whole', async () => {
    for (const text of [
      'Nombre;Nota\nTubo 5";x\nOtro;"uno; dos\ntres"\n',
      'Name,Note,Country,Region\nA,"one, two,\nthree, four, five",ES,x\nB,"one ""two""\nthree",FR,y\n',
    ]) {
      const {rows, openQuotes} = await readCsv(text);
      assert.deepEqual([rows.length, openQuotes], [3, undefined]);
    }
  });
});

describe('what is no table', () => {
  const cases: readonly [text: string, why: 'no-rows' | 'no-table'][] = [
    ['Nombre;País', 'no-rows'],
    ['Miembros 2024\n\nNombre;País\n', 'no-rows'],
    ['not a zip', 'no-table'],
    ['not a zip\nreally', 'no-table'],
    ['', 'no-table'],
  ];
  for (const [text, why] of cases) {
    it(`${JSON.stringify(text)}: ${why}`, async () => {
      const table = await readCsv(text);
      assert.equal(recognize(table, vocabulary), undefined);
      assert.equal(whyNoTable([table], vocabulary), why);
    });
  }

  it('is a table, however small, where the heading is known', async () => {
    assert.ok(recognize(await readCsv('Municipio\nQuito'), vocabulary));
  });
});

describe('the language of a table', () => {
  const cases: readonly [text: string, language: string | undefined][] = [
    ['Municipio;País;Población\nQuito;Ecuador;1', 'es'],
    ['MUNICIPIO;PAIS;POBLACION\nQuito;Ecuador;1', 'es'],
    ['Município;País;População\nQuito;Equador;1', 'pt'],
    ['Nom;Pays;Population\nQuito;Équateur;1', 'fr'],
    ['Name;Country;Population\nQuito;Ecuador;1', 'en'],
    ['Name (es);Name (en);Country\nLondres;London;GB', 'es'],
    ['Web;E-mail\nuclg.org;a@uclg.org', undefined],
    ['Nombre;Country\nQuito;EC', undefined],
  ];
  for (const [text, language] of cases) {
    it(`${JSON.stringify(text)}: ${language}`, async () => {
      const table = await readCsv(text);
      const mapping = recognize(table, vocabulary) as Mapping;
      assert.equal(guessLanguage(table, mapping, vocabulary), language);
    });
  }
});

describe('columns that the feed has no place for', () => {
  it('are left out', async () => {
    const {mapping} = await convertCsv(
      'Municipio;Alcalde/sa;Cuota;Observaciones\nQuito;Ana;300;paga tarde',
      'members',
    );
    assert.deepEqual(fieldsIn(mapping), ['name', undefined, undefined, undefined]);
  });
});
