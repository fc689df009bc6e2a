import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {desk} from './contexts.js';
import {pictureOf, visibilityOfFocus} from './pixels.js';
import {Workshop, type StoryPage} from './workshop.js';

/** What visitors ask their system for. */
describe('the system', {concurrency: 1}, () => {
  let workshop: Workshop;
  let story: StoryPage;
  before(async () => {
    workshop = await Workshop.open();
    story = await workshop.openPage(desk);
  });
  after(() => workshop.close());

  const show = async (id: string, asks: Readonly<Record<string, string>> = {}) => {
    await story.show(id);
    await story.look({name: 'wide', width: 1000, asks});
  };

  for (const scheme of ['light', 'dark']) {
    describe(`with forced colours, ${scheme}`, {concurrency: 1}, () => {
      const forced = {'forced-colors': 'active', 'prefers-color-scheme': scheme};

      it('tells what is open from what is closed by a shape', async () => {
        await show('contact-card--offices', forced);
        // The clock decides which office is open: both are drawn here.
        const holes = await story.page.evaluate(() => {
          const state = document.querySelector('plaza-contact-card')!.shadowRoot!.querySelector('.state')!;
          return ['open', 'closed'].map((name) => {
            state.className = `state ${name}`;
            const {borderWidth, width} = getComputedStyle(state, '::before');
            return parseFloat(width) - 2 * parseFloat(borderWidth);
          });
        });
        const [open, closed] = holes;
        assert.ok(open! < 0.5, 'An open office has a full dot.');
        assert.ok(closed! > 3, 'A closed one has an empty dot.');
      });

      it('tells what is pressed from what is not', async () => {
        await show('network-list--priorities', forced);
        await story.page.$eval('plaza-network-list', (list) => list.setAttribute('for', 'elsewhere'));
        const before = await pictureOf(story, '.choose');
        await story.page.click('pierce/.choose');
        await story.waitFor('.choose[aria-pressed=true]');
        await story.page.focus('pierce/[part=list] .choose[aria-pressed=false]');
        assert.notEqual(await pictureOf(story, '.choose'), before);
      });

      it('tells states of an agreement by their shapes', async () => {
        await show('advocacy-timeline--by-status', forced);
        const shapes = await story.page.evaluate(() => {
          const root = document.querySelector('plaza-advocacy-timeline')!.shadowRoot!;
          return [...root.querySelectorAll('.status-name svg')].map((svg) => ({
            path: svg.innerHTML.replace(/<!--.*?-->/g, ''),
            isText: getComputedStyle(svg).color === getComputedStyle(svg.parentElement!).color,
            hasCircle: getComputedStyle(svg.querySelector('circle')!).stroke !== 'none',
            dashes: getComputedStyle(svg.querySelector('circle')!).strokeDasharray,
          }));
        });
        assert.equal(new Set(shapes.map(({path, dashes}) => path + dashes)).size, 6);
        assert.ok(shapes.every(({isText, hasCircle}) => isText && hasCircle));
      });

      it('marks what was searched for', async () => {
        await show('advocacy-timeline--searched', forced);
        const [mark, around] = await story.page.evaluate(() => {
          const mark = document.querySelector('plaza-advocacy-timeline')!.shadowRoot!.querySelector('mark')!;
          return [mark, document.body].map((each) => getComputedStyle(each).backgroundColor);
        });
        assert.notEqual(mark, around);
      });

      it('shows what has the focus', async () => {
        const seen: Record<string, number> = {};
        for (const id of [
          'network-list--filtered',
          'advocacy-timeline--upcoming-first',
          'contact-card--offices',
        ]) {
          await show(id, forced);
          await story.page.evaluate(() => (document.activeElement as HTMLElement).blur());
          for (let i = 0; i < 6; i++) {
            await story.page.keyboard.press('Tab');
            seen[`${id} ${i}`] = await visibilityOfFocus(story.page);
          }
        }
        assert.deepEqual(
          Object.entries(seen).filter(([, share]) => share < 1.5),
          [],
        );
      });
    });
  }

  it('gets more contrast where it asks for it, whatever the page has chosen', async () => {
    await show('contact-card--offices');
    const colours = () =>
      story.page.evaluate(() => {
        const card = document.querySelector('plaza-contact-card')!;
        card.style.setProperty('--plaza-color-muted', 'rgb(200, 200, 200)');
        card.style.setProperty('--plaza-color-line', 'rgb(240, 240, 240)');
        const colourOf = (selector: string, property: 'color' | 'borderTopColor') =>
          getComputedStyle(card.shadowRoot!.querySelector(selector)!)[property];
        return {
          text: colourOf('h3', 'color'),
          muted: colourOf('.muted', 'color'),
          line: colourOf('.item', 'borderTopColor'),
        };
      });
    const usual = await colours();
    assert.equal(usual.muted, 'rgb(200, 200, 200)');
    await story.look({name: 'more contrast', width: 1000, asks: {'prefers-contrast': 'more'}});
    const more = await colours();
    assert.equal(more.muted, more.text);
    assert.notEqual(more.line, usual.line);
  });

  it('gets no motion where it wants none', async () => {
    const animations = () =>
      story.page.$eval('plaza-network-list', (list) => list.shadowRoot!.getAnimations().length);
    await show('network-list--loading', {'prefers-reduced-motion': 'no-preference'});
    assert.ok((await animations()) > 0);
    await show('network-list--loading', {'prefers-reduced-motion': 'reduce'});
    assert.equal(await animations(), 0);
  });
});
