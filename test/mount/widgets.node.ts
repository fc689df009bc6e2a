import assert from 'node:assert/strict';
import {readdirSync} from 'node:fs';
import {it} from 'node:test';
import {TAGS, WIDGETS} from '../../src/mount/widgets.js';

it('every element can be mounted', () => {
  const elements = readdirSync('src/elements').filter((name) => name !== 'shared');
  assert.deepEqual([...WIDGETS].sort(), elements);
  assert.equal(TAGS, WIDGETS.map((name) => `plaza-${name}`).join());
});
