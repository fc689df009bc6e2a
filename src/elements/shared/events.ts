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

declare global {
  interface DocumentEventMap {
    'plaza-load': PlazaLoadEvent;
    'plaza-error': PlazaErrorEvent;
  }
  interface HTMLElementEventMap {
    'plaza-load': PlazaLoadEvent;
    'plaza-error': PlazaErrorEvent;
  }
}
