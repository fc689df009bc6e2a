import {expect, waitUntil} from '@open-wc/testing';
import '../../src/elements/advocacy-timeline/define.js';
import type {AdvocacyTimeline} from '../../src/elements/advocacy-timeline/advocacy-timeline.js';
import {$, $$, feeds, html, mountLoaded, settled, tick, unmount, wordsOf} from '../support/page.js';
import {count, groups, milestone, slideTo, timelineOf, titles} from '../support/timeline.js';

describe('filters of plaza-advocacy-timeline', () => {
  afterEach(unmount);

  const open = async (element: AdvocacyTimeline) => {
    $<HTMLDetailsElement>(element, '.filters')!.open = true;
    await waitUntil(() => $(element, '.panel'));
  };
  const option = (element: AdvocacyTimeline, name: string) =>
    $$(element, '.option').find((label) => wordsOf(label).startsWith(name));

  it('offer kinds, topics and organisations, with counts that follow each other', async () => {
    const element = await mountLoaded<AdvocacyTimeline>(
      html`<plaza-advocacy-timeline src=${feeds.humanRights}></plaza-advocacy-timeline>`,
    );
    await open(element);
    expect($$(element, '.filter legend').map(wordsOf)).to.deep.equal(['Kind', 'Topic', 'Organisation']);
    expect(wordsOf(option(element, 'Report')!)).to.equal('Report 5');
    expect(wordsOf(option(element, 'research')!)).to.equal('research 4');
    await tick(element, option(element, 'Report')!.querySelector('input')!);
    expect(element.category).to.equal('report');
    expect(count(element)).to.equal('5 of 13 entries');
    expect(wordsOf($(element, '[role=status]'))).to.equal('5 of 13 entries');
    expect(wordsOf(option(element, 'research')!)).to.equal('research 2');
    expect(wordsOf(option(element, 'Resolution')!)).to.equal('Resolution 6');
  });

  it('limit the period to years, which an interval need only touch', async () => {
    const element = await timelineOf([
      milestone('long', '2010/2015'),
      milestone('open', '2012/..'),
      milestone('a', '2011-05'),
      milestone('b', '2016'),
      milestone('c', '2017'),
      milestone('undated', ''),
    ]);
    await open(element);
    const [from, to] = $$<HTMLInputElement>(element, '.period input');
    slideTo(from!, 2016);
    await settled(element);
    expect(titles(element)).to.deep.equal(['c', 'b', 'open']);
    element.from = '';
    await settled(element);
    slideTo(to!, 2011);
    await settled(element);
    expect(titles(element)).to.deep.equal(['a', 'long']);
    expect(wordsOf($(element, '.chosen'))).to.equal('To 2011');
    $(element, '.chosen button')!.click();
    await settled(element);
    expect(titles(element)).to.have.length(6);
  });

  it('come with the page’s own choice, by attribute', async () => {
    const element = await mountLoaded<AdvocacyTimeline>(
      html`<plaza-advocacy-timeline
        src=${feeds.humanRights}
        organization="UCLG, Consejo de Derechos Humanos de las Naciones Unidas"
        tag="panel, cooperation"
        from="2018-01"
        to="2021-11"
        hide-filters
      ></plaza-advocacy-timeline>`,
    );
    expect(titles(element)).to.deep.equal([
      'UCLG and OHCHR agree to cooperate',
      'Summary of the intersessional panel',
    ]);
    expect($(element, '[part=controls]')).to.equal(null);
  });

  it('tell the webmaster of what the feed does not have', async () => {
    const warnings: string[] = [];
    const {warn} = console;
    console.warn = (text: string) => void warnings.push(text);
    try {
      await timelineOf([milestone('a', '2001', {category: 'report'})], {
        category: 'reprot',
        from: 'last year',
      });
      await waitUntil(() => warnings.length >= 2);
      expect(warnings.join('\n')).to.contain('"reprot"').and.to.contain('report').and.to.contain('last year');
    } finally {
      console.warn = warn;
    }
  });

  it('find text, also in HTML, symbols and names, and stay in time', async () => {
    const element = await timelineOf([
      milestone('Housing plan', '2001'),
      {id: '2', title: 'B', content_html: '<p>On <b>housing</b></p>', date_published: '2003-01-01'},
      milestone('C', '2002', {symbol: 'A/HRC/1', organization: 'Housing council'}),
      ...['d', 'e', 'f'].map((id) => milestone(id, '1999')),
    ]);
    element.query = 'HOUSING';
    await waitUntil(() => titles(element).length === 3);
    expect(titles(element)).to.deep.equal(['B', 'C', 'Housing plan']);
    expect($$(element, 'mark').map(wordsOf)).to.deep.equal(['housing', 'Housing', 'Housing']);
    element.query = 'nothing of the kind';
    await settled(element);
    expect(wordsOf($(element, '.notice'))).to.contain('Nothing matches');
    $(element, '.notice button')!.click();
    await settled(element);
    expect(titles(element)).to.have.length(6);
  });

  it('are not there for few entries, nor in the compact layout', async () => {
    const few = await timelineOf([milestone('a', '2001')]);
    expect($(few, '[part=controls]')).to.equal(null);
    const dense = await mountLoaded<AdvocacyTimeline>(
      html`<plaza-advocacy-timeline src=${feeds.humanRights} layout="compact"></plaza-advocacy-timeline>`,
    );
    expect($(dense, '[part=controls]')).to.equal(null);
  });

  it('stand in the address, and come from there', async () => {
    const mount = () =>
      mountLoaded<AdvocacyTimeline>(
        html`<plaza-advocacy-timeline id="t" src=${feeds.humanRights}></plaza-advocacy-timeline>`,
      );
    const {href} = location;
    try {
      const element = await mount();
      element.category = 'report';
      element.order = 'oldest';
      await settled(element);
      const params = new URLSearchParams(location.search);
      expect([params.get('t.category'), params.get('t.order')]).to.deep.equal(['report', 'oldest']);
      const again = await mount();
      expect([again.category, again.order]).to.deep.equal(['report', 'oldest']);
      expect(titles(again)).to.have.length(5);
      expect(groups(again)[0]).to.equal('2014');
    } finally {
      history.replaceState(null, '', href);
    }
  });
});

describe('dates of plaza-advocacy-timeline', () => {
  afterEach(unmount);

  const dateIn = async (lang: string, date: string) => {
    const element = await timelineOf([milestone('a', date)], {}, lang);
    return {element, words: wordsOf($(element, '[part=date]')).replace(/[\u2068\u2069]/g, '')};
  };

  it('follow the language of the page, with its calendar, also where Plaza has no words in it', async () => {
    expect((await dateIn('fa', '2018-09-27')).words).to.equal(
      new Intl.DateTimeFormat('fa', {dateStyle: 'long', timeZone: 'UTC'}).format(new Date('2018-09-27')),
    );
    expect((await dateIn('nl', '2018-09-27')).words).to.equal('27 september 2018');
    expect((await dateIn('nl', '2021-11/..')).words).to.equal('november 2021 –');
    const {element} = await dateIn('fa', '2018-09-27');
    expect($(element, '[part=date]')!.lang).to.equal('fa');
    expect(groups(element)[0]).to.contain('۲۰۱۸');
  });

  it('are for machines what HTML allows', async () => {
    const element = await timelineOf(
      [
        '2018',
        '2018-04',
        '2018-09-27',
        '1913~',
        '-0043',
        '2022-10-10/2022-10-14',
        '2021-11/..',
        'Y12345',
      ].map((date) => milestone(date, date)),
    );
    expect($$<HTMLTimeElement>(element, 'time').map((time) => time.getAttribute('datetime'))).to.have.members(
      ['2018', '2018-04', '2018-09-27', '1913', '12345'],
    );
    expect(groups(element).at(-1)).to.equal('44 BC');
  });
});

describe('plaza-advocacy-timeline with many entries', () => {
  afterEach(unmount);

  const many = Array.from({length: 1500}, (_, i) => ({
    ...milestone(`Entry ${i}`, `${1900 + (i % 120)}-0${1 + (i % 9)}`, {category: i % 2 ? 'report' : 'event'}),
    content_text: 'x'.repeat(300),
    tags: [`tag ${i % 40}`],
  }));

  it('draws no more of them than asked for, and sorts them once', async () => {
    const element = await timelineOf(many);
    expect($$(element, '[part=item]')).to.have.length(50);
    let sorts = 0;
    const sort = Reflect.get(Array.prototype, 'sort') as (this: unknown[], compare?: unknown) => unknown[];

    Array.prototype.sort = function (this: unknown[], compare?: unknown) {
      if (this.length > 1000) sorts++;
      return sort.call(this, compare);
    } as typeof Array.prototype.sort;
    try {
      for (let i = 0; i < 5; i++) {
        element.heading = `Heading ${i}`;
        await settled(element);
      }
    } finally {
      Array.prototype.sort = sort as typeof Array.prototype.sort;
    }
    expect(sorts).to.equal(0);
  });

  it('gives paper all that is filtered, and takes it back', async () => {
    const element = await timelineOf(many, {category: 'report', limit: 10});
    expect($$(element, '[part=item]')).to.have.length(10);
    window.dispatchEvent(new Event('beforeprint'));
    await settled(element);
    expect($$(element, '[part=item]')).to.have.length(750);
    expect($(element, '[part=more]')).to.equal(null);
    window.dispatchEvent(new Event('afterprint'));
    await settled(element);
    expect($$(element, '[part=item]')).to.have.length(10);
  });
});
