import {str} from '@lit/localize/internal/str-tag.js';
import type {FeedError} from '../../feed/feed-error.js';
import {formatTime} from '../../format/time.js';
import type {LocaleController} from '../../locale/locale-controller.js';
import type {MessageFunction} from '../../locale/messages.js';

/** What the visitor reads when a feed fails; the webmaster's reason is on the console and in `plaza-error`. */
export function failureMessage({reason}: FeedError, msg: MessageFunction): string {
  if (reason === 'network' || reason === 'timeout') {
    return msg('This information could not be loaded. Check your connection and try again.', {
      id: 'failure.connection',
      desc: 'Shown in place of the content when the data did not arrive. A sentence or two, beside a button "Try again".',
    });
  }
  return msg('This information is not available at the moment.', {
    id: 'failure.unavailable',
    desc: 'Shown in place of the content when the data is missing or unusable. One sentence, beside a button "Try again".',
  });
}

/** What the visitor reads above content that could not be brought up to date; `sent` in milliseconds since 1970. */
export function staleMessage(sent: number | undefined, {locale, msg}: LocaleController): string {
  if (sent === undefined) {
    return msg('This could not be updated and may be out of date.', {
      id: 'stale.undated',
      desc: 'Above content of unknown age, when the server could not be reached. One sentence, beside a button "Try again".',
    });
  }
  return msg(str`This could not be updated. It is as of ${formatTime(sent, locale)}.`, {
    id: 'stale.dated',
    desc: 'Above older content, when the server could not be reached. Placeholder: a date with time, e.g. "22 Nov 2026, 10:15". Beside a button "Try again".',
  });
}

/** What the visitor reads above content of which a part is missing. */
export function partialMessage(msg: MessageFunction): string {
  return msg('A part of this could not be loaded.', {
    id: 'stale.partial',
    desc: 'Above content that is incomplete, when one of several files could not be loaded. One sentence, beside a button "Try again".',
  });
}
