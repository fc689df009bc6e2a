import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {WIDGETS, tagOf} from '../../../src/mount/widgets.js';
import {readHolding} from '../../../src/studio/build/feed-values.js';
import {NOT_ASKED, optionsOf, splitValues} from '../../../src/studio/build/options.js';
import {
  NOTHING_SET,
  readSettings,
  toParameters,
  withAttribute,
  withWidget,
} from '../../../src/studio/build/state.js';
import {words as en} from '../../../src/studio/build/words/en.js';
import {words as es} from '../../../src/studio/build/words/es.js';
import {words as fr} from '../../../src/studio/build/words/fr.js';
import {words as pt} from '../../../src/studio/build/words/pt.js';

interface Manifest {
  readonly modules: readonly {
    readonly declarations: readonly {
      readonly tagName?: string;
      readonly attributes?: readonly {readonly name: string}[];
    }[];
  }[];
}
const manifest = JSON.parse(readFileSync('custom-elements.json', 'utf8')) as Manifest;
const read = (name: string) =>
  JSON.parse(readFileSync(`stories/feeds/${name}.json`, 'utf8')) as Record<string, unknown>;

describe('the options of the builder', () => {
  it('are all attributes of custom-elements.json but those that no page should have', () => {
    const elements = manifest.modules.flatMap(({declarations}) => declarations);
    for (const widget of WIDGETS) {
      const {attributes} = elements.find(({tagName}) => tagName === tagOf(widget))!;
      const names = attributes!.map(({name}) => name).filter((name) => !NOT_ASKED.includes(name));
      assert.deepEqual(
        optionsOf(widget)
          .map(({name}) => name)
          .sort(),
        names.sort(),
      );
    }
  });

  it('have words for each of them and for each of their choices', () => {
    for (const widget of WIDGETS) {
      for (const {name, control} of optionsOf(widget)) {
        assert.ok(`a.${name}` in en, `a.${name}`);
        assert.ok(`h.${name}` in en, `h.${name}`);
        for (const choice of control.kind === 'choice' ? control.choices : [])
          assert.ok(`v.${name}.${choice}` in en, `v.${name}.${choice}`);
      }
    }
  });

  it('are in four languages, with the same placeholders', () => {
    const placeholders = (words: string) => (words.match(/\{\w+\}/g) ?? []).sort();
    for (const [language, words] of Object.entries({es, fr, pt})) {
      assert.deepEqual(Object.keys(words).sort(), Object.keys(en).sort(), language);
      for (const [key, text] of Object.entries(en))
        assert.deepEqual(
          placeholders(words[key as keyof typeof en]),
          placeholders(text),
          `${language} ${key}`,
        );
    }
  });

  it('take their values from the feed, by name, in the language of the page', () => {
    const flacma = readHolding(read('flacma'), 'en', '2026-11-01');
    assert.deepEqual(flacma.languages.slice(0, 2), ['es', 'en']);
    assert.equal(flacma.counts['networks'], 15);
    assert.deepEqual(
      flacma.values.get('statistic')?.find(({id}) => id === 'ciudades-y-municipios'),
      {id: 'ciudades-y-municipios', name: 'Local governments represented'},
    );
    const uclg = readHolding(read('uclg'), 'es', '2026-11-01');
    assert.deepEqual(
      uclg.values.get('members.region')?.find(({id}) => id === 'Africa'),
      {id: 'Africa', name: 'África'},
    );
    assert.deepEqual(
      uclg.values.get('language')?.map(({name}) => name),
      ['español', 'francés', 'inglés'],
    );
    assert.equal(uclg.values.get('contacts.country')?.[0]?.name, 'España');
    assert.equal(uclg.counts['contacts'], 1);
  });

  it('leave the feed as it is', () => {
    const feed = read('uclg');
    const before = JSON.stringify(feed);
    readHolding(feed, 'fr', '2026-11-01');
    assert.equal(JSON.stringify(feed), before);
  });

  it('find names that hold commas', () => {
    const {values, unknown} = splitValues('housing, water, Land', ['Housing, Water', 'Land', 'Sea']);
    assert.deepEqual(values, ['Housing, Water', 'Land']);
    assert.deepEqual(unknown, []);
  });
});

describe('the address of the builder', () => {
  const settings = {
    ...NOTHING_SET,
    widget: 'contact-card',
    attributes: {layout: 'list', 'hide-qr': '', 'sync-url': 'off'},
    theme: {'--plaza-color-brand': '#0b6b4f'},
    how: 'joomla',
    lang: 'fr',
    link: 'https://example.org/',
  } as const;

  it('says what is set, and only that', () => {
    const {'sync-url': _, ...attributes} = settings.attributes;
    const set = toParameters({...settings, attributes}, new URLSearchParams());
    const written = Object.fromEntries(Object.entries(set).filter(([, value]) => value !== undefined));
    assert.deepEqual(written, {
      widget: 'contact-card',
      how: 'joomla',
      'a.layout': 'list',
      'a.hide-qr': 'on',
      't.color-brand': '#0b6b4f',
      's.lang': 'fr',
      's.link': 'https://example.org/',
    });
    assert.deepEqual(readSettings(new URLSearchParams(written as Record<string, string>)), {
      ...settings,
      attributes,
    });
  });

  it('is nothing where nothing is set, and takes away what was', () => {
    const left = toParameters(NOTHING_SET, new URLSearchParams('a.layout=list&t.radius=0&widget=x&src=y'));
    assert.deepEqual(
      Object.values(left).filter((value) => value !== undefined),
      [],
    );
    assert.ok('a.layout' in left && 't.radius' in left && !('src' in left));
    assert.deepEqual(readSettings(new URLSearchParams()), NOTHING_SET);
  });

  it('can hold anything', () => {
    const read = readSettings(
      new URLSearchParams(
        'widget=x&how=y&a.layout=z&a.limit=-1&a.onclick=1&a.heading=H&t.evil=1&a.hide-search=',
      ),
    );
    assert.deepEqual(read, {...NOTHING_SET, attributes: {heading: 'H', 'hide-search': ''}});
  });

  it('keeps for another widget what that has, too', () => {
    const list = withAttribute(
      {...NOTHING_SET, attributes: {heading: 'H', layout: 'cards'}},
      'topic',
      'Water',
    );
    const other = withWidget(withAttribute(list, 'layout', 'compact'), 'advocacy-timeline');
    assert.deepEqual(other.attributes, {heading: 'H', layout: 'compact'});
    assert.deepEqual(withAttribute(other, 'layout', 'vertical').attributes, {heading: 'H'});
  });
});
