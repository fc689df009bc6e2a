import {html, nothing, type TemplateResult} from 'lit';
import type {LocaleController} from '../../locale/locale-controller.js';
import type {Contact} from '../../model/contact.js';
import {optionalPart} from '../shared/optional-part.js';
import type {CardHost} from './host.js';
import type {Maps} from './maps.js';

const codePart = optionalPart(() => import('./qr.js'));

/** What a visitor can do with a contact: save it, scan it, see it on a map. */
export class Actions {
  readonly #host: CardHost;
  readonly #locale: LocaleController;
  /** Ids of the contacts whose QR code is open. */
  readonly #openCodes = new Set<string>();

  constructor(host: CardHost, locale: LocaleController) {
    this.#host = host;
    this.#locale = locale;
  }

  /** `shown` is the contact as it leaves the page. */
  render(contact: Contact, shown: Contact, maps: Maps): TemplateResult {
    const text = this.#locale.msg('Save contact', {
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
    const part = this.#openCodes.has(shown.id) ? codePart(this.#host) : undefined;
    const name = this.#locale.msg('QR code', {
      id: 'contact.qr',
      desc: 'Opens a QR code with the data of a contact. Two words.',
    });
    return html`<details part="qr" @toggle=${(event: Event) => this.#onToggleCode(event, shown.id)}>
      <summary aria-label="${name}: ${shown.name}">${name}</summary>
      ${part?.renderCode(shown, this.#locale) ?? nothing}
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
      saveContact(shown, this.#host.vcard === '4.0' ? '4.0' : '3.0', this.#locale);
    } catch (error) {
      console.warn('Plaza: the contact could not be saved.', error);
    }
  }
}
