import {html, nothing} from 'lit';
import type {LocaleController} from '../../locale/locale-controller.js';
import type {FeedController} from './feed-controller.js';

type DebugPanel = typeof import('./debug-panel.js');
let panel: DebugPanel | undefined;

/** The webmaster's view of the feed, loaded only by who asks for it. */
export function renderDebug<Model>(feed: FeedController<Model>, locale: LocaleController): unknown {
  if (!feed.debugging) return nothing;
  if (panel) return panel.renderDebugPanel(html, feed.state, locale);
  void import('./debug-panel.js').then(
    (module) => {
      panel = module;
      feed.requestUpdate();
    },
    (error: unknown) => console.warn('Plaza: the debug panel could not be loaded.', error),
  );
  return nothing;
}
