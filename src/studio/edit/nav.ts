import {html, nothing, type TemplateResult} from 'lit';
import type {Raw} from '../../model/json.js';
import {readAddress} from '../workshop/address.js';
import type {Say} from './context.js';
import {isList, SECTIONS, type EditSection} from './form.js';
import {entriesOf} from './sections.js';

interface Nav {
  readonly feed: Raw;
  readonly section: EditSection;
  readonly say: Say;
  readonly language: string;
  readonly choose: (section: EditSection) => void;
}

/** The parts of the feed, with how many entries each has. */
export function renderNav({feed, section, say, language, choose}: Nav): TemplateResult {
  return html`<nav class="edit-sections" aria-label=${say('sections')}>
    <ul role="list">
      ${SECTIONS.map(
        (each) =>
          html`<li>
            <a
              href=${toHref(each)}
              aria-current=${each === section ? 'page' : nothing}
              @click=${(event: MouseEvent) => onPlainClick(event, () => choose(each))}
              >${say(`section.${each}`)}${
                isList(each)
                  ? html` <span class="count">${entriesOf(feed, each).length.toLocaleString(language)}</span>`
                  : nothing
              }</a
            >
          </li>`,
      )}
    </ul>
  </nav>`;
}

/** The address of a section, or of an entry in it. */
export function toHref(section: EditSection, entry?: string): string {
  const parameters = readAddress();
  parameters.set('section', section);
  if (entry) parameters.set('entry', entry);
  else parameters.delete('entry');
  return `?${parameters.toString()}`;
}

/** A link that stays in the page, unless another tab or window is asked for. */
export function onPlainClick(event: MouseEvent, act: () => void): void {
  if (event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  act();
}
