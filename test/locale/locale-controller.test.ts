import {expect} from '@open-wc/testing';
import {LitElement} from 'lit';
import {directionOf} from '../../src/locale/language-tag.js';
import {LocaleController} from '../../src/locale/locale-controller.js';

class LocaleProbe extends LitElement {
  readonly locale = new LocaleController(this);
}
customElements.define('locale-probe', LocaleProbe);

function probeIn(parent: ParentNode): LocaleProbe {
  const probe = new LocaleProbe();
  parent.append(probe);
  return probe;
}

/** Mutation observers report after the current task's microtasks. */
const observed = () => new Promise((resolve) => setTimeout(resolve));

describe('LocaleController', () => {
  const page = document.documentElement;
  let box: HTMLElement;
  beforeEach(() => {
    box = document.createElement('div');
    document.body.append(box);
  });
  afterEach(() => {
    box.remove();
    page.removeAttribute('lang');
    page.removeAttribute('dir');
  });

  it('takes its own lang, an ancestor’s, and the page’s', () => {
    page.lang = 'fr';
    const probe = probeIn(box);
    expect(probe.locale.lang).to.equal('fr');
    box.lang = 'ES-mx';
    expect(probeIn(box).locale.lang).to.equal('es-MX');
  });

  it('looks through shadow roots', () => {
    box.lang = 'es';
    const inner = box.attachShadow({mode: 'open'}).appendChild(document.createElement('div'));
    expect(probeIn(inner.attachShadow({mode: 'open'})).locale.lang).to.equal('es');
  });

  it('follows changes anywhere above, and no longer once it has left', async () => {
    const root = box.attachShadow({mode: 'open'});
    const probe = probeIn(root);
    box.lang = 'es';
    while (probe.locale.lang !== 'es') await observed();
    probe.remove();
    box.lang = 'fr';
    await observed();
    expect(probe.locale.lang).to.equal('es');
  });

  it('speaks English where there is no translation, and where lang is nonsense', () => {
    box.lang = 'eo';
    const {locale} = probeIn(box);
    expect([locale.lang, locale.locale]).to.deep.equal(['eo', 'en']);
    box.lang = '!!';
    expect(probeIn(box).locale.lang).to.equal('en');
  });

  it('speaks the words it has for a region or another script, and says in which script they are', () => {
    const spoken = ['es-MX', 'pt-PT', 'zh-CN', 'zh-TW', 'zh-Hant-HK', 'en-GB', 'ar-EG'].map((lang) => {
      box.lang = lang;
      return probeIn(box).locale.locale;
    });
    expect(spoken.join()).to.equal('es-MX,pt-PT,zh-CN,zh-Hans,zh-Hans,en-GB,ar-EG');
  });

  it('loads the words of a language, the last one asked for', async () => {
    const probe = probeIn(box);
    box.lang = 'es';
    await observed();
    box.lang = 'fr';
    await observed();
    while (probe.locale.locale !== 'fr') await observed();
    expect(probe.locale.msg('Search', {id: 'list.search'})).to.equal('Rechercher');
  });

  it('keeps its language until the words of the next one are there', async () => {
    box.lang = 'de';
    const {locale} = probeIn(box);
    expect(locale.ready).to.equal(false);
    while (!locale.ready) await observed();
    box.lang = 'ca';
    await observed();
    expect([locale.ready, locale.lang, locale.locale]).to.deep.equal([true, 'de', 'de']);
    while (locale.locale !== 'ca') await observed();
    expect(locale.msg('Search', {id: 'list.search'})).to.equal('Cerca');
  });

  it('reads a language with an underscore, as some systems write it', () => {
    box.lang = 'pt_BR';
    expect(probeIn(box).locale.lang).to.equal('pt-BR');
  });

  it('chooses plural forms by the language’s own rules', () => {
    box.lang = 'en';
    const {locale} = probeIn(box);
    const message = '{count, plural, one {# city} other {# cities}}';
    expect(locale.plural(message, 1)).to.equal('1 city');
    expect(locale.plural(message, 16000)).to.equal('16,000 cities');
  });

  it('has the six forms of Arabic and the three of Russian', async () => {
    const count = async (lang: string, numbers: readonly number[]) => {
      box.lang = lang;
      const {locale} = probeIn(box);
      while (!locale.ready) await observed();
      const message = locale.msg('{count, plural, one {# inhabitant} other {# inhabitants}}', {
        id: 'list.population',
      });
      return numbers.map((number) => locale.plural(message, number));
    };
    expect(await count('ar-u-nu-latn', [0, 1, 2, 3, 11, 100])).to.deep.equal([
      '0 نسمة',
      'نسمة واحدة',
      'نسمتان',
      '3 نسمات',
      '11 نسمة',
      '100 نسمة',
    ]);
    expect(await count('ru', [1, 21, 2, 5])).to.deep.equal([
      '1 житель',
      '21 житель',
      '2 жителя',
      '5 жителей',
    ]);
  });

  it('takes the nearer of lang and dir for the direction', () => {
    page.dir = 'rtl';
    box.lang = 'en';
    expect(probeIn(box).locale.dir).to.equal('ltr');
    box.dir = 'rtl';
    expect(probeIn(box).locale.dir).to.equal('rtl');
  });

  it('writes from the left where it has to speak English on a right-to-left page', () => {
    page.dir = 'rtl';
    page.lang = 'he';
    const {locale} = probeIn(box);
    expect([locale.locale, locale.dir]).to.deep.equal(['en', 'ltr']);
  });

  it('knows which languages are written from the right', () => {
    const letters = [...'abcdefghijklmnopqrstuvwxyz'];
    for (const lang of letters.flatMap((first) => letters.map((second) => first + second)))
      expect(directionOf(lang), lang).to.equal(directionOf(`${lang}-u-nu-latn`));
    const directions = ['ar', 'he', 'fa', 'ur', 'en', 'es', 'zh', 'az-Arab', 'ar-Latn'].map(directionOf);
    expect(directions.join()).to.equal('rtl,rtl,rtl,rtl,ltr,ltr,ltr,rtl,ltr');
  });
});
