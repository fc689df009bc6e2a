import type {FeedError} from '../../feed/feed-error.js';
import type {Problem} from '../../format/problem.js';

/** `plaza-load`: the feed was read and what it holds is on the page. */
export class PlazaLoadEvent extends Event {
  static readonly type = 'plaza-load';

  constructor(
    /** The address of the feed, absolute. */
    readonly url: string,
    /** What had to be mended or left out. */
    readonly problems: readonly Problem[],
  ) {
    super(PlazaLoadEvent.type, {bubbles: true, composed: true});
  }
}

/** `plaza-error`: the feed could not be shown; what was on the page stays there. */
export class PlazaErrorEvent extends Event {
  static readonly type = 'plaza-error';

  constructor(readonly error: FeedError) {
    super(PlazaErrorEvent.type, {bubbles: true, composed: true});
  }
}

/** `plaza-select`: the visitor chose an entry: opened it, or asked for what belongs to it. */
export class PlazaSelectEvent extends Event {
  static readonly type = 'plaza-select';

  constructor(
    /** The list that the entry is in, as the feed calls it: `networks`, `members`, `priorities`. */
    readonly collection: string,
    /** The entry as the feed has it; `undefined` where the visitor took the choice back. */
    readonly entry: {readonly id: string; readonly name: string} | undefined,
  ) {
    super(PlazaSelectEvent.type, {bubbles: true, composed: true});
  }
}

declare global {
  interface DocumentEventMap {
    'plaza-load': PlazaLoadEvent;
    'plaza-error': PlazaErrorEvent;
    'plaza-select': PlazaSelectEvent;
  }
  interface HTMLElementEventMap {
    'plaza-load': PlazaLoadEvent;
    'plaza-error': PlazaErrorEvent;
    'plaza-select': PlazaSelectEvent;
  }
}
