// Usage: npm run build && npm run bench:timeline [-- --rounds 9] [--only floor,plaza] [--dist DIR] [--profile]
// Shows 50, 300 and 1,500 milestones in a real browser whose processor is slowed four times: a grouped list by innerHTML
// (the floor), Plaza, TimelineJS3 and vis-timeline. docs/bench.md says how it is measured.
import axe from 'axe-core';
import {interleave, openBrowser, readOptions, report, withFreshPage, type Row} from './harness.js';
import {load, type Load} from './load.js';
import {milestonesFeed} from './milestones.js';
import {printProfile} from './profile.js';
import {serve} from './server.js';
import {median, ratio, round, spread} from './statistics.js';
import {TIMELINE_CONTESTANTS, type TimelineContestant} from './timeline-contestants.js';

const SIZES = [50, 300, 1500];
/** What a page loads and how accessible it is does not depend on the round; axe takes minutes on long timelines. */
const INSPECTED = 50;

const options = readOptions(5);
const wanted = TIMELINE_CONTESTANTS.filter(
  ({name}) => options.only.length === 0 || options.only.includes(name),
);
const server = await serve(
  TIMELINE_CONTESTANTS,
  new Map(SIZES.map((size) => [size, milestonesFeed(size)])),
  options.dist,
);
const browser = await openBrowser();

const measure = ({name, rows}: TimelineContestant, size: number): Promise<Load> =>
  withFreshPage(browser, (page) => load(page, server.pageUrl(name, size), rows));

/** Bytes, foreign hosts, and what axe finds against WCAG 2.2 A and AA, at full speed. */
const inspect = ({name, rows}: TimelineContestant): Promise<Row> =>
  withFreshPage(
    browser,
    async (page) => {
      const hosts = new Set<string>();
      page.on('request', (request) => {
        const {hostname, protocol} = new URL(request.url());
        if (hostname !== 'localhost' && protocol !== 'data:') hosts.add(hostname);
      });
      server.takeSent();
      await load(page, server.pageUrl(name, INSPECTED), rows);
      await page.evaluate(axe.source);
      const violations =
        (await page.evaluate(`axe.run(document, {runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']})
        .then(({violations}) => violations.map(({id, nodes}) => id + ' × ' + nodes.length))`)) as string[];
      return {
        name,
        'kB gzip': round(server.takeSent() / 1000, 1),
        'other hosts': [...hosts].join(', ') || 'none',
        axe: violations.join(', ') || 'nothing',
      };
    },
    1,
  );

function loadRow(name: string, size: number, runs: readonly Load[], floor: readonly Load[]): Row {
  const times = runs.map(({shown}) => shown);
  return {
    entries: size,
    name,
    ratio: ratio(
      times,
      floor.map(({shown}) => shown),
    ),
    'first entries ms': round(median(times)),
    'quartiles ms': spread(times),
    'blocking ms': round(median(runs.map(({blocking}) => blocking))),
    'longest task after ms': round(median(runs.map(({longest}) => longest))),
    elements: median(runs.map(({elements}) => elements)),
  };
}

if (options.profile) {
  const {name, rows} = TIMELINE_CONTESTANTS.find(({name}) => name === (options.only[0] ?? 'plaza'))!;
  for (const size of SIZES) {
    await withFreshPage(browser, (page, client) =>
      printProfile(
        `${size} entries`,
        page,
        client,
        async () => (await load(page, server.pageUrl(name, size), rows)).span,
      ),
    );
  }
} else {
  const contestants = SIZES.flatMap((size) =>
    wanted.map((contestant) => ({name: `${contestant.name} ${size}`, contestant, size})),
  );
  const runs = await interleave(options.rounds, contestants, ({contestant, size}) =>
    measure(contestant, size),
  );
  const inspections: Row[] = [];
  for (const contestant of wanted) inspections.push(await inspect(contestant));
  const tables = {
    'From the feed received to the first entries painted': contestants.map(({name, contestant, size}) =>
      loadRow(contestant.name, size, runs.get(name)!, runs.get(`floor ${size}`) ?? []),
    ),
    'What a page of 50 entries loads, and what axe finds in it': inspections,
  };
  await report('timeline', {tables, facts: {}}, options, await browser.version());
}
await browser.close();
server.close();
