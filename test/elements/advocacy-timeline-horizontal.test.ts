import {expect, waitUntil} from '@open-wc/testing';
import {sendKeys, setViewport} from '@web/test-runner-commands';
import '../../src/elements/advocacy-timeline/define.js';
import type {AdvocacyTimeline} from '../../src/elements/advocacy-timeline/advocacy-timeline.js';
import {$, $$, feeds, html, mountLoaded, settled, unmount, wordsOf} from '../support/page.js';
import {wishMedia} from '../support/media.js';
import {milestone, timelineOf, titles} from '../support/timeline.js';

describe('horizontal layout of plaza-advocacy-timeline', () => {
  before(() => setViewport({width: 1000, height: 800}));
  beforeEach(() => wishMedia({reducedMotion: 'reduce'}));
  afterEach(unmount);
  after(async () => {
    await wishMedia({reducedMotion: 'no-preference'});
    await setViewport({width: 800, height: 600});
  });

  const items = [
    milestone('b', '2012-05-06', {category: 'report'}),
    milestone('a', '2010'),
    milestone('d', '2018/..'),
    milestone('c', '2014-01/2016', {status: 'adopted'}),
    {...milestone('e', '2020-10'), content_text: 'A text', url: 'https://example.org/e'},
    {id: 'undated', title: 'undated'},
  ];
  const horizontal = (rest: Partial<AdvocacyTimeline> = {}, some: readonly object[] = items) =>
    timelineOf(some, {layout: 'horizontal', ...rest});
  const region = (element: AdvocacyTimeline) => $(element, '[part=axis]')!;
  const boxOf = (element: AdvocacyTimeline, id: string) =>
    $(element, `[data-entry="${id}"]`)!.getBoundingClientRect();
  const mirrored = async (element: AdvocacyTimeline) => {
    element.dir = 'rtl';
    await waitUntil(() => $(element, '.base')!.dir === 'rtl');
    await settled(element);
  };

  it('is an ordered list in the order of time, in a region that has a name and can have the focus', async () => {
    const element = await horizontal();
    expect(titles(element)).to.deep.equal(['a', 'b', 'c', 'd', 'e', 'undated']);
    const {role, tabIndex} = region(element);
    expect([role, tabIndex]).to.deep.equal(['region', 0]);
    expect(region(element).ariaLabel).to.match(/^Timeline, 2010\s?–\s?20\d\d$/);
    expect($$(element, 'ol > li h3')).to.have.length(6);
    expect($$(element, '[part=group]')).to.have.length(0);
    expect($(element, '.scale')!.getAttribute('aria-hidden')).to.equal('true');
  });

  it('places entries by their date, true to scale', async () => {
    const element = await horizontal({}, [
      milestone('a', '2010-01-01'),
      milestone('b', '2013-01-01'),
      milestone('c', '2019-01-01'),
    ]);
    const [a, b, c] = ['a', 'b', 'c'].map((id) => boxOf(element, id).left) as [number, number, number];
    expect((c - b) / (b - a)).to.be.closeTo(2, 0.01);
    const year = $$(element, '.tick').find((tick) => wordsOf(tick) === '2010')!;
    expect(year.getBoundingClientRect().left).to.be.closeTo(a, 2);
  });

  it('never lays one card over another, also where many come at once', async () => {
    const many = Array.from({length: 60}, (_, i) =>
      milestone(`Entry ${i} has a title of some length`, `20${10 + (i % 7)}-0${1 + (i % 9)}`),
    );
    const element = await horizontal({limit: 60}, many);
    const boxes = $$(element, '[part=item]').map((item) => item.getBoundingClientRect());
    expect(boxes).to.have.length(60);
    for (const [i, a] of boxes.entries()) {
      for (const b of boxes.slice(i + 1)) {
        const apart = a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;
        expect(apart, `${i}`).to.be.true;
      }
    }
  });

  it('shows the newest first, or the oldest', async () => {
    const inView = (element: AdvocacyTimeline, id: string) => {
      const {left, right} = region(element).getBoundingClientRect();
      const box = boxOf(element, id);
      return box.left >= left && box.right <= right;
    };
    const dates = Array.from({length: 30}, (_, i) => milestone(`${i}`, `${1990 + i}-06`));
    const element = await horizontal({}, dates);
    expect([inView(element, '29'), inView(element, '0')]).to.deep.equal([true, false]);
    element.order = 'oldest';
    await settled(element);
    expect([inView(element, '29'), inView(element, '0')]).to.deep.equal([false, true]);
    await mirrored(element);
    element.order = 'newest';
    await settled(element);
    expect([inView(element, '29'), inView(element, '0')]).to.deep.equal([true, false]);
  });

  it('is mirrored from right to left', async () => {
    const element = await horizontal();
    const distance = (from: string, to: string) => boxOf(element, to).left - boxOf(element, from).left;
    const before = distance('a', 'c');
    await mirrored(element);
    expect(distance('a', 'c')).to.be.closeTo(-before, 1);
    const {left, right} = region(element).getBoundingClientRect();
    expect(boxOf(element, 'e').left).to.be.within(left, right);
  });

  it('scrolls by the arrow keys of the browser, and by buttons that say where it ends', async () => {
    const element = await horizontal({order: 'oldest'});
    const [earlier, later] = $$<HTMLButtonElement>(element, '.moves button');
    expect([wordsOf(earlier!), wordsOf(later!)]).to.deep.equal(['Earlier', 'Later']);
    expect(earlier!.ariaDisabled).to.equal('true');
    expect(earlier!.offsetHeight).to.be.at.least(24);
    const pressToTheEnd = (button: HTMLButtonElement) =>
      waitUntil(() => {
        button.click();
        return button.ariaDisabled === 'true';
      });
    region(element).focus();
    await sendKeys({press: 'ArrowRight'});
    await waitUntil(() => region(element).scrollLeft > 0);
    await waitUntil(() => earlier!.ariaDisabled === 'false');
    await pressToTheEnd(earlier!);
    await waitUntil(() => region(element).scrollLeft <= 1);
    later!.click();
    await waitUntil(() => region(element).scrollLeft > 1 && earlier!.ariaDisabled === 'false');
    await pressToTheEnd(later!);
    await mirrored(element);
    await pressToTheEnd(earlier!);
    await waitUntil(() => Math.abs(region(element).scrollLeft) <= 1);
    later!.click();
    await waitUntil(() => region(element).scrollLeft < 0);
  });

  it('is no trap: it has nothing to scroll up and down, and leaves that to the page', async () => {
    const element = await horizontal();
    const {scrollHeight, clientHeight} = region(element);
    expect(scrollHeight).to.equal(clientHeight);
    const {overscrollBehaviorY, touchAction, overflowY} = getComputedStyle(region(element));
    expect([overscrollBehaviorY, touchAction, overflowY]).to.deep.equal(['auto', 'auto', 'hidden']);
    const wheel = new WheelEvent('wheel', {deltaY: 100, bubbles: true, cancelable: true, composed: true});
    region(element).dispatchEvent(wheel);
    expect(wheel.defaultPrevented).to.be.false;
    expect(document.documentElement.scrollWidth).to.be.at.most(innerWidth);
  });

  it('opens details in place, with a name of their own', async () => {
    const element = await horizontal();
    const details = $<HTMLDetailsElement>(element, '[data-entry=e] details')!;
    expect(wordsOf(details.querySelector('summary'))).to.equal('Details: e');
    expect($(element, '[data-entry=a] details')).to.equal(null);
    details.open = true;
    await waitUntil(() => wordsOf(details).includes('A text'));
    expect($<HTMLAnchorElement>(element, '[data-entry=e] h3 a')!.href).to.equal('https://example.org/e');
  });

  it('brings more where they belong, and stays where the visitor is', async () => {
    const dates = Array.from({length: 30}, (_, i) => milestone(`${i}`, `${1990 + i}-06`));
    const element = await horizontal({limit: 10}, dates);
    expect(titles(element)[0]).to.equal('20');
    $(element, '[part=more]')!.click();
    await settled(element);
    expect(titles(element)[0]).to.equal('10');
    expect(wordsOf($(element, '[part=item]:focus h3'))).to.equal('19');
    const {left} = region(element).getBoundingClientRect();
    expect(boxOf(element, '19').left).to.be.at.least(left);
  });

  it('has buttons to move as soon as it no longer fits', async () => {
    const element = await horizontal({}, [milestone('a', '2010'), milestone('b', '2012')]);
    const moves = $(element, '.moves')!;
    await waitUntil(() => !moves.checkVisibility(), 'All is in view.');
    element.style.width = '31em';
    await waitUntil(() => moves.checkVisibility(), `${region(element).scrollWidth} px do not fit.`);
    element.style.width = '';
    await waitUntil(() => !moves.checkVisibility(), 'All is in view again.');
  });

  it('needs no box of the element itself, which the page may take away', async () => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('plaza-advocacy-timeline { display: contents }');
    document.adoptedStyleSheets = [sheet];
    const element = await horizontal();
    document.adoptedStyleSheets = [];
    expect($(element, '[part=axis]')).to.exist;
  });

  it('stands upright in narrow places and on paper', async () => {
    const element = await horizontal();
    element.style.width = '25em';
    await waitUntil(() => !$(element, '[part=axis]'));
    expect($$(element, '[part=group]').length).to.be.greaterThan(3);
    expect(titles(element)[0]).to.equal('e');
    element.style.width = '';
    await waitUntil(() => $(element, '[part=axis]'));
    window.dispatchEvent(new Event('beforeprint'));
    await settled(element);
    expect($(element, '[part=axis]')).to.equal(null);
    expect($$(element, '[part=item]')).to.have.length(6);
    window.dispatchEvent(new Event('afterprint'));
    await settled(element);
    expect($(element, '[part=axis]')).to.exist;
  });

  it('goes to the entry that the address names', async () => {
    const {href} = location;
    try {
      const dates = Array.from({length: 30}, (_, i) => milestone(`y${i}`, `${1990 + i}-06`));
      const element = await horizontal({}, dates);
      location.hash = 'y3';
      await waitUntil(() => $(element, '[part=item]:focus'));
      const {left, right} = region(element).getBoundingClientRect();
      expect(boxOf(element, 'y3').left).to.be.within(left, right);
      await settled(element);
      expect(boxOf(element, 'y3').left).to.be.within(left, right);
    } finally {
      history.replaceState(null, '', href);
    }
  });

  it('comes and goes with the attribute, and has no accessibility findings', async () => {
    const element = await mountLoaded<AdvocacyTimeline>(
      html`<plaza-advocacy-timeline src=${feeds.uclg} heading="History"></plaza-advocacy-timeline>`,
    );
    expect($(element, '[part=axis]')).to.equal(null);
    element.layout = 'horizontal';
    await waitUntil(() => $(element, '[part=axis]'));
    await expect(element).to.be.accessible();
    $<HTMLDetailsElement>(element, '.filters')!.open = true;
    await waitUntil(() => $(element, '.bars'));
    await expect(element).to.be.accessible();
    element.layout = 'vertical';
    await settled(element);
    expect($(element, '[part=axis]')).to.equal(null);
  });
});
