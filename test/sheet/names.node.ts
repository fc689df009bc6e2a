import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {feedDocument} from '../../src/model/definition.js';
import type {Type} from '../../src/model/schema.js';
import {readHeading} from '../../src/sheet/find/headings.js';
import {
  fieldsOf,
  labelIn,
  labelOf,
  loadNames,
  NAME_LANGUAGES,
  SECTIONS,
  valueLabelIn,
} from '../../src/sheet/sheet.js';
import {wordsOf} from '../../src/sheet/names/labels.js';
import {vocabulary} from './converting.js';

/** Every field of the feed by its path from a section, `feed` or `organization`, with its type. */
function* walk(type: Type, prefix: string): Generator<{path: string; type: Type}> {
  for (const [name, field] of type.fields) {
    const isSection = (SECTIONS as readonly string[]).includes(name);
    const path = isSection ? name : `${prefix}.${name}`;
    yield {path, type: field};
    const of = field.kind === 'list' ? field.of! : field;
    if (of.kind === 'object') yield* walk(of, name === '_association' ? 'feed' : path);
  }
}
const fields = [...walk(feedDocument, 'feed')];

describe('the names of the fields', () => {
  for (const language of NAME_LANGUAGES) {
    it(`are there for each field and each value: ${language}`, async () => {
      const names = await loadNames(language);
      assert.ok(fields.length > 120);
      for (const {path, type} of fields) {
        const words = wordsOf(names, path);
        assert.ok(words, path);
        assert.match(words, /^\p{Lu}/u, `${path} is capitalised`);
        assert.ok(labelIn(names, path).length <= 40, path);
        const of = type.kind === 'list' ? type.of! : type;
        for (const value of of.values) assert.ok(Object.hasOwn(names.values, value), `${path}: ${value}`);
      }
    });

    it(`are recognised as headings, all of one section apart: ${language}`, async () => {
      const names = await loadNames(language);
      for (const section of SECTIONS) {
        for (const {path} of fieldsOf(section)) {
          const label = labelIn(names, `${section}.${path}`);
          const [best] = readHeading(label, section, vocabulary).meanings;
          // The picture of a milestone and of an item are described with the same words.
          const expected = fieldsOf(section).filter(
            (each) => labelIn(names, `${section}.${each.path}`) === label,
          );
          assert.ok(
            expected.some((each) => each.path === best?.field.path),
            `${section}.${path}, “${label}”: ${best?.field.path}`,
          );
        }
      }
    });
  }

  it('load one language only', async () => {
    assert.equal(await labelOf('contacts.address.postal_code', 'pt'), 'Código postal');
    assert.equal(await labelOf('members.population', 'fr'), 'Population');
    assert.equal(valueLabelIn(await loadNames('es'), 'municipality'), 'Municipio');
    assert.equal(await labelOf('members.unheard_of', 'en'), 'members.unheard_of');
  });
});

describe('countries', () => {
  for (const language of ['en', 'es', 'fr', 'pt']) {
    it(`are known by all names of Intl: ${language}`, () => {
      const labels = new Intl.DisplayNames(language, {type: 'region'});
      for (const code of new Set(vocabulary.countries.values())) {
        const label = labels.of(code)!;
        const key = label
          .normalize('NFKD')
          .replace(/\p{M}/gu, '')
          .toLowerCase()
          .replace(/[^\p{L}\p{N}]+/gu, ' ')
          .trim();
        assert.equal(vocabulary.countries.get(key), code, label);
      }
    });
  }

  it('are known by their codes of three letters', () => {
    assert.equal(vocabulary.countries.get('ecu'), 'EC');
    assert.equal(vocabulary.countries.get('deu'), 'DE');
    assert.equal(vocabulary.countries.get('eeuu'), 'US');
  });
});
