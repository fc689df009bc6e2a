import {html, nothing} from 'lit';
import type {FiguresView} from './figures-view.js';
import {limitMessage} from './limit.messages.js';
import {renderWords} from './wording.js';

/** Says that not all figures are shown, where that is so. */
export function renderLimit(shown: number, total: number, view: FiguresView): unknown {
  return shown < total
    ? html`<p class="muted">${renderWords(limitMessage(shown, total, view), view.dir)}</p>`
    : nothing;
}
