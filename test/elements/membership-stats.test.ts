import {expect} from '@open-wc/testing';
import '../../src/elements/membership-stats/define.js';
import type {MembershipStats} from '../../src/elements/membership-stats/membership-stats.js';
import {needMedia, wishMedia} from '../support/media.js';
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
  beforeEach(() => wishMedia({reducedMotion: 'no-preference'}));
  afterEach(unmount);

  const still = (lang?: string) =>
    mountLoaded<MembershipStats>(
      html`<plaza-membership-stats src=${src} no-animation></plaza-membership-stats>`,
      lang,
    );

  it('says what is counted, how exactly, when, and who says so', async () => {
    const element = await still();
    const [cities, share] = $$(element, '[part=item]').map(wordsOf);
    expect(cities).to.equal('Cities more than 16,000 cities Date: 2021 Source: Annual report');
    expect(share).to.equal('Share 70.5%');
    expect($<HTMLAnchorElement>(element, 'a')!.href).to.equal('https://example.org/report');
    expect($<HTMLDataElement>(element, 'data')!.value).to.equal('16000');
  });

  it('speaks the language of the page, in its digits and word order', async () => {
    const [cities] = $$(await still('es'), '[part=item]').map(wordsOf);
    expect(cities).to.contain('más de 16.000 cities');
  });

  it('counts above the true number, which can be read in every frame', async () => {
    const element = await mountLoaded<MembershipStats>(
      html`<plaza-membership-stats src=${src}></plaza-membership-stats>`,
    );
    const value = $(element, '.value')!;
    const item = $(element, '.item')!.getBoundingClientRect();
    const box = value.getBoundingClientRect();
    const isSeen = () => value.checkVisibility({opacityProperty: true, visibilityProperty: true});
    const drawn = new Set<string>();
    for (const end = performance.now() + 2000; performance.now() < end;) {
      expect([wordsOf(value), isSeen()]).to.deep.equal(['16,000', true]);
      expect(value.getBoundingClientRect()).to.deep.equal(box);
      const count = $(element, '.count');
      if (count) {
        drawn.add(wordsOf(count));
        // Nothing is covered: it stands above all that belongs to the tile.
        expect(count.getBoundingClientRect().bottom).to.be.at.most(item.top);
      }
      await new Promise(requestAnimationFrame);
    }
    expect(drawn.size).to.be.at.least(4);
    for (const step of drawn) expect(step).to.equal(Number(step.replace(',', '')).toLocaleString('en'));
    expect($(element, '.count')).to.equal(null);
  });

  it('tells the webmaster of a figure that the feed does not have, once and in the panel', async () => {
    const warnings: string[] = [];
    const {warn} = console;
    console.warn = (text: string) => void warnings.push(text);
    try {
      const element = await still();
      element.debug = true;
      element.statistic = 'citties share';
      await settled(element);
      for (let i = 0; i < 100 && !$(element, '[part=debug] li'); i++)
        await new Promise((resolve) => setTimeout(resolve, 20));
      expect(wordsOf($(element, '[part=debug] li')))
        .to.contain('<plaza-membership-stats statistic>')
        .and.to.contain('citties')
        .and.to.contain('(cities, share)');
      expect($$(element, 'dt').map(wordsOf)).to.deep.equal(['Share']);
      expect(warnings).to.deep.equal([
        'Plaza: <plaza-membership-stats statistic> asks for "citties", which the feed does not have. It has: cities, share',
      ]);
      element.statistic = 'share';
      await settled(element);
      expect($(element, '[part=debug] li')).to.equal(null);
    } finally {
      console.warn = warn;
    }
  });

  it('says so where there are more figures than it shows', async () => {
    const statistics = Array.from({length: 350}, (_, i) => ({id: `${i}`, name: `Figure ${i}`, value: i}));
    const element = await mountLoaded<MembershipStats>(
      html`<plaza-membership-stats
        no-animation
        src=${feedUrl({_association: {statistics}})}
      ></plaza-membership-stats>`,
    );
    expect($$(element, '.item')).to.have.length(200);
    expect(wordsOf($(element, '.base'))).to.contain('Showing 200 of 350');
  });

  it('has a wording for dates of every precision', async () => {
    const dates = ['2025', '2025-06', '2025-06-10', '2021-11/..', '1913~'];
    const statistics = dates.map((observation_date, i) => ({
      id: `${i}`,
      name: 'Invented figure',
      value: i,
      observation_date,
    }));
    const feed = feedUrl({_association: {statistics}});
    const said = async (lang: string) => {
      const element = await mountLoaded<MembershipStats>(
        html`<plaza-membership-stats no-animation src=${feed}></plaza-membership-stats>`,
        lang,
      );
      return $$(element, '[part=source]').map(wordsOf);
    };
    expect(await said('en-GB')).to.deep.equal([
      'Date: 2025',
      'Date: June 2025',
      'Date: 10 June 2025',
      'Date: since November 2021',
      'Date: around 1913',
    ]);
    expect(await said('es')).to.deep.equal([
      'Fecha: 2025',
      'Fecha: junio de 2025',
      'Fecha: 10 de junio de 2025',
      'Fecha: desde noviembre de 2021',
      'Fecha: hacia 1913',
    ]);
    expect(await said('fr')).to.deep.equal([
      'Date : 2025',
      'Date : juin 2025',
      'Date : 10 juin 2025',
      'Date : depuis novembre 2021',
      'Date : vers 1913',
    ]);
  });

  it('does not count where motion is not welcome', async function () {
    await needMedia(this, {reducedMotion: 'reduce'});
    const element = await mountLoaded<MembershipStats>(
      html`<plaza-membership-stats src=${src}></plaza-membership-stats>`,
    );
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect($(element, '.count')).to.equal(null);
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
      // A word that breaks is as high as two.
      const height = (value: HTMLElement) =>
        value.getBoundingClientRect().height / parseFloat(getComputedStyle(value).fontSize);
      for (const value of $$(element, '.value')) expect(height(value)).to.be.below(1.5);
      const sizes = new Set($$(element, '.value').map((value) => getComputedStyle(value).fontSize));
      expect(sizes.size, 'sizes').to.equal(1);
      for (const value of $$(element, '.value')) {
        expect(value.scrollWidth).to.be.at.most(value.parentElement!.clientWidth + 1);
      }
    }
    const baseline = $$(document.querySelector<MembershipStats>('plaza-membership-stats')!, '.item')
      .slice(0, 3)
      .map((item) => Math.round(item.querySelector('.value')!.getBoundingClientRect().bottom));
    expect(new Set(baseline).size).to.equal(1);
  });

  it('lets one endless number shrink by itself', async () => {
    const values = [Number.MAX_SAFE_INTEGER, 3];
    const statistics = values.map((value, i) => ({id: `${i}`, name: 'Name', value}));
    const element = await mountLoaded<MembershipStats>(
      html`<plaza-membership-stats
        no-animation
        src=${feedUrl({_association: {statistics}})}
      ></plaza-membership-stats>`,
    );
    const [endless, short] = $$(element, '.value').map((value) =>
      parseFloat(getComputedStyle(value).fontSize),
    );
    expect(endless).to.be.below(20);
    expect(short).to.be.above(30);
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
    const numbers = $$(element, '.value').map(wordsOf);
    for (const number of ['16.000', '33', '50', '16', '24', '15', '49', '3'])
      expect(numbers).to.include(number);
  });
});
