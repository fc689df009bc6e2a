import {html, nothing, type TemplateResult} from 'lit';
import type {LocaleController} from '../../locale/locale-controller.js';
import {readAllContacts, readContacts, type Contact} from '../../model/contact.js';
import {toInternational} from '../../model/contact-links.js';
import {groupContacts, reportEnded, searchContacts, toLanguage} from '../../model/contact-list.js';
import {loadSection} from '../../model/continuation.js';
import {openFeed, type Feed} from '../../model/json-feed.js';
import {toLink, toWebLink} from '../../model/link.js';
import {translator} from '../../model/translation.js';
import {adoptStyles} from '../shared/adopt-styles.js';
import type {ReadFeed} from '../shared/feed-controller.js';
import {optionalPart} from '../shared/optional-part.js';
import {PagesController} from '../shared/pages.js';
import {StructuredDataController} from '../shared/structured-data.js';
import {renderHeading} from '../shared/heading.js';
import {renderText} from '../shared/text.js';
import {today} from '../shared/today.js';
import type {Choice} from '../shared/unknown-choice.js';
import {toWords} from '../shared/words.js';
import {Actions} from './actions.js';
import {cardsStyles} from './cards.styles.js';
import {choicesOf} from './choices.js';
import {Clock} from './clock.js';
import {renderContact, type ContactView} from './contact-view.js';
import {CopyButtons} from './copy.js';
import type {CardHost} from './host.js';
import {renderInline} from './inline.js';
import {Maps} from './maps.js';

/** A feed may hold thousands; drawing them all would freeze the page. */
const PAGE = 50;

const structuredData = optionalPart(() => import('../../model/contact-structured-data.js'));

/** The cards of contacts. Loaded beside the feed. */
export class ContactCards {
  readonly #host: CardHost;
  readonly #locale: LocaleController;
  readonly #actions: Actions;
  readonly #clock: Clock;
  readonly #copy: CopyButtons;
  readonly #maps: Maps;
  readonly #pages: PagesController;

  /** `shown` has the feed that is on the page. */
  constructor(host: CardHost, locale: LocaleController, shown: {readonly model: Feed | undefined}) {
    this.#host = host;
    this.#locale = locale;
    this.#actions = new Actions(host, locale);
    this.#clock = new Clock(host);
    this.#copy = new CopyButtons(host, locale);
    this.#maps = new Maps(host, locale);
    this.#pages = new PagesController(host);
    new StructuredDataController(host, () => shown.model && this.#describe(shown.model));
    adoptStyles(host, cardsStyles);
  }

  /** What a live region says. */
  get status(): string {
    return this.#copy.status;
  }

  /** Reads the contacts, and tells the webmaster which are not shown, as they are not valid any more. */
  readonly read: ReadFeed<Feed> = async (json, url, load) => {
    const feed = openFeed(json, url);
    await loadSection(feed, 'contacts', load);
    reportEnded(feed, readAllContacts(feed), readContacts(feed, today()));
    return {model: feed, problems: feed.problems, lists: feed.lists};
  };

  /** The contacts that the attributes ask for. */
  find(feed: Feed): readonly Contact[] {
    const {contact, role, language, country, network} = this.#host;
    return searchContacts(readContacts(feed, today(), toWords(contact)), {
      role: role ?? '',
      languages: toWords(language),
      countries: toWords(country),
      networks: toWords(network),
    });
  }

  /** What the attributes pick from all of the feed's contacts. */
  choices(feed: Feed): readonly Choice[] {
    return choicesOf(readAllContacts(feed), this.#host);
  }

  render(feed: Feed): TemplateResult {
    const contacts = this.find(feed);
    return html`
      ${this.#renderGroups(feed, this.#pages.take(contacts, PAGE))}
      ${this.#pages.renderMore(contacts.length, PAGE, this.#locale)}
    `;
  }

  /** The contacts as words of a sentence of the page; without any, the words inside the tag stand for them. */
  renderInline(feed: Feed): TemplateResult {
    const contacts = this.#pages.take(this.find(feed), PAGE);
    return contacts.length > 0
      ? renderInline(contacts, this.#view(feed, false))
      : html`<slot name="empty"><slot></slot></slot>`;
  }

  #renderGroups(feed: Feed, contacts: readonly Contact[]): unknown {
    const {contact, headingLevel} = this.#host;
    // Who names contacts wants them in that order.
    const groups = contact ? undefined : groupContacts(contacts);
    if (!groups) return this.#renderList(feed, contacts, false);
    const translate = this.#translator(feed);
    return groups.map(
      (group) => html`
        <section class="group">
          ${
            group[0].organization
              ? renderHeading(headingLevel, 1, renderText(translate(group[0], 'organization')), 'group')
              : nothing
          }
          ${this.#renderList(feed, group, true)}
        </section>
      `,
    );
  }

  #renderList(feed: Feed, contacts: readonly Contact[], grouped: boolean): TemplateResult {
    const view = this.#view(feed, grouped);
    const style = this.#host.layout === 'list' ? 'rows' : 'cards';
    return html`
      <ul part="list" class=${style} role="list">
        ${contacts.map((contact) => renderContact(contact, view))}
      </ul>
    `;
  }

  #view(feed: Feed, grouped: boolean): ContactView {
    const {headingLevel, protectEmail} = this.#host;
    return {
      locale: this.#locale,
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
  }

  /** The contacts in JSON-LD, once what makes it is loaded. */
  #describe(feed: Feed): object | undefined {
    // What is hidden from harvesters is not told to them elsewhere.
    const told = this.find(feed).map((contact) => ({
      ...this.#shown(feed, contact),
      ...(this.#host.protectEmail && {email: undefined}),
    }));
    return structuredData(this.#host)?.toStructuredData(told);
  }

  /** A contact as it leaves the page: in the visitor's language, with absolute links. */
  #shown(feed: Feed, contact: Contact): Contact {
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
    return translator(this.#locale.lang, feed.language);
  }
}
