import {expect} from '@open-wc/testing';
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
import {needMedia, wishMedia} from '../support/media.js';
import {countries, eventually, show, src} from '../support/stats.js';

/** That each line of a text runs from left to right. */
function expectInOrder(element: HTMLElement): void {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  let last: DOMRect | undefined;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!node.parentElement!.checkVisibility()) continue;
    const text = node.nodeValue!;
    for (let i = 0; i < text.length; i++) {
      if (!text[i]!.trim()) continue;
      range.setStart(node, i);
      range.setEnd(node, i + 1);
      const rect = range.getBoundingClientRect();
      if (last && rect.top < last.bottom - last.height / 2)
        expect(rect.left, `${text[i]} in ${wordsOf(element)}`).to.be.at.least(last.left);
      last = rect;
    }
  }
}

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

  it('keeps many groups in a box of their own, and date and source below their figure', async function () {
    const members = Array.from({length: 60}, (_, i) => ({id: `${i}`, name: `M ${i}`, region: `R ${i % 41}`}));
    const given = {observation_date: '2021', source: {name: 'Report'}};
    const statistics = [
      {id: 'a', name: 'Members', count_of: 'members', breakdown: 'region', ...given},
      {id: 'b', name: 'Cities', value: 5, ...given},
    ];
    const element = await mountLoaded<MembershipStats>(
      html`<plaza-membership-stats
        no-animation
        src=${feedUrl({_association: {members, statistics}})}
      ></plaza-membership-stats>`,
    );
    element.style.width = '600px';
    $<HTMLDetailsElement>(element, '.breakdown')!.open = true;
    const box = await eventually(element, '.breakdown [role=region]');
    expect(box.getAttribute('aria-label')).to.equal('By region');
    expect(box.scrollHeight).to.be.above(box.clientHeight);
    expect(box.clientHeight).to.be.below(400);
    await expect(element).to.be.accessible();
    const items = $$(element, '.item');
    expect(items).to.have.length(2);
    for (const item of items) {
      const gap =
        item.querySelector('.source')!.getBoundingClientRect().top -
        item.querySelector('.figure')!.getBoundingClientRect().bottom;
      expect(gap).to.be.below(24);
    }
    await needMedia(this, {media: 'print'});
    try {
      expect(box.scrollHeight).to.be.at.most(box.clientHeight + 1);
    } finally {
      await wishMedia({media: 'screen'});
    }
  });

  it('breaks no words at the ends of a line', async () => {
    const statistics = [
      {
        id: 'a',
        name: 'Cities',
        value: 16000,
        observation_date: '2024-09-27',
        history: [
          {observation_date: '2010', value: 12000},
          {observation_date: '2021-09-30', value: 15000},
        ],
      },
      ...['b', 'c', 'd', 'e'].map((id) => ({id, name: 'Municipalities', value: 5})),
    ];
    const element = await mountLoaded<MembershipStats>(
      html`<plaza-membership-stats
        no-animation
        src=${feedUrl({_association: {statistics}})}
      ></plaza-membership-stats>`,
    );
    $<HTMLDetailsElement>(element, '.history')!.open = true;
    await eventually(element, '.history table');
    for (const compact of [false, true])
      for (const width of [320, 1000]) {
        element.compact = compact;
        element.style.width = `${width}px`;
        await settled(element);
        for (const number of $$(element, '.history td bdi'))
          expect(number.getClientRects().length, wordsOf(number)).to.be.at.most(compact ? 2 : 1);
        for (const end of $$(element, '.end')) {
          const line = parseFloat(getComputedStyle(end).lineHeight);
          const {height, right} = end.getBoundingClientRect();
          expect(Math.round(height / line), `${wordsOf(end)} at ${width}`).to.be.at.most(3);
          expect(right).to.be.at.most(element.getBoundingClientRect().right);
        }
      }
  });

  it('puts only on paper what is open', async function () {
    const element = await show();
    await needMedia(this, {media: 'print'});
    try {
      expect($(element, '.history')!.checkVisibility()).to.be.false;
      expect($(element, '.data')!.checkVisibility()).to.be.false;
      expect($(element, '.breakdown li')!.checkVisibility()).to.be.true;
    } finally {
      await wishMedia({media: 'screen'});
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
      'Target',
    ]);
    expect(wordsOf(table.tBodies[0]!.rows[0]!)).to.equal(
      'Associations 175 associations Date 2021 Source Report Change Up 63 (56.3%) from 112 (2017) 95 2004175 2021 Earlier figures Target 70% of the target of 250',
    );
    for (const width of [240, 360, 700, 1000]) {
      element.style.width = `${width}px`;
      expect(table.scrollWidth, `at ${width}`).to.be.at.most(width + 1);
      await expect(element).to.be.accessible();
    }
    element.hideSource = true;
    await settled(element);
    expect($$(element, '[role=columnheader]')).to.have.length(4);
    element.hideTrend = true;
    await settled(element);
    expect($$(element, '[role=columnheader]')).to.have.length(2);
  });

  it('has in its rows what a figure consists of and has been', async () => {
    const element = await show();
    element.layout = 'table';
    await eventually(element, 'table[part=list]');
    expect($$(element, '.breakdown li').map(wordsOf)).to.deep.equal([
      'Ecuador 3',
      'Mexico 1',
      'Not stated 1',
    ]);
    $<HTMLDetailsElement>(element, '.history')!.open = true;
    const table = await eventually<HTMLTableElement>(element, '.history table');
    expect([...table.rows].map(wordsOf)).to.deep.equal(['Date Figure', '2021 175', '2017 112', '2004 95']);
    for (const width of [240, 360, 720, 1000]) {
      element.style.width = `${width}px`;
      expect($(element, 'table')!.scrollWidth, `at ${width}`).to.be.at.most(width + 1);
      expect(getComputedStyle(table.rows[1]!).display, `at ${width}`).to.equal('table-row');
      await expect(element).to.be.accessible();
    }
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
      target: 20000,
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
      const [name] = $$(element, 'tbody th > bdi');
      expect(name!.getBoundingClientRect().width, `at ${width}`).to.be.above(80);
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

  it('keeps the order of its sentences in a page that runs the other way', async () => {
    const statistics = [
      {
        id: 'a',
        name: 'Cuota',
        value: -15,
        qualifier: 'more_than',
        unit: '%',
        observation_date: '2024-09-27',
        source: {name: '2024 (CGLU)'},
        history: [
          {observation_date: '2010', value: -7},
          {observation_date: '2021-09-30', value: -9},
        ],
      },
      {id: 'b', name: 'Meta', value: 15, unit: '%', target: 50},
    ];
    const page = mount<HTMLElement>(
      html`<div lang="es" dir="rtl">
        <plaza-membership-stats
          no-animation
          src=${feedUrl({language: 'es', _association: {statistics}})}
        ></plaza-membership-stats>
      </div>`,
    );
    const element = page.querySelector('plaza-membership-stats')!;
    await loaded(element);
    await settled(element);
    const check = (selectors: readonly string[]) => {
      for (const selector of selectors) for (const each of $$(element, selector)) expectInOrder(each);
    };
    $<HTMLDetailsElement>(element, '.history')!.open = true;
    await eventually(element, '.history table');
    expect($(element, '.base')!.dir).to.equal('rtl');
    check([
      '.value',
      '.trend > span',
      '.end b',
      '.progress span',
      '.source > span',
      '.history th',
      '.history td',
    ]);
    element.layout = 'table';
    await eventually(element, 'table[part=list]');
    check(['tbody > tr > td:nth-child(2)', '.trend > span', '.progress span', 'td:nth-child(3) > div']);
    element.layout = 'inline';
    await settled(element);
    check(['.base']);
  });

  it('writes large numbers with words', async () => {
    const element = await show();
    element.compact = true;
    await settled(element);
    expect($$(element, '.value').map(wordsOf)[2]).to.equal('16 thousand');
  });
});
