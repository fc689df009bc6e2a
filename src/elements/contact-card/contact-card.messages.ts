import type {MessageFunction} from '../../locale/messages.js';

/** What stands on a card with a label beside it. */
export type Way = 'address' | 'telephone' | 'email' | 'form' | 'website' | 'profiles' | 'languages';

/** The label of a way to reach somebody. */
export function label(way: Way, msg: MessageFunction): string {
  switch (way) {
    case 'address':
      return msg('Address', {
        id: 'contact.address',
        desc: 'Label beside a way to reach a person or office. One or two words.',
      });
    case 'telephone':
      return msg('Telephone', {
        id: 'contact.telephone',
        desc: 'Label beside a way to reach a person or office. One or two words.',
      });
    case 'email':
      return msg('Email', {
        id: 'contact.email',
        desc: 'Label beside a way to reach a person or office. One or two words.',
      });
    case 'form':
      return msg('Contact form', {
        id: 'contact.form',
        desc: 'Label beside a link to a form, or the link itself. Two words.',
      });
    case 'website':
      return msg('Website', {
        id: 'contact.website',
        desc: 'Label beside a way to reach a person or office. One or two words.',
      });
    case 'profiles':
      return msg('Social networks', {
        id: 'contact.profiles',
        desc: 'Label beside a way to reach a person or office. One or two words.',
      });
    case 'languages':
      return msg('Languages', {
        id: 'contact.languages',
        desc: 'Label beside the languages that are spoken at an office. One word.',
      });
  }
}
