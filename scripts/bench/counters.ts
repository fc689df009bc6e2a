// Usage: npm run build && npm run bench:counters
// Shows 6 and 50 counters in a real browser whose processor is slowed four times: as plain text (the floor), with Plaza,
// and with two libraries. Interleaved runs; medians and quartiles of the main thread's work until the counting has ended.
import {readFileSync, writeFileSync} from 'node:fs';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {cpus} from 'node:os';
import {buildSync} from 'esbuild';
import puppeteer, {type Page} from 'puppeteer-core';
import {browserArgs, findBrowser} from '../browser.mjs';

const COUNTS = [6, 50];
const ROUNDS = 7;
const SLOWER = 4;
/** Longer than any of them counts; the same for all, so that all carry the same idle page. */
const WATCHED = 3500;

const values = (count: number) =>
  Array.from({length: count}, (_, i) => ((i * 7919 + 1234) % 90_000) + 10_000);
const feed = (count: number) => ({
  language: 'en',
  _association: {
    statistics: values(count).map((value, i) => ({id: `s${i}`, name: `Invented figure ${i}`, value})),
  },
});

const start = `const {values} = await (await fetch('data.json')).json(); const list = document.querySelector('#list');`;
const scripts: Record<string, string> = {
  floor: `${start} const format = new Intl.NumberFormat('en');
    list.innerHTML = values.map((value, i) => '<div><dt>Invented figure ' + i + '</dt><dd>' + format.format(value) + '</dd></div>').join('');`,
  plaza: '',
  'countup.js': `import {CountUp} from 'countup.js'; ${start}
    list.innerHTML = values.map((value, i) => '<div><dt>Invented figure ' + i + '</dt><dd></dd></div>').join('');
    list.querySelectorAll('dd').forEach((each, i) => new CountUp(each, values[i]).start());`,
  'number-flow': `import 'number-flow'; ${start}
    list.innerHTML = values.map((value, i) => '<div><dt>Invented figure ' + i + '</dt><dd><number-flow></number-flow></dd></div>').join('');
    list.querySelectorAll('number-flow').forEach((each) => each.update(0));
    requestAnimationFrame(() => requestAnimationFrame(() =>
      list.querySelectorAll('number-flow').forEach((each, i) => each.update(values[i]))));`,
};

const bundles = new Map<string, string>();
for (const [name, code] of Object.entries(scripts)) {
  if (!code) continue;
  const {outputFiles} = buildSync({
    stdin: {contents: code, resolveDir: process.cwd()},
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    write: false,
  });
  bundles.set(name, outputFiles[0]!.text);
}

const page = (name: string) =>
  name === 'plaza'
    ? `<script type="module" src="/dist/cdn/plaza.js"></script><plaza-membership-stats src="data.json" hide-export></plaza-membership-stats>`
    : `<dl id="list"></dl><script type="module" src="script.js"></script>`;
const style =
  '<style>#list{display:grid;gap:1em;grid-template-columns:repeat(auto-fill,minmax(12em,1fr))}dd{font-size:2.5em;margin:0}</style>';

const server = createServer(({url = ''}, response) => {
  const [, name = '', count = '', file = ''] = url.split('/');
  const send = (type: string, body: string) => response.setHeader('Content-Type', type).end(body);
  if (url.startsWith('/dist/cdn/')) send('text/javascript', readFileSync(`.${url.split('?')[0]}`, 'utf8'));
  else if (file === 'data.json')
    send(
      'application/json',
      JSON.stringify(name === 'plaza' ? feed(Number(count)) : {values: values(Number(count))}),
    );
  else if (file === 'script.js') send('text/javascript', bundles.get(name) ?? '');
  else if (file === '')
    send('text/html', `<!doctype html><html lang="en"><title>Bench</title>${style}<body>${page(name)}`);
  else response.writeHead(404).end();
});
await new Promise<void>((resolve) => server.listen(0, resolve));
const {port} = server.address() as AddressInfo;

/** Notes when the last figure can first be read. Text, as the browser does not know what a compiler adds. */
const watch = (last: string) => `
  const deep = (root) => [...root.querySelectorAll('*')].reduce(
    (text, each) => text + (each.shadowRoot ? deep(each.shadowRoot) : ''), root.textContent ?? '');
  const look = () => {
    const list = document.querySelector('#list, plaza-membership-stats');
    if (list && deep(list.shadowRoot ?? list).includes(${JSON.stringify(last)})) globalThis.readable = performance.now();
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);`;

/** How many elements the page holds, shadow trees included. */
const COUNT = `(function count(root) {
  return [...root.querySelectorAll('*')].reduce((sum, each) => sum + 1 + (each.shadowRoot ? count(each.shadowRoot) : 0), 0);
})(document.body)`;

async function measure(tab: Page, name: string, count: number) {
  const last = new Intl.NumberFormat('en').format(values(count).at(-1)!);
  const client = await tab.createCDPSession();
  await client.send('Emulation.setCPUThrottlingRate', {rate: SLOWER});
  await client.send('Performance.enable');
  await tab.goto(`http://localhost:${port}/${name}/${count}/`);
  await new Promise((resolve) => setTimeout(resolve, WATCHED));
  const {metrics} = await client.send('Performance.getMetrics');
  const seconds = (metric: string) => metrics.find((each) => each.name === metric)!.value;
  const elements = (await tab.evaluate(COUNT)) as number;
  await client.detach();
  // The time of reading is taken apart: the watching itself would cost what is measured.
  const probe = await tab.browser().newPage();
  await probe.evaluateOnNewDocument(watch(last));
  await probe.goto(`http://localhost:${port}/${name}/${count}/`);
  await probe.waitForFunction('globalThis.readable', {timeout: 5000}).catch(() => undefined);
  const readable = (await probe.evaluate('globalThis.readable ?? null')) as number | null;
  await probe.close();
  return {cpu: 1000 * seconds('TaskDuration'), script: 1000 * seconds('ScriptDuration'), readable, elements};
}

const browser = await puppeteer.launch({executablePath: findBrowser(), args: browserArgs});
const runs = new Map<string, Awaited<ReturnType<typeof measure>>[]>();
for (let round = 0; round < ROUNDS; round++) {
  for (const count of COUNTS) {
    for (const name of Object.keys(scripts)) {
      const tab = await browser.newPage();
      const run = await measure(tab, name, count);
      await tab.close();
      // The first round fills caches.
      if (round > 0) runs.set(`${name} ${count}`, [...(runs.get(`${name} ${count}`) ?? []), run]);
    }
  }
}
await browser.close();
server.close();

const at = (all: readonly number[], share: number) => {
  const sorted = all.toSorted((a, b) => a - b);
  return sorted[Math.round((sorted.length - 1) * share)]!;
};
const round = (n: number, digits = 0) => Math.round(n * 10 ** digits) / 10 ** digits;
const results = COUNTS.flatMap((count) => {
  const cpu = (name: string) => runs.get(`${name} ${count}`)!.map((run) => run.cpu);
  return Object.keys(scripts).map((name) => {
    const all = runs.get(`${name} ${count}`)!;
    const readable = all.flatMap((run) => (run.readable === null ? [] : [run.readable]));
    return {
      counters: count,
      name,
      ratio: round(at(cpu(name), 0.5) / at(cpu('floor'), 0.5), 2),
      'median ms': round(at(cpu(name), 0.5)),
      'quartiles ms': `${round(at(cpu(name), 0.25))}–${round(at(cpu(name), 0.75))}`,
      'script ms': round(
        at(
          all.map((run) => run.script),
          0.5,
        ),
      ),
      'readable after ms': readable.length ? round(at(readable, 0.5)) : 'never as text',
      elements: all[0]!.elements,
    };
  });
});
console.table(results);
const report = {
  date: new Date().toISOString().slice(0, 10),
  node: process.version,
  cpu: cpus()[0]?.model,
  slowed: SLOWER,
  rounds: ROUNDS - 1,
  results,
};
writeFileSync('docs/bench-counters.json', `${JSON.stringify(report, null, 2)}\n`);
