import {expect} from '@open-wc/testing';
import {emulateMedia} from '@web/test-runner-commands';
import '../../src/elements/membership-stats/define.js';
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

const countries = ['EC', 'EC', 'EC', 'MX', undefined];
const src = feedUrl({
  language: 'en',
  _association: {
    organization: {name: 'Invented association </script>', url: 'https://example.org/'},
    members: countries.map((country, i) => ({id: `m${i}`, name: `M ${i}`, country, classification: 'city'})),
    statistics: [
      {
        id: 'associations',
        name: 'Associations',
        value: 175,
        unit: '{count, plural, one {association} other {associations}}',
        observation_date: '2021',
        source: {name: 'Report', url: 'https://example.org/report'},
        history: [
          {observation_date: '2004', value: 95},
          {observation_date: '2017', value: 112},
        ],
        target: 250,
        translations: {es: {name: 'Asociaciones', unit: 'asociaciones'}},
      },
      {
        id: 'days',
        name: 'Waiting',
        value: 12,
        unit: 'day',
        lower_is_better: true,
        history: [{observation_date: '2017', value: 20}],
      },
      {
        id: 'cities',
        name: 'Cities',
        value: 16000,
        qualifier: 'more_than',
        history: [{observation_date: '2017', value: 16132}],
      },
      {id: 'members', name: 'Members', count_of: 'members', breakdown: 'country'},
    ],
  },
});

const show = (lang?: string) =>
  mountLoaded<MembershipStats>(
    html`<plaza-membership-stats src=${src} no-animation></plaza-membership-stats>`,
    lang,
  );

/** Waits until something holds, for up to four seconds. */
async function until(holds: () => unknown): Promise<void> {
  for (let i = 0; i < 200 && !holds(); i++) await new Promise((resolve) => setTimeout(resolve, 20));
  expect(Boolean(holds()), String(holds)).to.be.true;
}

/** What a part draws, once it is loaded. */
async function eventually<T extends HTMLElement>(element: MembershipStats, selector: string): Promise<T> {
  await until(() => $(element, selector));
  await settled(element);
  return $<T>(element, selector)!;
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
    expect($$(element, '.history tr').map(wordsOf)).to.deep.equal(['2021 175', '2017 112', '2004 95']);
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
    expect($$(element, '.true').map(wordsOf).at(-1)).to.equal(String(countries.length));
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
      'As of',
      'Source',
      'Change',
    ]);
    expect(wordsOf(table.rows[1]!)).to.equal(
      'Associations 175 associations As of2021 SourceReport ChangeUp 63 (56.3%) from 112 (2017)',
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

  it('writes large numbers with words', async () => {
    const element = await show();
    element.compact = true;
    await settled(element);
    expect($$(element, '.true').map(wordsOf)[2]).to.equal('16 thousand');
  });
});

describe('plaza-membership-stats: data', () => {
  afterEach(unmount);

  async function open(element: MembershipStats): Promise<void> {
    $<HTMLDetailsElement>(element, '.data')!.open = true;
    await eventually(element, '.data button');
  }

  it('saves what is shown as CSV and JSON', async () => {
    const element = await show();
    element.statistic = 'associations members';
    await open(element);
    const saved: string[] = [];
    const create = URL.createObjectURL;
    const reading: Promise<unknown>[] = [];
    URL.createObjectURL = (blob: Blob) => {
      reading.push(blob.text().then((text) => saved.push(text)));
      return '#';
    };
    try {
      for (const button of $$(element, '.files button')) button.click();
      await Promise.all(reading);
    } finally {
      URL.createObjectURL = create;
    }
    expect(saved[0]!.split('\r\n')[1]).to.equal(
      'associations,Associations,,175,associations,2021,,Report,https://example.org/report',
    );
    const {statistics} = JSON.parse(saved[1]!) as {statistics: {id: string; value: number}[]};
    expect(statistics.map(({id, value}) => [id, value])).to.deep.equal([
      ['associations', 175],
      ['members', 5],
    ]);
  });

  it('copies a sentence to quote, and says so', async () => {
    const element = await show();
    await open(element);
    const copied: string[] = [];
    const {clipboard} = navigator;
    const write = clipboard.writeText.bind(clipboard);
    clipboard.writeText = (text) => Promise.resolve(void copied.push(text));
    try {
      const [button] = $$(element, '.citations button');
      button!.click();
      await until(() => wordsOf($(element, '.data [role=status]')));
      expect(copied).to.deep.equal([
        'Associations: 175 associations (2021). Source: Report, https://example.org/report',
      ]);
      expect(wordsOf(button!)).to.equal('Copied: Associations');
    } finally {
      clipboard.writeText = write;
    }
    await expect(element).to.be.accessible();
  });

  it('leaves them out when told to', async () => {
    const element = await show();
    element.hideExport = true;
    await settled(element);
    expect($(element, '.data')).to.equal(null);
  });

  it('describes the figures to search engines on request, as long as it is there', async () => {
    const scripts = () => document.querySelectorAll('script[type="application/ld+json"]');
    const element = await show();
    expect(scripts()).to.have.length(0);
    element.structuredData = true;
    await until(() => scripts().length);
    const text = scripts()[0]!.textContent;
    expect(text).not.to.contain('<');
    const data = JSON.parse(text) as {'@graph': Record<string, unknown>[]};
    expect(data['@graph']).to.have.length(4);
    expect(data['@graph'][0]).to.deep.include({name: 'Associations', value: 175, observationDate: '2021'});
    expect(data['@graph'][2]).to.deep.include({minValue: 16000});
    element.statistic = 'members';
    await settled(element);
    expect((JSON.parse(scripts()[0]!.textContent) as typeof data)['@graph']).to.have.length(1);
    // A move keeps it, removal ends it.
    document.body.append(element);
    await settled(element);
    expect(scripts()).to.have.length(1);
    element.remove();
    expect(scripts()).to.have.length(0);
  });
});

describe('plaza-membership-stats: counting', () => {
  beforeEach(() => emulateMedia({reducedMotion: 'no-preference'}));
  afterEach(unmount);

  const counting = async () => {
    const element = await mountLoaded<MembershipStats>(
      html`<plaza-membership-stats src=${src}></plaza-membership-stats>`,
    );
    await eventually(element, '.counting');
    return element;
  };

  it('moves nothing on the page', async () => {
    const shifts: number[] = [];
    const element = await counting();
    const observer = new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shifts.push((entry as PerformanceEntry & {value: number}).value);
    });
    observer.observe({type: 'layout-shift'});
    await until(() => !$(element, '.counting'));
    await new Promise((resolve) => setTimeout(resolve, 100));
    observer.disconnect();
    expect(shifts).to.deep.equal([]);
  });

  it('ends within two seconds, and leaves no frame or listener behind', async () => {
    let frames = 0;
    const request = window.requestAnimationFrame;
    const listeners = new Set<unknown>();
    const {addEventListener, removeEventListener} = document;
    window.requestAnimationFrame = (callback) => (frames++, request.call(window, callback));
    document.addEventListener = function (this: Document, ...args: Parameters<typeof addEventListener>) {
      if (args[0] === 'visibilitychange') listeners.add(args[1]);
      addEventListener.apply(this, args);
    } as typeof addEventListener;
    document.removeEventListener = function (
      this: Document,
      ...args: Parameters<typeof removeEventListener>
    ) {
      listeners.delete(args[1]);
      removeEventListener.apply(this, args);
    } as typeof removeEventListener;
    try {
      const start = performance.now();
      const element = await counting();
      expect(listeners.size).to.equal(1);
      await until(() => !$(element, '.counting'));
      expect(performance.now() - start).to.be.below(2000);
      frames = 0;
      await new Promise((resolve) => setTimeout(resolve, 200));
      expect([frames, listeners.size]).to.deep.equal([0, 0]);

      const removed = await counting();
      removed.remove();
      frames = 0;
      await new Promise((resolve) => setTimeout(resolve, 200));
      expect([frames, listeners.size]).to.deep.equal([0, 0]);
      expect($(removed, '.counting')).to.equal(null);
    } finally {
      window.requestAnimationFrame = request;
      document.addEventListener = addEventListener;
      document.removeEventListener = removeEventListener;
    }
  });

  it('settles at once where the page is hidden', async () => {
    const element = await counting();
    Object.defineProperty(document, 'hidden', {value: true, configurable: true});
    try {
      document.dispatchEvent(new Event('visibilitychange'));
      expect($(element, '.counting')).to.equal(null);
    } finally {
      Reflect.deleteProperty(document, 'hidden');
    }
  });

  it('has the true number for assistive technology and print at any moment', async () => {
    const element = await counting();
    expect($(element, '.true')!.textContent).to.equal('175');
    expect($(element, '.count')!.getAttribute('aria-hidden')).to.equal('true');
    await emulateMedia({media: 'print'});
    expect(getComputedStyle($(element, '.true')!).opacity).to.equal('1');
    expect(getComputedStyle($(element, '.count')!).display).to.equal('none');
    await emulateMedia({media: 'screen'});
  });
});
