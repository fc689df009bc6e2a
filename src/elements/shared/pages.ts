import {html, nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult} from 'lit';
import type {LocaleController} from '../../locale/locale-controller.js';

/** A page is drawn so many entries at a time, or more in a high window. */
const LEAST_STEP = 8;

type Host = ReactiveControllerHost & HTMLElement & {readonly renderRoot: HTMLElement | DocumentFragment};

/** Entries of a page, as `limit` asks for; never so many that drawing them would freeze the page. */
export function pageSize(limit: number): number {
  return limit > 0 ? Math.min(Math.ceil(limit), 500) : 50;
}

/**
 * Shows a long list in pages, with a button for the next one. Footers, find-in-page and screen readers keep working,
 * and the focus goes to the first new entry. Paper has no buttons: it gets the whole list.
 */
export class PagesController implements ReactiveController {
  readonly #host: Host;
  #pages = 1;
  /** How many entries may be drawn yet. */
  #drawn = Infinity;
  #printing = false;
  /** Index of the entry that is to be focused once it is drawn. */
  #focus: number | undefined;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('beforeprint', this.#onPrint);
    window.addEventListener('afterprint', this.#onPrint);
  }

  hostDisconnected(): void {
    window.removeEventListener('beforeprint', this.#onPrint);
    window.removeEventListener('afterprint', this.#onPrint);
  }

  /** Back to the first page, for another list. */
  reset(): void {
    this.#pages = 1;
  }

  /** The entries to draw; `size` is the length of a page. */
  take<T>(entries: readonly T[], size: number): readonly T[] {
    return this.#printing ? entries : entries.slice(0, Math.min(this.#pages * size, this.#drawn));
  }

  /**
   * Has a page of `length` entries drawn in steps, a frame each: the first fills the window, so that it is there soon, and
   * what comes then lies below it. `height` is that of the lowest entry in pixels; 0 where an entry moves those before it,
   * so that all have to come at once. `draw` draws what {@link take} answers; the last step is the caller's.
   */
  async drawInSteps(length: number, height: number, draw: () => Promise<void>): Promise<void> {
    const step = Math.max(LEAST_STEP, Math.ceil(innerHeight / height));
    try {
      for (this.#drawn = step; this.#drawn < length; this.#drawn += step) await draw();
    } finally {
      this.#drawn = Infinity;
    }
  }

  /** Shows as many pages as it takes to have an entry on one of them. */
  include(index: number, size: number): void {
    const pages = Math.ceil((index + 1) / size);
    if (pages <= this.#pages) return;
    this.#pages = pages;
    this.#host.requestUpdate();
  }

  /**
   * The button for the next page, where there is one. `next` answers where the first new entry is going to stand, where
   * that is not after the others.
   */
  renderMore(
    total: number,
    size: number,
    locale: LocaleController,
    next?: () => number,
  ): TemplateResult | typeof nothing {
    const left = total - this.#pages * size;
    if (left <= 0 || this.#printing) return nothing;
    const label = locale.plural(
      locale.msg('{count, plural, one {Show # more} other {Show # more}}', {
        id: 'action.more',
        desc: 'Button below a list that shows its next entries. ICU plural; # is how many are left or come next.',
      }),
      Math.min(left, size),
    );
    return html`<button part="more" class="more" type="button" @click=${() => this.#onMore(size, next?.())}>
      ${label}
    </button>`;
  }

  hostUpdated(): void {
    if (this.#focus === undefined) return;
    const item = this.#host.renderRoot.querySelectorAll<HTMLElement>('[part~="item"]')[this.#focus];
    this.#focus = undefined;
    if (!item) return;
    item.tabIndex = -1;
    item.focus();
  }

  readonly #onPrint = ({type}: Event): void => {
    this.#printing = type === 'beforeprint';
    this.#host.requestUpdate();
  };

  #onMore(size: number, next = this.#pages * size): void {
    this.#focus = next;
    this.#pages++;
    this.#host.requestUpdate();
  }
}
