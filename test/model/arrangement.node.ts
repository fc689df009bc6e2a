import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {groupEntries, parseSort, sortEntries} from '../../src/model/arrangement.js';

const places = [
  {name: 'Ñuñoa', population: 250_000, start_date: '2004', country: 'Chile'},
  {name: 'Oruro', country: 'Bolivia'},
  {name: 'Nueva York', population: 8_000_000, start_date: '2004-05', country: undefined},
  {name: 'Ávila', population: 0, start_date: '1981~', country: 'España'},
];
const {compare} = new Intl.Collator('es');
const sorted = (sort: string) =>
  sortEntries(places, parseSort(sort)!, ({name}) => name, compare).map(({name}) => name);

describe('the order of a list', () => {
  it('is that of the language', () => {
    assert.deepEqual(sorted('name'), ['Ávila', 'Nueva York', 'Ñuñoa', 'Oruro']);
    assert.deepEqual(sorted('-name'), ['Oruro', 'Ñuñoa', 'Nueva York', 'Ávila']);
  });

  it('has what is not known last, both ways', () => {
    assert.deepEqual(sorted('population'), ['Ávila', 'Ñuñoa', 'Nueva York', 'Oruro']);
    assert.deepEqual(sorted('-population'), ['Nueva York', 'Ñuñoa', 'Ávila', 'Oruro']);
    assert.deepEqual(sorted('start_date'), ['Ávila', 'Ñuñoa', 'Nueva York', 'Oruro']);
    assert.deepEqual(sorted('-start_date'), ['Nueva York', 'Ñuñoa', 'Ávila', 'Oruro']);
  });

  it('is told by the attribute, where that can be', () => {
    assert.deepEqual(parseSort(' -population '), {key: 'population', backwards: true});
    for (const written of ['', '-', 'constructor', 'names']) assert.equal(parseSort(written), undefined);
  });

  it('leaves the list that it was given alone', () => {
    const before = [...places];
    sorted('name');
    assert.deepEqual(places, before);
  });
});

describe('groups', () => {
  it('stand in the order of their names, those without a name last', () => {
    const groups = groupEntries(places, ({country}) => country, compare);
    assert.deepEqual(
      groups.map(([group, entries]) => [group, entries.map(({name}) => name)]),
      [
        ['Bolivia', ['Oruro']],
        ['Chile', ['Ñuñoa']],
        ['España', ['Ávila']],
        [undefined, ['Nueva York']],
      ],
    );
  });
});
