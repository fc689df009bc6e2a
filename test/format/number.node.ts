import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {msg} from '@lit/localize';
import {parse} from 'csv-parse/sync';
import {formatCitation} from '../../src/format/citation.js';
import {toCsv} from '../../src/format/csv.js';
import {formatNumber} from '../../src/format/number.js';
import {formatUnit} from '../../src/format/unit.js';

const plain = (text: string) => text.replace(/\s/g, ' ');

describe('formatNumber', () => {
  const cases: [value: number, locale: string, style: object, text: string][] = [
    [240000, 'es', {}, '240.000'],
    [1234567, 'en-IN', {}, '12,34,567'],
    [16000, 'ar-EG', {}, '١٦٬٠٠٠'],
    [16000, 'hi-u-nu-deva', {}, '१६,०००'],
    [70, 'fr', {unit: '%'}, '70 %'],
    [70.5, 'tr', {unit: 'percent'}, '%70,5'],
    [5_000_000_000, 'en', {compact: true}, '5 billion'],
    [5_000_000_000, 'es', {compact: true}, '5 mil millones'],
    [16132, 'en', {compact: true}, '16.1 thousand'],
    [50, 'en', {compact: true}, '50'],
    [0.0004, 'en', {}, '0.0004'],
    [0.0149, 'es', {}, '0,015'],
    [-0.00123, 'en', {}, '-0.0012'],
    [0.004, 'en', {unit: '%'}, '0.004%'],
    [0, 'en', {}, '0'],
    [0.126, 'en', {}, '0.13'],
  ];
  for (const [value, locale, style, text] of cases)
    it(`${value} in ${locale}: ${text}`, () => assert.equal(plain(formatNumber(value, locale, style)), text));

  it('answers the same from its cache', () => {
    assert.equal(formatNumber(0.5, 'en'), formatNumber(0.5, 'en'));
    assert.notEqual(formatNumber(5e9, 'en'), formatNumber(5e9, 'en', {compact: true}));
  });
});

describe('formatUnit', () => {
  const forms = (value: string, lang?: string) => ({value, lang});
  const polish = forms('{count, plural, one {miasto} few {miasta} many {miast} other {miasta}}', 'pl');

  it('chooses a form by the rules of its own language', () => {
    const city = forms('{count, plural, =0 {no city} one {# city} other {# cities}}');
    assert.deepEqual(
      [0, 1, 2].map((n) => formatUnit(city, n, 'en').value),
      ['no city', 'city', 'cities'],
    );
    for (const n of [1, 3, 5, 22]) {
      const category = new Intl.PluralRules('pl').select(n);
      assert.ok(polish.value.includes(`${category} {${formatUnit(polish, n, 'en').value}}`));
    }
    assert.equal(formatUnit(polish, 1, 'en').lang, 'pl');
  });

  it('knows units of measure in the language of the visitor', () => {
    assert.deepEqual(formatUnit(forms('kilometer', 'en'), 2, 'es'), {value: 'kilómetros', lang: undefined});
    assert.equal(formatUnit(forms('hectare'), 1, 'fr').value, 'hectare');
  });

  it('leaves other units as they are, and survives what is no plural', () => {
    assert.equal(formatUnit(forms('cities'), 1, 'en').value, 'cities');
    assert.equal(formatUnit(forms('{count, plural, }'), 1, 'en').value, '');
  });
});

describe('toCsv', () => {
  it('is read back by another parser, and starts with a byte order mark', () => {
    const rows = [
      ['name', 'value'],
      ['Cities, "large"\nand small', '16000'],
      ['Ñandú', '-3.5'],
      ['', ''],
    ];
    const text = toCsv(rows.map(([name, value]) => [name, Number(value) || value]));
    assert.ok(text.startsWith('\ufeff') && text.endsWith('\r\n'));
    assert.deepEqual(parse(text, {bom: true, record_delimiter: '\r\n'}), rows);
  });

  it('gives a spreadsheet no formula', () => {
    for (const evil of ['=1+1', '+1', '-1+1', '@SUM(A1)', '\t=1', '\r=1', '＝1'])
      assert.match(toCsv([[evil]]), /^\ufeff"?'/);
    assert.equal(toCsv([[-5]]), '\ufeff-5\r\n');
  });
});

describe('formatCitation', () => {
  const figure = {name: 'Cities', figure: 'more than 16,000'};
  it('says what, how many, when and who', () => {
    const source = {name: 'FLACMA', url: 'https://flacma.lat/'};
    assert.equal(
      formatCitation({...figure, date: '2021', source}, msg),
      'Cities: more than 16,000 (2021). Source: FLACMA, https://flacma.lat/',
    );
    assert.equal(
      formatCitation({...figure, date: undefined, source: undefined}, msg),
      'Cities: more than 16,000.',
    );
  });
});
