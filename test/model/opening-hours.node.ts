import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {Temporal} from 'temporal-polyfill';
import type {OpeningHours} from '../../src/model/contact.js';
import {
  exceptionsFrom,
  hoursOn,
  isKnownFrom,
  nextMidnight,
  openingState,
  usualWeek,
} from '../../src/model/opening-hours.js';

const DAYS = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'] as const;
const at = (text: string) => Temporal.ZonedDateTime.from(text).epochMilliseconds;
const dayOf = (text: string) => Date.parse(text) / 86_400_000;
/** A sequence that is the same in each run. */
function* numbers(seed: number): Generator<number, never> {
  for (let state = seed; ;) yield (state = (state * 1_103_515_245 + 12_345) % 2 ** 31) / 2 ** 31;
}

/** The same question, asked of Temporal minute by minute: the lines have no dates, and none ends after 24:00 twice. */
function isOpen(hours: readonly OpeningHours[], moment: number, zone: string): boolean {
  const today = Temporal.Instant.fromEpochMilliseconds(moment).toZonedDateTimeISO(zone).toPlainDate();
  return [today.subtract({days: 1}), today].some((date) =>
    hours.some(({days, opens, closes}) => {
      if (opens === closes || (days && !days.includes(DAYS[date.dayOfWeek - 1]!))) return false;
      const end = closes === '24:00' || closes < opens ? date.add({days: 1}) : date;
      const instant = (day: Temporal.PlainDate, time: string) =>
        day.toZonedDateTime({timeZone: zone, plainTime: time === '24:00' ? '00:00' : time}).epochMilliseconds;
      return instant(date, opens) <= moment && moment < instant(end, closes);
    }),
  );
}

describe('openingState', () => {
  const office: OpeningHours[] = [
    {days: ['Mo', 'Tu', 'We', 'Th', 'Fr'], opens: '09:00', closes: '14:00'},
    {days: ['Mo'], opens: '15:30', closes: '18:00'},
  ];
  const zone = 'Europe/Madrid';
  const state = (text: string, hours = office) => openingState(hours, zone, at(`${text}[${zone}]`));

  it('knows when an office closes, and when it opens again', () => {
    assert.deepEqual(state('2026-11-23T10:00'), {open: true, changes: at(`2026-11-23T14:00[${zone}]`)});
    assert.deepEqual(state('2026-11-23T14:00'), {open: false, changes: at(`2026-11-23T15:30[${zone}]`)});
    assert.deepEqual(state('2026-11-27T20:00'), {open: false, changes: at(`2026-11-30T09:00[${zone}]`)});
  });

  it('knows nights, and days without an end', () => {
    const bar: OpeningHours[] = [{days: ['Sa'], opens: '22:00', closes: '02:00'}];
    assert.deepEqual(state('2026-11-29T01:59', bar), {open: true, changes: at(`2026-11-29T02:00[${zone}]`)});
    for (const closes of ['24:00', '23:59'])
      assert.deepEqual(state('2026-11-29T23:59:30', [{opens: '00:00', closes}]), {
        open: true,
        changes: undefined,
      });
    assert.deepEqual(state('2026-11-29T12:00', [{opens: '00:00', closes: '00:00'}]), {
      open: false,
      changes: undefined,
    });
  });

  it('lets what holds for a shorter time go first', () => {
    const hours: OpeningHours[] = [
      ...office,
      {opens: '00:00', closes: '00:00', valid_from: '2026-12-24', valid_through: '2027-01-06'},
      {days: ['Mo'], opens: '10:00', closes: '12:00', valid_from: '2026-12-28', valid_through: '2026-12-28'},
      {days: ['Fr'], opens: '08:00', closes: '13:00', valid_from: '2026-07', valid_through: '2026-08'},
    ];
    assert.deepEqual(state('2026-12-24T10:00', hours), {
      open: false,
      changes: at(`2026-12-28T10:00[${zone}]`),
    });
    assert.deepEqual(state('2026-12-28T12:00', hours), {
      open: false,
      changes: at(`2027-01-07T09:00[${zone}]`),
    });
    assert.deepEqual(hoursOn(hours, dayOf('2026-08-28')), [{opens: 480, closes: 780}]);
    assert.deepEqual(hoursOn(hours, dayOf('2026-08-31'))[0], {opens: 540, closes: 840});
    assert.deepEqual(hoursOn(hours, dayOf('2026-09-04')), [{opens: 540, closes: 840}]);
  });

  it('makes one of lines that overlap, touch or stand twice', () => {
    const on = (...lines: readonly (readonly [string, string])[]) =>
      hoursOn(
        lines.map(([opens, closes]) => ({opens, closes})),
        dayOf('2026-11-23'),
      ).map(({opens, closes}) => [opens / 60, closes / 60]);
    assert.deepEqual(on(['12:00', '17:00'], ['09:00', '13:00']), [[9, 17]]);
    assert.deepEqual(on(['09:00', '13:00'], ['13:00', '17:00']), [[9, 17]]);
    assert.deepEqual(on(['09:00', '13:00'], ['09:00', '13:00']), [[9, 13]]);
    assert.deepEqual(on(['09:00', '17:00'], ['10:00', '12:00'], ['18:00', '19:00']), [
      [9, 17],
      [18, 19],
    ]);
    assert.deepEqual(on(['20:00', '23:00'], ['22:00', '02:00']), [[20, 26]]);
  });

  it('takes the same time twice for closed', () => {
    assert.deepEqual(hoursOn([{opens: '09:00', closes: '09:00'}], 0), []);
    assert.equal(state('2026-11-23T09:00', [{opens: '09:00', closes: '09:00'}])?.open, false);
  });

  it('says nothing of places that no clock is known for', () => {
    assert.equal(openingState(office, 'Europe/Atlantis', 0), undefined);
  });

  // Zones whose clocks change at two, at midnight, by half an hour, on the southern half, or never.
  for (const zone of [
    'Europe/Madrid',
    'America/New_York',
    'Africa/Cairo',
    'Australia/Lord_Howe',
    'America/Santiago',
    'Asia/Kathmandu',
  ]) {
    it(`agrees with Temporal through a year of ${zone}`, () => {
      const random = numbers(zone.length);
      const next = (n: number) => Math.floor(random.next().value * n);
      const time = () => `${String(next(24)).padStart(2, '0')}:${String(15 * next(4)).padStart(2, '0')}`;
      const start = at(`2026-01-01T00:00[${zone}]`);
      // Also around each change of the clocks, where mistakes are made.
      const changes: number[] = [];
      for (let each = Temporal.Instant.fromEpochMilliseconds(start).toZonedDateTimeISO(zone); ;) {
        const transition = each.getTimeZoneTransition('next');
        if (!transition || transition.year > 2026) break;
        changes.push(transition.epochMilliseconds);
        each = transition;
      }
      for (let i = 0; i < 200; i++) {
        const hours: OpeningHours[] = Array.from({length: 1 + next(3)}, () => ({
          ...(next(3) > 0 && {days: DAYS.filter(() => next(2) > 0)}),
          opens: time(),
          closes: time(),
        }));
        const base =
          changes.length && i % 2 ? changes[i % changes.length]! + (next(2880) - 1440) * 60_000 : undefined;
        const now = base ?? start + next(365 * 1440) * 60_000;
        const said = openingState(hours, zone, now)!;
        const context = JSON.stringify({hours, now: new Date(now)});
        assert.equal(said.open, isOpen(hours, now, zone), context);
        if (said.changes === undefined) continue;
        assert.ok(said.changes > now, context);
        assert.equal(isOpen(hours, said.changes, zone), !said.open, context);
        // Nothing changes before: looked at every quarter of an hour, in which all of these times are.
        for (let t = now; t < Math.min(said.changes, now + 3 * 86_400_000); t += 15 * 60_000)
          assert.equal(isOpen(hours, t, zone), said.open, `${context} ${new Date(t).toISOString()}`);
      }
    });

    it(`finds midnight as Temporal does in ${zone}`, () => {
      for (let day = 0; day < 365; day++) {
        const now = at(`2026-01-01T12:00[${zone}]`) + day * 86_400_000;
        const date = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(zone);
        assert.equal(
          nextMidnight(now, zone),
          date.toPlainDate().add({days: 1}).toZonedDateTime({timeZone: zone, plainTime: '00:00'})
            .epochMilliseconds,
        );
      }
    });
  }
});

describe('the week of an office', () => {
  const hours: OpeningHours[] = [
    {days: ['Mo'], opens: '09:00', closes: '14:00'},
    {days: ['Mo'], opens: '08:00', closes: '13:00', valid_from: '2026-07', valid_through: '2026-08'},
    {opens: '00:00', closes: '00:00', valid_from: '2026-12-24', valid_through: '2026-12-26'},
    {opens: '00:00', closes: '00:00', valid_from: '2025-12-24', valid_through: '2025-12-26'},
  ];

  it('is that of the season', () => {
    assert.deepEqual(usualWeek(hours, dayOf('2026-11-25'))[1], [{opens: 540, closes: 840}]);
    assert.deepEqual(usualWeek(hours, dayOf('2026-07-15'))[1], [{opens: 480, closes: 780}]);
    assert.deepEqual(usualWeek(hours, dayOf('2026-12-25'))[5], []);
  });

  it('has exceptions, which end', () => {
    const from = (day: string) => exceptionsFrom(hours, dayOf(day)).map((each) => each.from);
    assert.deepEqual(from('2026-11-25'), [dayOf('2026-12-24')]);
    assert.deepEqual(from('2026-12-26'), [dayOf('2026-12-24')]);
    assert.deepEqual(from('2026-12-27'), []);
    assert.deepEqual(from('2026-05-01'), [dayOf('2026-07-01')]);
  });

  it('tells an exception once, however its days are ordered', () => {
    const summer = {opens: '08:00', closes: '13:00', valid_from: '2026-12-01', valid_through: '2026-12-06'};
    const lines: OpeningHours[] = [
      {...summer, days: ['Mo', 'Tu']},
      {...summer, days: ['Tu', 'Mo']},
    ];
    assert.equal(exceptionsFrom(lines, dayOf('2026-11-25')).length, 1);
  });
});

describe('a long closure', () => {
  const office: OpeningHours[] = [
    {opens: '09:00', closes: '14:00'},
    {opens: '00:00', closes: '00:00', valid_from: '2026-11-20', valid_through: '2026-12-31'},
  ];

  it('is told beside the usual week, and does not take its place', () => {
    const today = dayOf('2026-11-21');
    assert.ok(usualWeek(office, today).every((ranges) => ranges.length === 1));
    assert.deepEqual(
      exceptionsFrom(office, today).map(({from, through, ranges}) => [from, through, ranges.length]),
      [[dayOf('2026-11-20'), dayOf('2026-12-31'), 0]],
    );
  });

  it('that is over leaves nothing known where there is nothing else', () => {
    const past: OpeningHours[] = [{opens: '09:00', closes: '14:00', valid_through: '2025'}];
    assert.equal(isKnownFrom(past, dayOf('2026-01-01')), false);
    assert.equal(isKnownFrom(office, dayOf('2027-01-01')), true);
  });
});
