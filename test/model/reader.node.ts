import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {toJsonPath} from '../../src/model/json.js';
import {Reader} from '../../src/model/reader.js';
import {
  choice,
  country,
  date,
  email,
  flag,
  link,
  list,
  number,
  object,
  telephone,
  required,
  text,
  type Type,
} from '../../src/model/schema.js';

const town = object({
  id: required(text),
  name: required(text),
  population: number(0),
  country,
  url: link,
  email,
  since: date,
  kind: choice('city', 'village'),
  capital: flag,
  topics: list(text),
});

function read<T>(type: Type<T>, json: string) {
  const reader = new Reader('towns');
  return {value: reader.read(type, JSON.parse(json)), problems: reader.problems};
}

describe('Reader', () => {
  it('takes what fits as it is, and ignores unknown fields', () => {
    const {value, problems} = read(list(town), '[{"id":"a","name":"Ghent","population":265086,"mayor":"?"}]');
    assert.equal(value?.[0]?.population, 265086);
    assert.deepEqual(problems, []);
  });

  it('leaves out a bad field and keeps its object', () => {
    const {value, problems} = read(list(town), '[{"id":"a","name":"Ghent","population":"many"}]');
    assert.equal(value?.length, 1);
    assert.equal(value?.[0]?.population, undefined);
    assert.deepEqual(problems, [
      {path: '$.towns[0].population', expected: 'number', found: '"many"', effect: 'left-out'},
    ]);
  });

  it('leaves out texts of a list that say nothing, or nothing that is safe', () => {
    const {value, problems} = read(town, '{"id":"a","name":"Ghent","topics":["","water","\\u0007"]}');
    assert.deepEqual(value?.topics, ['water']);
    assert.deepEqual(
      problems.map(({path, effect}) => `${path} ${effect}`),
      ['$.towns.topics[0] left-out', '$.towns.topics[2] left-out'],
    );
  });

  it('leaves out an item without a required field, and keeps the others', () => {
    const {value, problems} = read(list(town), '[{"id":"a"},7,{"id":"b","name":"Rabat"}]');
    assert.deepEqual(
      value?.map(({name}) => name),
      ['Rabat'],
    );
    assert.deepEqual(
      problems.map(({path, expected}) => [path, expected]),
      [
        ['$.towns[0].name', 'required'],
        ['$.towns[1]', 'object'],
      ],
    );
  });

  it('mends numbers written as text, text written as numbers, single values and lower-case countries', () => {
    const {value, problems} = read(
      town,
      '{"id":7,"name":"Quito","population":" 42 ","topics":"water","country":"ec"}',
    );
    assert.deepEqual({...value}, {id: '7', name: 'Quito', population: 42, topics: ['water'], country: 'EC'});
    assert.deepEqual(new Set(problems.map(({effect}) => effect)), new Set(['mended']));
  });

  it('gives an id to items without one or with one that is taken', () => {
    const {value, problems} = read(list(town), '[{"name":"A"},{"id":"x","name":"B"},{"id":"x","name":"C"}]');
    assert.deepEqual(
      value?.map(({id}) => id),
      ['towns-1', 'x', 'x-2'],
    );
    assert.deepEqual(
      problems.map(({path, expected}) => `${path} ${expected}`),
      ['$.towns[0].id required', '$.towns[2].id unique'],
    );
  });

  it('says of a required field that is wrong only that it is wrong', () => {
    const {value, problems} = read(town, '{"id":"a","name":{}}');
    assert.equal(value, undefined);
    assert.deepEqual(
      problems.map(({path, expected}) => [path, expected]),
      [['$.towns.name', 'text']],
    );
  });

  it('knows a weekday that is written out', () => {
    const days = list(choice('Mo', 'Tu'));
    assert.deepEqual(read(days, '["Monday","tue","Lunes"]').value, ['Mo', 'Tu']);
  });

  it('keeps a telephone number whose extension stands behind it', () => {
    const reader = new Reader();
    const contact = object({telephone});
    for (const end of [' ext. 5', ', ext 12', 'x77', ' int. 3']) {
      assert.deepEqual(
        {...reader.read(contact, {telephone: `+44 20 7946 0958${end}`})},
        {
          telephone: '+44 20 7946 0958',
        },
      );
    }
    assert.deepEqual({...reader.read(contact, {telephone: 'call Ana'})}.telephone, undefined);
  });

  it('leaves out a figure that may be wrong by a thousand', () => {
    for (const figure of ['16.000', '1.234.567', '636,996', '16 000']) {
      assert.equal(
        read(town, JSON.stringify({id: 'a', name: 'A', population: figure})).value?.population,
        undefined,
        figure,
      );
    }
    assert.equal(read(town, '{"id":"a","name":"A","population":"16.5"}').value?.population, 16.5);
  });

  it('says what is allowed', () => {
    assert.equal(read(town, '{"id":"a","name":"A","kind":"hamlet"}').problems[0]?.allowed, 'city, village');
  });

  it('mends a choice that is written nearly right', () => {
    assert.equal(read(town, '{"id":"a","name":"A","kind":"City"}').value?.kind, 'city');
  });

  const bad: Record<string, string> = {
    country: '"Ecuador"',
    url: '"javascript:alert(1)"',
    email: '"a@b.org?bcc=c@d.org"',
    since: '"soon"',
    kind: '"hamlet"',
    capital: '"yes"',
    population: '-1',
  };
  for (const [field, value] of Object.entries(bad)) {
    it(`leaves out ${field}: ${value}`, () => {
      const {value: read_, problems} = read(town, `{"id":"a","name":"A","${field}":${value}}`);
      assert.equal(read_?.[field as 'url'], undefined);
      assert.equal(problems[0]?.path, `$.towns.${field}`);
    });
  }

  it('is not impressed by hostile keys', () => {
    const {value} = read(
      town,
      '{"id":"a","name":"A","__proto__":{"url":"https://evil.example/"},"constructor":1}',
    );
    assert.equal(value?.url, undefined);
    assert.equal(({} as {url?: string}).url, undefined);
  });

  it('does not take what a page put on Object.prototype for a field', () => {
    const prototype = Object.prototype as {url?: string};
    prototype.url = 'https://evil.example/';
    try {
      assert.equal(read(town, '{"id":"a","name":"A"}').value?.url, undefined);
    } finally {
      delete prototype.url;
    }
  });

  it('removes control characters and direction overrides, and cuts absurd lengths', () => {
    const {value} = read(town, JSON.stringify({id: 'a', name: 'ev\u202Eil\u0000!'}));
    assert.equal(value?.name, 'evil!');
    assert.equal(read(town, JSON.stringify({id: 'a', name: 'x'.repeat(1e6)})).value?.name.length, 100_001);
  });

  it('reads translations field by field', () => {
    const {value, problems} = read(
      town,
      '{"id":"a","name":"Geneva","translations":{"fr":{"name":"Genève","url":"ftp://x"},"de":3}}',
    );
    assert.equal(value?.translations?.['fr']?.name, 'Genève');
    assert.deepEqual(
      problems.map(({path}) => path),
      ['$.towns.translations.fr.url', '$.towns.translations.de'],
    );
  });

  it('survives deep nesting without a word of its inside', () => {
    const deep = `${'['.repeat(50_000)}${']'.repeat(50_000)}`;
    const {problems} = read(town, `{"id":"a","name":${deep}}`);
    assert.equal(problems[0]?.found, '[…]');
  });
});

describe('toJsonPath', () => {
  it('is JSONPath, with quotes where a name needs them', () => {
    assert.equal(toJsonPath(['items', 0, '_milestone', 'a-b']), '$.items[0]._milestone["a-b"]');
  });
});
