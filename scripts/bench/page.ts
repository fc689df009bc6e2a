// Usage: npm run build && npm run bench:page [-- --rounds 9] [--only floor,plaza] [--dist DIR] [--profile]
// Opens a page with all four widgets in a real browser whose processor is slowed four times, and then uses it: a
// hand-written page (the floor), Plaza, and one made of libraries from npm. docs/bench.md says how it is measured.
import {readFileSync} from 'node:fs';
import {interleave, openBrowser, readOptions, report, withFreshPage, type Row} from './harness.js';
import {load, type Load} from './load.js';
import {heapOf} from './memory.js';
import {FEEDS, PAGE_CONTESTANTS, type PageContestant} from './page-contestants.js';
import {printProfile} from './profile.js';
import {serve} from './server.js';
import {INTERACTIONS, playSession} from './session.js';
import {median, quantile, ratio, round, spread} from './statistics.js';

/** A session takes long: it is played in the first rounds only. */
const SESSION_ROUNDS = 3;
/** The pages have one size. */
const SIZE = 0;

interface Run extends Load {
  /** Megabytes of the JavaScript heap after collection. */
  readonly heap: number;
  /** Scripts, styles and fonts; gzip. */
  readonly bytes: number;
  readonly requests: number;
  /** Milliseconds of each interaction. */
  readonly session?: readonly number[];
}

const options = readOptions(5);
const wanted = PAGE_CONTESTANTS.filter(({name}) => options.only.length === 0 || options.only.includes(name));
const feeds = new Map(
  FEEDS.map((name) => [`${name}.json`, readFileSync(`stories/feeds/${name}.json`, 'utf8')]),
);
// Nothing is held back: what counts is the time from the navigation on, scripts included.
const server = await serve(PAGE_CONTESTANTS, feeds, options.dist, 0);
const browser = await openBrowser();

const open = ({name, rows}: PageContestant) =>
  withFreshPage(browser, async (page, client) => {
    let requests = 0;
    page.on('request', (request) => {
      if (!request.url().startsWith('data:')) requests++;
    });
    server.takeSent();
    const loaded = await load(page, server.pageUrl(name, SIZE), ...rows);
    return {...loaded, heap: await heapOf(client), bytes: server.takeSent(), requests};
  });

async function measure(contestant: PageContestant, roundNumber: number): Promise<Run> {
  const {name, parts} = contestant;
  const opened = await open(contestant);
  if (!parts || roundNumber >= SESSION_ROUNDS) return opened;
  const url = server.pageUrl(name, SIZE);
  return {...opened, session: await withFreshPage(browser, (page) => playSession(page, url, parts))};
}

const painted = (runs: readonly Run[]) => runs.map(({span: [, end]}) => end);

function loadRow(name: string, runs: readonly Run[], floor: readonly Run[]): Row {
  const blocking = (all: readonly Run[]) => median(all.map((run) => run.blocking));
  return {
    name,
    ratio: ratio(painted(runs), painted(floor)),
    'all painted ms': round(median(painted(runs))),
    'quartiles ms': spread(painted(runs)),
    'blocking ms': round(blocking(runs)),
    'blocking ratio': blocking(floor) ? round(blocking(runs) / blocking(floor), 2) : '–',
    'longest task after ms': round(median(runs.map(({longest}) => longest))),
    'layout shift': round(median(runs.map(({shift}) => shift)), 3),
    'kB gzip': round(median(runs.map(({bytes}) => bytes)) / 1000, 1),
    requests: median(runs.map(({requests}) => requests)),
    'heap MB': round(median(runs.map(({heap}) => heap)), 1),
  };
}

const sessionsOf = (runs: readonly Run[] = []) => runs.flatMap(({session}) => (session ? [session] : []));

function sessionRow(name: string, runs: readonly Run[], floor: readonly Run[]): Row {
  const at = (share: number, all = runs) => sessionsOf(all).map((session) => quantile(session, share));
  return {
    name,
    'p50 ms': round(median(at(0.5))),
    'p75 ms': round(median(at(0.75))),
    'p98 ms': round(median(at(0.98))),
    'quartiles of p98 ms': spread(at(0.98)),
    'p98 ratio': ratio(at(0.98), at(0.98, floor)),
    'longest ms': round(median(at(1))),
  };
}

if (options.profile) {
  const {name, rows} = PAGE_CONTESTANTS.find(({name}) => name === (options.only[0] ?? 'plaza'))!;
  await withFreshPage(browser, (page, client) =>
    printProfile('Navigation to all painted', page, client, async () => {
      const {span} = await load(page, server.pageUrl(name, SIZE), ...rows);
      return [0, span[1]];
    }),
  );
} else {
  const runs = [...(await interleave(options.rounds, wanted, measure))];
  const floor = new Map(runs).get('floor') ?? [];
  const tables = {
    'From the navigation to all four widgets painted': runs.map(([name, all]) => loadRow(name, all, floor)),
    [`${INTERACTIONS} interactions, each to its next paint`]: runs
      .filter(([, all]) => sessionsOf(all).length > 0)
      .map(([name, all]) => sessionRow(name, all, floor)),
  };
  await report('page', {tables, facts: {}}, options, await browser.version());
}
await browser.close();
server.close();
