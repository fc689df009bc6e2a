import {str} from '@lit/localize/internal/str-tag.js';
import {html, type TemplateResult} from 'lit';
import type {LocaleController} from '../../locale/locale-controller.js';
import type {CardHost} from './host.js';

/** How long a button says what it did, in milliseconds. */
const SAID = 4000;

/** Buttons that copy a text of the card, and say so. */
export class CopyButtons {
  /** What a live region says after a click. */
  status = '';
  readonly #host: CardHost;
  readonly #locale: LocaleController;
  /** The button that has copied. */
  #copied = '';
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: CardHost, locale: LocaleController) {
    this.#host = host;
    this.#locale = locale;
  }

  /** `key` names the button in the card, `what` is read to screen readers. The text stands beside it as `.value`. */
  render(key: string, what: string, text: string): TemplateResult {
    const {msg} = this.#locale;
    const label = msg(str`Copy: ${what}`, {
      id: 'contact.copy-what',
      desc: 'What a screen reader says of a button that copies. Placeholder: what it copies and of whom, e.g. "Telephone, World Secretariat".',
    });
    return html`<button
      part="copy"
      class="copy"
      type="button"
      aria-label=${label}
      @click=${(event: Event) => this.#onCopy(key, text, event.currentTarget as HTMLElement)}
    >
      ${
        this.#copied === key
          ? this.#done()
          : msg('Copy', {
              id: 'contact.copy',
              desc: 'Small button beside an address or number that copies it. One word.',
            })
      }
    </button>`;
  }

  /** Forgets what it said. */
  stop(): void {
    clearTimeout(this.#timer);
    this.#copied = this.status = '';
  }

  #done(): string {
    return this.#locale.msg('Copied', {
      id: 'contact.copied',
      desc: 'On a small button, and announced, after it has copied. One word.',
    });
  }

  async #onCopy(key: string, text: string, button: HTMLElement): Promise<void> {
    clearTimeout(this.#timer);
    // Emptied first: what a live region already says, it does not say again.
    await this.#say('', '');
    if (await writeText(text)) {
      await this.#say(key, this.#done());
    } else {
      selectText(button.parentElement!.querySelector('.value')!);
      const {msg} = this.#locale;
      await this.#say(
        '',
        msg('It could not be copied. It is selected now, for you to copy.', {
          id: 'contact.selected',
          desc: 'Announced when the browser does not let a button copy: the text is marked instead. Two short sentences.',
        }),
      );
    }
    this.#timer = setTimeout(() => void this.#say('', ''), SAID);
  }

  async #say(copied: string, status: string): Promise<void> {
    this.#copied = copied;
    this.status = status;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
  }
}

/** False where the browser or the page's policy does not let it. */
async function writeText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false; // no clipboard on an insecure page or in a frame: the caller has another way
  }
}

function selectText(node: Node): void {
  const range = document.createRange();
  range.selectNodeContents(node);
  const selection = getSelection();
  selection?.removeAllRanges();
  selection?.addRange(range);
}
