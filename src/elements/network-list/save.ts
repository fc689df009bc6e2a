import {html, nothing, type TemplateResult} from 'lit';
import type {LocaleController} from '../../locale/locale-controller.js';
import {isReachable, type Entry} from '../../model/collection.js';
import {optionalPart} from '../shared/optional-part.js';
import type {ListHost, Shown} from './host.js';

const exportPart = optionalPart(() => import('./export.js'));

/** The buttons that save what is shown: as a table, and as contacts where there is any. */
export function renderSave(
  shown: Shown,
  entries: readonly Entry[],
  host: ListHost,
  locale: LocaleController,
): TemplateResult {
  const {msg} = locale;
  const save = (name: 'saveEntries' | 'saveContacts') => async () => {
    await exportPart.load();
    exportPart(host)?.[name](shown, entries, host.heading, locale);
  };
  const table = msg('Save as CSV', {
    id: 'list.csv',
    desc: 'Button that saves the list as a file for spreadsheets. Two or three words.',
  });
  const contacts = msg('Save contacts', {
    id: 'list.vcard',
    desc: 'Button that saves e-mail addresses and telephone numbers of a list as a file for address books. Two or three words.',
  });
  return html`<p part="export" class="export">
    <button type="button" @click=${save('saveEntries')}>${table}</button>
    ${
      entries.some(isReachable)
        ? html`<button type="button" @click=${save('saveContacts')}>${contacts}</button>`
        : nothing
    }
  </p>`;
}
