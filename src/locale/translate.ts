import {isStrTagged, joinStringsAndValues} from '@lit/localize/internal/str-tag.js';
import type {MessageFunction} from './messages.js';

type Message = Parameters<MessageFunction>[0];
/** The messages of a language by their ids, as `lit-localize` builds them. */
type Templates = Readonly<
  Record<string, string | {strings: TemplateStringsArray; values: unknown[]} | undefined>
>;

/** A message in the language of `templates`, else as the source has it. */
export function translate(templates: object | undefined, message: Message, id = ''): unknown {
  const translated = (templates as Templates | undefined)?.[id];
  if (translated === undefined) {
    return isStrTagged(message) ? joinStringsAndValues(message.strings, message.values) : message;
  }
  if (typeof translated === 'string') return translated;
  // The translation may have the values in another order.
  const {values} = message as {values: readonly unknown[]};
  return joinStringsAndValues(translated.strings, values, translated.values as number[]);
}
