import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** The pictures that the page itself gives to entries, in slots called `media-` and the entry's id. */
export class MediaSlots implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #observer: MutationObserver;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    this.#observer = new MutationObserver(() => host.requestUpdate());
    host.addController(this);
  }

  hostConnected(): void {
    this.#observer.observe(this.#host, {childList: true});
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
  }

  /** The names of the slots that are filled now. A list has a slot for these only, as it may have thousands of entries. */
  find(): ReadonlySet<string> {
    const names = [...this.#host.children].map(({slot}) => slot);
    return new Set(names.filter((name) => name.startsWith('media-')));
  }
}
