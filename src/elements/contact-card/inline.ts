import {html, nothing, type TemplateResult} from 'lit';
import type {Contact} from '../../model/contact.js';
import {toLink} from '../../model/link.js';
import {renderText} from '../shared/text.js';
import {label} from './contact-card.messages.js';
import {renderEmailLink, renderTelephoneLink, type ContactView} from './contact-view.js';

/** Contacts as words of a sentence: name and role, then telephone, e-mail address and form. */
export function renderInline(contacts: readonly Contact[], view: ContactView): TemplateResult {
  const {locale} = view;
  const all = contacts.map((contact) => renderOne(contact, view));
  // No blanks around them: a full stop may follow.
  return html`<span part="base" class="base" lang=${locale.locale} dir=${locale.dir}
    >${join(all, new Intl.ListFormat(locale.locale))}</span
  >`;
}

function renderOne(contact: Contact, view: ContactView): TemplateResult {
  const {locale, translate, base} = view;
  const {role, telephone, email} = contact;
  const form = toLink(contact.contact_form_url, base);
  const ways = [
    telephone && renderTelephoneLink(telephone, contact, view),
    email && renderEmailLink(email, contact, view),
    form && html`<a part="link" class="form" href=${form}>${label('form', locale.msg)}</a>`,
  ].filter(Boolean);
  const website = toLink(contact.url, base);
  const text = renderText(translate(contact, 'name'));
  const name = website ? html`<a part="link" class="u-url" href=${website}>${text}</a>` : text;
  return html`<span part="item" class="h-card"
    ><strong class="p-name">${name}</strong
    >${role ? html`, <span class="p-job-title">${renderText(translate(contact, 'role'))}</span>` : nothing}${ways.length > 0 ? html` (${join(ways, new Intl.ListFormat(locale.locale, {type: 'unit'}))})` : nothing}</span
  >`;
}

/** Intl joins texts and not templates: it says where each stands. */
function join(entries: readonly unknown[], format: Intl.ListFormat): readonly unknown[] {
  return format
    .formatToParts(entries.map((_, i) => String(i)))
    .map(({type, value}) => (type === 'literal' ? value : entries[Number(value)]));
}
