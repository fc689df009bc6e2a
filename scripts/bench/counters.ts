// Usage: npm run build && npm run bench:counters [-- --rounds 9] [--only floor,plaza] [--dist DIR]
// Shows 6 and 50 counters in a real browser whose processor is slowed four times: as plain text (the floor), with Plaza,
// and with two libraries. Interleaved runs; medians and quartiles of the main thread's work until the counting has ended.
import {interleave, openBrowser, readOptions, report, withFreshPage, type Row} from './harness.js';
import {serve, type Contestant} from './server.js';
import {median, ratio, round, spread} from './statistics.js';

const COUNTS = [6, 50];
/** Longer than any of them counts; the same for all, so that all carry the same idle page. */
const WATCHED = 4000;

const values = (count: number) =>
  Array.from({length: count}, (_, i) => ((i * 7919 + 1234) % 90_000) + 10_000);
const feed = (count: number) =>
  JSON.stringify({
    language: 'en',
    _association: {
      statistics: values(count).map((value, i) => ({id: `s${i}`, name: `Invented figure ${i}`, value})),
    },
  });

const style =
  '<style>#list{display:grid;gap:1em;grid-template-columns:repeat(auto-fill,minmax(12em,1fr))}dd{font-size:2.5em;margin:0}</style>';
const withScript = (name: string, script: string): Contestant => ({
  name,
  script,
  head: style,
  body: '<dl id="list"></dl>',
});
const CONTESTANTS: readonly Contestant[] = [
  withScript('floor', 'counters-floor'),
  {
    name: 'plaza',
    head: '<script type="module" src="/dist/plaza.js"></script>',
    body: '<plaza-membership-stats src="feed.json" hide-export></plaza-membership-stats>',
  },
  withScript('countup.js', 'counters-countup'),
  withScript('number-flow', 'counters-number-flow'),
];

/**
 * Notes the frame in which the figures are first there, and that in which the last one can be read: what is transparent
 * is in the page, but cannot be read. Text, as the browser does not know what a compiler adds.
 */
const watch = (last: string) => `
  const isSeen = (each) => each.checkVisibility({opacityProperty: true, visibilityProperty: true});
  const seen = (root) => [...root.querySelectorAll('*')].filter(isSeen).reduce((text, each) => text +
    [...each.childNodes].reduce((own, node) => own + (node.nodeType === 3 ? node.data : ''), ' ') +
    (each.shadowRoot ? seen(each.shadowRoot) : ''), '');
  const look = () => {
    const list = document.querySelector('#list, plaza-membership-stats');
    const text = list ? seen(list.shadowRoot ?? list) : '';
    if (text.includes('Invented figure')) globalThis.shown ??= performance.now();
    if (text.includes(${JSON.stringify(last)})) globalThis.readable = performance.now();
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);`;

/** How many elements the page holds, shadow trees included. */
const COUNT = `(function count(root) {
  return [...root.querySelectorAll('*')].reduce((sum, each) => sum + 1 + (each.shadowRoot ? count(each.shadowRoot) : 0), 0);
})(document.body)`;

interface Run {
  readonly cpu: number;
  readonly script: number;
  readonly elements: number;
  /** Milliseconds in which a figure is on the page and cannot be read; `null` where it never can as text. */
  readonly unread: number | null;
}

const options = readOptions(6);
const wanted = CONTESTANTS.filter(({name}) => options.only.length === 0 || options.only.includes(name));
const server = await serve(CONTESTANTS, new Map(COUNTS.map((count) => [count, feed(count)])), options.dist);
const browser = await openBrowser();

const measureWork = (url: string) =>
  withFreshPage(browser, async (page, client) => {
    await client.send('Performance.enable');
    await page.goto(url);
    await new Promise((resolve) => setTimeout(resolve, WATCHED));
    const {metrics} = await client.send('Performance.getMetrics');
    const milliseconds = (metric: string) => 1000 * metrics.find(({name}) => name === metric)!.value;
    return {
      cpu: milliseconds('TaskDuration'),
      script: milliseconds('ScriptDuration'),
      elements: (await page.evaluate(COUNT)) as number,
    };
  });

/** At full speed and in a page of its own: the watching itself would cost what is measured. */
const measureUnread = (url: string, count: number) =>
  withFreshPage(
    browser,
    async (page) => {
      await page.evaluateOnNewDocument(watch(new Intl.NumberFormat('en').format(values(count).at(-1)!)));
      await page.goto(url);
      await page.waitForFunction('globalThis.readable', {timeout: 5000}).catch(() => undefined);
      const [shown, readable] = (await page.evaluate('[globalThis.shown, globalThis.readable ?? null]')) as [
        number,
        number | null,
      ];
      return readable === null ? null : readable - shown;
    },
    1,
  );

const contestants = COUNTS.flatMap((count) =>
  wanted.map(({name}) => ({name: `${name} ${count}`, of: name, count})),
);
const runs = await interleave(options.rounds, contestants, async ({of, count}): Promise<Run> => {
  const url = server.pageUrl(of, count);
  return {...(await measureWork(url)), unread: await measureUnread(url, count)};
});

function toRow(name: string, count: number, all: readonly Run[], floor: readonly Run[]): Row {
  const times = all.map(({cpu}) => cpu);
  const unread = all.flatMap((run) => (run.unread === null ? [] : [run.unread]));
  return {
    counters: count,
    name,
    ratio: ratio(
      times,
      floor.map(({cpu}) => cpu),
    ),
    'median ms': round(median(times)),
    'quartiles ms': spread(times),
    'script ms': round(median(all.map(({script}) => script))),
    'shown but not readable ms': unread.length ? round(median(unread)) : 'never as text',
    elements: all[0]!.elements,
  };
}

const rows = contestants.map(({name, of, count}) =>
  toRow(of, count, runs.get(name)!, runs.get(`floor ${count}`) ?? []),
);
const tables = {'Work of the main thread until the counting has ended': rows};
await report('counters', {tables, facts: {}}, options, await browser.version());
await browser.close();
server.close();
