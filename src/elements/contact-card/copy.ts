import {str} from '@lit/localize/internal/str-tag.js';
import {html, type TemplateResult} from 'lit';
import type {LocaleController} from '../../locale/locale-controller.js';
import {Copying} from '../shared/copying.js';
import type {CardHost} from './host.js';

/** Buttons that copy a text of the card, and say so. */
export class CopyButtons {
  readonly #locale: LocaleController;
  readonly #copying: Copying;

  constructor(host: CardHost, locale: LocaleController) {
    this.#locale = locale;
    this.#copying = new Copying(host, locale, () => this.#done());
  }

  /** What a live region says after a click. */
  get status(): string {
    return this.#copying.status;
  }

  /** `key` names the button in the card, `what` is read to screen readers. The text stands beside it as `.value`. */
  render(key: string, what: string, text: string): TemplateResult {
    const {msg} = this.#locale;
    const isCopied = this.#copying.copied === key;
    const label = isCopied
      ? `${this.#done()}: ${what}`
      : msg(str`Copy: ${what}`, {
          id: 'contact.copy-what',
          desc: 'What a screen reader says of a button that copies. Placeholder: what it copies and of whom, e.g. "Telephone, World Secretariat".',
        });
    return html`<button
      part="copy"
      class="copy"
      type="button"
      aria-label=${label}
      @click=${(event: Event) => this.#onCopy(key, text, event.currentTarget as Element)}
    >
      ${
        isCopied
          ? this.#done()
          : msg('Copy', {
              id: 'contact.copy',
              desc: 'Small button beside an address or number that copies it. One word.',
            })
      }
    </button>`;
  }

  #done(): string {
    return this.#locale.msg('Copied', {
      id: 'contact.copied',
      desc: 'On a small button, and announced, after it has copied. One word.',
    });
  }

  #onCopy(key: string, text: string, button: Element): void {
    void this.#copying.copy(key, text, button.parentElement!.querySelector('.value')!);
  }
}
