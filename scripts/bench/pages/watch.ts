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
  /** When the last byte of the feed was there. */
  received: number;
  /** When the first rows were painted: the end of the first frame in which they were in the page. */
  painted: number;
  /** Tasks over 50 ms. */
  readonly tasks: Task[];
  /** Milliseconds from the last key press to its painted answer. */
  answered: Promise<number>;
  /** Whether what is shown can be the answer to the key press; any change is, unless a bench says otherwise. */
  isAnswer: () => boolean;
  /** The rows in the page. */
  find(): readonly Element[];
  /** Elements, and nodes of any kind, in the page; shadow trees included. */
  count(): {elements: number; nodes: number};
}

declare global {
  var benchRows: {readonly host?: string; readonly selector: string; readonly least: number};
  var bench: Watch;
}

const getRoot = (): ParentNode => {
  const {host} = globalThis.benchRows;
  return host ? (document.querySelector(host)?.shadowRoot ?? new DocumentFragment()) : document;
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
  answered: Promise.resolve(0),
  isAnswer: () => true,
  find: () => [...getRoot().querySelectorAll(globalThis.benchRows.selector)],
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
  if (!response.url.endsWith('/feed.json')) return response;
  const body = await response.arrayBuffer();
  const {status, headers} = response;
  bench.received = performance.now();
  return new Response(body, {status, headers});
};

new PerformanceObserver((list) => {
  for (const {startTime, duration} of list.getEntries()) bench.tasks.push({start: startTime, duration});
}).observe({type: 'longtask', buffered: true});

function look(): void {
  if (bench.find().length >= globalThis.benchRows.least) afterThisFrame((now) => (bench.painted = now));
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
    const root = getRoot();
    observer.observe(root instanceof Document ? root.body : root, {
      childList: true,
      characterData: true,
      subtree: true,
    });
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
