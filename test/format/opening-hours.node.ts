import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {msg} from '@lit/localize';
import {
  formatOpeningState,
  formatPeriod,
  formatRanges,
  formatWeekday,
  weekdaysOf,
} from '../../src/format/opening-hours.js';

const wording = {locale: 'en-GB', msg};
const barcelona = {timeZone: 'Europe/Madrid', name: 'Barcelona'};
const at = (text: string) => Date.parse(`${text}+01:00`);
const now = at('2026-11-23T10:00');
const say = (open: boolean, changes: number | undefined, visitor = 'Europe/Madrid', place = barcelona) =>
  formatOpeningState({open, changes}, place, now, visitor, wording);

describe('formatOpeningState', () => {
  it('says until when, and what time that is for the visitor where it is another', () => {
    assert.equal(say(true, at('2026-11-23T14:00')), 'Open now, closes at 14:00');
    assert.equal(say(true, at('2026-11-23T14:00'), 'Europe/Paris'), 'Open now, closes at 14:00');
    assert.equal(
      say(true, at('2026-11-23T14:00'), 'America/Guayaquil'),
      'Open now, closes at 14:00 in Barcelona (08:00 for you)',
    );
    assert.equal(
      say(true, at('2026-11-23T14:00'), 'Pacific/Auckland', {...barcelona, name: ''}),
      'Open now, closes at 14:00 local time (Tue 02:00 for you)',
    );
  });

  it('says on what day it closes, where that is not today', () => {
    assert.equal(say(true, at('2026-11-24T02:00')), 'Open now, closes tomorrow at 02:00');
    assert.equal(say(true, at('2026-11-26T14:00')), 'Open now, closes on Thursday at 14:00');
    assert.equal(say(true, at('2026-12-03T14:00')), 'Open now, closes on Thursday 3 December at 14:00');
    assert.equal(
      say(true, at('2026-11-24T02:00'), 'America/Guayaquil'),
      'Open now, closes tomorrow at 02:00 in Barcelona (Mon 20:00 for you)',
    );
  });

  it("names the visitor's day where it is another, or where the visitor's today is", () => {
    const here = 'Pacific/Auckland'; // where it is 22:00 of that Monday
    assert.equal(
      say(true, at('2026-11-23T12:00'), here),
      'Open now, closes at 12:00 in Barcelona (Tue 00:00 for you)',
    );
    // In Auckland it is Tuesday already, and will be when it closes; in Barcelona it is not yet.
    const late = (changes: string, visitor: string) =>
      formatOpeningState(
        {open: true, changes: at(changes)},
        barcelona,
        at('2026-11-23T23:30'),
        visitor,
        wording,
      );
    assert.equal(
      late('2026-11-24T02:00', here),
      'Open now, closes tomorrow at 02:00 in Barcelona (Tue 14:00 for you)',
    );
    assert.equal(late('2026-11-24T02:00', 'Europe/Paris'), 'Open now, closes tomorrow at 02:00');
    assert.equal(
      late('2026-11-24T02:00', 'Europe/London'),
      'Open now, closes tomorrow at 02:00 in Barcelona (01:00 for you)',
    );
  });

  it('says when it opens, as precisely as needed', () => {
    assert.equal(say(false, at('2026-11-23T15:30')), 'Closed now, opens at 15:30');
    assert.equal(say(false, at('2026-11-24T09:00')), 'Closed now, opens tomorrow at 09:00');
    assert.equal(say(false, at('2026-11-27T09:00')), 'Closed now, opens on Friday at 09:00');
    assert.equal(say(false, at('2027-01-07T09:00')), 'Closed now, opens on Thursday 7 January at 09:00');
    assert.equal(say(false, undefined), 'Closed');
    assert.equal(say(true, undefined), 'Open day and night');
  });
});

describe('the table of opening hours', () => {
  it('has the hours of a day', () => {
    assert.deepEqual(formatRanges([], wording), ['Closed']);
    assert.deepEqual(formatRanges([{opens: 0, closes: 1440}], wording), ['24 hours']);
    assert.deepEqual(formatRanges([{opens: 0, closes: 1560}], wording), ['24 hours']);
    assert.deepEqual(
      formatRanges(
        [
          {opens: 540, closes: 840},
          {opens: 1320, closes: 1560},
        ],
        wording,
      ),
      ['09:00 – 14:00', '22:00 – 02:00'],
    );
  });

  it('has the days of exceptions', () => {
    const day = (text: string) => Date.parse(text) / 86_400_000;
    const period = (from: number, through: number, days?: readonly ('Mo' | 'Fr')[]) =>
      formatPeriod({from, through, days, ranges: []}, wording);
    assert.equal(period(day('2026-12-24'), day('2026-12-24')), '24 December');
    assert.match(period(day('2026-12-24'), day('2026-12-26')), /^24\s?–\s?26 December$/);
    assert.match(period(day('2026-07-01'), day('2026-08-31'), ['Fr']), /^1 July\s–\s31 August \(Fri\)$/);
    assert.equal(period(day('2026-07-01'), Infinity), 'from 1 July');
    assert.equal(period(-Infinity, day('2026-07-01')), 'through 1 July');
  });

  it("has weekdays in the locale's words and order", () => {
    const week = (locale: string) => weekdaysOf(locale).map((day) => formatWeekday(day, locale, 'short'));
    assert.deepEqual(week('es'), ['lun', 'mar', 'mié', 'jue', 'vie', 'sáb', 'dom']);
    assert.equal(week('en-US')[0], 'Sun');
    assert.equal(week('ar-EG')[0], 'السبت');
  });
});
