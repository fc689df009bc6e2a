// Usage: npm run build && npm run bench:list [-- --rounds 9] [--only floor,plaza] [--dist DIR] [--profile]
// Shows and searches 16,400 places in a real browser whose processor is slowed four times: a hand-written page (the
// floor), Plaza, and libraries from npm. docs/bench.md says how it is measured.
import type {CDPSession, Page} from 'puppeteer-core';
import {interleave, openBrowser, readOptions, report, withFreshPage, type Row} from './harness.js';
import {LIST_CONTESTANTS, type ListContestant} from './list-contestants.js';
import {load, longestAfter, type Load} from './load.js';
import {heapOf} from './memory.js';
import {placesFeed} from './places.js';
import {printProfile} from './profile.js';
import {serve} from './server.js';
import {median, quantile, ratio, round, spread} from './statistics.js';
import {openSearch, typeWord, type Answer} from './typing.js';

const PLACES = 16_400;
const SCALE = [1000, PLACES, 64_000];
const SCALED = ['floor', 'plaza'];
/** Searching takes long and varies little: it is measured in the first rounds only. */
const SEARCHED_ROUNDS = 3;
const WORDS = ['sao paulo', 'merida', 'bogta', 'guadalajra', 'san', 'sao', 'méxico', 'xyz'];

interface Run extends Load {
  /** Megabytes of the JavaScript heap after collection. */
  readonly heap: number;
  readonly search?: Search;
}

interface Search {
  readonly heap: number;
  readonly longest: number;
  /** Milliseconds from the first key press after the focus to its painted answer. */
  readonly first: number;
  readonly keys: readonly number[];
  readonly answers: readonly Answer[];
}

const options = readOptions(5);
const isWanted = ({name}: {name: string}) => options.only.length === 0 || options.only.includes(name);
const feeds = new Map(SCALE.map((count) => [count, placesFeed(count)]));
const server = await serve(LIST_CONTESTANTS, feeds, options.dist);
const browser = await openBrowser();

async function search(page: Page, client: CDPSession, contestant: ListContestant): Promise<Search> {
  const first = await openSearch(page, client, contestant);
  const longest = await longestAfter(page);
  const keys: number[] = [];
  const answers: Answer[] = [];
  for (const word of WORDS) answers.push(await typeWord(page, client, contestant, word, keys));
  return {heap: await heapOf(client), longest, first, keys, answers};
}

const measure = (contestant: ListContestant, size: number, roundNumber: number): Promise<Run> =>
  withFreshPage(browser, async (page, client) => {
    const loaded = await load(
      page,
      server.pageUrl(contestant.base ?? contestant.name, size),
      contestant.rows,
    );
    const heap = await heapOf(client);
    const isSearched = contestant.input && roundNumber < SEARCHED_ROUNDS;
    return {...loaded, heap, ...(isSearched && {search: await search(page, client, contestant)})};
  });

const scaled = SCALE.filter((size) => size !== PLACES).flatMap((size) =>
  LIST_CONTESTANTS.filter(({name}) => SCALED.includes(name)).map((each) => ({
    ...each,
    name: `${each.name} ${size}`,
    base: each.name,
    size,
  })),
);
const contestants = [
  ...LIST_CONTESTANTS.map((each) => ({...each, size: PLACES})).filter(isWanted),
  ...(options.only.length === 0 ? scaled : []),
];

function loadRow(name: string, runs: readonly Run[], floor: readonly Run[], json: readonly Run[]): Row {
  const times = runs.map(({shown}) => shown);
  const heap = median(runs.map((run) => run.heap));
  const blocking = (all: readonly Run[]) => median(all.map((run) => run.blocking));
  return {
    name,
    ratio: ratio(
      times,
      floor.map(({shown}) => shown),
    ),
    'first rows ms': round(median(times)),
    'quartiles ms': spread(times),
    'blocking ms': round(blocking(runs)),
    'blocking ratio': blocking(floor) ? round(blocking(runs) / blocking(floor), 2) : '–',
    'longest task after ms': round(median(runs.map(({longest}) => longest))),
    'heap MB': round(heap, 1),
    'heap / JSON': json.length ? round(heap / median(json.map((run) => run.heap)), 2) : '–',
    nodes: median(runs.map(({nodes}) => nodes)),
  };
}

const searchesOf = (runs: readonly Run[] = []) => runs.flatMap(({search}) => (search ? [search] : []));

function keyRow(name: string, runs: readonly Run[], floor: readonly Run[]): Row {
  const searches = searchesOf(runs);
  const keysOf = (all: readonly Search[]) => all.flatMap(({keys}) => keys);
  const at = (share: number, all = searches) => quantile(keysOf(all), share);
  const base = searchesOf(floor);
  return {
    name,
    'first key ms': round(median(searches.map(({first}) => first))),
    'p50 ms': round(at(0.5)),
    'p50 ratio': round(at(0.5) / at(0.5, base), 2),
    'p95 ms': round(at(0.95)),
    'p95 ratio': round(at(0.95) / at(0.95, base), 2),
    'longest task ms': round(median(searches.map(({longest}) => longest))),
    'heap after MB': round(median(searches.map(({heap}) => heap)), 1),
  };
}

function answerRow(name: string, runs: readonly Run[]): Row {
  const answers = searchesOf(runs)[0]!.answers;
  return {
    name,
    ...Object.fromEntries(WORDS.map((word, i) => [word, `${answers[i]!.first} (${answers[i]!.count})`])),
  };
}

if (options.profile) {
  const profiled = LIST_CONTESTANTS.find(({name}) => name === (options.only[0] ?? 'plaza'))!;
  const url = server.pageUrl(profiled.name, PLACES);
  await withFreshPage(browser, async (page, client) => {
    await printProfile(
      'Feed to first rows',
      page,
      client,
      async () => (await load(page, url, profiled.rows)).span,
    );
    const during = async (run: () => Promise<unknown>) => {
      const now = () => page.evaluate(() => performance.now());
      const start = await now();
      await run();
      return [start, await now()] as const;
    };
    await printProfile('First key', page, client, () => during(() => openSearch(page, client, profiled)));
    await printProfile('Eight words', page, client, () =>
      during(async () => {
        for (const word of WORDS) await typeWord(page, client, profiled, word, []);
      }),
    );
  });
} else {
  const runs = await interleave(options.rounds, contestants, (each, n) => measure(each, each.size, n));
  const floor = runs.get('floor') ?? [];
  const named = [...runs].filter(([name]) => LIST_CONTESTANTS.some((each) => each.name === name));
  const searched = named.filter(([, all]) => searchesOf(all).length > 0);
  const sized = (name: string, size: number) => runs.get(size === PLACES ? name : `${name} ${size}`) ?? [];
  const tables = {
    [`${PLACES} places: from the feed received to the first rows painted`]: named
      .filter(([name]) => name !== 'json')
      .map(([name, all]) => loadRow(name, all, floor, runs.get('json') ?? [])),
    'From a key press to its painted answer': searched.map(([name, all]) => keyRow(name, all, floor)),
    'What is found first (and how many are found)': searched.map(([name, all]) => answerRow(name, all)),
    ...(options.only.length === 0 && {
      'Growth with the number of places': SCALED.flatMap((name) =>
        SCALE.map((size) => ({
          places: size,
          ...loadRow(name, sized(name, size), sized('floor', size), []),
          'p50 ms': keyRow(name, sized(name, size), sized('floor', size))['p50 ms']!,
          'p95 ms': keyRow(name, sized(name, size), sized('floor', size))['p95 ms']!,
        })),
      ),
    }),
  };
  const facts = {places: PLACES, megabytes: round(feeds.get(PLACES)!.length / 1e6, 2)};
  await report('list', {tables, facts}, options, await browser.version());
}
await browser.close();
server.close();
