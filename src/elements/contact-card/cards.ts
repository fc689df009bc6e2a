import type {TemplateResult} from 'lit';
import type {Contact} from '../../model/contact.js';
import {toInternational} from '../../model/contact-links.js';
import {groupContacts, searchContacts, toLanguage} from '../../model/contact-list.js';
import type {Feed} from '../../model/json-feed.js';
import {Actions} from './actions.js';
import {cardsStyles} from './cards.styles.js';
import {Clock} from './clock.js';
import {renderContact, renderInline, type ContactView} from './contact-view.js';
import {CopyButtons} from './copy.js';
import type {CardHost, Kit} from './kit.js';
import {Maps} from './maps.js';

/** The cards of contacts. Loaded by the elements that show some, beside their feed. */
export class ContactCards {
  readonly #host: CardHost;
  readonly #kit: Kit;
  readonly #actions: Actions;
  readonly #clock: Clock;
  readonly #copy: CopyButtons;
  readonly #maps: Maps;
  readonly #structuredData;

  constructor(host: CardHost, kit: Kit) {
    this.#host = host;
    this.#kit = kit;
    this.#actions = new Actions(host, kit);
    this.#clock = new Clock(host);
    this.#copy = new CopyButtons(host, kit);
    this.#maps = new Maps(host, kit);
    this.#structuredData = kit.optionalPart(() => import('../../model/contact-structured-data.js'));
    const {styleSheet} = cardsStyles(kit.css);
    if (styleSheet) host.shadowRoot!.adoptedStyleSheets.push(styleSheet);
  }

  /** What a live region says. */
  get status(): string {
    return this.#copy.status;
  }

  /** The contacts that the attributes ask for. */
  search(contacts: readonly Contact[]): readonly Contact[] {
    const {role, language, country} = this.#host;
    const {toWords} = this.#kit;
    return searchContacts(contacts, {
      role: role ?? '',
      languages: toWords(language),
      countries: toWords(country),
    });
  }

  render(feed: Feed, contacts: readonly Contact[]): unknown {
    const {html, nothing, renderHeading, renderText} = this.#kit;
    const {contact, layout, headingLevel} = this.#host;
    // Who names contacts wants them in that order.
    const groups = contact || layout === 'inline' ? undefined : groupContacts(contacts);
    if (!groups) return this.#renderList(feed, contacts, false);
    const translate = this.#translator(feed);
    return groups.map(
      (group) => html`
        <section class="group">
          ${
            group[0].organization
              ? renderHeading(headingLevel, 1, renderText(translate(group[0], 'organization')))
              : nothing
          }
          ${this.#renderList(feed, group, true)}
        </section>
      `,
    );
  }

  /** The contacts in JSON-LD, once what makes it is loaded. */
  describe(feed: Feed, contacts: readonly Contact[]): object | undefined {
    // What is hidden from harvesters is not told to them elsewhere.
    const told = contacts.map((contact) => ({
      ...this.#shown(feed, contact),
      ...(this.#host.protectEmail && {email: undefined}),
    }));
    return this.#structuredData(this.#host)?.toStructuredData(told);
  }

  #renderList(feed: Feed, contacts: readonly Contact[], grouped: boolean): TemplateResult {
    const {headingLevel, layout, protectEmail} = this.#host;
    const view: ContactView = {
      kit: this.#kit,
      translate: this.#translator(feed),
      base: feed.url,
      headingLevel,
      grouped,
      veiled: protectEmail,
      clock: this.#clock,
      copy: this.#copy,
      maps: this.#maps,
      actions: (contact) => this.#actions.render(contact, this.#shown(feed, contact), this.#maps),
    };
    const render = layout === 'inline' ? renderInline : renderContact;
    const style = layout === 'list' ? 'rows' : layout === 'inline' ? layout : 'cards';
    return this.#kit.html`
      <ul part="list" class=${style} role="list">
        ${contacts.map((contact) => render(contact, view))}
      </ul>
    `;
  }

  /** A contact as it leaves the page: in the visitor's language, with absolute links. */
  #shown(feed: Feed, contact: Contact): Contact {
    const {toLink, toWebLink} = this.#kit;
    const {url, image, contact_form_url, profiles, telephone} = contact;
    return {
      ...toLanguage(contact, this.#translator(feed)),
      url: toLink(url, feed.url),
      image: toWebLink(image, feed.url),
      contact_form_url: toLink(contact_form_url, feed.url),
      profiles: profiles?.flatMap((profile) => toLink(profile, feed.url) ?? []),
      telephone: telephone && toInternational(telephone),
    };
  }

  #translator(feed: Feed) {
    return this.#kit.translator(this.#kit.locale.lang, feed.language);
  }
}
