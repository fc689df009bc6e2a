import type {ReactiveController, ReactiveControllerHost} from 'lit';

type Host = ReactiveControllerHost &
  HTMLElement & {
    /** `off` leaves the page's address alone. */
    readonly syncUrl: string;
  };

/** Names and values; what is at its default is left out or empty. */
export type UrlValues = Readonly<Record<string, string>>;

/**
 * Keeps what a visitor chose in the page's address, so that it survives reload and Back and can be sent to somebody:
 * `?members.query=quito&members.country=EC` for an element with the id `members`. An element without an id, or with
 * `sync-url="off"`, leaves the address alone; so does the default view.
 */
export class UrlStateController implements ReactiveController {
  readonly #host: Host;
  readonly #names: readonly string[];
  readonly #onValues: (values: UrlValues) => void;
  /** The values that the address had last, as text. */
  #seen = '';

  /** `names` are those that this element uses; `onValues` gets all of them when the page is opened and on Back. */
  constructor(host: Host, names: readonly string[], onValues: (values: UrlValues) => void) {
    this.#host = host;
    this.#names = names;
    this.#onValues = onValues;
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('popstate', this.#onPopState);
    this.#seen = this.#text;
    if (this.#prefix && this.#names.some((name) => this.#params.has(this.#prefix + name))) this.#read();
  }

  hostDisconnected(): void {
    window.removeEventListener('popstate', this.#onPopState);
  }

  /** Puts the values into the address in place of what this element had there. Nothing else in it changes. */
  write(values: UrlValues): void {
    const prefix = this.#prefix;
    if (!prefix) return;
    const params = this.#params;
    for (const name of this.#names) {
      const value = values[name];
      if (value) params.set(prefix + name, value);
      else params.delete(prefix + name);
    }
    const search = params.toString();
    if (search === this.#params.toString()) return;
    try {
      history.replaceState(
        history.state,
        '',
        `${location.pathname}${search && `?${search}`}${location.hash}`,
      );
    } catch {
      // A frame without an origin of its own has no address to share; the choice still holds on the page.
    }
    this.#seen = this.#text;
  }

  /** Also where only the fragment has changed, which is no reason to go back to what the address says. */
  readonly #onPopState = (): void => {
    if (this.#text === this.#seen) return;
    this.#seen = this.#text;
    this.#read();
  };

  readonly #read = (): void => {
    const prefix = this.#prefix;
    if (!prefix) return;
    const params = this.#params;
    this.#onValues(Object.fromEntries(this.#names.map((name) => [name, params.get(prefix + name) ?? ''])));
  };

  get #text(): string {
    const params = this.#params;
    return JSON.stringify(this.#names.map((name) => params.get(this.#prefix + name)));
  }

  get #params(): URLSearchParams {
    return new URLSearchParams(location.search);
  }

  /** What this element's names begin with; empty where it leaves the address alone. */
  get #prefix(): string {
    const {id, syncUrl} = this.#host;
    return id && syncUrl !== 'off' ? `${id}.` : '';
  }
}
