import type {ReactiveController, ReactiveElement} from 'lit';
import {formatNumber} from '../../format/number.js';
import type {LocaleController} from '../../locale/locale-controller.js';
import {adoptStyles} from '../shared/adopt-styles.js';
import {countUpStyles} from './count-up.styles.js';

type Host = ReactiveElement & {readonly compact: boolean; readonly noAnimation: boolean};

const DURATION = 900; // milliseconds
/**
 * Milliseconds between two steps. A timer and not an animation frame: asking for frames makes the browser prepare sixty
 * of them a second, whether anything is drawn in them or not.
 */
const STEP = 100;

/** What counts up to a number, and since when. */
interface Count {
  readonly start: number;
  readonly element: HTMLElement;
}

/**
 * Counts up, above each tile, to its number when that is first seen. Decoration only: the number itself stands there
 * from the first frame, and nothing hides or moves it. What counts is on the page only as long as it does.
 */
export class CountUpController implements ReactiveController {
  readonly #host: Host;
  readonly #locale: LocaleController;
  readonly #seen = new WeakSet<Element>();
  readonly #running = new Map<HTMLElement, Count>();
  #observer: IntersectionObserver | undefined;
  #timer: ReturnType<typeof setInterval> | undefined;

  constructor(host: Host, locale: LocaleController) {
    this.#host = host;
    this.#locale = locale;
    adoptStyles(host, countUpStyles);
    host.addController(this);
    this.hostUpdated();
  }

  hostUpdated(): void {
    if (this.#host.noAnimation || matchMedia('(prefers-reduced-motion: reduce)').matches) {
      this.#stop();
      return;
    }
    for (const value of this.#host.renderRoot.querySelectorAll('.list .value')) {
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
      this.#running.set(target as HTMLElement, {start: performance.now(), element: appendCount(target)});
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
    for (const [value, count] of this.#running) {
      const progress = Math.min((now - count.start) / DURATION, 1);
      if (progress < 1 && value.isConnected) this.#draw(value, count.element, progress);
      else this.#settle(value, count);
    }
    if (this.#running.size === 0) this.#settleAll();
  };

  #draw(value: HTMLElement, element: HTMLElement, progress: number): void {
    const eased = 1 - (1 - Math.max(progress, 0)) ** 4;
    const goal = Number(value.getAttribute('value'));
    const shown = Number.isInteger(goal) ? Math.round(goal * eased) : goal * eased;
    element.textContent = formatNumber(shown, this.#locale.locale, {
      unit: value.dataset['unit'],
      compact: this.#host.compact,
    });
  }

  #settle(value: HTMLElement, {element}: Count): void {
    this.#running.delete(value);
    element.remove();
  }

  #settleAll(): void {
    clearInterval(this.#timer);
    this.#timer = undefined;
    document.removeEventListener('visibilitychange', this.#onHidden);
    for (const [value, count] of this.#running) this.#settle(value, count);
  }

  #stop(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
    this.#settleAll();
  }
}

/** Behind all that Lit has drawn of the tile, which so stays as it is. */
function appendCount(value: Element): HTMLElement {
  const element = document.createElement('dd');
  element.className = 'count';
  element.part.add('count');
  element.setAttribute('aria-hidden', 'true');
  value.closest('.item')!.append(element);
  return element;
}
