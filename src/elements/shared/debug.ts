import {html, nothing} from 'lit';
import type {LocaleController} from '../../locale/locale-controller.js';
import {loadWebmasterMessages, toMessageLocale} from '../../locale/messages.js';
import type {FeedController} from './feed-controller.js';
import {optionalPart} from './optional-part.js';

const debugPanel = optionalPart(() => import('./debug-panel.js'));
/** The languages whose words for the webmaster have been asked for. */
const asked = new Set<string>();

/** The webmaster's view of the feed, loaded only by who asks for it. */
export function renderDebug<Model>(feed: FeedController<Model>, locale: LocaleController): unknown {
  if (!feed.debugging) return nothing;
  const language = toMessageLocale(locale.locale);
  if (!asked.has(language)) {
    asked.add(language);
    void loadWebmasterMessages(language).then(
      () => feed.requestUpdate(),
      (error: unknown) => console.warn('Plaza: the debug panel speaks English.', error),
    );
  }
  return debugPanel(feed)?.renderDebugPanel(html, feed.state, locale) ?? nothing;
}
