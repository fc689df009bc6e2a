import type {msg as Msg} from '@lit/localize';
import {str} from '@lit/localize/internal/str-tag.js';

/** A figure in words. */
export interface Cited {
  readonly name: string;
  /** For example `more than 16,000 cities`. */
  readonly figure: string;
  readonly date: string | undefined;
  readonly source: {readonly name: string; readonly url?: string | undefined} | undefined;
}

/** A figure as others may quote it: `Cities: more than 16,000 (2021). Source: FLACMA, https://flacma.lat/` */
export function formatCitation({name, figure, date, source}: Cited, msg: typeof Msg): string {
  const said = date
    ? msg(str`${name}: ${figure} (${date}).`, {
        id: 'stats.citation-dated',
        desc: 'A figure as others may quote it. Placeholders: what is counted, e.g. "Cities"; the figure, e.g. "more than 16,000"; its date, e.g. "2021".',
      })
    : msg(str`${name}: ${figure}.`, {
        id: 'stats.citation',
        desc: 'A figure as others may quote it. Placeholders: what is counted, e.g. "Cities"; the figure, e.g. "more than 16,000".',
      });
  if (!source) return said;
  const from = [source.name, source.url].filter(Boolean).join(', ');
  const origin = msg(str`Source: ${from}`, {
    id: 'stats.citation-source',
    desc: 'Ends a quotation of a figure. Placeholder: who says so, with a web address.',
  });
  return `${said} ${origin}`;
}
