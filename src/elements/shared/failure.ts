import type {FeedError} from '../../feed/feed-error.js';
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
