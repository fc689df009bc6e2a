import type {ReactiveController, ReactiveElement} from 'lit';

type Host = ReactiveElement & {readonly noAnimation: boolean};

const DURATION = 900; // milliseconds
/**
 * Milliseconds between two steps. A timer and not an animation frame: asking for frames makes the browser prepare sixty
 * of them a second, whether anything is drawn in them or not.
 */
const STEP = 100;

/**
 * Counts up to each number when it is first seen. Decoration only: the true number stands in the page from the first
 * render, keeps its place, and is what screen readers, search engines and print have; the counting is drawn over it.
 */
export class CountUpController implements ReactiveController {
  readonly #host: Host;
  readonly #format: (value: number, unit: string | undefined) => string;
  readonly #seen = new WeakSet<Element>();
  #observer: IntersectionObserver | undefined;
  #timer: ReturnType<typeof setInterval> | undefined;
  #running = new Map<HTMLElement, number>();

  constructor(host: Host, format: (value: number, unit: string | undefined) => string) {
    this.#host = host;
    this.#format = format;
    host.addController(this);
    this.hostUpdated();
  }

  hostUpdated(): void {
    if (this.#host.noAnimation || matchMedia('(prefers-reduced-motion: reduce)').matches) {
      this.#stop();
      return;
    }
    for (const value of this.#host.renderRoot.querySelectorAll('.value')) {
      if (this.#seen.has(value)) continue;
      this.#observer ??= new IntersectionObserver((entries) => this.#onSeen(entries));
      this.#observer.observe(value);
    }
  }

  hostDisconnected(): void {
    this.#stop();
  }

  #onSeen(entries: readonly IntersectionObserverEntry[]): void {
    for (const {isIntersecting, target} of entries) {
      if (!isIntersecting) continue;
      this.#observer?.unobserve(target);
      this.#seen.add(target);
      this.#running.set(target as HTMLElement, performance.now());
    }
    if (this.#running.size === 0 || this.#timer !== undefined) return;
    document.addEventListener('visibilitychange', this.#onHidden);
    this.#timer = setInterval(this.#step, STEP);
    this.#step();
    this.#onHidden();
  }

  /** No frames are drawn in a hidden page: a number would stand still half way. */
  readonly #onHidden = (): void => {
    if (document.hidden) this.#settleAll();
  };

  readonly #step = (): void => {
    const now = performance.now();
    for (const [value, start] of this.#running) {
      const progress = Math.min((now - start) / DURATION, 1);
      if (progress < 1 && value.isConnected) this.#draw(value, progress);
      else this.#settle(value);
    }
    if (this.#running.size === 0) this.#settleAll();
  };

  #draw(value: HTMLElement, progress: number): void {
    const count = countOf(value);
    const eased = 1 - (1 - Math.max(progress, 0)) ** 4;
    const goal = Number(value.getAttribute('value'));
    const shown = Number.isInteger(goal) ? Math.round(goal * eased) : goal * eased;
    value.classList.add('counting');
    count.textContent = this.#format(shown, count.dataset['unit']);
  }

  #settle(value: HTMLElement): void {
    this.#running.delete(value);
    value.classList.remove('counting');
    countOf(value).textContent = '';
  }

  #settleAll(): void {
    clearInterval(this.#timer);
    this.#timer = undefined;
    document.removeEventListener('visibilitychange', this.#onHidden);
    for (const value of this.#running.keys()) this.#settle(value);
  }

  #stop(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
    this.#settleAll();
  }
}

function countOf(value: HTMLElement): HTMLElement {
  return value.querySelector<HTMLElement>('.count')!;
}
