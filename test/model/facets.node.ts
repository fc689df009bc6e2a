import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {countValues, filterByChoice, parseChoice, type Facet} from '../../src/model/facets.js';

interface Town {
  name: string;
  country: string;
  topics: string[];
}
const towns: Town[] = [
  {name: 'Quito', country: 'EC', topics: ['water', 'housing']},
  {name: 'Cuenca', country: 'EC', topics: ['water', 'water']},
  {name: 'Lima', country: 'PE', topics: ['housing']},
  {name: 'La Paz', country: 'BO', topics: []},
];
const country: Facet<Town> = {name: 'country', valuesOf: (town) => [town.country]};
const topic: Facet<Town> = {name: 'topic', valuesOf: (town) => town.topics};
const facets = [country, topic];
const found = (choice: Record<string, string[]>) =>
  filterByChoice(towns, facets, choice).map(({name}) => name);

describe('facets', () => {
  it('take any value within a facet, and all facets together', () => {
    assert.deepEqual(found({}), ['Quito', 'Cuenca', 'Lima', 'La Paz']);
    assert.deepEqual(found({country: ['EC', 'PE']}), ['Quito', 'Cuenca', 'Lima']);
    assert.deepEqual(found({country: ['EC', 'PE'], topic: ['housing']}), ['Quito', 'Lima']);
    assert.deepEqual(found({country: ['BO'], topic: ['housing']}), []);
  });

  it('count what each value would leave, following the other facets and not their own', () => {
    const choice = {country: ['EC'], topic: ['housing']};
    assert.deepEqual(
      [...countValues(towns, facets, choice, country)],
      [
        ['EC', 1],
        ['PE', 1],
      ],
    );
    assert.deepEqual(
      [...countValues(towns, facets, choice, topic)],
      [
        ['water', 2],
        ['housing', 1],
      ],
    );
  });

  it('take apart what is written, whatever the names hold', () => {
    const known = ['EC', 'PE', 'Vivienda', 'Agua, saneamiento', 'Medio ambiente'];
    const find = (name: string) => known.find((each) => each.toLowerCase() === name.toLowerCase());
    assert.deepEqual(parseChoice('EC PE', find), {values: ['EC', 'PE'], unknown: []});
    assert.deepEqual(parseChoice('ec,EC', find), {values: ['EC'], unknown: []});
    assert.deepEqual(parseChoice('vivienda, agua, saneamiento, medio ambiente', find).values, [
      'Vivienda',
      'Agua, saneamiento',
      'Medio ambiente',
    ]);
    assert.deepEqual(parseChoice('EC XX, nada', find), {values: ['EC'], unknown: ['EC XX', 'nada']});
    assert.deepEqual(parseChoice(' , ', find), {values: [], unknown: []});
  });
});
