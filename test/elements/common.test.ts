import {expect} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';
import {unsafeStatic, html as staticHtml} from 'lit/static-html.js';
import '../../src/define.js';
import {wishMedia} from '../support/media.js';
import {
  $,
  $$,
  failed,
  feeds,
  feedUrl,
  loaded,
  mount,
  mountLoaded,
  settled,
  unmount,
  wordsOf,
} from '../support/page.js';

type Element = HTMLElement & {
  src: string;
  heading: string;
  headingLevel: number;
  updateComplete: Promise<boolean>;
  reload: () => Promise<void>;
};

/** What all four elements do alike. */
for (const name of ['network-list', 'membership-stats', 'advocacy-timeline', 'contact-card']) {
  const tag = unsafeStatic(`plaza-${name}`);
  const at = (src: string) =>
    staticHtml`<${tag} src=${src} heading="Title"><a href="#x">The data</a></${tag}>`;

  describe(`plaza-${name}`, () => {
    afterEach(unmount);

    for (const [state, src] of Object.entries({
      ready: feeds.flacma,
      empty: feeds.empty,
      failed: feeds.missing,
    })) {
      for (const colorScheme of ['light', 'dark'] as const) {
        it(`is accessible when ${state}, ${colorScheme}`, async () => {
          Object.assign(document.documentElement.style, {colorScheme, background: 'Canvas'});
          await wishMedia({reducedMotion: 'reduce'});
          try {
            const element = mount<Element>(at(src));
            await (state === 'failed' ? failed(element) : loaded(element));
            await expect(element).to.be.accessible();
          } finally {
            Object.assign(document.documentElement.style, {colorScheme: '', background: ''});
            await wishMedia({reducedMotion: 'no-preference'});
          }
        });
      }
    }

    it('shows a skeleton and says that it loads', async () => {
      const element = mount<Element>(at(feeds.flacma));
      await element.updateComplete;
      expect($(element, '.skeleton')?.offsetHeight).to.be.greaterThan(50);
      expect(wordsOf($(element, '[role=status]'))).to.equal('Loading…');
      expect(element.hasAttribute('ready')).to.be.false;
      await loaded(element);
      expect($(element, '.skeleton')).to.equal(null);
      expect(element.hasAttribute('ready')).to.be.true;
    });

    it('says in plain words that there is nothing', async () => {
      const element = await mountLoaded(at(feeds.empty));
      expect(wordsOf($(element, '.notice'))).to.equal('There is nothing here yet.');
    });

    it('shows a failure with a way out and the author’s own content', async () => {
      const element = mount<Element>(at(feeds.missing));
      const {error} = await failed(element);
      expect(error.reason).to.equal('not-found');
      expect(error.httpStatus).to.equal(404);
      expect(wordsOf($(element, '[role=alert]'))).to.contain('not available');
      expect(element.querySelector('a')!.checkVisibility()).to.be.true;
    });

    it('retries, keeps the focus, and recovers', async () => {
      const element = mount<Element>(at(feeds.missing));
      await failed(element);
      const retry = $(element, '[part=retry]')!;
      retry.focus();
      retry.click();
      await settled(element);
      expect(retry.getAttribute('aria-disabled')).to.equal('true');
      await failed(element);
      expect(element.shadowRoot!.activeElement).to.equal(retry);
      const good = loaded(element);
      element.src = feeds.flacma;
      await good;
      expect($(element, '[part~=item]')).not.to.equal(null);
    });

    it('keeps what it shows when a reload fails', async () => {
      const url = feedUrl({language: 'en', _association: {}, items: []});
      const element = await mountLoaded<Element>(at(url));
      URL.revokeObjectURL(url);
      const bad = failed(element);
      await element.reload();
      expect((await bad).error.reason).to.equal('network');
      expect($(element, '[role=alert]')).to.equal(null);
    });

    it('follows the nearest lang, also when it changes', async () => {
      const element = await mountLoaded<Element>(at(feeds.empty), 'es-MX');
      expect(wordsOf($(element, '.notice'))).to.equal('Todavía no hay nada aquí.');
      expect($(element, '.base')!.lang).to.equal('es-MX');
      element.lang = 'fr';
      await until(() => wordsOf($(element, '.notice')) === 'Il n’y a encore rien ici.');
    });

    it('has a heading of the level asked for, or a slotted one, or none', async () => {
      const element = await mountLoaded<Element>(at(feeds.flacma));
      expect(wordsOf($(element, 'h2[part=heading]'))).to.equal('Title');
      element.headingLevel = 4;
      await settled(element);
      expect(wordsOf($(element, 'h4[part=heading]'))).to.equal('Title');
      element.heading = '';
      await settled(element);
      expect($(element, '[part=heading]')).to.equal(null);
    });

    it('fits 240 px, also with a word of a thousand letters, in both directions', async () => {
      const long = 'x'.repeat(1000);
      const entry = {
        id: '1',
        name: long,
        title: long,
        content_text: long,
        value: 7,
        email: `${long}@example.org`,
      };
      const src = feedUrl({
        items: [entry],
        _association: {networks: [entry], statistics: [entry], contacts: [entry]},
      });
      await setViewport({width: 240, height: 600});
      try {
        for (const dir of ['ltr', 'rtl']) {
          document.documentElement.dir = dir;
          const element = await mountLoaded(at(src));
          // Some windows cannot be so small.
          const place = element.parentElement!;
          Object.assign(place.style, {inlineSize: 'min(100%, 240px)', overflowX: 'auto'});
          expect(place.scrollWidth, dir).to.be.at.most(240);
          expect(document.documentElement.scrollWidth, dir).to.be.at.most(innerWidth);
        }
      } finally {
        document.documentElement.dir = '';
        await setViewport({width: 800, height: 600});
      }
    });

    it('shows what is good of a feed with a wrong translation or an absurd date', async () => {
      const wrong = {translations: {fr: 'E', english: {name: 'E'}, es: null}, _translations: {fr: 7}};
      const entries = Array.from({length: 9}, (_, i) => ({
        id: `${i}`,
        name: `N${i}`,
        title: `T${i}`,
        content_text: 'x',
        value: i,
        topics: ['t'],
        _milestone: {date: i ? '2020' : 'Y170000002', ...wrong},
        ...wrong,
      }));
      const element = await mountLoaded<Element>(
        at(
          feedUrl({
            items: entries,
            _association: {networks: entries, statistics: entries, contacts: entries},
          }),
        ),
        'fr',
      );
      expect($$(element, '[part~=item]')).to.have.length(9);
    });

    it('survives attributes that are removed or make no sense', async () => {
      const element = await mountLoaded<Element>(at(feeds.flacma));
      for (const attribute of [
        'heading',
        'query',
        'topic',
        'statistic',
        'category',
        'contact',
        'limit',
        'collection',
      ]) {
        for (const value of ['', 'nonsense', '-1', null]) {
          if (value === null) element.removeAttribute(attribute);
          else element.setAttribute(attribute, value);
          await settled(element);
        }
      }
      for (const level of ['0', 'h3', '7', null]) {
        if (level === null) element.removeAttribute('heading-level');
        else element.setAttribute('heading-level', level);
        element.heading = 'Title';
        await settled(element);
        expect($(element, 'h2[part=heading]'), `${level}`).not.to.equal(null);
        expect($(element, 'h1'), `${level}`).to.equal(null);
      }
      expect($(element, '[part~=item]')).not.to.equal(null);
    });

    it('says so when its src is taken away', async () => {
      const element = await mountLoaded<Element>(at(feeds.flacma));
      const bad = failed(element);
      element.removeAttribute('src');
      expect((await bad).error.reason).to.equal('no-source');
    });

    it('has room in floats, tables, flex boxes and the like', async () => {
      const boxes = [
        'float: left',
        'display: inline-block',
        'position: absolute',
        'display: table',
        'width: fit-content',
      ];
      for (const style of boxes) {
        const element = await mountLoaded<Element>(at(feeds.flacma));
        element.style.cssText = style;
        expect(element.offsetWidth, style).to.be.at.least(240);
      }
      const element = await mountLoaded<Element>(at(feeds.flacma));
      const cell = document.createElement('table').insertRow().insertCell();
      element.parentElement!.append(cell.closest('table')!);
      cell.append(element);
      expect(element.offsetWidth).to.be.at.least(240);
      const row = document.createElement('div');
      row.style.cssText = 'display: flex; flex-direction: column; align-items: center; width: 700px';
      cell.closest('table')!.replaceWith(row);
      row.append(element);
      expect(element.offsetWidth).to.equal(700);
    });

    it('is mended with those beside it that show the same feed', async () => {
      const url = `${feeds.flacma}?${name}`;
      const {fetch} = window;
      window.fetch = () => Promise.reject(new TypeError('offline'));
      const [first, second] = [mount<Element>(at(url)), document.createElement(`plaza-${name}`) as Element];
      second.src = url;
      first.after(second);
      await Promise.all([failed(first), failed(second)]);
      window.fetch = fetch;
      const both = Promise.all([loaded(first), loaded(second)]);
      await first.reload();
      await both;
    });

    it('looks the same whatever the page does to every element', async () => {
      const style = document.createElement('style');
      style.textContent =
        '* { display: block !important; all: revert } html { font-size: 62.5% } body { font-size: 1.6rem }';
      const element = await mountLoaded<Element>(at(feeds.flacma));
      const measure = () => $(element, '.base')!.getBoundingClientRect().height;
      const before = measure();
      document.head.append(style);
      try {
        expect(measure()).to.be.closeTo(before, 1);
      } finally {
        style.remove();
      }
    });
  });
}

async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise(requestAnimationFrame);
}
