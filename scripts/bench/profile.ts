// Where the time goes: kinds of work of the browser's main thread, and the functions in which most samples were taken.
import type {CDPSession, Page} from 'puppeteer-core';

const TOP = 15;

/** Milliseconds since the page was opened: when what is looked at began and ended. */
export type Span = readonly [start: number, end: number];

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  /** Microseconds. */
  readonly ts: number;
  readonly dur?: number;
  readonly pid: number;
  readonly tid: number;
  readonly args: {readonly name?: string};
}

function print(title: string, own: ReadonlyMap<string, number>): void {
  const rows = [...own].sort(([, a], [, b]) => b - a);
  console.log(`\n${title}, own time`);
  console.table(rows.slice(0, TOP).map(([name, time]) => ({name, ms: Math.round(time / 1000)})));
}

/** The time of each kind of work without that of the work inside it. */
function ownTimes(events: readonly TraceEvent[], from: number, to: number): Map<string, number> {
  const main = new Set(
    events
      .filter(({name, args}) => name === 'thread_name' && args.name === 'CrRendererMain')
      .map(({pid, tid}) => `${pid} ${tid}`),
  );
  const own = new Map<string, number>();
  const add = (name: string, time: number) => own.set(name, (own.get(name) ?? 0) + time);
  const open: TraceEvent[] = [];
  const inside = events
    .filter(({ph, ts, pid, tid}) => ph === 'X' && main.has(`${pid} ${tid}`) && ts >= from && ts <= to)
    .sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
  for (const event of inside) {
    const {name, ts, dur = 0} = event;
    while (open.length > 0 && open.at(-1)!.ts + open.at(-1)!.dur! <= ts) open.pop();
    const around = open.at(-1);
    if (around) add(around.name, -dur);
    add(name, dur);
    open.push(event);
  }
  return own;
}

/** Profiles what `run` does, of which it names the span that counts. */
export async function printProfile(title: string, page: Page, client: CDPSession, run: () => Promise<Span>) {
  await client.send('Performance.enable');
  await client.send('Profiler.enable');
  await client.send('Profiler.setSamplingInterval', {interval: 250});
  await page.tracing.start({categories: ['devtools.timeline', '__metadata']});
  await client.send('Profiler.start');
  const span = await run();
  const {profile} = await client.send('Profiler.stop');
  const trace = new TextDecoder().decode(await page.tracing.stop());
  const {metrics} = await client.send('Performance.getMetrics');
  const opened = metrics.find(({name}) => name === 'NavigationStart')!.value * 1e6;
  const [from, to] = span.map((time) => opened + time * 1000) as [number, number];

  const {traceEvents} = JSON.parse(trace) as {traceEvents: TraceEvent[]};
  print(`${title} (${Math.round(span[1] - span[0])} ms): work`, ownTimes(traceEvents, from, to));

  const own = new Map<string, number>();
  const frames = new Map(profile.nodes.map(({id, callFrame}) => [id, callFrame]));
  let at = profile.startTime;
  profile.samples?.forEach((id, i) => {
    at += profile.timeDeltas![i]!;
    if (at < from || at > to) return;
    const {functionName, url, lineNumber, columnNumber} = frames.get(id)!;
    const place = url ? ` ${url.split('/').at(-1)}:${lineNumber + 1}:${columnNumber + 1}` : '';
    const name = `${functionName || '(anonymous)'}${place}`;
    own.set(name, (own.get(name) ?? 0) + profile.timeDeltas![i]!);
  });
  print(`${title}: functions`, own);
}
