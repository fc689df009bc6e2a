import {str} from '@lit/localize/internal/str-tag.js';
import {embedMessages} from '../locale/generated/embed-messages.js';
import type {MessageFunction} from '../locale/messages.js';
import {translate} from '../locale/translate.js';
import type {Widget} from '../mount/widgets.js';
import type {Refusal} from './request.js';

/** The language that the frame page speaks for a language tag: English where there is no translation. */
export function spokenFor(lang: string): string {
  const base = lang.split('-', 1)[0]!.toLowerCase();
  return Object.hasOwn(embedMessages, base) ? base : 'en';
}

/** `msg` in a language that {@link spokenFor} answered. */
export function speak(spoken: string): MessageFunction {
  return ((message, options) => translate(embedMessages[spoken], message, options?.id)) as MessageFunction;
}

/** What the page is called where the address gives no heading. */
export function widgetName(widget: Widget, msg: MessageFunction): string {
  const names: Record<Widget, string> = {
    'network-list': msg('Networks and members', {
      id: 'embed.network-list',
      desc: 'Title of a frame that shows a list of networks, of members or of priorities. A few words.',
    }),
    'membership-stats': msg('Figures', {
      id: 'embed.membership-stats',
      desc: 'Title of a frame that shows figures of an association. One or two words.',
    }),
    'advocacy-timeline': msg('Timeline', {
      id: 'embed.advocacy-timeline',
      desc: 'Title of a frame that shows what an association achieved, in time. One or two words.',
    }),
    'contact-card': msg('Contacts', {
      id: 'embed.contact-card',
      desc: 'Title of a frame that shows whom to write to and call. One or two words.',
    }),
  };
  return names[widget];
}

/** Why the frame shows nothing. */
export function refusalMessage(refusal: Refusal, msg: MessageFunction): string {
  switch (refusal.reason) {
    case 'widget':
      return msg('The address of this frame names no widget that there is.', {
        id: 'embed.no-widget',
        desc: 'Shown in a frame in place of the content, to whoever pastes its address. One sentence.',
      });
    case 'src':
      return msg('The address of this frame names no feed, or one that is not on the web (http or https).', {
        id: 'embed.no-src',
        desc: 'Shown in a frame in place of the content, to whoever pastes its address. One sentence.',
      });
    case 'parameter':
      return msg(
        str`The address of this frame asks for “${refusal.parameter}”, which this widget does not have.`,
        {
          id: 'embed.no-parameter',
          desc: 'Shown in a frame in place of the content, to whoever pastes its address. Placeholder: a part of the address, for example layuot or theme=blue. One sentence.',
        },
      );
  }
}

export function notLoadedMessage(msg: MessageFunction): string {
  return msg('This could not be loaded. Please try again later.', {
    id: 'embed.not-loaded',
    desc: 'Shown in a frame in place of the content when its program could not be loaded. One or two sentences.',
  });
}

export function blockedLinkMessage(msg: MessageFunction): string {
  return msg('The page around this does not let links open from here. The address is:', {
    id: 'embed.blocked-link',
    desc: 'Shown below a widget in a frame after a click on a link that cannot be opened; the address of the link follows. One or two sentences.',
  });
}
