import type {MessageFunction} from '../../locale/messages.js';

/** The label of a way to reach somebody. */
export function label(
  way: 'address' | 'telephone' | 'email' | 'website' | 'profiles',
  msg: MessageFunction,
): string {
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
  }
}
