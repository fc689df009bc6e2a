import {html, LitElement, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {LocaleController} from '../../locale/locale-controller.js';
import {loadPart} from '../shared/optional-part.js';
import type {Feed} from '../../model/json-feed.js';
import type {MapService} from '../../model/map-link.js';
import type {VCardVersion} from '../../model/vcard.js';
import {baseStyles} from '../shared/base.styles.js';
import {renderDebug} from '../shared/debug.js';
import {FeedController} from '../shared/feed-controller.js';
import {renderFrame, renderWaiting} from '../shared/frame.js';
import {inPageColors} from '../shared/page-colors.js';
import {toWords} from '../shared/words.js';
import type {ContactCards} from './cards.js';
import {contactCardStyles} from './contact-card.styles.js';

/**
 * Offices and people of an association: where they are and how to write to them, call them and find them.
 *
 * @tag plaza-contact-card
 * @slot media-ID - A picture of yours for a contact, of the id in its name: `slot="media-ID"`.
 * @csspart list - The contacts.
 * @csspart item - A contact.
 * @csspart more - The button that shows more contacts.
 * @csspart save - The button that saves the contact as a vCard.
 * @csspart copy - A button that copies an address or number.
 * @csspart state - Whether an office is open now.
 * @csspart hours - The disclosure of the week's opening hours.
 * @csspart map - The button that shows a small map.
 * @csspart qr - The disclosure of the QR code.
 * @csspart group - The heading of an organisation with several contacts.
 * @csspart name - The name of a contact.
 * @csspart role - What a person does.
 * @csspart organization - The organisation of a contact.
 * @csspart note - What has to be said about a contact.
 * @csspart way - A way to reach a contact: address, telephone, mail and the like.
 * @csspart label - The name of a way.
 * @cssproperty --plaza-card-border - Border of cards; a line by default.
 * @cssproperty --plaza-card-shadow - Shadow of cards; none by default.
 */
export class ContactCard extends LitElement {
  static override styles = [baseStyles, contactCardStyles];

  /**
   * Address of the feed (JSON Feed 1.1, or a spreadsheet as CSV), absolute or relative to the page; `{lang}` in it becomes
   * the language. Without it, the `<script type="application/feed+json">` inside the element, or the feed that the page
   * names in its head.
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
  /** `card`, `list` (a row each), or `inline` for contacts in a sentence of the page. */
  @property({reflect: true, useDefault: true}) layout: 'card' | 'list' | 'inline' = 'card';
  /** Ids of the contacts to show, in this order, separated by spaces; all without it. */
  @property({useDefault: true}) contact = '';
  /**
   * Shows only contacts with this role, or with a role that it is part of, in any language of the feed. The element
   * takes the attribute off once it has read it, as `role` means something else to screen readers.
   */
  @property({useDefault: true}) override role: string | null = '';
  /** Shows only contacts where one of these languages is spoken (BCP 47, separated by spaces). */
  @property({useDefault: true}) language = '';
  /** Shows only contacts in one of these countries (ISO 3166-1 alpha-2, separated by spaces). */
  @property({useDefault: true}) country = '';
  /** Shows only contacts that answer for one of these networks (ids, separated by spaces). */
  @property({useDefault: true}) network = '';
  /** Version of the vCards that are saved: `3.0`, which every address book opens, or `4.0`. */
  @property({useDefault: true}) vcard: VCardVersion = '3.0';
  /** Hides the QR code. */
  @property({type: Boolean, attribute: 'hide-qr'}) hideQr = false;
  /** Links addresses to a map: `openstreetmap`, `google` or `apple`. Nothing is loaded from there before a click. */
  @property({useDefault: true}) map: MapService | '' = '';
  /** Writes e-mail addresses so that harvesters that only look for addresses in a page do not find them. */
  @property({type: Boolean, attribute: 'protect-email'}) protectEmail = false;
  /** Describes the contacts to search engines (schema.org, JSON-LD). */
  @property({type: Boolean, attribute: 'structured-data'}) structuredData = false;

  readonly #locale = new LocaleController(this);
  readonly #feed = new FeedController<Feed>(this, this.#locale, async (...answer) =>
    (await this.#loadCards()).read(...answer),
  );
  /** There before the feed is. */
  #cards: ContactCards | undefined;

  constructor() {
    super();
    // Beside the feed, and not only after it.
    this.addController({hostConnected: () => void this.#loadCards().catch(() => undefined)});
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    return inPageColors(this, () => super.createRenderRoot());
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    if (name !== 'role') super.attributeChangedCallback(name, old, value);
    else if (value !== null) {
      this.role = value;
      this.removeAttribute(name);
    }
  }

  /** Asks the server for the feed again. Resolves when its answer, good or bad, is on the page. */
  reload(): Promise<void> {
    return this.#feed.reload();
  }

  override render(): TemplateResult {
    return (
      this.#renderInline() ??
      renderFrame({
        feed: this.#feed,
        locale: this.#locale,
        heading: this.heading,
        headingLevel: this.headingLevel,
        status: () => this.#cards!.status,
        choices: (feed) => this.#cards!.choices(feed),
        skeleton: toWords(this.contact).length || 1,
        isEmpty: (feed) => this.#cards!.find(feed).length === 0,
        content: (feed) => this.#cards!.render(feed),
      })
    );
  }

  /** In a sentence there is no room for a frame: until there are contacts, the words inside the tag stand for them. */
  #renderInline(): TemplateResult | undefined {
    const {model, state} = this.#feed;
    if (this.layout !== 'inline' || state.status === 'failed') return undefined;
    if (!model || !this.#locale.ready) return renderWaiting(this.#feed);
    const cards = this.#cards!;
    return html`${cards.renderInline(model)}${renderDebug(this.#feed, this.#locale, cards.choices(model))}`;
  }

  /** What draws the contacts. Rejects with a FeedError where it cannot be loaded. */
  async #loadCards(): Promise<ContactCards> {
    const {ContactCards} = await loadPart(() => import('./cards.js'));
    return (this.#cards ??= new ContactCards(this, this.#locale, this.#feed));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'plaza-contact-card': ContactCard;
  }
}
