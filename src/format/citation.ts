import type {msg as Msg} from '@lit/localize';
import {str} from '@lit/localize/internal/str-tag.js';

/** A figure in words. */
export interface Cited {
  readonly name: string;
  /** For example `more than 16,000 cities`. */
  readonly figure: string;
  readonly date: string | undefined;
  readonly source: Origin | undefined;
  /** Who shows the figure, where it names no source. */
  readonly publisher?: Origin | undefined;
}

interface Origin {
  readonly name: string;
  readonly url?: string | undefined;
}

/** A figure as others may quote it: `Cities: more than 16,000 (2021). Source: FLACMA, https://flacma.lat/` */
export function formatCitation({name, figure, date, source, publisher}: Cited, msg: typeof Msg): string {
  const said = date
    ? msg(str`${name}: ${figure} (${date}).`, {
        id: 'stats.citation-dated',
        desc: 'A figure as others may quote it. Placeholders: what is counted, e.g. "Cities"; the figure, e.g. "more than 16,000"; its date, e.g. "2021".',
      })
    : msg(str`${name}: ${figure}.`, {
        id: 'stats.citation',
        desc: 'A figure as others may quote it. Placeholders: what is counted, e.g. "Cities"; the figure, e.g. "more than 16,000".',
      });
  const origin = formatOrigin(source, publisher, msg);
  return origin ? `${said} ${origin}` : said;
}

function formatOrigin(
  source: Cited['source'],
  publisher: Cited['publisher'],
  msg: typeof Msg,
): string | undefined {
  const from = [source?.name ?? publisher?.name, source ? source.url : publisher?.url]
    .filter(Boolean)
    .join(', ');
  if (source)
    return msg(str`Source: ${from}`, {
      id: 'stats.citation-source',
      desc: 'Ends a quotation of a figure. Placeholder: who says so, with a web address.',
    });
  return (
    publisher &&
    msg(str`Published by ${from}`, {
      id: 'stats.citation-publisher',
      desc: 'Ends a quotation of a figure that names no source. Placeholder: the association on whose page it stands, with a web address.',
    })
  );
}
