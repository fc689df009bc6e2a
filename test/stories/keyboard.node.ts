import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {KeyInput} from 'puppeteer-core';
import {desk} from './contexts.js';
import {visibilityOfFocus} from './pixels.js';
import {Workshop, type StoryPage} from './workshop.js';

const WIDE = {name: 'wide', width: 1000};

/** Walks through stories by real keys, as who has no mouse does. */
describe('the keyboard', {concurrency: 1}, () => {
  let workshop: Workshop;
  let story: StoryPage;
  before(async () => {
    workshop = await Workshop.open();
    story = await workshop.openPage(desk);
    // The page goes on before and after.
    await story.page.evaluate(() => {
      for (const [place, name] of [
        ['prepend', 'before'],
        ['append', 'after'],
      ] as const) {
        const button = document.createElement('button');
        button.textContent = button.id = name;
        document.body[place](button);
      }
    });
  });
  after(() => workshop.close());

  const open = async (id: string) => {
    await story.show(id);
    await story.look(WIDE);
    await story.page.focus('#before');
  };
  const press = async (...keys: readonly KeyInput[]) => {
    for (const key of keys) await story.page.keyboard.press(key);
  };
  const back = async () => {
    await story.page.keyboard.down('Shift');
    await press('Tab');
    await story.page.keyboard.up('Shift');
  };
  /** What has the focus, as a screen reader calls it; empty where that is not in an element. */
  const here = () =>
    story.page.evaluate(() => {
      const active = document.activeElement?.shadowRoot?.activeElement;
      if (!active) return '';
      const {labels, ariaLabel, textContent, localName} = active as HTMLInputElement;
      const words = ariaLabel ?? labels?.[0]?.textContent ?? textContent;
      return `${localName}: ${words?.replace(/\s+/g, ' ').trim()}`;
    });
  const status = () => story.page.$eval('pierce/[part=status]', (region) => region.textContent?.trim() ?? '');
  const until = async (holds: () => Promise<boolean>) => {
    for (let i = 0; i < 100 && !(await holds()); i++) await new Promise((resolve) => setTimeout(resolve, 30));
    assert.ok(await holds(), String(holds));
  };
  /** Goes on by Tab until the focus has left the element, and answers what it came by. */
  const walk = async (step: () => Promise<void> = () => press('Tab')) => {
    const stops: string[] = [];
    await step();
    for (let stop = await here(); stop; stop = await here()) {
      stops.push(stop);
      assert.ok(stops.length < 200, `A trap: ${stops.slice(-4).join(', ')}`);
      await step();
    }
    return stops;
  };

  const walks = [
    'network-list--ready',
    'network-list--list',
    'network-list--table',
    'network-list--municipalities',
    'membership-stats--trends',
    'membership-stats--trends-in-table',
    'advocacy-timeline--upcoming-first',
    'advocacy-timeline--horizontal',
    'contact-card--offices',
  ];
  for (const id of walks) {
    it(`goes through ${id}, to its end and back, in the order in which it is read`, async () => {
      await open(id);
      const stops = await walk();
      const focusable = await story.page.evaluate(() => {
        const root = document.querySelector('#storybook-root [src]:not(img)')!.shadowRoot!;
        const selector = 'a[href], button, input, select, summary, [tabindex="0"]';
        return [...root.querySelectorAll(selector)].filter((each) => each.checkVisibility()).length;
      });
      assert.equal(stops.length, focusable, stops.join('\n'));
      assert.ok(stops.length > 2);
      assert.deepEqual((await walk(back)).reverse(), stops);
    });
  }

  for (const scheme of ['light', 'dark'] as const) {
    it(`shows where it is, in the ${scheme}`, async () => {
      const page = await workshop.openPage({...desk, scheme});
      const seen: Record<string, number> = {};
      for (const id of [
        'network-list--filtered',
        'network-list--table',
        'membership-stats--trends',
        'advocacy-timeline--upcoming-first',
        'advocacy-timeline--horizontal',
        'contact-card--offices',
        'contact-card--failed',
      ]) {
        await page.show(id);
        await page.look(WIDE);
        await page.page.evaluate(() =>
          document
            .querySelector('#storybook-root [src]:not(img)')!
            .shadowRoot!.querySelectorAll<HTMLDetailsElement>('.filters')
            .forEach((filters) => (filters.open = true)),
        );
        await page.page.waitForFunction(() => {
          const {shadowRoot} = document.querySelector('#storybook-root [src]:not(img)')!;
          return !shadowRoot!.querySelector('.filters') || shadowRoot!.querySelector('.panel');
        });
        for (let i = 0; i < 14; i++) {
          await page.page.keyboard.press('Tab');
          const name = await page.page.evaluate(() => {
            const active = document.activeElement?.shadowRoot?.activeElement;
            return active && `${active.localName}.${active.className}`;
          });
          if (!name) break;
          const key = `${id} ${name}`;
          if (!(key in seen)) seen[key] = await visibilityOfFocus(page.page);
        }
      }
      await page.page.close();
      const hidden = Object.entries(seen).filter(([, share]) => share < 1.5);
      assert.deepEqual(hidden, []);
      assert.ok(Object.keys(seen).length > 15);
    });
  }

  it('opens the filters, chooses, and closes them by Escape, and is back where it was', async () => {
    await open('network-list--municipalities');
    await press('Tab', 'Tab');
    assert.equal(await here(), 'summary: Filters');
    await press('Enter');
    await story.waitFor('.panel input');
    await press('Tab', 'Tab');
    assert.match(await here(), /^input: Ecuador 20/);
    await press('Space');
    await until(async () => (await status()) === '20 of 60');
    assert.match(await here(), /^input: Ecuador/);
    await press('Escape');
    assert.equal(await here(), 'summary: Filters 1');
    assert.equal(await story.page.$('pierce/.filters[open]'), null);
    // Once more it means something else: the page's own dialog around the element, say.
    await story.page.evaluate(() =>
      addEventListener('keydown', ({key}) => (document.title = key), {once: true}),
    );
    await press('Escape');
    assert.equal(await story.page.title(), 'Escape');
  });

  it('empties the search by Escape', async () => {
    await open('advocacy-timeline--ready');
    await press('Tab');
    await story.page.keyboard.type('panel');
    await until(async () => (await status()) === '3 of 13 entries');
    await press('Escape');
    await until(async () => (await status()) === '13 entries');
    assert.equal(await here(), 'input: Search');
  });

  it('moves a period by its arrows', async () => {
    await open('advocacy-timeline--ready');
    await press('Tab', 'Tab', 'Enter');
    const from = await story.waitFor('.brush input');
    await from.focus();
    await press('ArrowRight', 'ArrowRight');
    await until(async () => (await status()) !== '13 entries');
    assert.match(await here(), /^input: /);
    assert.equal(
      await story.page.$eval('pierce/.chosen', (chosen) => chosen.textContent?.trim()),
      'From 2015',
    );
  });

  it('is on the first new entry after "show more", also where the last of them come', async () => {
    await open('network-list--municipalities');
    for (const first of ['Invented: Town 21', 'Invented: Town 41']) {
      await story.page.focus('pierce/[part=more]');
      await press('Enter');
      await until(async () => (await here()).includes(first));
    }
    assert.equal(await story.page.$('pierce/[part=more]'), null);
  });

  it('stays with the element where a failure is mended', async () => {
    await open('contact-card--failed');
    await story.page.$eval('plaza-contact-card', (card) => {
      card.removeAttribute('failed');
      card.setAttribute('src', 'feeds/server/mended.json');
    });
    await story.page.waitForSelector('plaza-contact-card[failed]');
    await press('Tab');
    assert.equal(await here(), 'button: Try again');
    await press('Enter');
    await until(async () => !(await story.page.$('pierce/[part=retry]')));
    await until(async () => (await here()).startsWith('div: '));
    await press('Tab');
    assert.match(await here(), /^button: Copy: Address/);
  });
});
