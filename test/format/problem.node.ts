import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {msg} from '@lit/localize';
import {describeProblem, type Problem} from '../../src/format/problem.js';
import {isEdtf} from '../../src/model/edtf.js';

const describeKind = (expected: Problem['expected'], effect: Problem['effect'] = 'left-out') =>
  describeProblem({path: '$.x', expected, found: '7', effect}, msg);

describe('describeProblem', () => {
  it('says what became of it', () => {
    assert.equal(describeKind('number').what, 'This was left out.');
    assert.equal(describeKind('number', 'mended').what, 'This was put right.');
  });

  const kinds: Problem['expected'][] = [
    ...([
      'text',
      'id',
      'html',
      'number',
      'flag',
      'link',
      'email',
      'telephone',
      'date',
      'timestamp',
      'time',
    ] as const),
    ...(['language', 'country', 'choice', 'list', 'object', 'required', 'unique', 'current'] as const),
  ];
  for (const kind of kinds) {
    it(`says how to mend: ${kind}`, () => assert.match(describeKind(kind).mend, /^(Write|Add|Give) \S/));
  }

  it('asks for an id of its own where one is missing', () => {
    assert.equal(describeKind('required', 'mended').mend, describeKind('unique', 'mended').mend);
    assert.notEqual(describeKind('required').mend, describeKind('unique').mend);
  });

  it('has dates for examples that are dates', () => {
    const dates = [...describeKind('date').mend.matchAll(/"([^"]+)"/g)].map(([, date]) => date!);
    assert.equal(dates.length, 4);
    for (const date of dates) assert.ok(isEdtf(date), date);
  });
});
