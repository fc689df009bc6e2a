import {expect} from '@open-wc/testing';
import {emulateMedia} from '@web/test-runner-commands';
import '../../src/elements/membership-stats/define.js';
import type {MembershipStats} from '../../src/elements/membership-stats/membership-stats.js';
import {$, $$, feeds, feedUrl, html, mountLoaded, settled, unmount, wordsOf} from '../support/page.js';

const src = feedUrl({
  language: 'en',
  _association: {
    statistics: [
      {
        id: 'cities',
        name: 'Cities',
        value: 16000,
        qualifier: 'more_than',
        unit: 'cities',
        observation_date: '2021',
        source: {name: 'Annual report', url: 'https://example.org/report'},
      },
      {id: 'share', name: 'Share', value: 70.5, unit: '%'},
    ],
  },
});

describe('plaza-membership-stats', () => {
  beforeEach(() => emulateMedia({reducedMotion: 'no-preference'}));
  afterEach(unmount);

  const still = (lang?: string) =>
    mountLoaded<MembershipStats>(
      html`<plaza-membership-stats src=${src} no-animation></plaza-membership-stats>`,
      lang,
    );

  it('says what is counted, how exactly, when, and who says so', async () => {
    const element = await still();
    const [cities, share] = $$(element, '[part=item]').map(wordsOf);
    expect(cities).to.equal('Cities more than 16,000 cities As of 2021 Source: Annual report');
    expect(share).to.equal('Share 70.5%');
    expect($<HTMLAnchorElement>(element, 'a')!.href).to.equal('https://example.org/report');
    expect($<HTMLDataElement>(element, 'data')!.value).to.equal('16000');
  });

  it('speaks the language of the page, in its digits and word order', async () => {
    const [cities] = $$(await still('es'), '[part=item]').map(wordsOf);
    expect(cities).to.contain('más de 16.000 cities');
  });

  it('counts over the true number, which stands there from the first render', async () => {
    const element = await mountLoaded<MembershipStats>(
      html`<plaza-membership-stats src=${src}></plaza-membership-stats>`,
    );
    const value = $(element, '.value')!;
    const {width} = value.getBoundingClientRect();
    const drawn = new Set<string>();
    for (let i = 0; i < 20 && drawn.size < 3; i++) {
      await new Promise((resolve) => setTimeout(resolve, 50));
      expect(wordsOf(value.querySelector('.true'))).to.equal('16,000');
      expect(value.getBoundingClientRect().width).to.equal(width);
      drawn.add(wordsOf(value.querySelector('.count')));
    }
    expect(drawn.size).to.be.at.least(3);
    await new Promise((resolve) => setTimeout(resolve, 1500));
    expect(wordsOf(value.querySelector('.count'))).to.equal('');
    expect(value.classList.contains('counting')).to.be.false;
  });

  it('does not count where motion is not welcome', async () => {
    await emulateMedia({reducedMotion: 'reduce'});
    const element = await mountLoaded<MembershipStats>(
      html`<plaza-membership-stats src=${src}></plaza-membership-stats>`,
    );
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect($$(element, '.count').map(wordsOf)).to.deep.equal(['', '']);
  });

  it('shows chosen figures in the order asked for', async () => {
    const element = await still();
    element.statistic = 'share cities';
    await settled(element);
    expect($$(element, 'dt').map(wordsOf)).to.deep.equal(['Share', 'Cities']);
  });

  it('leaves out date and source when told to', async () => {
    const element = await still();
    element.hideSource = true;
    await settled(element);
    expect($(element, '[part=source]')).to.equal(null);
  });

  it('never breaks a number, and lines numbers up', async () => {
    const values = [3, 5_000_000_000, 1_234_567.89, 240_000];
    const statistics = values.map((value, i) => ({
      id: `${i}`,
      name: i ? 'Name' : 'A name that is long enough to need three lines of its own here',
      value,
      ...(i === 1 && {qualifier: 'more_than', unit: 'people'}),
    }));
    for (const width of [240, 500, 760]) {
      const element = await mountLoaded<MembershipStats>(
        html`<plaza-membership-stats
          no-animation
          src=${feedUrl({_association: {statistics}})}
        ></plaza-membership-stats>`,
      );
      element.style.width = `${width}px`;
      const boxes = $$(element, '.true').map((number) => number.getClientRects());
      expect(boxes.map(({length}) => length)).to.deep.equal([1, 1, 1, 1]);
      for (const value of $$(element, '.value')) {
        expect(value.scrollWidth).to.be.at.most(value.parentElement!.clientWidth + 1);
      }
    }
    const baseline = $$(document.querySelector<MembershipStats>('plaza-membership-stats')!, '.item')
      .slice(0, 3)
      .map((item) => Math.round(item.querySelector('.value')!.getBoundingClientRect().bottom));
    expect(new Set(baseline).size).to.equal(1);
  });

  it('says a fall that is at least so large of a figure that is less than so much', async () => {
    const statistics = [
      {
        id: 'a',
        name: 'Invented figure',
        value: 99,
        qualifier: 'less_than',
        observation_date: '2021',
        history: [{observation_date: '2017', value: 200}],
      },
    ];
    const element = await mountLoaded<MembershipStats>(
      html`<plaza-membership-stats
        no-animation
        src=${feedUrl({_association: {statistics}})}
      ></plaza-membership-stats>`,
    );
    expect(wordsOf($(element, '[part=item]'))).to.contain('Down more than 101 from 200 (2017)');
  });

  it('shows all of FLACMA’s figures', async () => {
    const element = await mountLoaded<MembershipStats>(
      html`<plaza-membership-stats src=${feeds.flacma} no-animation></plaza-membership-stats>`,
      'es',
    );
    const numbers = $$(element, '.true').map(wordsOf);
    for (const number of ['16.000', '33', '50', '16', '24', '15', '49', '3'])
      expect(numbers).to.include(number);
  });
});
