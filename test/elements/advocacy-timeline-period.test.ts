import {expect, waitUntil} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import '../../src/elements/advocacy-timeline/define.js';
import type {AdvocacyTimeline} from '../../src/elements/advocacy-timeline/advocacy-timeline.js';
import {$, $$, settled, unmount, wordsOf} from '../support/page.js';
import {milestone, slideTo, timelineOf, titles} from '../support/timeline.js';

describe('period of plaza-advocacy-timeline', () => {
  afterEach(unmount);

  const dates = ['2010', '2011-05', '2011-06', '2013', '2018', '2019'];
  const open = async (rest: Partial<AdvocacyTimeline> = {}, items = dates) => {
    const element = await timelineOf(
      items.map((date) => milestone(date, date)),
      rest,
    );
    $<HTMLDetailsElement>(element, '.filters')!.open = true;
    await waitUntil(() => $(element, '.bars'));
    return element;
  };
  const sliders = (element: AdvocacyTimeline) => $$<HTMLInputElement>(element, '.period input');
  const point = (element: AdvocacyTimeline, type: string, share: number) => {
    const bars = $(element, '.bars')!;
    // A made-up pointer cannot be captured.
    bars.setPointerCapture = () => undefined;
    const {left, width, top} = bars.getBoundingClientRect();
    bars.dispatchEvent(
      new PointerEvent(type, {clientX: left + share * width, clientY: top + 5, button: 0, bubbles: true}),
    );
  };

  it('shows how many entries each year has, and those that are chosen', async () => {
    const element = await open({from: '2011-06', to: '2013'});
    const bars = $$(element, '.bar');
    expect(bars.map((bar) => Number(bar.getAttribute('height')))).to.deep.equal([
      1, 2, 0, 1, 0, 0, 0, 0, 1, 1,
    ]);
    expect(bars.map((bar) => bar.classList.contains('in')).lastIndexOf(true)).to.equal(3);
    expect($(element, '.bars')!.getAttribute('aria-hidden')).to.equal('true');
    expect(sliders(element).map(({ariaLabel, value}) => [ariaLabel, value])).to.deep.equal([
      ['From', '2011'],
      ['To', '2013'],
    ]);
    expect(sliders(element)[0]!.getAttribute('aria-valuetext')).to.equal('2011');
  });

  it('counts decades where the time is long', async () => {
    const element = await open({}, ['1913', '1918', '1981', '2004', '2005', '2022']);
    const heights = $$(element, '.bar').map((bar) => Number(bar.getAttribute('height')));
    expect(heights).to.have.length(12);
    expect([heights[0], heights[7], heights[9], heights[11]]).to.deep.equal([2, 1, 2, 1]);
  });

  it('follows the keyboard, and neither end passes the other', async () => {
    const element = await open();
    const [from, to] = sliders(element);
    from!.focus();
    await sendKeys({press: 'ArrowRight'});
    await settled(element);
    expect([element.from, element.to]).to.deep.equal(['2011', '']);
    expect(from!.getAttribute('aria-valuetext')).to.equal('2011');
    slideTo(to!, 2013);
    await settled(element);
    slideTo(from!, 2018);
    await settled(element);
    expect([element.from, element.to, from!.value]).to.deep.equal(['2013', '2013', '2013']);
    slideTo(from!, 2010);
    slideTo(to!, 2019);
    await settled(element);
    expect([element.from, element.to]).to.deep.equal(['', '']);
  });

  it('leaves an end as the page has it, as long as that does not move', async () => {
    const element = await open({from: '2011-06'});
    slideTo(sliders(element)[1]!, 2018);
    await settled(element);
    expect([element.from, element.to]).to.deep.equal(['2011-06', '2018']);
  });

  it('is drawn over the bars, and shown while that lasts', async () => {
    const element = await open();
    point(element, 'pointerdown', 0.85);
    point(element, 'pointermove', 0.15);
    await settled(element);
    expect(wordsOf($(element, '.ends'))).to.equal('From 2011 To 2018');
    expect(titles(element)).to.have.length(6);
    point(element, 'pointerup', 0.15);
    await settled(element);
    expect([element.from, element.to]).to.deep.equal(['2011', '2018']);
    expect(titles(element)).to.have.length(4);
  });

  it('is left alone where the browser takes the pointer to scroll', async () => {
    const element = await open();
    point(element, 'pointerdown', 0.15);
    point(element, 'pointermove', 0.55);
    point(element, 'pointercancel', 0.55);
    await settled(element);
    expect([element.from, element.to, wordsOf($(element, '.ends'))]).to.deep.equal([
      '',
      '',
      'From 2010 To 2019',
    ]);
  });

  it('takes a click for the nearer end', async () => {
    const element = await open();
    const click = async (share: number) => {
      point(element, 'pointerdown', share);
      point(element, 'pointerup', share);
      await settled(element);
    };
    await click(0.15);
    expect([element.from, element.to]).to.deep.equal(['2011', '']);
    await click(0.85);
    expect([element.from, element.to]).to.deep.equal(['2011', '2018']);
  });

  it('mirrors from right to left', async () => {
    const element = await open();
    element.dir = 'rtl';
    await waitUntil(() => $(element, '.base')!.dir === 'rtl');
    await settled(element);
    point(element, 'pointerdown', 0.05);
    point(element, 'pointermove', 0.15);
    point(element, 'pointerup', 0.15);
    await settled(element);
    expect([element.from, element.to]).to.deep.equal(['2018', '']);
  });
});
