import {str} from '@lit/localize/internal/str-tag.js';
import {html, svg, type TemplateResult} from 'lit';
import {encode} from 'uqr';
import type {LocaleController} from '../../locale/locale-controller.js';
import type {Contact} from '../../model/contact.js';
import {toShortVCard} from '../../model/vcard.js';

/** Modules of white that a reader needs around the code (ISO/IEC 18004). */
const QUIET = 4;

/** A QR code of the contact, which a phone's camera saves. Dark on light whatever the page's colours. */
export function renderCode(contact: Contact, {msg}: LocaleController): TemplateResult {
  const {data, size} = encode(toShortVCard(contact), {ecc: 'L', border: 0});
  const side = size + 2 * QUIET;
  // One run of dark modules is one piece of the path.
  const path = data
    .map((row, y) =>
      row
        .map((dark, x) =>
          dark && !row[x - 1] ? `M${x + QUIET} ${y + QUIET}h${runLength(row, x)}v1H${x + QUIET}z` : '',
        )
        .join(''),
    )
    .join('');
  // Both paths have end tags: minified, `/>` becomes `>`, and one path would stand inside the other.
  const label = msg(str`QR code: ${contact.name}`, {
    id: 'contact.qr-label',
    desc: 'What a screen reader says of a QR code with the data of a contact. Placeholder: name of a person or office.',
  });
  return html`<figure class="code">
    <svg role="img" aria-label=${label} viewBox="0 0 ${side} ${side}" shape-rendering="crispEdges">
      ${svg`<path fill="#fff" d="M0 0h${side}v${side}H0z"></path><path fill="#000" d=${path}></path>`}
    </svg>
    <figcaption class="muted">
      ${msg('Scan it with the camera of a phone to save this contact.', {
        id: 'contact.qr-how',
        desc: 'Below a QR code with the data of a contact. One sentence.',
      })}
    </figcaption>
  </figure>`;
}

function runLength(row: readonly boolean[], start: number): number {
  const end = row.indexOf(false, start);
  return (end < 0 ? row.length : end) - start;
}
