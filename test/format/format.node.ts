import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {msg} from '@lit/localize';
import {formatAddress} from '../../src/format/address.js';
import {formatEdtf, formatYear} from '../../src/format/date.js';
import {formatCountry, formatLanguage} from '../../src/format/name.js';
import {formatNumber} from '../../src/format/number.js';
import {formatService} from '../../src/format/service.js';
import {parseEdtf} from '../../src/model/edtf.js';

const format = (date: string, locale: string, style?: 'short') =>
  formatEdtf(parseEdtf(date)!, locale, msg, style)
    .replace(/\u2009/g, '')
    .replace(/\u202f/g, ' ');

describe('formatEdtf', () => {
  const cases: [date: string, locale: string, words: string][] = [
    ['2018', 'en', '2018'],
    ['2018-04', 'en-GB', 'April 2018'],
    ['2018-09-27', 'en-GB', '27 September 2018'],
    ['2018-09-27', 'es', '27 de septiembre de 2018'],
    ['2018-09-27', 'fr', '27 septembre 2018'],
    ['2022-10-10/2022-10-14', 'en-GB', '10–14 October 2022'],
    ['2017-08-23/2017-08-26', 'es', '23–26 de agosto de 2017'],
    ['2021-11/..', 'en', 'since November 2021'],
    ['../1913', 'en', 'until 1913'],
    ['1913~', 'en', 'around 1913'],
    ['1984?', 'en', '1984 (uncertain)'],
    ['-0043', 'en', '44 BC'],
    ['0099-02', 'en', 'February 99'],
    ['2018/2019-04', 'en', '2018 – April 2019'],
    ['1913~/1918~', 'en', 'around 1913–1918'],
    ['1913~/1918', 'en', 'around 1913 – 1918'],
    ['1913?/1918?', 'en', '1913–1918 (uncertain)'],
    ['-0043/0014', 'en', '44 BC–14 AD'],
    ['-0043-03-15', 'en-GB', '15 March 44 BC'],
    ['2018-04/2018-04', 'en', 'April 2018'],
    ['2018-09-27/2018-10-02', 'en-GB', '27 September–2 October 2018'],
  ];
  for (const [date, locale, words] of cases) {
    it(`${date} in ${locale}: ${words}`, () => assert.equal(format(date, locale), words));
  }

  it('is short where asked', () => assert.equal(format('2018-09-27', 'en-GB', 'short'), '27 Sept 2018'));

  it('says a day in the calendar of the locale', () => {
    assert.equal(format('2018-09-27', 'fa'), '۵ مهر ۱۳۹۷');
    assert.equal(format('2018-09-27', 'ar-SA-u-ca-islamic-umalqura'), '١٧ محرم ١٤٤٠ هـ');
    assert.equal(format('2018-09-27', 'th'), '27 กันยายน 2561');
    const oracle = new Intl.DateTimeFormat('fa', {dateStyle: 'long', timeZone: 'UTC'});
    for (const day of ['2000-01-01', '2017-03-20', '2017-03-21', '2024-02-29'])
      assert.equal(format(day, 'fa'), oracle.format(new Date(day)));
  });

  it('says a year or month in our calendar, with its era, where that of the locale begins its own elsewhere', () => {
    assert.equal(format('2018', 'fa'), '۲۰۱۸ م.');
    assert.equal(format('2018-04', 'fa'), 'آوریل ۲۰۱۸ م.');
    assert.equal(format('2018/2020', 'fa').includes('م.'), true);
    assert.match(format('2018-04/2018-06', 'fa'), /آوریل.*ژوئن/);
    // In Thailand all of 2018 is 2561.
    assert.equal(format('2018', 'th'), 'พ.ศ. 2561');
    assert.equal(format('2018-04', 'th'), 'เมษายน 2561');
  });

  it('needs no words where it has none', () => {
    const wordless = (date: string) => formatEdtf(parseEdtf(date)!, 'de', undefined);
    assert.equal(wordless('2018-09-27'), '27. September 2018');
    assert.equal(wordless('2021-11/..'), 'November 2021 –');
    assert.equal(wordless('../1913'), '– 1913');
    assert.equal(wordless('1913~'), '≈ 1913');
    assert.equal(wordless('1984?'), '1984 (?)');
  });

  it('never moves a day with the time zone', () => {
    const before = process.env['TZ'];
    try {
      for (const zone of ['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Europe/Madrid']) {
        process.env['TZ'] = zone;
        assert.equal(format('2018-01-01', 'en-GB'), '1 January 2018');
        assert.equal(format('2018', 'en-GB'), '2018');
      }
    } finally {
      if (before === undefined) delete process.env['TZ'];
      else process.env['TZ'] = before;
    }
  });
});

describe('other formats', () => {
  it('years', () => {
    assert.equal(formatYear(-43, 'en'), '44 BC');
    assert.equal(formatYear(1990, 'en', 1999).replace(/\u2009/g, ' '), '1990 – 1999');
    assert.equal(formatYear(2018, 'fa'), '۲۰۱۸ م.');
  });

  it('numbers and percentages by the locale', () => {
    assert.equal(formatNumber(240000, 'es'), '240.000');
    assert.equal(formatNumber(1234567, 'en-IN'), '12,34,567');
    assert.equal(formatNumber(70, 'fr', {unit: '%'}).replace(/\s/g, ' '), '70 %');
  });

  it('names of countries and languages, or their code', () => {
    assert.equal(formatCountry('EC', 'fr'), 'Équateur');
    assert.equal(formatCountry('ZZ1', 'fr'), 'ZZ1');
    assert.equal(formatLanguage('es', 'en'), 'Spanish');
  });

  it('addresses', () => {
    const address = {
      street_address: 'Carrer Avinyó, 15',
      postal_code: '08002',
      address_locality: 'Barcelona',
      address_country: 'ES',
    };
    assert.deepEqual(formatAddress(address, 'España'), ['Carrer Avinyó, 15', '08002 Barcelona', 'España']);
    assert.deepEqual(formatAddress({}, undefined), []);
  });

  it('services', () => {
    assert.equal(formatService('https://www.facebook.com/laFLACMA'), 'Facebook');
    assert.equal(formatService('https://es.linkedin.com/in/x'), 'LinkedIn');
    assert.equal(formatService('https://wa.me/1'), 'WhatsApp');
    assert.equal(formatService('https://mastodon.example/@a'), 'mastodon.example');
  });
});
