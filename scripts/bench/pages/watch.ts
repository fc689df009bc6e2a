// Runs in every page of a bench before anything else, and notes when the feed is there, when it is painted, what blocks
// the page, and when the answer to a key press is painted. The same code for all.

/** After a key press: how long nothing may change until its answer is taken for complete, in milliseconds. */
const QUIET = 60;
const TOO_LONG = 15_000;

interface Task {
  readonly start: number;
  readonly duration: number;
}

export interface Watch {
  /** When the last byte of the last feed was there. */
  received: number;
  /** When the first rows were painted, everywhere: the end of the first frame in which they were in the page. */
  painted: number;
  /** Tasks over 50 ms. */
  readonly tasks: Task[];
  /** Layout shifts so far that no input explains, as Chrome scores them. */
  shift: number;
  /** Milliseconds from the last key press to its painted answer. */
  answered: Promise<number>;
  /** Whether what is shown can be the answer to the key press; any change is, unless a bench says otherwise. */
  isAnswer: () => boolean;
  /** The rows in the page. */
  find(): readonly Element[];
  /** Elements, and nodes of any kind, in the page; shadow trees included. */
  count(): {elements: number; nodes: number};
}

/** What is in the page when it is painted, and in whose shadow trees: in each of them. */
export interface Rows {
  readonly host?: string;
  readonly selector: string;
  readonly least: number;
}

declare global {
  var benchRows: readonly Rows[];
  var bench: Watch;
}

const getRoots = ({host}: Rows): readonly ParentNode[] =>
  host
    ? [...document.querySelectorAll(host)].map(({shadowRoot}) => shadowRoot ?? new DocumentFragment())
    : [document];

const isThere = (rows: Rows) => {
  const roots = getRoots(rows);
  return roots.length > 0 && roots.every((root) => root.querySelectorAll(rows.selector).length >= rows.least);
};

function countIn(root: Node): {elements: number; nodes: number} {
  const count = {elements: 0, nodes: 0};
  const walker = document.createTreeWalker(root);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    count.nodes++;
    if (!(node instanceof Element)) continue;
    count.elements++;
    if (!node.shadowRoot) continue;
    const inside = countIn(node.shadowRoot);
    count.elements += inside.elements;
    count.nodes += inside.nodes;
  }
  return count;
}

const bench: Watch = (globalThis.bench = {
  received: 0,
  painted: 0,
  tasks: [],
  shift: 0,
  answered: Promise.resolve(0),
  isAnswer: () => true,
  find: () =>
    globalThis.benchRows.flatMap((rows) =>
      getRoots(rows).flatMap((root) => [...root.querySelectorAll(rows.selector)]),
    ),
  count: () => countIn(document.body),
});

/** A message posted in a frame's callbacks comes when that frame is laid out and painted. */
function afterThisFrame(callback: (now: number) => void): void {
  const {port1, port2} = new MessageChannel();
  port1.onmessage = () => {
    port1.close();
    callback(performance.now());
  };
  port2.postMessage(null);
}

const realFetch = globalThis.fetch;
globalThis.fetch = async (...request) => {
  const response = await realFetch(...request);
  if (!response.url.endsWith('.json')) return response;
  const body = await response.arrayBuffer();
  const {status, headers} = response;
  bench.received = performance.now();
  return new Response(body, {status, headers});
};

new PerformanceObserver((list) => {
  for (const {startTime, duration} of list.getEntries()) bench.tasks.push({start: startTime, duration});
}).observe({type: 'longtask', buffered: true});

/** What TypeScript's DOM does not know yet. */
interface LayoutShift extends PerformanceEntry {
  readonly value: number;
  readonly hadRecentInput: boolean;
}
new PerformanceObserver((list) => {
  for (const {value, hadRecentInput} of list.getEntries() as LayoutShift[]) {
    if (!hadRecentInput) bench.shift += value;
  }
}).observe({type: 'layout-shift', buffered: true});

function look(): void {
  if (globalThis.benchRows.every(isThere)) afterThisFrame((now) => (bench.painted = now));
  else requestAnimationFrame(look);
}
requestAnimationFrame(look);

/** What is only read out does not count as painted. */
const isSeen = ({target}: MutationRecord) =>
  !(target instanceof Element ? target : target.parentElement)?.closest('[role=status], [aria-live]');

/** The answer is painted with the last change after which nothing changes for a while. */
function watchAnswer(pressed: number): Promise<number> {
  return new Promise((resolve) => {
    let isChanged = true; // the frame that follows the key press counts in any case
    let last = pressed;
    const observer = new MutationObserver((records) => (isChanged ||= records.some(isSeen)));
    for (const root of globalThis.benchRows.flatMap(getRoots)) {
      observer.observe(root instanceof Document ? root.body : root, {
        childList: true,
        characterData: true,
        subtree: true,
      });
    }
    const onFrame = () =>
      afterThisFrame((now) => {
        if (isChanged) last = now;
        isChanged = false;
        if ((now - last < QUIET || !bench.isAnswer()) && now - pressed < TOO_LONG) {
          requestAnimationFrame(onFrame);
          return;
        }
        observer.disconnect();
        resolve(last - pressed);
      });
    requestAnimationFrame(onFrame);
  });
}

addEventListener(
  'keydown',
  ({timeStamp}) => {
    bench.answered = watchAnswer(timeStamp);
  },
  {capture: true},
);
