import {html, LitElement, nothing, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {formatAddress} from '../../format/address.js';
import {formatCountry} from '../../format/name.js';
import {formatService} from '../../format/service.js';
import {LocaleController} from '../../locale/locale-controller.js';
import {readContacts, toShortUrl, toTelephoneUrl, type Contact} from '../../model/contact.js';
import {loadSection} from '../../model/continuation.js';
import {openFeed, type Feed} from '../../model/json-feed.js';
import {toLink} from '../../model/link.js';
import {translator, type Translate} from '../../model/translation.js';
import {toVCard} from '../../model/vcard.js';
import {baseStyles} from '../shared/base.styles.js';
import {saveFile} from '../shared/save-file.js';
import {FeedController} from '../shared/feed-controller.js';
import {renderFrame} from '../shared/frame.js';
import {toWords} from '../shared/words.js';
import {renderHeading, renderText} from '../shared/text.js';
import {today} from '../shared/today.js';
import {label} from './contact-card.messages.js';
import {contactCardStyles} from './contact-card.styles.js';

/**
 * Offices and people of an association: where they are and how to write to them, call them and find them.
 *
 * @tag plaza-contact-card
 * @event {PlazaLoadEvent} plaza-load - The feed was read and is on the page.
 * @event {PlazaErrorEvent} plaza-error - The feed could not be shown; `error.reason` says why.
 * @slot heading - Your own heading, in place of the attribute `heading`.
 * @slot empty - What to show when the feed has no contacts.
 * @slot - Shown with the message when the feed cannot be shown, and before the script has loaded.
 * @csspart base - Everything inside the element.
 * @csspart heading - The heading.
 * @csspart status - The live region for screen readers.
 * @csspart retry - The button that tries again.
 * @csspart stale - The notice that the content could not be updated.
 * @csspart list - The contacts.
 * @csspart item - A contact.
 * @csspart link - A link.
 * @csspart save - The button that saves the contact as a vCard.
 * @cssproperty --plaza-color-brand - Colour of links and buttons.
 * @cssproperty --plaza-color-link - Colour of links, where it is not the brand colour.
 * @cssproperty --plaza-color-text - Text colour; the page's own by default.
 * @cssproperty --plaza-color-muted - Colour of secondary text.
 * @cssproperty --plaza-color-line - Colour of lines.
 * @cssproperty --plaza-color-surface - Background of cards.
 * @cssproperty --plaza-color-danger - Colour of failures.
 * @cssproperty --plaza-font - Font; the page's own by default.
 * @cssproperty --plaza-font-heading - Font of headings.
 * @cssproperty --plaza-radius - Radius of corners.
 * @cssproperty --plaza-density - Factor on all distances; 1 by default.
 */
export class ContactCard extends LitElement {
  static override styles = [baseStyles, contactCardStyles];

  /**
   * Address of the feed (JSON Feed 1.1), absolute or relative to the page; `{lang}` in it becomes the language. Without
   * it, the `<script type="application/feed+json">` inside the element, or the feed that the page names in its head.
   */
  @property({useDefault: true}) src = '';
  /** Text of the heading; without it there is none. */
  @property({useDefault: true}) heading = '';
  /** Level of the heading, 1 to 6; those inside follow below it. */
  @property({type: Number, attribute: 'heading-level', useDefault: true}) headingLevel = 2;
  /** Seconds after which an attempt to load the feed is given up. */
  @property({type: Number, useDefault: true}) timeout = 10;
  /** Seconds after which the feed is loaded again, while the page is visible and online; 0 for never. */
  @property({type: Number, useDefault: true}) refresh = 0;
  /** Keeps the last good copy of the feed on the visitor's device, for when the server cannot be reached. */
  @property({type: Boolean, attribute: 'keep-copy'}) keepCopy = false;
  /** Shows the webmaster what was read and what was left out, and why. */
  @property({type: Boolean}) debug = false;
  /** Ids of the contacts to show, in this order, separated by spaces; all without it. */
  @property({useDefault: true}) contact = '';

  readonly #locale = new LocaleController(this);
  readonly #feed = new FeedController(this, this.#locale, async (json, url, load) => {
    const feed = openFeed(json, url);
    await loadSection(feed, 'contacts', load);
    readContacts(feed, today());
    return {model: feed, problems: feed.problems};
  });

  /** Asks the server for the feed again. Resolves when its answer, good or bad, is on the page. */
  reload(): Promise<void> {
    return this.#feed.reload();
  }

  override render(): TemplateResult {
    return renderFrame({
      feed: this.#feed,
      locale: this.#locale,
      heading: this.heading,
      headingLevel: this.headingLevel,
      status: '',
      skeleton: 1,
      isEmpty: (feed) => this.#contacts(feed).length === 0,
      content: (feed) => html`
        <ul part="list" class="list" role="list">
          ${this.#contacts(feed).map((contact) => this.#renderContact(feed, contact))}
        </ul>
      `,
    });
  }

  #renderContact(feed: Feed, contact: Contact): TemplateResult {
    const translate = translator(this.#locale.lang, feed.language);
    const {role, organization} = contact;
    return html`
      <li part="item" class="item">
        <div>
          ${renderHeading(this.headingLevel, 1, renderText(translate(contact, 'name')))}
          ${role ? html`<p>${renderText(translate(contact, 'role'))}</p>` : nothing}
          ${organization ? html`<p class="muted">${renderText(translate(contact, 'organization'))}</p>` : nothing}
        </div>
        <dl class="ways">
          ${this.#renderAddress(contact)} ${this.#renderTelephone(contact)} ${this.#renderEmail(contact)}
          ${this.#renderWebsite(feed, contact)} ${this.#renderProfiles(feed, contact)}
        </dl>
        ${this.#renderSave(contact, translate)}
      </li>
    `;
  }

  #renderAddress({address}: Contact): TemplateResult | typeof nothing {
    const lines = address ? formatAddress(address, this.#locale.locale) : [];
    if (lines.length === 0) return nothing;
    return this.#renderWay(
      'address',
      html`<address>${lines.map((line) => html`<bdi>${line}</bdi>`)}</address>`,
    );
  }

  #renderTelephone({telephone}: Contact): TemplateResult | typeof nothing {
    if (!telephone) return nothing;
    return this.#renderWay(
      'telephone',
      html`<a part="link" href=${toTelephoneUrl(telephone)} dir="ltr">${telephone}</a>`,
    );
  }

  #renderEmail({email}: Contact): TemplateResult | typeof nothing {
    if (!email) return nothing;
    return this.#renderWay(
      'email',
      html`<a part="link" href="mailto:${encodeURI(email)}" dir="ltr">${email}</a>`,
    );
  }

  #renderWebsite(feed: Feed, {url}: Contact): TemplateResult | typeof nothing {
    const href = toLink(url, feed.url);
    if (!href) return nothing;
    return this.#renderWay('website', html`<a part="link" href=${href} dir="ltr">${toShortUrl(href)}</a>`);
  }

  #renderProfiles(feed: Feed, {profiles = []}: Contact): TemplateResult | typeof nothing {
    const links = profiles.flatMap((profile) => toLink(profile, feed.url) ?? []);
    if (links.length === 0) return nothing;
    return this.#renderWay(
      'profiles',
      html`<ul class="profiles" role="list">
        ${links.map((href) => html`<li><a part="link" href=${href}>${formatService(href)}</a></li>`)}
      </ul>`,
    );
  }

  #renderWay(name: Parameters<typeof label>[0], content: TemplateResult): TemplateResult {
    return html`<div class="way">
      <dt class="muted">${label(name, this.#locale.msg)}</dt>
      <dd>${content}</dd>
    </div>`;
  }

  #renderSave(contact: Contact, translate: Translate): TemplateResult {
    const {msg} = this.#locale;
    const text = msg('Save contact', {
      id: 'contact.save',
      desc: 'Button that saves a person or office to the address book.',
    });
    return html`
      <p>
        <button
          part="save"
          type="button"
          aria-label="${text}: ${translate(contact, 'name')?.value ?? nothing}"
          @click=${() => this.#onSave(contact, translate)}
        >
          ${text}
        </button>
      </p>
    `;
  }

  /** Saves what is shown: in the visitor's language, with the name of the country. */
  #onSave(contact: Contact, translate: Translate): void {
    const {address} = contact;
    const shown: Contact = {
      ...contact,
      name: translate(contact, 'name')?.value ?? contact.name,
      role: translate(contact, 'role')?.value,
      organization: translate(contact, 'organization')?.value,
      ...(address?.address_country && {
        address: {...address, address_country: formatCountry(address.address_country, this.#locale.locale)},
      }),
    };
    saveFile(`${contact.id}.vcf`, 'text/vcard;charset=utf-8', toVCard(shown));
  }

  #contacts(feed: Feed): readonly Contact[] {
    return readContacts(feed, today(), toWords(this.contact));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'plaza-contact-card': ContactCard;
  }
}
