import {expect, waitUntil} from '@open-wc/testing';
import '../../src/elements/advocacy-timeline/define.js';
import type {AdvocacyTimeline} from '../../src/elements/advocacy-timeline/advocacy-timeline.js';
import {
  $,
  $$,
  feeds,
  feedUrl,
  html,
  loaded,
  mount,
  mountLoaded,
  settled,
  unmount,
  wordsOf,
} from '../support/page.js';

describe('plaza-advocacy-timeline', () => {
  afterEach(unmount);

  const committee = (lang?: string) =>
    mountLoaded<AdvocacyTimeline>(
      html`<plaza-advocacy-timeline src=${feeds.humanRights}></plaza-advocacy-timeline>`,
      lang,
    );

  it('groups by year, newest first, or oldest first', async () => {
    const element = await committee();
    const years = () => $$(element, '[part=group]').map(wordsOf);
    expect(years()).to.deep.equal([
      '2022',
      '2021',
      '2020',
      '2019',
      '2018',
      '2017',
      '2016',
      '2015',
      '2014',
      '2013',
    ]);
    element.order = 'oldest';
    await settled(element);
    expect(years()[0]).to.equal('2013');
  });

  it('fills the window first, draws the rest of the page below it, and then says that it is there', async () => {
    const items = Array.from({length: 60}, (_, i) => ({id: `${i}`, title: `Entry ${i}`}));
    const element = mount<AdvocacyTimeline>(
      html`<plaza-advocacy-timeline src=${feedUrl({version: '1.1', items})}></plaza-advocacy-timeline>`,
    );
    const counts = new Set<number>();
    const busy = new Set<number>();
    let isThere = false;
    void loaded(element).then(() => (isThere = true));
    while (!isThere) {
      await new Promise(requestAnimationFrame);
      const {length} = $$(element, '[part=item]');
      counts.add(length);
      if ($(element, '.base')?.ariaBusy === 'true') busy.add(length);
    }
    const [first, second] = [...counts].filter(Boolean);
    expect(first! * 80).to.be.within(innerHeight, innerHeight + 8 * 80);
    expect(second).to.equal(Math.min(2 * first!, 50));
    expect([...counts].at(-1)).to.equal(50);
    expect(busy).to.include(first!).and.not.include(50);
  });

  it('draws at once where entries move each other', async () => {
    const items = Array.from({length: 60}, (_, i) => ({id: `${i}`, title: `Entry ${i}`}));
    const element = mount<AdvocacyTimeline>(
      html`<plaza-advocacy-timeline
        layout="horizontal"
        src=${feedUrl({version: '1.1', items})}
      ></plaza-advocacy-timeline>`,
    );
    while (!$(element, '[part=item]')) await new Promise(requestAnimationFrame);
    expect($$(element, '[part=item]').length).to.equal(50);
  });

  it('shows dates as precise as the source, symbol, body and documents', async () => {
    const element = await committee('en-GB');
    const entry = $$(element, '[part=item]').find((item) => wordsOf(item).includes('A/HRC/RES/39/7'))!;
    expect(wordsOf(entry))
      .to.contain('27 September 2018')
      .and.to.contain('Resolution')
      .and.to.contain('Adopted');
    expect(entry.querySelector('time')!.dateTime).to.equal('2018-09-27');
    expect(entry.querySelectorAll('a').length).to.be.at.least(2);
    const dates = $$(element, 'time').map((time) => [time.getAttribute('datetime'), wordsOf(time)]);
    expect(dates).to.deep.include(['2020', '2020']).and.to.deep.include(['2021-11', 'November 2021']);
  });

  it('speaks Spanish', async () => {
    const element = await committee('es');
    expect(wordsOf($(element, '[part=item]')))
      .to.contain('octubre de 2022')
      .and.to.contain('Resolución');
  });

  it('filters by category', async () => {
    const element = await committee();
    element.category = 'event agreement';
    await waitUntil(() => $$(element, '[part=item]').length < 13);
    expect(new Set($$(element, '[part=category]').map(wordsOf))).to.deep.equal(
      new Set(['Event', 'Agreement']),
    );
  });

  it('is a dense list in the compact layout, as long as asked for', async () => {
    const element = await mountLoaded<AdvocacyTimeline>(
      html`<plaza-advocacy-timeline
        src=${feeds.humanRights}
        layout="compact"
        limit="3"
      ></plaza-advocacy-timeline>`,
    );
    expect($(element, '[part=group]')).to.equal(null);
    expect($$(element, '[part=item]')).to.have.length(3);
    expect($$(element, 'h3')).to.have.length(3);
  });

  it('keeps numbers before their words on a page that is written the other way', async () => {
    document.documentElement.dir = 'rtl';
    try {
      const element = await committee('es');
      const startsOf = (selector: string) => {
        const texts = document.createTreeWalker($(element, selector)!, NodeFilter.SHOW_TEXT);
        const place = document.createRange();
        const text = texts.nextNode() as Text;
        const left = (from: number) => {
          place.setStart(text, from);
          place.setEnd(text, from + 1);
          return place.getBoundingClientRect().left;
        };
        return [left(text.data.search(/\d/)), left(text.data.search(/[a-z]/))] as const;
      };
      for (const selector of ['[part=count] bdi', 'time[datetime="2019-07-02"]']) {
        const [number, word] = startsOf(selector);
        expect(number, selector).to.be.below(word);
      }
    } finally {
      document.documentElement.removeAttribute('dir');
    }
  });

  it('shows any JSON Feed: posts at their day, their HTML without its dangers', async () => {
    const src = feedUrl({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Blog',
      items: [
        {
          id: '1',
          url: 'https://example.org/1',
          title: 'A post',
          date_published: '2020-03-01T23:30:00-08:00',
          content_html:
            '<p>Good <b>news</b> <a href="javascript:alert(1)">here</a><script>alert(1)</' +
            'script><img src=x></p>',
        },
      ],
    });
    const element = await mountLoaded<AdvocacyTimeline>(
      html`<plaza-advocacy-timeline src=${src}></plaza-advocacy-timeline>`,
      'en-GB',
    );
    expect(wordsOf($(element, '[part=item]'))).to.equal('1 March 2020 A post Good news here');
    expect(wordsOf($(element, 'strong'))).to.equal('news');
    expect($$<HTMLAnchorElement>(element, '[part=link]').map(({href}) => href)).to.deep.equal([
      'https://example.org/1',
    ]);
    expect($(element, 'script, img')).to.equal(null);
  });
});
