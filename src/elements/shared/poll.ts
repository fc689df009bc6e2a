/** Seconds as the milliseconds of a timer, which holds no more than 24 days. */
export function toTimer(seconds: number): number {
  return 1000 * Math.min(seconds, 2_000_000);
}

/** Repeats an action politely: not while the page is hidden or offline, but then as soon as it is back. */
export class Poll {
  readonly #action: () => void;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #waiting: AbortController | undefined;

  constructor(action: () => void) {
    this.#action = action;
  }

  /** Acts once after so many seconds, unless it already waits to; 0 is never. */
  start(seconds: number): void {
    if (!(seconds > 0)) this.stop();
    else if (this.#timer === undefined) this.#timer = setTimeout(this.#act, toTimer(Math.max(seconds, 1)));
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#waiting?.abort();
    this.#waiting = undefined;
  }

  readonly #act = (): void => {
    if (!document.hidden && navigator.onLine) {
      this.stop();
      this.#action();
      return;
    }
    if (this.#waiting) return;
    this.#waiting = new AbortController();
    const {signal} = this.#waiting;
    document.addEventListener('visibilitychange', this.#act, {signal});
    window.addEventListener('online', this.#act, {signal});
  };
}
