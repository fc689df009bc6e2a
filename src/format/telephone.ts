import type {msg as Msg} from '@lit/localize';
import {str} from '@lit/localize/internal/str-tag.js';
import {toInternational} from '../model/contact-links.js';

/** A telephone number as people read it: with the spaces of the feed, and its extension. */
export function formatTelephone(number: string, extension: string | undefined, msg: typeof Msg): string {
  const plain = toInternational(number);
  if (!extension) return plain;
  // The number goes from left to right; the words around it, as their language does.
  const readable = `\u2066${plain}\u2069`;
  return msg(str`${readable} ext. ${extension}`, {
    id: 'contact.extension',
    desc: 'A telephone number. Placeholders: the number, and the extension to dial after it. Use the usual abbreviation.',
  });
}
