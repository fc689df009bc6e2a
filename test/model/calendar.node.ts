import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import ical from 'ical.js';
import {toCalendar, type CalendarEvent} from '../../src/model/calendar.js';
import {parseEdtf} from '../../src/model/edtf.js';

const NOW = '2026-11-22T10:00:00Z';
const event = (date: string, rest: Partial<CalendarEvent> = {}): CalendarEvent => ({
  uid: 'summit@example.org',
  summary: 'Summit',
  date: parseEdtf(date)!,
  ...rest,
});

/** The events of a file, as an independent parser reads them. */
const read = (...events: CalendarEvent[]) => {
  const component = new ical.Component(ical.parse(toCalendar(events, NOW)) as unknown[]);
  return component.getAllSubcomponents('vevent').map((each) => ({each, event: new ical.Event(each)}));
};

describe('toCalendar', () => {
  it('is a calendar without events where there are none', () => {
    const text = toCalendar([], NOW);
    assert.match(text, /^BEGIN:VCALENDAR\r\nVERSION:2\.0\r\nPRODID:.+\r\n/);
    assert.deepEqual(read(), []);
  });

  for (const [date, first, after] of [
    ['2027-03-10', '2027-03-10', '2027-03-11'],
    ['2027-03-10/2027-03-12', '2027-03-10', '2027-03-13'],
    ['2027-12-31', '2027-12-31', '2028-01-01'],
    ['2028-02', '2028-02-01', '2028-03-01'],
    ['2027-12', '2027-12-01', '2028-01-01'],
    ['2027-11/2027-12', '2027-11-01', '2028-01-01'],
    ['2027-03-10/2027-04', '2027-03-10', '2027-05-01'],
  ] as const) {
    it(`${date} lasts from ${first} to before ${after}`, () => {
      const [only] = read(event(date));
      assert.equal(only!.event.startDate.isDate, true);
      assert.equal(only!.event.startDate.toString(), first);
      assert.equal(only!.event.endDate.toString(), after);
    });
  }

  it('leaves out what no calendar can hold', () => {
    assert.deepEqual(read(event('2027'), event('2027-03~'), event('2027-03/..')), []);
  });

  it('keeps every letter of a text, whatever it is, in lines of at most 75 octets', () => {
    const summary = `Ciudades, municipios; "y" \\ más\nnueva línea ${'ñandú 🏛️ '.repeat(30)}العربية`;
    const description = 'x'.repeat(500);
    const events = [event('2027-03-10', {summary, description, location: 'Bogotá, D.C.'})];
    const text = toCalendar(events, NOW);
    const encoder = new TextEncoder();
    for (const line of text.split('\r\n')) assert.ok(encoder.encode(line).length <= 75, line);
    // A letter that was cut in two would be no longer in it.
    assert.equal(text.includes('\ufffd'), false);
    assert.equal(/[^\r]\n|\r[^\n]/.test(text), false);
    const [only] = read(...events);
    assert.equal(only!.event.summary, summary);
    assert.equal(only!.event.description, description);
    assert.equal(only!.event.location, 'Bogotá, D.C.');
  });

  it('lets no text begin a line of its own', () => {
    const [only, ...others] = read(
      event('2027-03-10', {
        uid: 'a\r\nEND:VEVENT@example.org',
        summary: 'A\r\nEND:VEVENT\r\nBEGIN:VEVENT\u0007',
        url: 'https://example.org/\r\nX:1',
      }),
    );
    assert.equal(others.length, 0);
    assert.equal(only!.event.summary, 'A\nEND:VEVENT\nBEGIN:VEVENT');
    assert.equal(only!.each.getFirstPropertyValue('x'), null);
  });

  it('names its id, language, address, kinds and when it was changed', () => {
    const [only] = read(
      event('2027-03-10', {
        language: 'es',
        url: 'https://example.org/cumbre?a=1,2;3',
        categories: ['Evento', 'agua, clima'],
        modified: '2026-05-04T12:30:00+02:00',
      }),
    );
    const {each} = only!;
    assert.equal(each.getFirstPropertyValue('uid'), 'summit@example.org');
    assert.equal(each.getFirstProperty('summary')!.getParameter('language'), 'es');
    assert.equal(each.getFirstPropertyValue('url'), 'https://example.org/cumbre?a=1,2;3');
    assert.deepEqual(each.getFirstProperty('categories')!.getValues(), ['Evento', 'agua, clima']);
    assert.equal(String(each.getFirstPropertyValue('dtstamp')), '2026-05-04T10:30:00Z');
    assert.equal(each.getFirstPropertyValue('transp'), 'TRANSPARENT');
  });

  it('says when it was made where nobody knows when it was changed', () => {
    const [only] = read(event('2027-03-10', {modified: 'yesterday'}));
    assert.equal(String(only!.each.getFirstPropertyValue('dtstamp')), '2026-11-22T10:00:00Z');
  });
});
