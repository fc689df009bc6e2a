import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {desk} from './contexts.js';
import {listen, transcript} from './speech.js';
import {Workshop, type StoryPage} from './workshop.js';

const WIDE = {name: 'wide', width: 1000};

/** What a screen reader is told on the way to what visitors come for. */
describe('a screen reader', {concurrency: 1}, () => {
  let workshop: Workshop;
  let story: StoryPage;
  before(async () => {
    workshop = await Workshop.open();
    story = await workshop.openPage(desk);
    await story.page.emulateTimezone('Europe/Madrid');
  });
  after(() => workshop.close());

  const open = async (id: string) => {
    await story.show(id);
    await story.look(WIDE);
  };
  const until = async (said: () => Promise<readonly string[]>, last: string) => {
    for (let i = 0; i < 150 && (await said()).at(-1) !== last; i++)
      await new Promise((resolve) => setTimeout(resolve, 30));
    // What would be said too much comes at once, too.
    await new Promise((resolve) => setTimeout(resolve, 150));
    return said();
  };

  it('finds a municipality', async () => {
    await open('network-list--municipalities');
    const all = await transcript(story.page);
    assert.deepEqual(all.slice(0, 8), [
      'heading 2, Invented: members',
      'status',
      '60 members',
      'search, Invented: members',
      'Search',
      'searchbox, Search',
      'summary, Filters, collapsed',
      'list',
    ]);
    const said = await listen(story.page);
    await story.page.focus('pierce/input');
    await story.page.keyboard.type('town 42');
    assert.deepEqual((await until(said, '1 of 60')).slice(-1), ['1 of 60']);
    const found = await transcript(story.page);
    assert.deepEqual(found.slice(1), [
      'status',
      '1 of 60',
      'search, Invented: members',
      'Search',
      'searchbox, Search, town 42',
      'summary, Filters, collapsed',
      'list',
      'listitem',
      'heading 3, Invented: Town 42',
      'link, Invented: Town 42',
      'link, Link to this entry: Invented: Town 42',
      'Municipality',
      'Peru',
      '31,971 inhabitants',
      'button, Save as CSV',
    ]);
  });

  it('reads the timeline from 2015', async () => {
    await open('advocacy-timeline--ready');
    await story.page.focus('pierce/summary');
    await story.page.keyboard.press('Enter');
    const from = await story.waitFor('.brush input');
    const panel = await transcript(story.page);
    assert.ok(panel.includes('summary, Filters, expanded'), panel.join('\n'));
    assert.ok(panel.includes('group, Period'), panel.join('\n'));
    assert.ok(
      panel.some((line) => /^slider, From, 2013/.test(line)),
      panel.join('\n'),
    );
    const said = await listen(story.page);
    await from.focus();
    await story.page.keyboard.press('ArrowRight');
    await story.page.keyboard.press('ArrowRight');
    await until(said, '10 of 13 entries');
    await story.page.keyboard.press('Escape');
    const after = await transcript(story.page);
    assert.ok(after.includes('button, Remove the filter: From 2015'), after.join('\n'));
    const headings = after.filter((line) => line.startsWith('heading'));
    assert.equal(headings.at(-2), 'heading 3, 2015');
    assert.ok(!headings.some((line) => /201[34]$/.test(line)));
    const [, ...levels] = headings.map((line) => Number(line.at(8)));
    assert.ok(levels.every((level) => level === 3 || level === 4));
  });

  it('learns when the office opens', async () => {
    await open('contact-card--offices');
    const closed = await transcript(story.page);
    const state = closed.find((line) => /^(Open|Closed) now/.test(line));
    assert.match(state ?? '', /(opens|closes|until)/);
    assert.equal(closed[closed.indexOf(state!) + 1], 'summary, Opening hours, collapsed');
    await story.page.focus('pierce/[part=hours] > summary');
    await story.page.keyboard.press('Enter');
    const week = await transcript(story.page);
    const start = week.indexOf('summary, Opening hours, expanded');
    assert.equal(week[start + 1], 'table');
    const cells = week
      .slice(start + 2, start + 32)
      .filter((line) => !line.startsWith('row,') && line !== 'row');
    const monday = cells.indexOf('rowheader, Monday');
    assert.match(cells[monday + 1] ?? '', /^(cell, )?9:00 AM – 2:00 PM.*3:30 PM – 6:00 PM/);
  });

  it('hears each change once, and briefly', async () => {
    await open('contact-card--ready');
    const said = await listen(story.page);
    await story.page.evaluate(() => {
      Object.defineProperty(navigator, 'clipboard', {
        configurable: true,
        value: {writeText: () => Promise.resolve()},
      });
      return (
        document.querySelector('plaza-contact-card') as HTMLElement & {reload(): Promise<void>}
      ).reload();
    });
    await story.page.click('pierce/[part=copy]');
    await until(said, 'Copied');
    await story.page.click('pierce/[part=copy]');
    assert.deepEqual(await until(said, 'Copied'), ['Loading…', 'Copied', 'Copied']);
    await story.page.evaluate(() =>
      document.querySelector('plaza-contact-card')!.setAttribute('src', 'missing.json'),
    );
    const failure = 'This information is not available at the moment.';
    assert.deepEqual((await until(said, failure)).slice(3), ['Loading…', failure]);
  });

  it('hears that a figure was copied, each time', async () => {
    await open('membership-stats--ready');
    await story.page.click('pierce/.data > summary');
    await story.waitFor('.citations button');
    const said = await listen(story.page);
    const [first, second] = await story.page.$$('pierce/.citations button');
    await first!.click();
    await until(said, 'Copied');
    await second!.click();
    assert.deepEqual(await until(said, 'Copied'), ['Copied', 'Copied']);
  });

  it('meets no landmark twice', async () => {
    await open('network-list--ready');
    await story.page.evaluate(() => {
      const list = document.querySelector('plaza-network-list')!;
      for (const heading of ['Members', '']) {
        const other = list.cloneNode() as HTMLElement;
        other.setAttribute('heading', heading);
        list.after(other);
      }
    });
    await story.page.waitForFunction(
      () => document.querySelectorAll('plaza-network-list[ready]').length === 3,
    );
    const landmarks = (await transcript(story.page)).filter((line) =>
      /^(banner|complementary|contentinfo|form|main|navigation|region|search)\b/.test(line),
    );
    assert.deepEqual(landmarks, ['search, Networks', 'search, Members']);
  });
});
