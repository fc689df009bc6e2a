import {html, nothing} from 'lit';
import type {LocaleController} from '../../locale/locale-controller.js';
import type {FeedController} from './feed-controller.js';
import {optionalPart} from './optional-part.js';

const debugPanel = optionalPart(() => import('./debug-panel.js'));

/** The webmaster's view of the feed, loaded only by who asks for it. */
export function renderDebug<Model>(feed: FeedController<Model>, locale: LocaleController): unknown {
  if (!feed.debugging) return nothing;
  return debugPanel(feed)?.renderDebugPanel(html, feed.state, locale) ?? nothing;
}
