import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import type {Raw} from '../../src/model/json.js';
import {translator} from '../../src/model/translation.js';
import {setAt} from '../../src/studio/edit/changes.js';
import {formOf} from '../../src/studio/edit/form.js';
import {entriesOf} from '../../src/studio/edit/sections.js';
import type {Pieces} from '../../src/studio/edit/translating.js';
import {isLanguage, isTranslated, languagesOf, shareOf, textsOf} from '../../src/studio/edit/translating.js';

const load = (name: string) => JSON.parse(readFileSync(`stories/feeds/${name}.json`, 'utf8')) as Raw;

/** All pieces of a work at once. */
function finish<T>(work: Pieces<T>): T {
  for (;;) {
    const piece = work.next();
    if (piece.done) return piece.value;
  }
}

describe('translating', () => {
  it('finds each text of an entry, and what it says in the other language', () => {
    const [first] = entriesOf(load('uclg-human-rights'), 'items');
    const texts = textsOf(formOf('items'), first!, 'es');
    assert.deepEqual(
      texts.map(({path}) => path.join('.')),
      ['title', 'content_text', '_milestone.organization', 'tags'],
    );
    assert.deepEqual(
      texts.map(({target}) => target.slice(0, -1).join('.')),
      ['_translations.es', '_translations.es', '_milestone.translations.es', '_translations.es'],
    );
    assert.deepEqual(texts.map(isTranslated), [true, true, true, false]);
  });

  it('writes where the widgets read', () => {
    const network: Raw = {id: 'x', name: 'Red', people: [{name: 'Ana', role: 'Presidenta'}]};
    const role = textsOf(formOf('networks'), network, 'en').find(({field}) => field.key.endsWith('.role'))!;
    assert.deepEqual(role.path, ['people', 0, 'role']);
    const written = setAt(network, role.target, 'President');
    const [person] = written['people'] as {role: string}[];
    assert.equal(translator('en', 'es')(person!, 'role')?.value, 'President');
  });

  it('goes on in the field and the tag that are there', () => {
    const item: Raw = {title: 'A', translations: {'pt-BR': {title: 'B'}}};
    const [text] = textsOf(formOf('items'), item, 'pt');
    assert.deepEqual(text!.target, ['translations', 'pt-BR', 'title']);
    assert.equal(text!.translated, 'B');
  });

  it('leaves out what needs no translation, and what says its own language', () => {
    const item: Raw = {
      title: '2018',
      _milestone: {category: 'report', symbol: 'A/HRC', links: [{url: 'x', title: 'Report', language: 'en'}]},
    };
    assert.deepEqual(textsOf(formOf('items'), item, 'es'), []);
  });

  it('takes a list for translated when each of its lines is', () => {
    const of = (topics: unknown) =>
      isTranslated(textsOf(formOf('networks'), {topics: ['a', 'b'], translations: {en: {topics}}}, 'en')[0]!);
    assert.deepEqual([['x', 'y'], ['x', ''], ['x'], undefined].map(of), [true, false, false, false]);
  });

  it('counts sentences, and names where those of neighbours are translated', () => {
    const form = formOf('priorities');
    const entries = [
      {name: 'Agua', description: 'El agua.', translations: {en: {name: 'Water'}}},
      {name: 'Aire', description: 'El aire.'},
    ];
    const share = finish(shareOf(form, entries, 'en'));
    assert.deepEqual([share.translated, share.wanted], [1, 4]);
    assert.deepEqual([...share.lacking], [0, 1]);
    const names = finish(shareOf(form, [{name: 'Quito'}, {name: 'Lima'}], 'en'));
    assert.deepEqual([names.translated, names.wanted], [0, 0]);
    assert.equal(names.lacking.size, 0);
  });

  it('knows the languages of a feed but its own', () => {
    assert.deepEqual([...finish(languagesOf(load('uclg-human-rights')))].sort(), ['ar', 'es']);
    assert.deepEqual([...finish(languagesOf(load('flacma')))].sort(), ['en']);
    assert.deepEqual(finish(languagesOf({language: 'es', items: [{_translations: {'es-MX': {}}}]})), []);
  });

  it('judges the code of a language as the reader does', () => {
    assert.deepEqual(['es', 'pt-BR', 'zh-Hant', 'spanish', 'e', ''].map(isLanguage), [
      true,
      true,
      true,
      false,
      false,
      false,
    ]);
  });
});
