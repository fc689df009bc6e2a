import {expect} from '@open-wc/testing';
import type {MembershipStats} from '../../src/elements/membership-stats/membership-stats.js';
import {needMedia, wishMedia} from '../support/media.js';
import {$, $$, feedUrl, html, mountLoaded, settled, unmount, wordsOf} from '../support/page.js';
import {eventually, show, src, until} from '../support/stats.js';

describe('plaza-membership-stats: data', () => {
  afterEach(unmount);

  async function open(element: MembershipStats): Promise<void> {
    $<HTMLDetailsElement>(element, '.data')!.open = true;
    await eventually(element, '.data button');
  }

  it('saves what is shown as CSV and JSON', async () => {
    const element = await show();
    element.statistic = 'associations members days cities';
    await open(element);
    const saved: string[] = [];
    const types: string[] = [];
    const create = URL.createObjectURL;
    const reading: Promise<unknown>[] = [];
    URL.createObjectURL = (blob: Blob) => {
      types.push(blob.type);
      reading.push(blob.text().then((text) => saved.push(text)));
      return '#';
    };
    try {
      for (const button of $$(element, '.files button')) button.click();
      await Promise.all(reading);
    } finally {
      URL.createObjectURL = create;
    }
    expect(types).to.deep.equal(['text/csv;charset=utf-8', 'application/json']);
    expect(saved[0]!.trim().split('\r\n').slice(1)).to.deep.equal([
      'figure,associations,Associations,,,175,associations,2021,250,up,2017,63,56.25,,Report,https://example.org/report',
      'earlier,associations,Associations,,,95,associations,2004,,,,,,,,',
      'earlier,associations,Associations,,,112,associations,2017,,,,,,,,',
      'figure,members,Members,,,5,,,,,,,,,,',
      'group,members,Members,Ecuador,,3,,,,,,,,,,',
      'group,members,Members,Mexico,,1,,,,,,,,,,',
      'group,members,Members,Not stated,,1,,,,,,,,,,',
      'figure,days,Waiting,,,12,days,,,down,2017,-8,-40,,,',
      'earlier,days,Waiting,,,20,days,2017,,,,,,,,',
      'figure,cities,Cities,,more_than,16000,,,,unclear,2017,,,,,',
      'earlier,cities,Cities,,,16132,,2017,,,,,,,,',
    ]);
    const {statistics} = JSON.parse(saved[1]!) as {statistics: Record<string, unknown>[]};
    expect(statistics[0]).to.deep.include({
      id: 'associations',
      value: 175,
      target: 250,
      trend: {direction: 'up', since: '2017', difference: 63, percent: 56.25},
    });
    expect(statistics[0]!['history']).to.have.length(2);
    expect(statistics[1]!['groups']).to.deep.equal([
      {key: 'EC', name: 'Ecuador', value: 3},
      {key: 'MX', name: 'Mexico', value: 1},
      {name: 'Not stated', value: 1},
    ]);
    expect(statistics[2]!['trend']).to.deep.equal({
      direction: 'down',
      since: '2017',
      difference: -8,
      percent: -40,
    });
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
      expect(wordsOf(button!)).to.equal('Copied');
      expect(button!.getAttribute('aria-label')).to.equal('Copied: Associations');
    } finally {
      clipboard.writeText = write;
    }
    await expect(element).to.be.accessible();
  });

  it('copies no invisible marks of direction from a sentence in Arabic', async () => {
    const element = await show();
    element.lang = 'ar';
    await open(element);
    await until(() => /[\u2066-\u2069]/.test($(element, '.citation')?.textContent ?? ''));
    const copied: string[] = [];
    const {clipboard} = navigator;
    const write = clipboard.writeText.bind(clipboard);
    clipboard.writeText = (text) => Promise.resolve(void copied.push(text));
    try {
      $$(element, '.citations button')[0]!.click();
      await until(() => copied.length);
      expect(copied[0])
        .to.match(/Associations/)
        .and.not.to.match(/[\u200e\u200f\u2066-\u2069]/);
    } finally {
      clipboard.writeText = write;
    }
  });

  it('names the association where a figure names no source, and quotes no bare number', async () => {
    const element = await show();
    await open(element);
    expect(wordsOf($$(element, '.citation').at(-1)!)).to.equal(
      'Members: 5. Published by Invented association </script>, https://example.org/',
    );
    const bare = await mountLoaded<MembershipStats>(
      html`<plaza-membership-stats
        src=${feedUrl({_association: {statistics: [{id: 'a', name: 'A', value: 5}]}})}
      ></plaza-membership-stats>`,
    );
    await open(bare);
    expect($$(bare, '.citation')).to.have.length(0);
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
  beforeEach(() => wishMedia({reducedMotion: 'no-preference'}));
  afterEach(unmount);

  const counting = async () => {
    const element = await mountLoaded<MembershipStats>(
      html`<plaza-membership-stats src=${src}></plaza-membership-stats>`,
    );
    await eventually(element, '.count');
    return element;
  };

  it('moves nothing on the page', async () => {
    const shifts: number[] = [];
    const element = await counting();
    const observer = new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shifts.push((entry as PerformanceEntry & {value: number}).value);
    });
    observer.observe({type: 'layout-shift'});
    await until(() => !$(element, '.count'));
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
      await until(() => !$(element, '.count'));
      expect(performance.now() - start).to.be.below(2000);
      frames = 0;
      await new Promise((resolve) => setTimeout(resolve, 200));
      expect([frames, listeners.size]).to.deep.equal([0, 0]);

      const removed = await counting();
      removed.remove();
      frames = 0;
      await new Promise((resolve) => setTimeout(resolve, 200));
      expect([frames, listeners.size]).to.deep.equal([0, 0]);
      expect($(removed, '.count')).to.equal(null);
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
      expect($(element, '.count')).to.equal(null);
    } finally {
      Reflect.deleteProperty(document, 'hidden');
    }
  });

  it('has the true number for assistive technology and print at any moment', async function () {
    const element = await counting();
    expect($(element, '.value')!.textContent).to.equal('175');
    expect($(element, '.count')!.getAttribute('aria-hidden')).to.equal('true');
    await needMedia(this, {media: 'print'});
    expect(getComputedStyle($(element, '.count')!).display).to.equal('none');
    await wishMedia({media: 'screen'});
  });
});
