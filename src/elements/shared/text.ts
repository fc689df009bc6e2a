import {html, nothing, type TemplateResult} from 'lit';
import type {Passage} from './search-controller.js';

/** A text of the feed in the language that was found for it (BCP 47); none where it is the one asked for. */
interface LocalizedText {
  readonly value: string;
  readonly lang: string | undefined;
}

/** Cuts a text where what was searched for stands in it. */
export type Mark = (text: string) => readonly Passage[];

/** A text, what was searched for marked in it. */
export function renderMarked(text: string, mark: Mark): unknown {
  const passages = mark(text);
  if (!passages.some(({found}) => found)) return text;
  return passages.map(({text, found}) => (found ? html`<mark>${text}</mark>` : text));
}

/**
 * Text of the feed: isolated from the direction around it, and with its own language where that is another; what was
 * searched for is marked, where it is found by that text.
 */
export function renderText(text: LocalizedText | undefined, mark?: Mark): TemplateResult | typeof nothing {
  if (!text) return nothing;
  const {value, lang} = text;
  return html`<bdi lang=${lang ?? nothing}>${mark ? renderMarked(value, mark) : value}</bdi>`;
}

/** The same as a link, where the feed names a usable address. */
export function renderLink(
  text: TemplateResult | typeof nothing,
  href: string | undefined,
): TemplateResult | typeof nothing {
  return href ? html`<a part="link" href=${href}>${text}</a>` : text;
}
