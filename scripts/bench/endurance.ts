// Usage: npm run build && npm run bench:endurance [-- --rounds 9] [--dist DIR]
// Shows 25, 50 and 100 widgets on one page from 50 feeds, and inserts and removes each element 1,000 times. Fails when
// something stays behind that does not go with the garbage, or when the time grows more than linearly. docs/bench.md says how it is measured.
import type {CDPSession, Page} from 'puppeteer-core';
import {interleave, openBrowser, readOptions, report, withFreshPage, type Row} from './harness.js';
import {load, type Load} from './load.js';
import {heapOf, keptBy, type Kept} from './memory.js';
import {milestones} from './milestones.js';
import type {Insertions} from './pages/endurance-insert.js';
import {serve, type Contestant} from './server.js';
import {median, ratio, round, spread} from './statistics.js';

const WIDGETS = [25, 50, 100];
const FEEDS = 50;
const ENTRIES = 20;
const INSERTIONS = 1000;
/** As many are in the page at once; nobody inserts and removes a single one a thousand times. */
const AT_ONCE = 20;
/** What is loaded and kept once is there after so many. */
const WARM_UP = 200;
/** One node or listener in ten insertions, or 200 bytes each, would be more. */
const ALLOWED: Kept = {heap: 0.2, listeners: 100, nodes: 100, documents: 0};

/** Twice as many widgets may take so many times as long: more is more than linear. */
const LINEAR = 2.5;

/** Each element, and what is drawn of a feed. */
const ELEMENTS = [
  {tag: 'plaza-network-list', selector: '[part~=item]', least: ENTRIES},
  {tag: 'plaza-membership-stats', selector: '[part~=figure]', least: 5},
  {tag: 'plaza-advocacy-timeline', selector: '[part~=item]', least: ENTRIES},
  {tag: 'plaza-contact-card', selector: '[part~=item]', least: 1},
] as const;

const numbered = <T>(count: number, make: (i: number) => T) => Array.from({length: count}, (_, i) => make(i));

/** A feed with something for each of the elements. */
const feed = (number: number) =>
  JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: `Invented feed ${number}`,
    language: 'en',
    items: milestones(ENTRIES, number),
    _association: {
      networks: numbered(ENTRIES, (i) => ({
        id: `n${i}`,
        name: `Invented network ${number} ${i}`,
        description: 'A network of cities that was invented for a bench.',
        topics: [`topic ${i % 5}`],
      })),
      statistics: numbered(5, (i) => ({id: `s${i}`, name: `Invented figure ${i}`, value: 1000 * number + i})),
      contacts: [{id: 'c', name: `Invented office ${number}`, email: `office${number}@example.org`}],
    },
  });

const script = '<script type="module" src="/dist/plaza.js"></script>';
const widgets: readonly Contestant[] = WIDGETS.map((count) => ({
  name: `${count}`,
  head: script,
  body: numbered(count, (i) => {
    const {tag} = ELEMENTS[i % ELEMENTS.length]!;
    return `<${tag} src="${i % FEEDS}.json"></${tag}>`;
  }).join(''),
}));
const EMPTY = 'empty';

const options = readOptions(5);
const feeds = new Map(numbered(FEEDS, (i) => [`${i}.json`, feed(i)]));
const server = await serve(
  [...widgets, {name: EMPTY, script: 'endurance-insert', head: script, body: ''}],
  feeds,
  options.dist,
  0,
);
const browser = await openBrowser();

interface Run extends Load {
  readonly heap: number;
}

const show = (name: string): Promise<Run> =>
  withFreshPage(browser, async (page, client) => {
    const rows = ELEMENTS.map(({tag, selector, least}) => ({host: tag, selector, least}));
    const loaded = await load(page, server.pageUrl(name, 0), ...rows);
    return {...loaded, heap: await heapOf(client)};
  });

/** Inserts an element so many times, each until it is drawn, and removes it. */
const insert = (page: Page, element: (typeof ELEMENTS)[number], times: number) => {
  const insertions: Insertions = {...element, times, atOnce: AT_ONCE};
  return page.evaluate(`globalThis.insert(${JSON.stringify(insertions)})`);
};

/** What 1,000 insertions and removals leave behind, at full speed. */
const wear = (element: (typeof ELEMENTS)[number]) =>
  withFreshPage(
    browser,
    async (page, client: CDPSession) => {
      await client.send('Performance.enable');
      await page.goto(server.pageUrl(EMPTY, 0));
      await insert(page, element, WARM_UP);
      const before = await keptBy(client);
      await insert(page, element, INSERTIONS);
      return {element: element.tag, before, after: await keptBy(client)};
    },
    1,
  );

const counts = ['listeners', 'nodes', 'documents'] as const;
const runs = await interleave(options.rounds, widgets, ({name}) => show(name));
const all = WIDGETS.map((count) => ({count, runs: runs.get(`${count}`)!}));

const painted = (of: readonly Run[]) => of.map(({span: [, end]}) => end);
const heap = (of: readonly Run[]) => median(of.map((run) => run.heap));
/** What each widget more costs than with half as many. */
const growth = (valueOf: (of: readonly Run[]) => number, i: number) =>
  i === 0 ? 0 : (valueOf(all[i]!.runs) - valueOf(all[i - 1]!.runs)) / (all[i]!.count - all[i - 1]!.count);

const widgetRows: readonly Row[] = all.map(({count, runs}, i) => ({
  widgets: count,
  'all painted ms': round(median(painted(runs))),
  'quartiles ms': spread(painted(runs)),
  'ratio to half as many': i === 0 ? '–' : ratio(painted(runs), painted(all[i - 1]!.runs)),
  'ms per widget more':
    i === 0
      ? '–'
      : round(
          growth((of) => median(painted(of)), i),
          1,
        ),
  'longest task after ms': round(median(runs.map(({longest}) => longest))),
  'heap MB': round(heap(runs), 1),
  'kB per widget more': i === 0 ? '–' : round(1000 * growth(heap, i), 1),
}));

const worn = [];
for (const element of ELEMENTS) worn.push(await wear(element));
const wornRows: readonly Row[] = worn.map(({element, before, after}) => ({
  element,
  'heap before MB': round(before.heap, 2),
  'heap after MB': round(after.heap, 2),
  ...Object.fromEntries(counts.map((name) => [name, `${before[name]} → ${after[name]}`])),
}));

const tables = {
  [`Widgets on one page, from ${FEEDS} feeds`]: widgetRows,
  [`${INSERTIONS} insertions and removals of each element`]: wornRows,
};
await report('endurance', {tables, facts: {}}, options, await browser.version());
await browser.close();
server.close();

all.slice(1).forEach(({count, runs}, i) => {
  const times = ratio(painted(runs), painted(all[i]!.runs));
  if (times <= LINEAR) return;
  console.error(`${count} widgets take ${times} times as long as ${all[i]!.count}.`);
  process.exitCode = 1;
});
for (const {element, before, after} of worn) {
  for (const name of ['heap', ...counts] as const) {
    if (after[name] - before[name] <= ALLOWED[name]) continue;
    console.error(
      `${element}: ${INSERTIONS} insertions left ${name} at ${after[name]}, from ${before[name]}.`,
    );
    process.exitCode = 1;
  }
}
