// What a page keeps after collection.
import type {CDPSession} from 'puppeteer-core';

async function collect(client: CDPSession): Promise<void> {
  await client.send('HeapProfiler.collectGarbage');
  // What the first collection finalized goes with the second.
  await client.send('HeapProfiler.collectGarbage');
}

/** Megabytes of the JavaScript heap after collection. */
export async function heapOf(client: CDPSession): Promise<number> {
  await collect(client);
  return (await client.send('Runtime.getHeapUsage')).usedSize / 1e6;
}

export interface Kept {
  /** Megabytes of the JavaScript heap. */
  readonly heap: number;
  readonly listeners: number;
  /** Nodes of any kind, in a document or not. */
  readonly nodes: number;
  readonly documents: number;
}

/** What is kept after collection, counted by the browser. Ask for `Performance.enable` first. */
export async function keptBy(client: CDPSession): Promise<Kept> {
  await collect(client);
  const {metrics} = await client.send('Performance.getMetrics');
  const valueOf = (metric: string) => metrics.find(({name}) => name === metric)!.value;
  return {
    heap: valueOf('JSHeapUsedSize') / 1e6,
    listeners: valueOf('JSEventListeners'),
    nodes: valueOf('Nodes'),
    documents: valueOf('Documents'),
  };
}
