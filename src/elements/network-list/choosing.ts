import type {Entry} from '../../model/collection.js';
import {PlazaSelectEvent} from '../shared/events.js';
import {toWords} from '../shared/words.js';
import type {ListHost} from './host.js';

/** What follows from a visitor's choosing an entry: the page is told, and what `for` names shows what belongs to it. */
export class Choosing {
  /** The id of the entry that the rest of the page follows. */
  chosen: string | undefined;
  readonly #host: ListHost;

  constructor(host: ListHost) {
    this.#host = host;
  }

  /** Whether anything on the page follows. */
  get isPossible(): boolean {
    return Boolean(this.#host.htmlFor);
  }

  /** The visitor opened an entry, or closed it. */
  onToggle(collection: string, entry: Entry, event: Event): void {
    if ((event.target as HTMLDetailsElement).open) this.#tell(collection, entry);
  }

  /** The visitor wants to see what belongs to an entry, or no longer. */
  toggle(collection: string, entry: Entry): void {
    const isChosen = this.chosen === entry.id;
    this.chosen = isChosen ? undefined : entry.id;
    const root = this.#host.getRootNode() as Document | ShadowRoot;
    for (const id of toWords(this.#host.htmlFor)) {
      const follower = root.getElementById(id);
      if (!follower)
        console.warn(`Plaza: <${this.#host.localName} for> names "${id}", which is not on the page.`);
      else if (this.chosen) follower.setAttribute('network', this.chosen);
      else follower.removeAttribute('network');
    }
    this.#tell(collection, isChosen ? undefined : entry);
    this.#host.requestUpdate();
  }

  #tell(collection: string, entry: Entry | undefined): void {
    this.#host.dispatchEvent(new PlazaSelectEvent(collection, entry));
  }
}
