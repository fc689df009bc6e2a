import {html, nothing, type TemplateResult} from 'lit';
import {statusName} from './advocacy-timeline.messages.js';
import type {Tools} from './tools.js';

const DISC = 'M.2 6a5.8 5.8 0 1 1 11.6 0A5.8 5.8 0 1 1 .2 6';

/** What fills the ring of each state: it fills up on the way to being in force. */
const SHAPES: Readonly<Record<string, string>> = {
  proposed: '',
  tabled: 'M6 1a5 5 0 0 1 0 10',
  adopted: DISC,
  in_force: `${DISC}m3 .2 2.1 2.1 3.6-3.9-.8-.8-2.8 3-1.3-1.2`,
  rejected: 'M4 3.2l2 2 2-2 .8.8-2 2 2 2-.8.8-2-2-2 2-.8-.8 2-2-2-2',
  expired: 'M3 5.4h6v1.2H3',
};

/** Where an entry stands: in words, and for a quick look in a shape and a colour. */
export function renderStatus(status: string, {locale}: Tools): TemplateResult {
  const isKnown = Object.hasOwn(SHAPES, status);
  const shape = isKnown
    ? html`<svg viewBox="0 0 12 12" aria-hidden="true">
        <circle cx="6" cy="6" r="5.4" />
        <path fill-rule="evenodd" d=${SHAPES[status]!} />
      </svg>`
    : nothing;
  return html`<span part="lifecycle" class="status-name ${isKnown ? status : ''}"
    >${shape}${statusName(status, locale.msg)}</span
  >`;
}
