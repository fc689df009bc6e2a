import {str} from '@lit/localize/internal/str-tag.js';
import {html, type ReactiveController, type ReactiveControllerHost, type TemplateResult} from 'lit';
import type {LocaleController} from '../../locale/locale-controller.js';

type Host = ReactiveControllerHost &
  HTMLElement & {
    readonly renderRoot: HTMLElement | DocumentFragment;
    /** `off` leaves the page's address alone. */
    readonly syncUrl?: string;
  };

/**
 * The address that was answered last, as of two elements with the same entry only one can have the focus. It also keeps
 * an element that is moved in the page from taking the focus again.
 */
let answered: string | undefined;

/** The visitor scrolls or types: whoever comes now, comes too late to take them elsewhere. */
const SIGNS = ['wheel', 'touchmove', 'keydown'] as const;

/**
 * Gives each entry of an element an address of its own: `#members.quito` for the entry `quito` of an element with the
 * id `members`, `#quito` where the element has none. Who opens it is taken there, also where the feed comes late: the
 * host brings the entry onto the page, and it gets into view and into focus. An entry's element is
 * `[part~=item][data-entry=ID]`.
 */
export class DeepLinkController implements ReactiveController {
  /** The id of the entry that the visitor was last taken to. */
  current: string | undefined;

  readonly #host: Host;
  readonly #reveal: (id: string) => boolean;
  readonly #isSettled: () => boolean;
  /** The id of the entry that the visitor wants to be taken to. */
  #wanted: string | undefined;
  #waiting: AbortController | undefined;
  /** The visitor comes from another entry: the way there may be seen. */
  #isNear = false;

  /**
   * `reveal` has the entry drawn, past filters and pages; it answers false where there is no such entry. `isSettled` says
   * whether what is drawn stays: while a search is getting ready it does not.
   */
  constructor(host: Host, reveal: (id: string) => boolean, isSettled: () => boolean) {
    this.#host = host;
    this.#reveal = reveal;
    this.#isSettled = isSettled;
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('hashchange', this.#onHashChange);
    window.addEventListener('click', this.#onPageClick);
    if (answered !== this.#address) this.#read();
  }

  hostDisconnected(): void {
    window.removeEventListener('hashchange', this.#onHashChange);
    window.removeEventListener('click', this.#onPageClick);
    this.#drop();
  }

  hostUpdated(): void {
    // Not at once, as the host is still about its drawing, and is going to draw again.
    if (this.#wanted !== undefined) queueMicrotask(this.#answer);
  }

  readonly #answer = (): void => {
    const id = this.#wanted;
    if (id === undefined || !this.#isSettled()) return;
    const item = [...this.#host.renderRoot.querySelectorAll<HTMLElement>('[data-entry]')].find(
      ({dataset}) => dataset['entry'] === id,
    );
    if (item) this.#goTo(item, id);
    else if (!this.#reveal(id)) this.#drop();
  };

  /** The address of an entry, absolute, as a page may have a `<base>`. */
  hrefOf(id: string): string {
    const prefix = this.#host.id && `${this.#host.id}.`;
    return `${location.href.split('#', 1)[0]}#${encodeURIComponent(prefix + id)}`;
  }

  /** The link of an entry to itself. `name` is what the entry is called. */
  renderPermalink(id: string, name: string, {msg}: LocaleController): TemplateResult {
    const label = msg('Link to this entry', {
      id: 'entry.link',
      desc: 'What a small sign beside an entry is: a link to this entry alone. For screen readers, and shown when pointed at.',
    });
    return html`<a
      part="permalink"
      class="permalink"
      href=${this.hrefOf(id)}
      title=${label}
      aria-label="${label}: ${name}"
      @click=${this.onClick}
    ></a>`;
  }

  /** For the links to entries: takes the visitor there without loading anything. */
  readonly onClick = (event: MouseEvent): void => {
    if (isForElsewhere(event)) return;
    event.preventDefault();
    const {hash} = event.currentTarget as HTMLAnchorElement;
    this.#isNear = true;
    answered = undefined;
    // The change of the address calls back.
    if (this.#host.syncUrl !== 'off' && location.hash !== hash) location.hash = hash;
    else this.#want(hash);
  };

  readonly #onHashChange = (): void => {
    // Another element that has this entry has heard of it before.
    if (answered === this.#address) return;
    answered = undefined;
    this.#read();
  };

  /** A link of the page that was followed before changes nothing in the address: it leads there all the same. */
  readonly #onPageClick = (event: MouseEvent): void => {
    const link = event.composedPath().find((each) => each instanceof HTMLAnchorElement);
    if (link?.href !== location.href || link.target || event.defaultPrevented || isForElsewhere(event))
      return;
    answered = undefined;
    this.#read();
  };

  /** Has the entry that the visitor opened in the address, and no longer when it is closed. */
  note(id: string, isOpen: boolean): void {
    if (!this.#host.id || this.#host.syncUrl === 'off') return;
    const {hash} = new URL(this.hrefOf(id));
    if ((location.hash === hash) === isOpen) return;
    try {
      history.replaceState(history.state, '', `${location.pathname}${location.search}${isOpen ? hash : ''}`);
    } catch {
      return; // a frame without an origin of its own has no address to share
    }
    // The visitor is there already.
    answered = this.#address;
  }

  #read(): void {
    const {hash} = location;
    // What is on the page itself is where the browser has gone to.
    if (hash.length < 2 || document.getElementById(decode(hash.slice(1)))) return;
    this.#want(hash);
    if (this.#wanted === undefined) return;
    const {signal} = (this.#waiting = new AbortController());
    for (const sign of SIGNS)
      window.addEventListener(sign, () => this.#drop(), {signal, passive: true, capture: true});
  }

  #want(hash: string): void {
    this.#drop();
    const fragment = decode(hash.slice(1));
    const prefix = this.#host.id && `${this.#host.id}.`;
    if (!fragment.startsWith(prefix)) return;
    this.#wanted = fragment.slice(prefix.length);
    this.#host.requestUpdate();
  }

  #goTo(item: HTMLElement, id: string): void {
    this.#drop();
    if (answered === this.#address) return;
    answered = this.#address;
    this.current = id;
    item.tabIndex = -1;
    item.focus({preventScroll: true});
    const moves = this.#isNear && matchMedia('(prefers-reduced-motion: no-preference)').matches;
    item.scrollIntoView({block: 'start', behavior: moves ? 'smooth' : 'instant'});
    this.#isNear = false;
    this.#host.requestUpdate();
  }

  #drop(): void {
    this.#wanted = undefined;
    this.#waiting?.abort();
    this.#waiting = undefined;
  }

  get #address(): string {
    return location.pathname + location.hash;
  }
}

/** Who wants another tab gets one. */
const isForElsewhere = ({button, metaKey, ctrlKey, shiftKey, altKey}: MouseEvent) =>
  Boolean(button || metaKey || ctrlKey || shiftKey || altKey);

/** What a live region says when the visitor was taken to an entry. */
export function arrivalMessage(name: string, {msg}: LocaleController): string {
  return msg(str`You are at: ${name}`, {
    id: 'entry.arrived',
    desc: 'Announced to screen readers when a link has led to an entry. Placeholder: its title.',
  });
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text; // a lone "%": the fragment means itself
  }
}
