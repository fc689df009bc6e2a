import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {arrangeAxis, type Axis} from '../../src/model/axis.js';
import {parseEdtf} from '../../src/model/edtf.js';
import {extentOf} from '../../src/model/extent.js';

const TODAY = '2026-11-22';
const ROOM = {card: 15, gap: 1.5, lanes: 3};
const of = (date: string) => extentOf(parseEdtf(date)!, TODAY);
const arrange = (dates: readonly string[], room = ROOM) =>
  arrangeAxis(
    dates.map((date) => (date ? of(date) : undefined)),
    room,
  );

/** The same dates at every run. */
function randomDates(count: number, from: number, to: number, seed: number): string[] {
  const random = () => (seed = (seed * 48271) % 2147483647) / 2147483647;
  const two = (n: number) => String(n).padStart(2, '0');
  return Array.from({length: count}, () => {
    const number = from + Math.floor(random() * (to - from));
    const year = `${number < 0 ? '-' : ''}${String(Math.abs(number)).padStart(4, '0')}`;
    const month = two(1 + Math.floor(random() * 12));
    const day = two(1 + Math.floor(random() * 28));
    const kinds = [
      `${year}`,
      `${year}-${month}`,
      `${year}-${month}-${day}`,
      `${year}/2030`,
      `${year}/..`,
      '',
    ];
    return kinds[Math.floor(random() * kinds.length)]!;
  });
}

describe('extentOf', () => {
  const near = (actual: number, expected: number) =>
    assert.ok(Math.abs(actual - expected) < 1e-9, `${actual}`);

  it('is as wide as the date is unknown, and hangs in its middle', () => {
    const year = of('2018');
    assert.deepEqual([year.start, year.end, year.point, year.nature], [2018, 2019, 2018.5, 'within']);
    near(of('2018-04').start, 2018.25);
    near(of('2018-04').end, 2018 + 4 / 12);
    near(of('2018-12-31').end, 2019);
    assert.equal(of('2018-04-01').nature, 'day');
  });

  it('knows leap years and years before Christ', () => {
    near(of('2024-02-29').end, 2024 + 2 / 12);
    near(of('-0044-02-29').end, -44 + 2 / 12);
    near(of('-0043').start, -43);
  });

  it('lasts from a beginning to an end, or to today, or comes from before', () => {
    assert.deepEqual([of('2010/2015').start, of('2010/2015').end, of('2010/2015').point], [2010, 2016, 2010]);
    const ongoing = of('2021-11/..');
    assert.equal(ongoing.nature, 'since');
    near(ongoing.end, 2026 + (10 + 22 / 30) / 12);
    // It begins after today.
    near(of('2030/..').end, 2031);
    assert.deepEqual([of('../1990').nature, of('../1990').point], ['until', 1991]);
  });

  it('says what is not certain', () => {
    assert.deepEqual(
      ['1913~', '1984?', '1984', '1984/1990~'].map((date) => of(date).isVague),
      [true, true, false, true],
    );
  });
});

describe('arrangeAxis', () => {
  const expectNoOverlap = ({places}: Axis) => {
    for (const [i, a] of places.entries()) {
      for (const b of places.slice(i + 1)) {
        if (a.lane === b.lane) assert.ok(Math.abs(a.x - b.x) >= ROOM.card + ROOM.gap - 1e-9, `${a.x} ${b.x}`);
        const [m, n] = [a.mark, b.mark];
        if (m && n && m.track === n.track)
          assert.ok(m.x + m.width <= n.x + 1e-9 || n.x + n.width <= m.x + 1e-9, `${m.x} ${n.x}`);
      }
    }
  };

  it('never has two cards or two marks in one place, whatever the dates', () => {
    for (const [count, from, to] of [
      [3, 2018, 2020],
      [40, 2000, 2020],
      [120, 1500, 2026],
      [200, 2019, 2020],
      [60, -5000, 2000],
    ] as const) {
      const dates = randomDates(count, from, to, count);
      const axis = arrange(dates);
      expectNoOverlap(axis);
      assert.equal(axis.places.length, dates.length);
      for (const {x, lane} of axis.places) {
        assert.ok(x >= 0 && x + ROOM.card <= axis.length + 1e-9);
        assert.ok(lane < axis.lanes);
      }
      for (const {mark} of axis.places) assert.ok(!mark || mark.track < axis.tracks);
    }
  });

  it('is true to scale between breaks', () => {
    const {places, breaks} = arrange(['2010', '2013', '2019', '2020-07']);
    assert.equal(breaks.length, 0);
    const [a, b, c, d] = places.map(({x}) => x) as [number, number, number, number];
    assert.ok(Math.abs((c - b) / (b - a) - 2) < 1e-9);
    assert.ok(Math.abs((d - c) / (b - a) - 12.5 / 12 / 3) < 1e-2);
  });

  it('keeps the order of time from left to right, breaks or not', () => {
    const years = [-3000, 1, 1400, 1913, 1914, 2000, 2001, 2002, 2020];
    const {places, breaks, ticks} = arrange(
      years.map((year) => (year < 0 ? `${year}` : String(year).padStart(4, '0'))),
    );
    const xs = places.map(({x}) => x);
    assert.deepEqual(
      xs,
      [...xs].sort((a, b) => a - b),
    );
    assert.ok(breaks.length > 0);
    // No entry hangs from a break, and no label stands in one.
    for (const {x, width} of breaks) {
      assert.ok(!xs.some((each) => each > x && each < x + width));
      assert.ok(!ticks.some((tick) => tick.x > x + 1e-9 && tick.x < x + width - 1e-9));
    }
  });

  it('leaves out a long stretch without entries, and only such', () => {
    const {breaks, length, ticks} = arrange(['1913', '2004', '2004-06', '2005-06', '2010']);
    assert.equal(breaks.length, 1);
    assert.ok(length < 200);
    const after = ticks.find(({x}) => x >= breaks[0]!.x + breaks[0]!.width - 1e-9)!;
    assert.ok(after.year <= 2004 && after.year > 1990);
    assert.ok(arrange(['2000', '2003', '2006']).breaks.length === 0);
  });

  it('labels steps that leave room for words, each at its own time', () => {
    for (const dates of [
      ['2018-01-03', '2018-03-04'],
      ['2000', '2020'],
      ['1000', '2020', '1500'],
      randomDates(90, 2018, 2019, 7),
    ]) {
      const {ticks} = arrange(dates);
      const sorted = ticks.map(({x}) => x).sort((a, b) => a - b);
      for (const [i, x] of sorted.slice(1).entries()) assert.ok(x - sorted[i]! >= 6.5 - 1e-9);
    }
    const {ticks, places} = arrange(['2000-01-01', '2010-01-01', '2020-01-01']);
    const tick = ticks.find(({year}) => year === 2010)!;
    assert.ok(Math.abs(tick.x - places[1]!.x) < 0.02);
  });

  it('uses no more rows than asked for, as long as days are not too full', () => {
    assert.ok(arrange(randomDates(40, 2000, 2020, 3).filter(Boolean)).lanes <= ROOM.lanes + 1);
    const {lanes} = arrange(Array<string>(6).fill('2018-09-27'));
    assert.equal(lanes, 6);
  });

  it('bounds how long a year is', () => {
    const {length} = arrange(
      Array.from({length: 300}, (_, i) => `2018-${String(1 + (i % 12)).padStart(2, '0')}`),
    );
    assert.ok(length < 300);
  });

  it('draws lines from marks to cards where no card is in the way', () => {
    const axis = arrange(randomDates(60, 2010, 2020, 11).filter(Boolean));
    for (const {x, from, to} of axis.stems) {
      for (const card of axis.places) {
        if (card.lane >= from && card.lane < to) assert.ok(x <= card.x || x >= card.x + ROOM.card);
      }
    }
    // Of some that are close to each other, all lines are free.
    const {stems, places} = arrange(['1990', '2010', '2012', '2014', '2030']);
    const rows = stems.reduce((sum, {from, to}) => sum + to - from, 0);
    assert.equal(
      rows,
      places.reduce((sum, {lane}) => sum + lane, 0),
    );
  });

  it('puts what has no date after the rest', () => {
    const {places, undated, length} = arrange(['', '2018', '', '2019']);
    assert.ok(undated! > places[3]!.x + ROOM.card);
    assert.deepEqual([places[0]!.x, places[2]!.x], [undated, undated]);
    assert.notEqual(places[0]!.lane, places[2]!.lane);
    assert.ok(length >= undated! + ROOM.card);
    const none = arrange(['', '']);
    assert.deepEqual([none.undated, none.ticks.length, none.length], [0, 0, ROOM.card]);
  });
});
