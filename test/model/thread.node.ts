import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {parseEdtf} from '../../src/model/edtf.js';
import type {TimelineEntry} from '../../src/model/milestone.js';
import {linkThreads} from '../../src/model/thread.js';

const entry = (id: string, date: string, ...follows: string[]): TimelineEntry => ({
  item: {id, _milestone: {follows}},
  date: parseEdtf(date),
  deadline: undefined,
});
const ids = (entries: readonly TimelineEntry[] = []) => entries.map(({item}) => item.id);
const link = (...entries: TimelineEntry[]) => linkThreads(entries);

describe('linkThreads', () => {
  it('links both ways, and finds the whole way in the order of time', () => {
    const {links, unknown} = link(
      entry('resolution', '2018-09', 'summary'),
      entry('alone', '2018'),
      entry('summary', '2018-04', 'panel'),
      entry('panel', '2017', 'first'),
      entry('first', '2016'),
      entry('other', '2017-05', 'first'),
    );
    assert.deepEqual(unknown, []);
    assert.equal(links.has('alone'), false);
    assert.deepEqual(ids(links.get('first')?.followedBy), ['panel', 'other']);
    assert.deepEqual(ids(links.get('summary')?.follows), ['panel']);
    assert.deepEqual(ids(links.get('other')?.thread), ['first', 'panel', 'other', 'summary', 'resolution']);
    assert.equal(links.get('other')?.thread, links.get('first')?.thread);
  });

  it('goes round no circle, and follows nothing twice', () => {
    const {links} = link(
      entry('a', '2001', 'b', 'b'),
      entry('b', '2002', 'c'),
      entry('c', '2003', 'a'),
      entry('self', '2004', 'self'),
    );
    assert.deepEqual(ids(links.get('a')?.thread), ['a', 'b', 'c']);
    assert.deepEqual(ids(links.get('a')?.follows), ['b']);
    assert.equal(links.has('self'), false);
  });

  it('names the ids that nothing has', () => {
    const {links, unknown} = link(entry('a', '2001', 'nothing', '__proto__', 'constructor'));
    assert.equal(links.size, 0);
    assert.deepEqual(
      unknown.map(({id}) => id),
      ['nothing', '__proto__', 'constructor'],
    );
  });

  it('takes no longer per entry where there are many', () => {
    const many = Array.from({length: 20_000}, (_, i) => entry(`e${i}`, '2001', `e${i - 1}`, 'e0'));
    const start = performance.now();
    const {links} = link(...many);
    assert.equal(links.get('e0')?.thread.length, 20_000);
    assert.ok(performance.now() - start < 2000);
  });
});
