import {html, nothing} from 'lit';
import type {Problem} from '../../format/problem.js';
import type {LocaleController} from '../../locale/locale-controller.js';
import {loadWebmasterMessages, toMessageLocale} from '../../locale/messages.js';
import type {FeedController} from './feed-controller.js';
import {optionalPart} from './optional-part.js';
import type {Choice} from './unknown-choice.js';

const debugPanel = optionalPart(() => import('./debug-panel.js'));
const contrast = optionalPart(() => import('./debug-contrast.js'));
const unknownChoice = optionalPart(() => import('./unknown-choice.js'));
/** The words for the webmaster, by language: on their way, or there. */
const words = new Map<string, Promise<unknown> | 'there'>();

/** What attributes ask for in vain; the words for it are loaded only where that happens. */
function toProblems<Model>(feed: FeedController<Model>, choices: readonly Choice[]): readonly Problem[] {
  return choices
    .filter(({asked, known}) => asked.some((each) => !known.includes(each)))
    .flatMap((choice) => unknownChoice(feed)?.reportUnknown(choice) ?? []);
}

/** The webmaster's view of the feed, loaded only by who asks for it; the console names what is asked for in vain anyway. */
export function renderDebug<Model>(
  feed: FeedController<Model>,
  locale: LocaleController,
  choices: readonly Choice[],
): unknown {
  const unknown = toProblems(feed, choices);
  if (!feed.debugging) return nothing;
  if (!hasWords(feed, toMessageLocale(locale.locale))) return nothing;
  const weak = contrast(feed)?.findWeakContrasts(feed.host) ?? [];
  return debugPanel(feed)?.renderDebugPanel(html, feed.state, unknown, weak, locale) ?? nothing;
}

/** Whether the panel can speak; it is drawn again when it can. */
function hasWords<Model>(feed: FeedController<Model>, language: string): boolean {
  const known = words.get(language);
  if (known === 'there') return true;
  const coming =
    known ??
    loadWebmasterMessages(language)
      .catch((error: unknown) => console.warn('Plaza: the debug panel speaks English.', error))
      .then(() => words.set(language, 'there'));
  words.set(language, coming);
  void coming.then(() => feed.requestUpdate());
  return false;
}
