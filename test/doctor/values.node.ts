import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {toEdtf, toTime, toTimestamp} from '../../src/doctor/mend/dates.js';
import {toCountry, toDay, toLanguage} from '../../src/doctor/mend/names.js';
import {toNumber} from '../../src/doctor/mend/values.js';

describe('toEdtf', () => {
  const dates: Record<string, string | undefined> = {
    '27/09/2018': '2018-09-27',
    '09/27/2018': '2018-09-27',
    '05/05/2018': '2018-05-05',
    '05/06/2018': undefined,
    '5.6.2018': undefined,
    '2018/9/7': '2018-09-07',
    '20180927': '2018-09-27',
    '09/2018': '2018-09',
    '27 de septiembre de 2018': '2018-09-27',
    '1er mars 2019': '2019-03-01',
    '27 sept. 2018': '2018-09-27',
    'September 27th, 2018': '2018-09-27',
    'março de 2019': '2019-03',
    '2018-2020': '2018/2020',
    'c. 1913': '1913~',
    '2018-09-27 10:00': '2018-09-27T10:00',
    'last spring': undefined,
    '27 Brumaire 1799': undefined,
  };
  for (const [text, date] of Object.entries(dates)) {
    it(`${text}: ${date}`, () => assert.equal(toEdtf(text), date));
  }

  it('reads every day as Intl writes it in four languages', () => {
    const days = fc.date({min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true});
    fc.assert(
      fc.property(days, fc.constantFrom('en-US', 'en-GB', 'es', 'fr', 'pt'), (day, language) => {
        const written = new Intl.DateTimeFormat(language, {dateStyle: 'long', timeZone: 'UTC'}).format(day);
        assert.equal(toEdtf(written), day.toISOString().slice(0, 10), written);
      }),
    );
  });
});

describe('toTimestamp', () => {
  const times: Record<string, string | undefined> = {
    'Thu, 27 Sep 2018 10:00:00 GMT': '2018-09-27T10:00:00Z',
    'Thu, 27 Sep 2018 10:00:00 -0500': '2018-09-27T10:00:00-0500',
    '2018-09-27 9:30': '2018-09-27T09:30',
    '27/09/2018': '2018-09-27',
    '05/06/2018 10:00': undefined,
    '2018': undefined,
  };
  for (const [text, time] of Object.entries(times)) {
    it(`${text}: ${time}`, () => assert.equal(toTimestamp(text), time));
  }
});

describe('toTime', () => {
  const times: Record<string, string | undefined> = {
    '9:00': '09:00',
    '9h30': '09:30',
    '9h': '09:00',
    '0930': '09:30',
    '9.30': '09:30',
    '9:00 am': '09:00',
    '12:15 a.m.': '00:15',
    '2 pm': '14:00',
    '12 pm': '12:00',
    '09:00:00': '09:00',
    '14 pm': undefined,
    '9': undefined,
    noon: undefined,
  };
  for (const [text, time] of Object.entries(times)) {
    it(`${text}: ${time}`, () => assert.equal(toTime(text), time));
  }
});

describe('toNumber', () => {
  const numbers: Record<string, number | undefined> = {
    '16,400': undefined,
    '16.400': undefined,
    '1.234.567': 1234567,
    '1,234,567.5': 1234567.5,
    '1.234,5': 1234.5,
    '16 400': 16400,
    "1'234": 1234,
    '16\u202f400,25': 16400.25,
    '3,5': 3.5,
    '0,125': 0.125,
    '-2 000': -2000,
    '1,2,3': undefined,
    '1.234,567.8': undefined,
    '12 34': undefined,
    many: undefined,
  };
  for (const [text, number] of Object.entries(numbers)) {
    it(`${text}: ${number}`, () => assert.equal(toNumber(text, false), number));
  }
  it('takes a separator for one of thousands where halves make no sense', () => {
    assert.equal(toNumber('16,400', true), 16400);
    assert.equal(toNumber('16.400', true), 16400);
    assert.equal(toNumber('16,40', true), 16.4);
  });
});

describe('names', () => {
  it('of countries, in four languages', () => {
    for (const name of ['Ecuador', 'ÉQUATEUR', 'Equador ']) assert.equal(toCountry(name), 'EC');
    assert.equal(toCountry('United Kingdom'), 'GB');
    assert.equal(toCountry('Côte d’Ivoire'), 'CI');
    assert.equal(toCountry('European Union'), undefined);
    assert.equal(toCountry('constructor'), undefined);
  });
  it('of languages and days', () => {
    for (const name of ['Spanish', 'español', 'espagnol', 'espanhol']) assert.equal(toLanguage(name), 'es');
    for (const name of ['Monday', 'lunes', 'lundi', 'segunda-feira', 'lun.']) assert.equal(toDay(name), 'Mo');
    assert.equal(toDay('noday'), undefined);
  });
});
