import {html, nothing, type TemplateResult} from 'lit';
import {formatAddress} from '../../format/address.js';
import {formatCountry, formatLanguage} from '../../format/name.js';
import {formatService} from '../../format/service.js';
import {formatTelephone} from '../../format/telephone.js';
import type {LocaleController} from '../../locale/locale-controller.js';
import type {Contact} from '../../model/contact.js';
import {toMailUrl, toShortUrl, toTelephoneUrl} from '../../model/contact-links.js';
import {toLanguage} from '../../model/contact-list.js';
import {toLink} from '../../model/link.js';
import type {Translate} from '../../model/translation.js';
import {renderHeading} from '../shared/heading.js';
import {renderText} from '../shared/text.js';
import type {Clock} from './clock.js';
import {label, type Way} from './contact-card.messages.js';
import type {CopyButtons} from './copy.js';
import {renderHours} from './hours.js';
import type {Maps} from './maps.js';

/** What a contact is drawn with. */
export interface ContactView {
  readonly locale: LocaleController;
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
  const {translate, actions} = view;
  const {role, organization, note} = contact;
  const name = html`<span part="name" class="p-name">${renderText(translate(contact, 'name'))}</span>`;
  return html`
    <li part="item" class="item h-card">
      <div>
        <slot name="media-${contact.id}"></slot>
        ${renderHeading(view.headingLevel, view.grouped ? 2 : 1, name)}
        ${role ? html`<p part="role" class="p-job-title">${renderText(translate(contact, 'role'))}</p>` : nothing}
        ${
          organization && !view.grouped
            ? html`<p part="organization" class="p-org muted">
                ${renderText(translate(contact, 'organization'))}
              </p>`
            : nothing
        }
        ${note ? html`<p part="note" class="p-note">${renderText(translate(contact, 'note'))}</p>` : nothing}
        ${renderHours(contact, view.locale, view.clock)}
      </div>
      <dl class="ways">
        ${renderAddress(contact, view)} ${renderTelephone(contact, view)} ${renderEmail(contact, view)}
        ${renderLinks(contact, view)} ${renderLanguages(contact, view)}
      </dl>
      ${actions(contact)}
    </li>
  `;
}

function renderAddress(contact: Contact, view: ContactView): unknown {
  const {address} = toLanguage(contact, view.translate);
  const code = address?.address_country;
  const lines = address ? formatAddress(address, code && formatCountry(code, view.locale.locale)) : [];
  const map = view.maps.renderLink(contact);
  if (lines.length === 0) return map && renderWay('address', map, contact, view);
  return renderWay(
    'address',
    html`<address class="p-adr h-adr value">${lines.map((line) => html`<bdi>${line}</bdi>`)}</address>`,
    contact,
    view,
    lines.join('\n'),
    map,
  );
}

function renderTelephone(contact: Contact, view: ContactView): unknown {
  const {telephone, extension} = contact;
  if (!telephone) return nothing;
  const link = renderTelephoneLink(telephone, contact, view);
  return renderWay('telephone', link, contact, view, formatTelephone(telephone, extension, view.locale.msg));
}

export function renderTelephoneLink(
  telephone: string,
  {extension}: Contact,
  {locale}: ContactView,
): TemplateResult {
  return html`<a
    part="link"
    class="p-tel value"
    href=${toTelephoneUrl(telephone, extension)}
    dir=${extension ? nothing : 'ltr'}
    >${formatTelephone(telephone, extension, locale.msg)}</a
  >`;
}

function renderEmail(contact: Contact, view: ContactView): unknown {
  const {email} = contact;
  if (!email) return nothing;
  return renderWay('email', renderEmailLink(email, contact, view), contact, view, email);
}

export function renderEmailLink(
  email: string,
  contact: Contact,
  {translate, veiled}: ContactView,
): TemplateResult {
  const [name, domain] = email.split('@');
  const href = toMailUrl(email, translate(contact, 'email_subject')?.value, veiled);
  // In pieces there is no address in the page's code, but there is one for eyes, ears and the clipboard.
  return html`<a part="link" class="u-email value" href=${href} dir="ltr"
    >${veiled ? html`${name}<span>@</span>${domain}` : html`${name}<wbr />@${domain}`}</a
  >`;
}

function renderLinks(contact: Contact, view: ContactView): unknown {
  const {base} = view;
  const form = toLink(contact.contact_form_url, base);
  const website = toLink(contact.url, base);
  const profiles = (contact.profiles ?? []).flatMap((profile) => toLink(profile, base) ?? []);
  const link = (href: string, text: string) =>
    html`<a part="link" class="u-url" href=${href} dir="ltr">${text}</a>`;
  const services = html`<ul class="profiles" role="list">
    ${profiles.map((href) => html`<li>${link(href, nameOfProfile(href, profiles))}</li>`)}
  </ul>`;
  return [
    form ? renderWay('form', link(form, toShortUrl(form)), contact, view) : nothing,
    website ? renderWay('website', link(website, toShortUrl(website)), contact, view) : nothing,
    profiles.length > 0 ? renderWay('profiles', services, contact, view) : nothing,
  ];
}

function renderLanguages(contact: Contact, view: ContactView): unknown {
  const {locale} = view.locale;
  const names = (contact.languages ?? []).map((language) => formatLanguage(language, locale));
  if (names.length === 0) return nothing;
  return renderWay('languages', new Intl.ListFormat(locale).format(names), contact, view);
}

/** A label and what belongs to it; with a text to copy, and something below it, where there are. */
function renderWay(
  way: Way,
  content: unknown,
  contact: Contact,
  {locale, translate, copy}: ContactView,
  text?: string,
  below?: TemplateResult,
): TemplateResult {
  const name = label(way, locale.msg);
  const what = `${name}, ${translate(contact, 'name')?.value ?? ''}`;
  return html`<div part="way" class="way">
    <dt part="label" class="muted">${name}</dt>
    <dd>${content} ${text ? copy.render(`${contact.id} ${way}`, what, text) : nothing}</dd>
    ${below ? html`<dd>${below}</dd>` : nothing}
  </div>`;
}

/** The service; of two profiles there, each also by its address. */
function nameOfProfile(href: string, all: readonly string[]): string {
  const service = formatService(href);
  const isAlone = all.filter((each) => formatService(each) === service).length === 1;
  return isAlone ? service : `${service}: ${toShortUrl(href)}`;
}
