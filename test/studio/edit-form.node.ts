import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {association, feedDocument} from '../../src/model/definition.js';
import type {Raw} from '../../src/model/json.js';
import type {Type} from '../../src/model/schema.js';
import {labelIn, loadNames, NAME_LANGUAGES} from '../../src/sheet/names/labels.js';
import {hintOf} from '../../src/studio/edit/context.js';
import {countriesIn} from '../../src/studio/edit/countries.js';
import {allFields, formOf, isList, SECTIONS, type Field} from '../../src/studio/edit/form.js';
import {FIRST, LONG, REFERENCES, SAME_IN_ALL} from '../../src/studio/edit/order.js';
import {findProblems, problemAt, sayProblem} from '../../src/studio/edit/problems.js';
import {
  entriesOf,
  findEntry,
  keyOf,
  learnNames,
  placeOf,
  searchEntries,
} from '../../src/studio/edit/sections.js';
import {fromInput, toInput} from '../../src/studio/edit/values.js';
import {hints as en} from '../../src/studio/edit/words/hints-en.js';
import {words} from '../../src/studio/edit/words/en.js';

const typeOf: Readonly<Record<string, Type>> = {
  feed: feedDocument,
  association,
  items: feedDocument.fields.get('items')!.of!,
};
const lists = SECTIONS.filter(isList);

/** Every field below an object, by its path in the definition. */
function pathsOf(type: Type, path: string): string[] {
  return [...type.fields].flatMap(([name, field]) => {
    const key = `${path}.${name}`;
    const inner = field.of ?? field;
    const isOwnSection =
      name === '_association' ||
      ((path === 'feed' || path === 'association') && (lists as string[]).includes(name));
    if (isOwnSection) return [];
    return [key, ...pathsOf(inner, key)];
  });
}

const fieldOf = (key: string): Field => {
  const section = SECTIONS.find((each) => key.startsWith(`${each}.`))!;
  return allFields(formOf(section)).find((field) => field.key === key)!;
};
const msg = ((text: string) => text) as never;

describe('the forms', () => {
  it('have every field of the definition once, with an input', () => {
    for (const section of SECTIONS) {
      const type = typeOf[section] ?? association.fields.get(section)!.of!;
      const keys = allFields(formOf(section)).map(({key}) => key);
      const expected = pathsOf(type, section);
      assert.ok(expected.length > 3);
      assert.deepEqual([...new Set(keys)].sort(), [...new Set(expected)].sort(), section);
      // An object whose fields stand further up in part stands below as well.
      assert.equal(new Set(keys).size, keys.length, section);
    }
  });

  it('have a label for every field, in every language of the studio', async () => {
    for (const language of NAME_LANGUAGES) {
      const names = await loadNames(language);
      for (const {key} of SECTIONS.flatMap((section) => allFields(formOf(section)))) {
        const label = labelIn(names, key.replace(/^association\./, ''));
        assert.doesNotMatch(label, /[._]/, `${language} ${key}`);
      }
    }
  });

  it('have the same words in every language, with the same values in them', async () => {
    const values = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(String).sort();
    for (const language of ['es', 'fr', 'pt']) {
      const other = (await import(`../../src/studio/edit/words/${language}.js`)) as {words: typeof words};
      const {hints} = (await import(`../../src/studio/edit/words/hints-${language}.js`)) as {
        hints: Record<string, string>;
      };
      for (const key of Object.keys(words) as (keyof typeof words)[]) {
        assert.deepEqual(values(other.words[key]), values(words[key]), `${language} ${key}`);
      }
      for (const key of Object.keys(en)) assert.ok(hints[key]?.trim(), `${language} ${key}`);
    }
  });

  it('have no hint that no field shows', () => {
    const shown = new Set(
      SECTIONS.flatMap((section) => allFields(formOf(section))).map(({key}) => hintOf({hints: en}, key)),
    );
    for (const [key, hint] of Object.entries(en)) assert.ok(shown.has(hint), key);
  });

  it('name only fields that the definition has', () => {
    const all = new Set(SECTIONS.flatMap((section) => allFields(formOf(section))).map(({key}) => key));
    for (const [owner, fields] of Object.entries(FIRST))
      for (const field of fields) assert.ok(all.has(`${owner}.${field}`), `${owner}.${field}`);
    const names = new Set([...all].map((key) => key.slice(key.lastIndexOf('.') + 1)));
    for (const name of [...LONG, ...SAME_IN_ALL, ...Object.keys(REFERENCES)])
      assert.ok(names.has(name), name);
  });

  it('choose the input by what the field holds', () => {
    const inputs = Object.fromEntries(
      [
        'members.name',
        'members.population',
        'members.classification',
        'members.country',
        'members.network_ids',
        'members.start_date',
        'networks.topics',
        'networks.people',
        'items.content_html',
        'items.date_published',
        'items._milestone.follows',
        'contacts.address',
        'contacts.opening_hours.days',
        'contacts.opening_hours.opens',
        'statistics.lower_is_better',
        'statistics.qualifier',
      ].map((key) => [key, fieldOf(key).input]),
    );
    assert.deepEqual(inputs, {
      'members.name': 'text',
      'members.population': 'number',
      'members.classification': 'known',
      'members.country': 'country',
      'members.network_ids': 'references',
      'members.start_date': 'date',
      'networks.topics': 'lines',
      'networks.people': 'objects',
      'items.content_html': 'long',
      'items.date_published': 'timestamp',
      'items._milestone.follows': 'references',
      'contacts.address': 'object',
      'contacts.opening_hours.days': 'choices',
      'contacts.opening_hours.opens': 'time',
      'statistics.lower_is_better': 'flag',
      'statistics.qualifier': 'choice',
    });
    assert.equal(fieldOf('items._milestone.follows').section, 'items');
    assert.deepEqual(fieldOf('items._milestone.date').path, ['_milestone', 'date']);
  });
});

describe('what is typed', () => {
  it('is a number where that is clear, and else stays as it is for the reader to judge', async () => {
    const names = await loadNames('en');
    const field = fieldOf('statistics.value');
    const read = (text: string) => fromInput(field, text, names);
    const clear: Readonly<Record<string, number | undefined>> = {
      '16000': 16000,
      '16 000': 16000,
      '12,5': 12.5,
      '-0.5': -0.5,
      '−3': -3,
      '0.125': 0.125,
      '1.234.567': 1234567,
      '1,234.5': 1234.5,
      '1.234,5': 1234.5,
      '': undefined,
    };
    for (const [text, value] of Object.entries(clear)) assert.equal(read(text), value, text);
    for (const text of ['16.000', '16,000', 'many', '12,', '1,2,3', '-', '.'])
      assert.equal(read(text), text, text);
    // Nobody has half an inhabitant.
    for (const text of ['16.000', '16,000'])
      assert.equal(fromInput(fieldOf('members.population'), text, names), 16000);
  });

  it('is shown, and taken again, with the decimal mark of the language of the page', async () => {
    const field = fieldOf('statistics.value');
    const names = await loadNames('es');
    assert.equal(toInput(field, 10.5, names, 'es'), '10,5');
    assert.equal(toInput(field, 10.5, names, 'en'), '10.5');
    assert.equal(toInput(field, 16000, names, 'es'), '16000');
    for (const language of ['en', 'es', 'fr', 'pt'] as const)
      fc.assert(
        fc.property(fc.double({noNaN: true, noDefaultInfinity: true}), (value) => {
          const text = toInput(field, value, names, language);
          const back = fromInput(field, text, names);
          assert.ok(Object.is(back, value === 0 ? 0 : value) || back === text, text);
        }),
      );
  });

  it('is the word of a choice in the language of the page', async () => {
    const names = await loadNames('es');
    const field = fieldOf('members.classification');
    assert.equal(toInput(field, 'municipality', names, 'es'), 'Municipio');
    assert.equal(fromInput(field, ' municipio', names), 'municipality');
    assert.equal(fromInput(field, 'Mancomunidad', names), 'Mancomunidad');
  });

  it('is a list, a line each', async () => {
    const names = await loadNames('en');
    const field = fieldOf('networks.topics');
    assert.deepEqual(fromInput(field, 'water\n\n tourism \n', names), ['water', 'tourism']);
    assert.equal(toInput(field, ['water', 'tourism'], names, 'en'), 'water\ntourism');
    assert.equal(toInput(field, 'water', names, 'en'), 'water');
  });
});

describe('what is wrong', () => {
  const member = formOf('members').type;

  it('is what the reader says, at the field', () => {
    const entry: Raw = {
      id: 'quito',
      name: 'Quito',
      start_date: 'soon',
      population: '16.000',
      network_ids: ['a', {}],
    };
    const before = structuredClone(entry);
    const problems = findProblems(member, entry);
    assert.deepEqual(entry, before, 'the reader mends a copy');
    assert.equal(problemAt(problems, ['start_date'])?.expected, 'date');
    assert.equal(problemAt(problems, ['population'])?.effect, 'left-out');
    assert.equal(problemAt(problems, ['network_ids'])?.path, '$[0].network_ids[1]');
    assert.equal(problemAt(problems, ['name']), undefined);
    assert.match(sayProblem(problemAt(problems, ['start_date'])!, msg), /left out.*"soon".*2018-04/s);
  });

  it('is a missing name, and an id that another has', () => {
    assert.equal(problemAt(findProblems(member, {id: 'x'}), ['name'])?.expected, 'required');
    const twins = findProblems(member, {id: 'x', name: 'Other'}, {id: 'x', name: 'Quito'});
    assert.equal(problemAt(twins, ['id'])?.expected, 'unique');
    assert.equal(findProblems(member, {id: 'x', name: 'Quito'}).size, 0);
  });
});

describe('the parts of a feed', () => {
  const flacma = JSON.parse(readFileSync('stories/feeds/flacma.json', 'utf8')) as Raw;

  it('are found with and without the envelope', () => {
    assert.equal(entriesOf(flacma, 'networks').length, 15);
    assert.equal(entriesOf(flacma, 'association')[0], flacma['_association']);
    assert.equal(entriesOf(flacma, 'feed')[0], flacma);
    const bare = {members: [{id: 'a'}]};
    assert.deepEqual(placeOf(bare, 'members'), ['members']);
    assert.equal(entriesOf(bare, 'members')[0], bare.members[0]);
    assert.deepEqual(placeOf({version: '1', items: []}, 'members'), ['_association', 'members']);
    assert.deepEqual(entriesOf({items: ['x', null]}, 'items'), [{}, {}]);
  });

  it('name each entry in the address, also without an id or with another’s', () => {
    const entries = [{id: 'a'}, {id: 'a', name: 'B'}, {name: 'C'}, {id: 7}];
    const keys = entries.map((_, index) => keyOf(entries, index));
    assert.deepEqual(keys, ['a', '~2', '~3', '~4']);
    assert.deepEqual(
      keys.map((key) => findEntry(entries, key)),
      [0, 1, 2, 3],
    );
    assert.equal(findEntry(entries, 'gone'), undefined);
    assert.equal(findEntry(entries, '~9'), undefined);
  });

  it('are searched without regard to accents', () => {
    const entries = [{name: 'Bogotá'}, {name: 'San José'}, {title: 'San Juan'}, {id: 'sj'}];
    assert.deepEqual(searchEntries(entries, 'san jo'), [1]);
    let left = 2;
    const next = learnNames(entries, 0, () => left-- === 0);
    assert.equal(next, 2);
    assert.equal(
      learnNames(entries, next, () => false),
      4,
    );
    assert.deepEqual(searchEntries(entries, 'bogota'), [0]);
    assert.deepEqual(searchEntries(entries, ''), [0, 1, 2, 3]);
    assert.deepEqual(searchEntries(entries, 'sj'), [3]);
  });
});

describe('countries', () => {
  it('are those of ISO 3166-1, by name', () => {
    const countries = new Map(countriesIn('es'));
    assert.equal(countries.get('EC'), 'Ecuador');
    assert.equal(countries.get('XK'), 'Kosovo');
    for (const none of ['ZZ', 'EU', 'UN', 'BU', 'SU', 'UK', 'AN']) assert.ok(!countries.has(none), none);
    // 249 of ISO, and Kosovo.
    assert.equal(countries.size, 250);
  });
});
