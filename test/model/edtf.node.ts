import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import edtf from 'edtf';
import {compareEdtf, holdsOn, parseEdtf, toDateTime, type PartialDate} from '../../src/model/edtf.js';

const date = (year: number, month?: number, day?: number, mark = ''): PartialDate => ({
  year,
  ...(month !== undefined && {month}),
  ...(day !== undefined && {day}),
  approximate: /[~%]/.test(mark),
  uncertain: /[?%]/.test(mark),
});

describe('parseEdtf', () => {
  const dates: Record<string, PartialDate> = {
    '2018': date(2018),
    '2018-04': date(2018, 4),
    '2018-09-27': date(2018, 9, 27),
    '1913~': date(1913, undefined, undefined, '~'),
    '1984?': date(1984, undefined, undefined, '?'),
    '1984-06%': date(1984, 6, undefined, '%'),
    '0099-02-28': date(99, 2, 28),
    '-0043-03-15': date(-43, 3, 15),
    'Y-17000': date(-17000),
    Y269999: date(269_999),
    '2020-02-29': date(2020, 2, 29),
    '2018-09-28T10:00:00Z': date(2018, 9, 28),
    '2018-09-28T23:59:59+14:00': date(2018, 9, 28),
  };
  for (const [text, start] of Object.entries(dates)) {
    it(`reads ${text}`, () => assert.deepEqual(parseEdtf(text), {start}));
  }

  it('reads intervals, open at either end', () => {
    assert.deepEqual(parseEdtf('2022-10-10/2022-10-14'), {
      start: date(2022, 10, 10),
      end: date(2022, 10, 14),
    });
    assert.deepEqual(parseEdtf('2021-11/..'), {start: date(2021, 11), end: null});
    assert.deepEqual(parseEdtf('../1913'), {start: null, end: date(1913)});
  });

  for (const text of [
    '',
    'yesterday',
    '2018-13',
    '2018-00',
    '2019-02-29',
    '1900-02-29',
    '2018-4',
    '18-04-01',
    '2018/2017',
    '../..',
    '2018/2019/2020',
    '-0000',
    '2018-04-31',
    ' 2018',
    '04/05/2018',
    'Y170000002',
  ]) {
    it(`refuses "${text}"`, () => assert.equal(parseEdtf(text), undefined));
  }

  it('agrees with an independent implementation over generated dates', () => {
    const random = generator(1913);
    for (let i = 0; i < 3000; i++) {
      const text = randomDate(random);
      const parsed = parseEdtf(text);
      const oracle = oracleOf(text);
      assert.equal(parsed !== undefined, oracle !== undefined, text);
      if (!parsed?.start || !oracle) continue;
      const {year, month, day} = parsed.start;
      assert.deepEqual(
        [year, month, day].filter((part) => part !== undefined),
        oracle,
        text,
      );
    }
  });
});

describe('compareEdtf', () => {
  const sorted = [
    '../1900',
    '-0043',
    '0099-02',
    '1913~',
    '2018',
    '2018-01',
    '2018-01-01',
    '2018-04',
    '2018-04/2018-05',
    '2018-04/..',
    '2018-09-27',
  ];

  it('sorts mixed precision: the coarser date first, an open end last', () => {
    const shuffled = [...sorted].reverse();
    shuffled.sort((a, b) => compareEdtf(parseEdtf(a)!, parseEdtf(b)!));
    assert.deepEqual(shuffled, sorted);
  });
});

describe('holdsOn', () => {
  it('lasts through the whole of what is named', () => {
    assert.equal(holdsOn('2026-11-22', '2026'), true);
    assert.equal(holdsOn('2026-11-22', '2026-11'), true);
    assert.equal(holdsOn('2026-11-22', '2026-11-22'), true);
    assert.equal(holdsOn('2026-11-22', '2026-11-21'), false);
    assert.equal(holdsOn('2026-11-22', '2025'), false);
  });

  it('holds without an end, and with one that nobody can read', () => {
    for (const end of [undefined, '2021-11/..', 'soon']) assert.equal(holdsOn('2026-11-22', end), true);
  });
});

describe('toDateTime', () => {
  it('is what <time datetime> allows, or nothing', () => {
    const values = ['2018', '2018-04', '2018-09-27', '0099', '1913~', '-0043', '2022-10-10/2022-10-14'];
    assert.deepEqual(
      values.map((value) => toDateTime(parseEdtf(value)!)),
      ['2018', '2018-04', '2018-09-27', '0099', '1913', undefined, undefined],
    );
  });
});

/** A small linear congruential generator, so that a failure can be repeated. */
function generator(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 1664525 + 1013904223) % 2 ** 32;
    return Math.floor((state / 2 ** 32) * below);
  };
}

function randomDate(random: (below: number) => number): string {
  const two = (n: number) => String(n).padStart(2, '0');
  const year = random(4000) - 1000;
  const text = `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}`;
  const precision = random(3);
  const month = precision > 0 ? `-${two(random(14))}` : '';
  const day = precision > 1 ? `-${two(random(33))}` : '';
  return `${text}${month}${day}${['', '', '~', '?', '%'][random(5)]}`;
}

/** Year, month and day as the package `edtf` reads them; its months start at 0. */
function oracleOf(text: string): number[] | undefined {
  try {
    const {values, edtf: normal} = edtf(text);
    // It turns 29 February of a common year into 1 March.
    if (!text.startsWith(normal.replace(/[~?%]/, ''))) return undefined;
    return values.map((value, index) => (index === 1 ? value + 1 : value));
  } catch {
    return undefined;
  }
}
