import type {ReactiveController} from 'lit';
import type {CardHost} from './host.js';

/** After so long a time is looked at again, whatever was expected: timers stop while a device sleeps. */
const LONGEST = 15 * 60_000;

/** Draws the host again when something that it says changes. One timer, and none while nobody looks. */
export class Clock implements ReactiveController {
  readonly #host: CardHost;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** The next change, in milliseconds since 1970. */
  #next = Infinity;

  constructor(host: CardHost) {
    this.#host = host;
    host.addController(this);
  }

  /** Asks for another drawing at that moment; the nearest of several counts. */
  wakeAt(moment: number): void {
    this.#next = Math.min(this.#next, moment);
  }

  hostConnected(): void {
    document.addEventListener('visibilitychange', this.#onWake);
    window.addEventListener('pageshow', this.#onWake);
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this.#onWake);
    window.removeEventListener('pageshow', this.#onWake);
    clearTimeout(this.#timer);
  }

  hostUpdate(): void {
    this.#next = Infinity;
  }

  hostUpdated(): void {
    clearTimeout(this.#timer);
    if (this.#next === Infinity || document.hidden || !this.#host.isConnected) return;
    const wait = Math.min(Math.max(this.#next - Date.now(), 0) + 50, LONGEST);
    this.#timer = setTimeout(this.#onWake, wait);
  }

  readonly #onWake = (): void => {
    if (document.hidden) clearTimeout(this.#timer);
    else this.#host.requestUpdate();
  };
}
