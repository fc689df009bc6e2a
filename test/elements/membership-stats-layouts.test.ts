import {expect} from '@open-wc/testing';
import {emulateMedia} from '@web/test-runner-commands';
import type {MembershipStats} from '../../src/elements/membership-stats/membership-stats.js';
import {
  $,
  $$,
  feedUrl,
  html,
  loaded,
  mount,
  mountLoaded,
  settled,
  unmount,
  wordsOf,
} from '../support/page.js';
import {countries, eventually, show, src} from '../support/stats.js';

describe('plaza-membership-stats: change and composition', () => {
  afterEach(unmount);

  it('says how a figure has changed, and no more than it says', async () => {
    const element = await show();
    expect($$(element, '[part=trend]').map(wordsOf)).to.deep.equal([
      'Up 63 (56.3%) from 112 (2017)',
      'Down 8 (40%) from 20 (2017)Lower is better',
      'Earlier figure: 16,132 (2017)',
    ]);
    expect($$(element, '.trend svg').map((icon) => icon.getAttribute('aria-hidden'))).to.deep.equal([
      'true',
      'true',
    ]);
    expect($$(element, '.after').map(wordsOf)).to.deep.equal(['associations', 'days']);
    await expect(element).to.be.accessible();
  });

  it('draws figures through time, with their ends in words and a table behind them', async () => {
    const element = await show();
    expect($(element, '.sparkline')!.getAttribute('aria-label')).to.equal(
      'Chart: from 95 (2004) to 175 (2021)',
    );
    const points = $(element, 'polyline')!.getAttribute('points')!.split(/[ ,]/);
    expect(points.map(Number).every(Number.isFinite)).to.be.true;
    expect($$(element, '.end').map(wordsOf)).to.deep.equal(['95 2004', '175 2021']);
    expect($(element, '.history table')).to.equal(null);
    $<HTMLDetailsElement>(element, '.history')!.open = true;
    const table = await eventually<HTMLTableElement>(element, '.history table');
    expect(wordsOf(table.caption)).to.equal('Associations');
    expect([...table.rows].map(wordsOf)).to.deep.equal(['Date Figure', '2021 175', '2017 112', '2004 95']);
    await expect(element).to.be.accessible();
  });

  it('shows the way to a target', async () => {
    const element = await show();
    expect(wordsOf($(element, '[part=progress]'))).to.equal('70% of the target of 250');
    expect($<HTMLProgressElement>(element, 'progress')!.value).to.equal(70);
  });

  it('breaks a count down into groups that add up to it', async () => {
    const element = await show();
    const rows = $$(element, '.breakdown li').map(wordsOf);
    expect(rows).to.deep.equal(['Ecuador 3', 'Mexico 1', 'Not stated 1']);
    expect($$(element, '.value').map(wordsOf).at(-1)).to.equal(String(countries.length));
  });

  it('draws many groups only when they are asked for, the smallest of very many as one', async () => {
    const regions = Array.from({length: 400}, (_, i) => `Region ${i < 100 ? 0 : i}`);
    const members = regions.map((region, i) => ({id: `${i}`, name: `M ${i}`, region}));
    const statistics = [{id: 'a', name: 'Members', count_of: 'members', breakdown: 'region'}];
    const element = await mountLoaded<MembershipStats>(
      html`<plaza-membership-stats
        no-animation
        src=${feedUrl({_association: {members, statistics}})}
      ></plaza-membership-stats>`,
    );
    expect($$(element, '.breakdown li')).to.have.length(0);
    $<HTMLDetailsElement>(element, '.breakdown')!.open = true;
    await eventually(element, '.breakdown li');
    const rows = $$(element, '.breakdown li').map(wordsOf);
    expect([rows[0], rows.length, rows.at(-1)]).to.deep.equal(['Region 0 100', 51, '251 others 251']);
    const sum = $$(element, '.breakdown .number').reduce((sum, each) => sum + Number(wordsOf(each)), 0);
    expect(sum).to.equal(members.length);
  });

  it('puts only on paper what is open', async () => {
    const element = await show();
    await emulateMedia({media: 'print'});
    try {
      expect($(element, '.history')!.checkVisibility()).to.be.false;
      expect($(element, '.data')!.checkVisibility()).to.be.false;
      expect($(element, '.breakdown li')!.checkVisibility()).to.be.true;
    } finally {
      await emulateMedia({media: 'screen'});
    }
  });

  it('leaves all that out when told to', async () => {
    const element = await show();
    element.hideTrend = true;
    await settled(element);
    for (const part of ['trend', 'sparkline', 'progress'])
      expect($(element, `[part=${part}]`)).to.equal(null);
  });

  it('speaks Spanish', async () => {
    const element = await show('es');
    expect($$(element, '[part=trend]').map(wordsOf)[0]).to.equal(
      'Aumento de 63 (56,3 %) respecto a 112 (2017)',
    );
    expect(wordsOf($(element, '.breakdown summary'))).to.equal('Por país');
  });
});

describe('plaza-membership-stats: layouts', () => {
  afterEach(unmount);

  it('is a table with heads for rows and columns, at any width', async () => {
    const element = await show();
    element.layout = 'table';
    const table = await eventually<HTMLTableElement>(element, 'table[part=list]');
    expect($$(element, '[role=columnheader]').map(wordsOf)).to.deep.equal([
      'What is counted',
      'Figure',
      'Date',
      'Source',
      'Change',
    ]);
    expect(wordsOf(table.rows[1]!)).to.equal(
      'Associations 175 associations Date2021 SourceReport ChangeUp 63 (56.3%) from 112 (2017)',
    );
    for (const width of [240, 360, 700, 1000]) {
      element.style.width = `${width}px`;
      expect(table.scrollWidth, `at ${width}`).to.be.at.most(width + 1);
      await expect(element).to.be.accessible();
    }
    element.hideSource = true;
    await settled(element);
    expect($$(element, '[role=columnheader]')).to.have.length(3);
  });

  it('stands in a sentence, without a box or a blank too many', async () => {
    const paragraph = mount<HTMLParagraphElement>(
      html`<p>
        We are
        <plaza-membership-stats layout="inline" statistic="associations members" src=${src} no-animation
          >many</plaza-membership-stats
        >.
      </p>`,
    );
    const element = paragraph.querySelector('plaza-membership-stats')!;
    const before = paragraph.getBoundingClientRect().height;
    await loaded(element);
    await settled(element);
    expect(wordsOf($(element, '.base'))).to.equal('175 associations (Report, 2021) and 5');
    expect(paragraph.getBoundingClientRect().height).to.equal(before);
    expect(getComputedStyle(element).display).to.equal('inline');
    const [dot] = [...paragraph.childNodes].slice(-1);
    expect(dot!.textContent!.trim()).to.equal('.');
    expect($(element, '.base')!.textContent.endsWith('5')).to.be.true;
    await expect(paragraph).to.be.accessible();
  });

  it('shows the words inside the tag in a sentence until the figures are there, and a message where they fail', async () => {
    const element = mount<MembershipStats>(
      html`<plaza-membership-stats layout="inline" src="/nowhere.json">many</plaza-membership-stats>`,
    );
    await element.updateComplete;
    expect($(element, 'slot')!.checkVisibility()).to.not.equal(undefined);
    const alert = await eventually(element, '[role=alert]');
    expect(getComputedStyle(alert).display).to.equal('inline');
  });

  it('breaks no short word in a table', async () => {
    const statistics = ['UCLG', 'CGLU', 'Secretariat'].map((name, i) => ({
      id: `${i}`,
      name: 'Associations of local and regional governments in all the world',
      value: 16000,
      qualifier: 'more_than',
      unit: 'cities and municipalities of all sizes',
      observation_date: '2025-06-10',
      source: {name, url: 'https://example.org/'},
      history: [{observation_date: '2017-04-18', value: 112}],
      note: 'A rather long note that takes much of the room that there is in this table',
    }));
    const element = await mountLoaded<MembershipStats>(
      html`<plaza-membership-stats
        layout="table"
        no-animation
        src=${feedUrl({_association: {statistics}})}
      ></plaza-membership-stats>`,
    );
    await eventually(element, 'table');
    for (const width of [640, 780, 1000]) {
      element.style.width = `${width}px`;
      for (const link of $$(element, 'td a bdi'))
        expect(link.getClientRects(), `at ${width}`).to.have.length(1);
      const table = $(element, 'table')!;
      expect(table.scrollWidth, `at ${width}`).to.be.at.most(width + 1);
    }
  });

  it('leaves the sentence as it was written where there is no such figure', async () => {
    const paragraph = mount(
      html`<p>
        We are
        <plaza-membership-stats layout="inline" statistic="citties" src=${src}>many</plaza-membership-stats>.
      </p>`,
    );
    const element = paragraph.querySelector('plaza-membership-stats')!;
    await loaded(element);
    await settled(element);
    expect(wordsOf($(element, '.base'))).to.equal('');
    expect($<HTMLSlotElement>(element, 'slot')!.assignedNodes().map(wordsOf)).to.deep.equal(['many']);
    expect(element.getClientRects()).to.have.length(1);
  });

  it('writes large numbers with words', async () => {
    const element = await show();
    element.compact = true;
    await settled(element);
    expect($$(element, '.value').map(wordsOf)[2]).to.equal('16 thousand');
  });
});
