import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {Temporal} from 'temporal-polyfill';
import type {DateOrder} from '../../src/sheet/sheet.js';
import {readDate} from '../../src/sheet/values/dates.js';
import {loadSheetWords, sayDoubt} from '../../src/sheet/words/words.js';
import {readHours} from '../../src/sheet/values/hours.js';
import {convertCsv, vocabulary} from './converting.js';

const days = fc
  .integer({min: 0, max: 100_000})
  .map((n) => Temporal.PlainDate.from('1850-01-01').add({days: n}));

describe('dates', () => {
  for (const language of ['en', 'es', 'fr', 'pt']) {
    for (const style of ['full', 'long', 'medium'] as const) {
      it(`are read as Intl writes them: ${language}, ${style}`, () => {
        const format = new Intl.DateTimeFormat(language, {dateStyle: style, timeZone: 'UTC'});
        fc.assert(
          fc.property(days, (day) => {
            const shown = format.format(Date.parse(`${day.toString()}T12:00:00Z`));
            const order = language === 'en' ? 'mdy' : 'dmy';
            assert.equal(readDate(shown, order, vocabulary), day.toString(), shown);
          }),
        );
      });
    }
  }

  const orders: readonly [DateOrder, (day: Temporal.PlainDate) => (number | string)[]][] = [
    ['dmy', ({day, month, year}) => [day, month, year]],
    ['mdy', ({day, month, year}) => [month, day, year]],
    ['ymd', ({day, month, year}) => [year, month, day]],
  ];
  for (const [order, write] of orders) {
    it(`are read with numbers only: ${order}`, () => {
      fc.assert(
        fc.property(days, fc.constantFrom('/', '.', '-', ' '), (day, separator) => {
          const shown = write(day).join(separator);
          assert.equal(readDate(shown, order, vocabulary), day.toString(), shown);
        }),
      );
    });
  }

  const written: Readonly<Record<string, string | undefined>> = {
    '2018': '2018',
    '09/2018': '2018-09',
    '2018/9': '2018-09',
    '27.9.18': '2018-09-27',
    '27/09/2018 10:30': '2018-09-27',
    'sept. 2018': '2018-09',
    'setiembre de 2018': '2018-09',
    '1er mars 2020': '2020-03-01',
    '1º de maio de 2020': '2020-05-01',
    'September 27th, 2018': '2018-09-27',
    '10–14 octobre 2022': '2022-10-10/2022-10-14',
    'du 10 au 14 octobre 2022': '2022-10-10/2022-10-14',
    'del 28 de septiembre al 2 de octubre de 2022': '2022-09-28/2022-10-02',
    '30 Dec 2019 – 2 Jan 2020': '2019-12-30/2020-01-02',
    '2018-2021': '2018/2021',
    '2018-19': '2018/2019',
    '2019 – actualidad': '2019/..',
    'T3 2021': '2021-07/2021-09',
    '3er trimestre 2021': '2021-07/2021-09',
    'hacia 1913': '1913~',
    'c. 1913': '1913~',
    '1913?': '1913?',
    'desde 2019': '2019',
    '2021-11/..': '2021-11/..',
    '2018-09-27T10:00:00Z': '2018-09-27',
    '30/02/2018': undefined,
    '2018-13': undefined,
    pronto: undefined,
    '27': undefined,
    '27 de 2018': undefined,
    '3 de mayo': undefined,
  };
  for (const [shown, edtf] of Object.entries(written)) {
    it(`${shown} → ${edtf}`, () => assert.equal(readDate(shown, 'dmy', vocabulary), edtf));
  }

  it('stand in one order in a column: one row tells for all', async () => {
    const column = (...dates: string[]) =>
      `Municipality;Joined\n${dates.map((d, i) => `M${i};${d}`).join('\n')}`;
    const {conversion, mapping} = await convertCsv(column('3/4/2018', '9/27/2018'));
    assert.equal(mapping.columns[1]!.order, 'mdy');
    assert.deepEqual(
      conversion.entries.map((e) => e['start_date']),
      ['2018-03-04', '2018-09-27'],
    );
    assert.deepEqual(conversion.doubts, []);
    const open = await convertCsv(column('3/4/2018', '3/3/2018', '5/6/2019'));
    assert.equal(open.mapping.columns[1]!.order, undefined);
    assert.deepEqual(
      open.conversion.doubts.map(({code, rows, made}) => [code, rows, made]),
      [['date-order', [2, 4], '2018-04-03']],
    );
    const torn = await convertCsv(column('27/9/2018', '9/27/2018', '3/4/2018'));
    assert.deepEqual(
      torn.conversion.entries.map((e) => e['start_date']),
      ['2018-09-27', '2018-09-27', '2018-04-03'],
    );
    assert.deepEqual(
      torn.conversion.doubts.map(({code, rows}) => [code, rows]),
      [['date-order', [4]]],
    );
  });
});

describe('numbers', () => {
  const figures = async (...values: string[]) => {
    const {conversion} = await convertCsv(
      `Indicator;Value;Note\n${values.map((value, i) => `I${i};${value};n`).join('\n')}`,
      'statistics',
    );
    return conversion;
  };

  for (const language of ['en', 'de', 'fr', 'es', 'pt', 'de-CH', 'en-IN']) {
    it(`are read as Intl writes them, in a column: ${language}`, async () => {
      const format = new Intl.NumberFormat(language, {
        minimumFractionDigits: 2,
        useGrouping: language !== 'en-IN',
      });
      const values = [1234.56, 1_234_567.89, 16_000, 0.25, -7.5];
      const {entries, doubts} = await figures(...values.map((value) => format.format(value)));
      assert.deepEqual(
        entries.map(({value}) => value),
        values,
      );
      assert.deepEqual(doubts, []);
    });
  }

  it('are asked about where a column leaves both readings open', async () => {
    const open = await figures('16.000', '240.000');
    assert.deepEqual(
      open.doubts.map(({code, rows}) => [code, rows]),
      [['number-marks', [2, 3]]],
    );
    const decided = await figures('16.000', '1.234.567');
    assert.deepEqual(
      decided.entries.map(({value}) => value),
      [16_000, 1_234_567],
    );
    assert.deepEqual(decided.doubts, []);
    const decimal = await figures('16.000', '0.5');
    assert.deepEqual(
      decimal.entries.map(({value}) => value),
      [16, 0.5],
    );
    assert.deepEqual(decimal.doubts, []);
  });

  it('say how exact they are, and of what', async () => {
    const {entries} = await figures(
      'más de 16 000 ciudades',
      '~ 50',
      'environ 3',
      '12 %',
      '1,5 millones',
      '5000+',
      '70',
    );
    const said = entries.map(({value, qualifier, unit}) => [value, qualifier, unit]);
    assert.deepEqual(said, [
      [16_000, 'more_than', 'ciudades'],
      [50, 'about', undefined],
      [3, 'about', undefined],
      [12, undefined, '%'],
      [1_500_000, undefined, undefined],
      [5000, 'more_than', undefined],
      [70, undefined, undefined],
    ]);
  });

  it('lose the cell, not the row, where they are none', async () => {
    const {entries, doubts} = await figures('muchos', '#REF!', '1.2.3', '3 de 4', '5');
    assert.deepEqual(
      entries.map(({value}) => value),
      [undefined, undefined, undefined, undefined, 5],
    );
    assert.deepEqual(
      doubts.map(({code}) => code),
      ['number-unread', 'formula-error', 'number-unread', 'number-unread'],
    );
  });
});

describe('numbers out of range', () => {
  it('are doubted with the range that they have to be in, where it has an end', async () => {
    const csv = 'Municipality,Population\nQuito,-5\nLima,1e400\nCali,9999999';
    const {conversion} = await convertCsv(csv, 'members');
    const words = await loadSheetWords('en');
    assert.deepEqual(
      conversion.doubts.map((doubt) => sayDoubt(words, doubt)),
      ['“-5” cannot be: the number has to be 0 or more.', '“1e400” is no number. Write digits only.'],
    );
    const places = await convertCsv('Office,Latitude,Longitude\nQuito,95.5,1.5', 'contacts');
    assert.deepEqual(
      places.conversion.doubts.flatMap((doubt) =>
        doubt.code === 'number-range' ? [sayDoubt(words, doubt)] : [],
      ),
      ['“95.5” cannot be: the number has to be between -90 and 90.'],
    );
  });
});

describe('opening hours', () => {
  const workdays = ['Mo', 'Tu', 'We', 'Th', 'Fr'];
  const nineToFive = [{days: workdays, opens: '09:00', closes: '17:00'}];
  const written: Readonly<Record<string, unknown>> = {
    'Mo-Fr 9:00-17:00': nineToFive,
    'lun-vie 9h-17h': nineToFive,
    'Monday to Friday, 9 am – 5 pm': nineToFive,
    'De lunes a viernes, de 9:00 a 17:00': nineToFive,
    'du lundi au vendredi de 9 h 00 à 17 h 00': nineToFive,
    'segunda a sexta das 9h às 17h': nineToFive,
    'todos los días 8:30-12:00': [{opens: '08:30', closes: '12:00'}],
    '24/7': [{opens: '00:00', closes: '24:00'}],
    'Sa 10-13; Su closed': [
      {days: ['Sa'], opens: '10:00', closes: '13:00'},
      {days: ['Su'], opens: '00:00', closes: '00:00'},
    ],
    'by appointment': undefined,
    'Mo-Fr': undefined,
    '9-27': undefined,
  };
  for (const [shown, hours] of Object.entries(written)) {
    it(shown, () => assert.deepEqual(readHours(shown, vocabulary), hours));
  }
});

describe('other cells', () => {
  it('are mended where that is sure, and doubted where not', async () => {
    const {conversion} = await convertCsv(
      [
        'Contact;E-mail;Telephone;Website;Country;Languages;Twitter;Coordinates',
        'A;mailto:a@uclg.org, b@uclg.org;(+34) 93 342 87 50 ext. 12;uclg.org;Brasil;Español y francés;@FLACMA_;41.38, 2.18',
        'B;nobody;none at all;not a link;Atlantis;Klingon;https://x.com/uclg;here',
        'C;c [at] uclg.org;93 342 87 50 / 93 342 87 51;HTTPS://uclg.org/es;España / Francia;en;;"41,38; 2,18"',
      ].join('\n'),
      'contacts',
    );
    const [a, b, c] = conversion.entries;
    assert.deepEqual(a, {
      name: 'A',
      url: 'https://uclg.org',
      email: 'a@uclg.org',
      telephone: '+34 93 342 87 50',
      extension: '12',
      address: {address_country: 'BR'},
      geo: {latitude: 41.38, longitude: 2.18},
      languages: ['es', 'fr'],
      profiles: ['https://twitter.com/FLACMA_'],
    });
    assert.deepEqual(b, {name: 'B', profiles: ['https://x.com/uclg']});
    assert.equal(c!['email'], 'c@uclg.org');
    assert.equal(c!['url'], 'https://uclg.org/es');
    assert.deepEqual(c!['geo'], {latitude: 41.38, longitude: 2.18});
    assert.deepEqual(conversion.doubts.map(({code, row}) => `${row} ${code}`).sort(), [
      '2 email-several',
      '3 coordinates-unread',
      '3 country-unknown',
      '3 email-unread',
      '3 language-unknown',
      '3 link-unread',
      '3 telephone-unread',
      '4 country-ambiguous',
      '4 telephone-several',
    ]);
  });
});
