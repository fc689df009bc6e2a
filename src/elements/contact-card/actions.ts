import type {TemplateResult} from 'lit';
import type {Contact} from '../../model/contact.js';
import type {CardHost, Kit} from './kit.js';
import type {Maps} from './maps.js';

/** What a visitor can do with a contact: save it, scan it, see it on a map. */
export class Actions {
  readonly #host: CardHost;
  readonly #kit: Kit;
  readonly #codePart;
  /** Ids of the contacts whose QR code is open. */
  readonly #openCodes = new Set<string>();

  constructor(host: CardHost, kit: Kit) {
    this.#host = host;
    this.#kit = kit;
    this.#codePart = kit.optionalPart(() => import('./qr.js'));
  }

  /** `shown` is the contact as it leaves the page. */
  render(contact: Contact, shown: Contact, maps: Maps): TemplateResult {
    const {html, nothing, locale} = this.#kit;
    const text = locale.msg('Save contact', {
      id: 'contact.save',
      desc: 'Button that saves a person or office to the address book.',
    });
    return html`
      <div class="actions">
        <button
          part="save"
          type="button"
          aria-label="${text}: ${shown.name}"
          @click=${() => this.#onSave(shown)}
        >
          ${text}
        </button>
        ${this.#host.hideQr ? nothing : this.#renderCode(shown)} ${maps.renderMap(contact)}
      </div>
    `;
  }

  #renderCode(shown: Contact): TemplateResult {
    const {html, nothing, locale} = this.#kit;
    const part = this.#openCodes.has(shown.id) ? this.#codePart(this.#host) : undefined;
    const name = locale.msg('QR code', {
      id: 'contact.qr',
      desc: 'Opens a QR code with the data of a contact. Two words.',
    });
    return html`<details part="qr" @toggle=${(event: Event) => this.#onToggleCode(event, shown.id)}>
      <summary aria-label="${name}: ${shown.name}">${name}</summary>
      ${part?.renderCode(shown, this.#kit) ?? nothing}
    </details>`;
  }

  #onToggleCode({currentTarget}: Event, id: string): void {
    if ((currentTarget as HTMLDetailsElement).open) this.#openCodes.add(id);
    else this.#openCodes.delete(id);
    this.#host.requestUpdate();
  }

  async #onSave(shown: Contact): Promise<void> {
    try {
      const {saveContact} = await import('./save.js');
      const {locale, formatCountry} = this.#kit;
      const code = shown.address?.address_country;
      const country = code && formatCountry(code, locale.locale);
      saveContact(shown, this.#host.vcard === '4.0' ? '4.0' : '3.0', locale.lang, country);
    } catch (error) {
      console.warn('Plaza: the contact could not be saved.', error);
    }
  }
}
