import type {ReactiveController, ReactiveElement} from 'lit';
import {formatNumber} from '../../format/number.js';

type Host = ReactiveElement & {readonly noAnimation: boolean};

const DURATION = 1200; // milliseconds

/**
 * Counts up to each number when it is first seen. Decoration only: the true number stands in the page from the first
 * render, keeps its place, and is what screen readers, search engines and print have; the counting is drawn over it.
 */
export class CountUpController implements ReactiveController {
  readonly #host: Host;
  readonly #seen = new WeakSet<Element>();
  #observer: IntersectionObserver | undefined;
  #frame = 0;
  #running = new Map<HTMLElement, number>();

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
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
    if (this.#running.size > 0 && !this.#frame) this.#frame = requestAnimationFrame(this.#step);
  }

  readonly #step = (now: number): void => {
    for (const [value, start] of this.#running) {
      const progress = Math.min((now - start) / DURATION, 1);
      if (progress === 1) this.#settle(value);
      else draw(value, progress);
    }
    this.#frame = this.#running.size > 0 ? requestAnimationFrame(this.#step) : 0;
  };

  #settle(value: HTMLElement): void {
    this.#running.delete(value);
    value.classList.remove('counting');
    countOf(value).textContent = '';
  }

  #stop(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    this.#observer?.disconnect();
    this.#observer = undefined;
    for (const value of this.#running.keys()) this.#settle(value);
  }
}

function draw(value: HTMLElement, progress: number): void {
  const count = countOf(value);
  const eased = 1 - (1 - Math.max(progress, 0)) ** 4;
  const goal = Number(value.getAttribute('value'));
  const shown = Number.isInteger(goal) ? Math.round(goal * eased) : goal * eased;
  value.classList.add('counting');
  count.textContent = formatNumber(shown, count.lang, {percent: 'percent' in count.dataset});
}

function countOf(value: HTMLElement): HTMLElement {
  return value.querySelector<HTMLElement>('.count')!;
}
