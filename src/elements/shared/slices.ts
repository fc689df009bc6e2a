/** How long work goes on before the page has its turn, in milliseconds. */
const SLICE = 8;
/** What time it is is asked once for so many pieces of work, as asking takes as long as doing one. */
const PIECES = 16;

/**
 * Does long work in slices, so that scrolling and typing never wait for it. `work` goes on until it is done, and then
 * answers true, or until `isOver`. Rejects with the reason of `signal`.
 */
export async function inSlices(
  work: (isOver: () => boolean) => boolean,
  signal?: AbortSignal,
): Promise<void> {
  for (;;) {
    const end = performance.now() + SLICE;
    let pieces = 0;
    if (work(() => pieces++ % PIECES === PIECES - 1 && performance.now() >= end)) return;
    await turn();
    signal?.throwIfAborted();
  }
}

/** Lets the page have its turn. Timers wait 4 ms once they are nested; browsers that can do better have a way. */
export function turn(): Promise<void> {
  const {scheduler} = globalThis as {scheduler?: {yield?: () => Promise<void>}};
  return scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve));
}

/** Resolves once the browser has painted what was drawn; at once where nobody sees the page. */
export function painted(): Promise<void> {
  return new Promise((resolve) => {
    if (document.hidden) setTimeout(resolve);
    else requestAnimationFrame(() => setTimeout(resolve));
  });
}
