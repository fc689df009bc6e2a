import type {Entry} from '../../model/collection.js';
import {PlazaLoadEvent, PlazaSelectEvent} from '../shared/events.js';
import {toWords} from '../shared/words.js';
import type {ListHost} from './host.js';

/** What follows from a visitor's choosing an entry: the page is told, and what `for` names shows what belongs to it. */
export class Choosing {
  readonly #host: ListHost;
  /** What is chosen where nothing follows. */
  #chosen: string | undefined;

  constructor(host: ListHost) {
    this.#host = host;
    // What follows may know from the page's address what was chosen.
    const onLoad = ({target}: Event) => {
      if (this.#followers.includes(target as Element)) host.requestUpdate();
    };
    host.addController({
      hostConnected: () => document.addEventListener(PlazaLoadEvent.type, onLoad),
      hostDisconnected: () => document.removeEventListener(PlazaLoadEvent.type, onLoad),
    });
  }

  /** The id of the entry that the rest of the page follows. */
  get chosen(): string | undefined {
    const [follower] = this.#followers;
    return follower ? (follower as {network?: string}).network || undefined : this.#chosen;
  }

  /** Whether anything on the page follows. */
  get isPossible(): boolean {
    return Boolean(this.#host.htmlFor);
  }

  /** The visitor wants to see what belongs to an entry, or no longer. */
  toggle(collection: string, entry: Entry): void {
    const isChosen = this.chosen === entry.id;
    this.#chosen = isChosen ? undefined : entry.id;
    for (const id of toWords(this.#host.htmlFor))
      if (!this.#find(id))
        console.warn(`Plaza: <${this.#host.localName} for> names "${id}", which is not on the page.`);
    for (const follower of this.#followers) {
      follower.setAttribute('network', isChosen ? '' : entry.id);
      if (isChosen) follower.removeAttribute('network');
    }
    this.tell(collection, isChosen ? undefined : entry);
    this.#host.requestUpdate();
  }

  get #followers(): readonly Element[] {
    return toWords(this.#host.htmlFor).flatMap((id) => this.#find(id) ?? []);
  }

  #find(id: string): Element | null {
    return (this.#host.getRootNode() as Document | ShadowRoot).getElementById(id);
  }

  /** Tells the page which entry a visitor opened or chose; none where it was taken back. */
  tell(collection: string, entry: Entry | undefined): void {
    this.#host.dispatchEvent(new PlazaSelectEvent(collection, entry));
  }
}
