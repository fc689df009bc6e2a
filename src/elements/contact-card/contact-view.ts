import type {TemplateResult} from 'lit';
import {formatAddress} from '../../format/address.js';
import {formatService} from '../../format/service.js';
import {formatTelephone} from '../../format/telephone.js';
import type {Contact} from '../../model/contact.js';
import {toMailUrl, toShortUrl, toTelephoneUrl} from '../../model/contact-links.js';
import {toLanguage} from '../../model/contact-list.js';
import type {Translate} from '../../model/translation.js';
import type {Clock} from './clock.js';
import {label, type Way} from './contact-card.messages.js';
import type {CopyButtons} from './copy.js';
import {renderHours} from './hours.js';
import type {Kit} from './kit.js';
import type {Maps} from './maps.js';

/** What a contact is drawn with. */
export interface ContactView {
  readonly kit: Kit;
  readonly translate: Translate;
  /** The address of the feed. */
  readonly base: string;
  /** Of the element. */
  readonly headingLevel: number;
  /** Whether the organisation stands above already. */
  readonly grouped: boolean;
  readonly veiled: boolean;
  readonly clock: Clock;
  readonly copy: CopyButtons;
  readonly maps: Maps;
  /** The buttons below a contact. */
  readonly actions: (contact: Contact) => unknown;
}

/** A contact as a card or as a row. */
export function renderContact(contact: Contact, view: ContactView): TemplateResult {
  const {kit, translate, actions} = view;
  const {html, nothing, renderHeading, renderText} = kit;
  const {role, organization, note} = contact;
  const name = html`<span class="p-name">${renderText(translate(contact, 'name'))}</span>`;
  return html`
    <li part="item" class="item h-card">
      <div>
        ${renderHeading(view.headingLevel, view.grouped ? 2 : 1, name)}
        ${role ? html`<p class="p-job-title">${renderText(translate(contact, 'role'))}</p>` : nothing}
        ${
          organization && !view.grouped
            ? html`<p class="p-org muted">${renderText(translate(contact, 'organization'))}</p>`
            : nothing
        }
        ${note ? html`<p class="p-note">${renderText(translate(contact, 'note'))}</p>` : nothing}
        ${renderHours(contact, kit, view.clock)}
      </div>
      <dl class="ways">
        ${renderAddress(contact, view)} ${renderTelephone(contact, view)} ${renderEmail(contact, view)}
        ${renderLinks(contact, view)} ${renderLanguages(contact, view)}
      </dl>
      ${actions(contact)}
    </li>
  `;
}

/** A contact within a line of text: name, telephone, e-mail address and form. */
export function renderInline(contact: Contact, view: ContactView): TemplateResult {
  const {kit, translate, base} = view;
  const {html, nothing, locale, renderText, toLink} = kit;
  const form = toLink(contact.contact_form_url, base);
  const role = contact.role
    ? html`, <span class="p-job-title">${renderText(translate(contact, 'role'))}</span>`
    : nothing;
  return html`
    <li part="item" class="item h-card">
      <span><strong class="p-name">${renderText(translate(contact, 'name'))}</strong>${role}</span>
      ${contact.telephone ? html`<span>${renderTelephoneLink(contact.telephone, contact, view)}</span>` : nothing}
      ${contact.email ? html`<span>${renderEmailLink(contact.email, contact, view)}</span>` : nothing}
      ${form ? html`<a part="link" href=${form}>${label('form', locale.msg)}</a>` : nothing}
    </li>
  `;
}

function renderAddress(contact: Contact, view: ContactView): unknown {
  const {html, nothing, locale, formatCountry} = view.kit;
  const {address} = toLanguage(contact, view.translate);
  const code = address?.address_country;
  const lines = address ? formatAddress(address, code && formatCountry(code, locale.locale)) : [];
  if (lines.length === 0) return nothing;
  return renderWay(
    'address',
    html`<address class="p-adr h-adr value">${lines.map((line) => html`<bdi>${line}</bdi>`)}</address>`,
    contact,
    view,
    lines.join('\n'),
    view.maps.renderLink(contact),
  );
}

function renderTelephone(contact: Contact, view: ContactView): unknown {
  const {telephone, extension} = contact;
  const {nothing, locale, str} = view.kit;
  if (!telephone) return nothing;
  const link = renderTelephoneLink(telephone, contact, view);
  return renderWay('telephone', link, contact, view, formatTelephone(telephone, extension, locale.msg, str));
}

function renderTelephoneLink(telephone: string, {extension}: Contact, {kit}: ContactView): TemplateResult {
  const {html, locale, str} = kit;
  return html`<a part="link" class="p-tel value" href=${toTelephoneUrl(telephone, extension)} dir="ltr"
    >${formatTelephone(telephone, extension, locale.msg, str)}</a
  >`;
}

function renderEmail(contact: Contact, view: ContactView): unknown {
  const {email} = contact;
  if (!email) return view.kit.nothing;
  return renderWay('email', renderEmailLink(email, contact, view), contact, view, email);
}

function renderEmailLink(
  email: string,
  contact: Contact,
  {kit, translate, veiled}: ContactView,
): TemplateResult {
  const {html} = kit;
  const [name, domain] = email.split('@');
  const href = toMailUrl(email, translate(contact, 'email_subject')?.value, veiled);
  // In pieces there is no address in the page's code, but there is one for eyes, ears and the clipboard.
  return html`<a part="link" class="u-email value" href=${href} dir="ltr"
    >${veiled ? html`${name}<span>@</span>${domain}` : email}</a
  >`;
}

function renderLinks(contact: Contact, view: ContactView): unknown {
  const {base, kit} = view;
  const {html, nothing, toLink} = kit;
  const form = toLink(contact.contact_form_url, base);
  const website = toLink(contact.url, base);
  const profiles = (contact.profiles ?? []).flatMap((profile) => toLink(profile, base) ?? []);
  const link = (href: string, text: string) =>
    html`<a part="link" class="u-url" href=${href} dir="ltr">${text}</a>`;
  const services = html`<ul class="profiles" role="list">
    ${profiles.map((href) => html`<li>${link(href, formatService(href))}</li>`)}
  </ul>`;
  return [
    form ? renderWay('form', link(form, toShortUrl(form)), contact, view) : nothing,
    website ? renderWay('website', link(website, toShortUrl(website)), contact, view) : nothing,
    profiles.length > 0 ? renderWay('profiles', services, contact, view) : nothing,
  ];
}

function renderLanguages(contact: Contact, view: ContactView): unknown {
  const {nothing, locale, formatLanguage} = view.kit;
  const names = (contact.languages ?? []).map((language) => formatLanguage(language, locale.locale));
  if (names.length === 0) return nothing;
  return renderWay('languages', new Intl.ListFormat(locale.locale).format(names), contact, view);
}

/** A label and what belongs to it; with a text to copy, and something below it, where there are. */
function renderWay(
  way: Way,
  content: unknown,
  contact: Contact,
  {kit, translate, copy}: ContactView,
  text?: string,
  below?: unknown,
): TemplateResult {
  const {html, nothing, locale} = kit;
  const name = label(way, locale.msg);
  const what = `${name}, ${translate(contact, 'name')?.value ?? ''}`;
  return html`<div class="way">
    <dt class="muted">${name}</dt>
    <dd>${content} ${text ? copy.render(`${contact.id} ${way}`, what, text) : nothing} ${below}</dd>
  </div>`;
}
