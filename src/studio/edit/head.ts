import {html, type TemplateResult} from 'lit';
import type {Say} from './context.js';
import {renderMove} from './group.js';
import {onPlainClick} from './nav.js';

interface Head {
  readonly say: Say;
  readonly name: string;
  readonly index: number;
  /** How many entries the list has. */
  readonly length: number;
  /** The address of the list. */
  readonly href: string;
  readonly back: () => void;
  readonly move: (to: number) => void;
  readonly duplicate: () => void;
  readonly remove: () => void;
}

/** What an entry is called, and what can be done with it as a whole. */
export function renderHead({
  say,
  name,
  index,
  length,
  href,
  back,
  move,
  duplicate,
  remove,
}: Head): TemplateResult {
  return html`<p class="back">
      <a href=${href} @click=${(event: MouseEvent) => onPlainClick(event, back)}>${say('back')}</a>
    </p>
    <h3 tabindex="-1" id="edit-heading" dir="auto">${name}</h3>
    <p class="row actions">
      ${renderMove('edit-up', '↑', say('item.up', {name}), index > 0 && (() => move(index - 1)))}
      ${renderMove('edit-down', '↓', say('item.down', {name}), index < length - 1 && (() => move(index + 1)))}
      <button type="button" class="button small" @click=${duplicate}>${say('duplicate')}</button>
      <button type="button" class="button small remove" @click=${remove}>${say('remove')}</button>
    </p>`;
}
