import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {nextDay, partUpcoming} from '../../src/model/agenda.js';
import {parseEdtf} from '../../src/model/edtf.js';
import type {TimelineEntry} from '../../src/model/milestone.js';
import {countYears, fitsCalendar, isOpen, liesBetween, tenseOf} from '../../src/model/period.js';

const TODAY = '2026-11-22';
const at = (date: string) => parseEdtf(date)!;

const entry = (id: string, date?: string, deadline?: string): TimelineEntry => ({
  item: {id},
  date: parseEdtf(date ?? ''),
  deadline: parseEdtf(deadline ?? ''),
});

describe('liesBetween', () => {
  const between = (date: string, from?: string, to?: string) =>
    liesBetween(at(date), from ? at(from) : undefined, to ? at(to) : undefined);

  it('counts both ends, as far as they are known', () => {
    assert.equal(between('2018', '2018', '2018'), true);
    assert.equal(between('2018-09-27', '2018-09', '2018-09'), true);
    assert.equal(between('2018-09-27', '2018-09-28'), false);
    assert.equal(between('2018-09-27', undefined, '2018-09-26'), false);
  });

  it('takes a date that may lie there for one that does', () => {
    assert.equal(between('2018', '2018-06'), true);
    assert.equal(between('2018', '2019'), false);
  });

  it('takes intervals that overlap, and those without an end', () => {
    assert.equal(between('2015/2018', '2017', '2020'), true);
    assert.equal(between('2015/2016', '2017', '2020'), false);
    assert.equal(between('2015/..', '2020'), true);
    assert.equal(between('../1913', undefined, '1900'), true);
    assert.equal(between('../1913', '1914'), false);
    assert.equal(between('-0043', '-0100', '-0001'), true);
  });
});

describe('tenseOf', () => {
  for (const [date, tense] of [
    ['2026-11-21', 'past'],
    ['2026-11-22', 'present'],
    ['2026-11-23', 'future'],
    ['2026-12', 'future'],
    ['2026-11', 'past'],
    ['2026', 'past'],
    ['2027', 'future'],
    ['2027~', 'future'],
    ['2026-11-20/2026-11-25', 'present'],
    ['2026-11-20/2026-11-22', 'present'],
    ['2026-11-20/2026-11-21', 'past'],
    ['2026-10/2026-12', 'present'],
    ['2026-11/2026-12', 'past'],
    ['2021-11/..', 'past'],
    ['2027/..', 'future'],
    ['../2030', 'past'],
  ] as const) {
    it(`${date} is ${tense} on ${TODAY}`, () => assert.equal(tenseOf(at(date), TODAY), tense));
  }
});

describe('isOpen', () => {
  it('lasts through the whole of what is named', () => {
    assert.equal(isOpen(at('2026-11'), TODAY), true);
    assert.equal(isOpen(at('2026-11-22'), TODAY), true);
    assert.equal(isOpen(at('2026-11-21'), TODAY), false);
    assert.equal(isOpen(at('2025'), TODAY), false);
  });
});

describe('fitsCalendar', () => {
  it('takes days and months, and nothing that would have to be made more precise', () => {
    for (const date of ['2027-03-10', '2027-03', '2027-03-10/2027-03-12', '2027-03/2027-04'])
      assert.equal(fitsCalendar(at(date)), true, date);
    for (const date of [
      '2027',
      '2027-03~',
      '2027-03-10?',
      '2027-03/..',
      '../2027-03',
      '2027/2028',
      '-0043-03',
    ])
      assert.equal(fitsCalendar(at(date)), false, date);
  });
});

describe('what is to come', () => {
  it('is an event, or a deadline that is still open, whichever is sooner', () => {
    assert.equal(nextDay(entry('a', '2018', '2027-01'), TODAY), 20270131);
    assert.equal(nextDay(entry('b', '2027-03-10', '2026-12-01'), TODAY), 20261201);
    assert.equal(nextDay(entry('c', '2018', '2019-07'), TODAY), undefined);
    assert.equal(nextDay(entry('d'), TODAY), undefined);
  });

  it('stands first, the soonest first, and the rest stays as it was', () => {
    const entries = [
      entry('far', '2030'),
      entry('old', '2001'),
      entry('due', '2018', '2027-01'),
      entry('now', TODAY),
      entry('older', '1999'),
    ];
    const [coming, past] = partUpcoming(entries, TODAY);
    assert.deepEqual(
      coming.map(({item}) => item.id),
      ['now', 'due', 'far'],
    );
    assert.deepEqual(
      past.map(({item}) => item.id),
      ['old', 'older'],
    );
  });
});

describe('countYears', () => {
  it('counts every year between the first and the last', () => {
    assert.deepEqual(countYears([2013, 2010, 2010]), {
      first: 2010,
      last: 2013,
      step: 1,
      counts: [2, 0, 0, 1],
    });
  });

  it('counts decades and more where the time is long, also before Christ', () => {
    assert.deepEqual(countYears([1913, 1918, 1994]), {
      first: 1910,
      // Not 1999, of which there is nothing yet.
      last: 1994,
      step: 10,
      counts: [2, 0, 0, 0, 0, 0, 0, 0, 1],
    });
    const long = countYears([-43, 2018])!;
    assert.deepEqual([long.first, long.step, long.counts.length], [-100, 100, 22]);
    assert.ok(countYears([-200_000, 2000])!.counts.length <= 61);
  });

  it('has nothing to say of one year', () => {
    assert.equal(countYears([2018, 2018]), undefined);
    assert.equal(countYears([]), undefined);
  });
});
