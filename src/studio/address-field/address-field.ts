import {html, LitElement, nothing, type TemplateResult} from 'lit';
import {FeedError} from '../../feed/feed-error.js';
import {loadAddress} from '../workshop/open.js';
import {WordsController} from '../workshop/words-controller.js';
import type {AddressWords} from './words/en.js';

/** What was found at an address. */
export interface Loaded {
  readonly url: string;
  /** As it came: a table need not be in UTF-8. */
  readonly body: Blob;
  readonly text: string;
}

/**
 * A field for the address of a file, which loads it and says what is wrong where that fails. Dispatches `studio-loaded`
 * with a {@link Loaded} as detail, and `studio-closed` with the address where a server answers, but lets no other site read it.
 */
export class StudioAddress extends LitElement {
  static override properties = {
    action: {},
    value: {},
    problem: {state: true},
    loading: {state: true},
  };

  /** The words of its button. */
  declare action: string;
  /** The address that stands in it at first. */
  declare value: string;
  declare problem: string;
  declare loading: boolean;

  readonly #words = new WordsController<AddressWords>(this, {
    en: () => import('./words/en.js'),
    es: () => import('./words/es.js'),
    fr: () => import('./words/fr.js'),
    pt: () => import('./words/pt.js'),
  });

  constructor() {
    super();
    this.action = '';
    this.value = '';
    this.problem = '';
    this.loading = false;
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override render(): TemplateResult | typeof nothing {
    if (!this.#words.ready) return nothing;
    const {say} = this.#words;
    return html`<form class="address" novalidate @submit=${this.#onSubmit}>
      <p class="field">
        <label for="studio-address">${say('label')}</label>
        <input
          id="studio-address"
          type="url"
          inputmode="url"
          autocomplete="url"
          .value=${this.value}
          aria-invalid=${String(this.problem !== '')}
          aria-describedby="studio-address-hint studio-address-problem"
        />
        <span class="hint" id="studio-address-hint">${say('hint')}</span>
        <span class="error" id="studio-address-problem" role="alert">${this.problem}</span>
      </p>
      <button class="button" aria-disabled=${String(this.loading)}>
        ${this.loading ? say('opening') : this.action}
      </button>
    </form>`;
  }

  /** Loads what is at an address (absolute). */
  async open(url: string): Promise<void> {
    this.problem = '';
    this.loading = true;
    try {
      const body = await loadAddress(url);
      const detail: Loaded = {url, body, text: await body.text()};
      this.dispatchEvent(new CustomEvent<Loaded>('studio-loaded', {bubbles: true, detail}));
    } catch (error) {
      if (!(error instanceof FeedError)) throw error;
      this.problem = this.#describe(error);
      if (error.reason === 'network' && (await answers(url)))
        this.dispatchEvent(new CustomEvent<string>('studio-closed', {bubbles: true, detail: url}));
    } finally {
      this.loading = false;
    }
  }

  #describe({reason, httpStatus = 0}: FeedError): string {
    const {say} = this.#words;
    return reason === 'no-source' || reason === 'not-a-feed' || reason === 'not-a-table'
      ? say('invalid')
      : say(reason, {status: String(httpStatus)});
  }

  readonly #onSubmit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    if (this.loading) return;
    const input = this.querySelector('input')!;
    const url = toAddress(input.value);
    if (url) await this.open(url);
    else this.problem = this.#words.say(input.value.trim() ? 'invalid' : 'empty');
    if (this.problem) input.focus();
  };
}

/** Whether a server answers at all; what it says cannot be known without CORS. */
async function answers(url: string): Promise<boolean> {
  try {
    // eslint-disable-next-line no-restricted-globals -- src/feed reads feeds; this reads nothing.
    await fetch(url, {mode: 'no-cors', credentials: 'omit', cache: 'no-store'});
    return true;
  } catch {
    return false; // no connection, or no such server: the message names both
  }
}

/** What somebody has typed as an address, made whole; `undefined` where it is none. */
function toAddress(typed: string): string | undefined {
  const text = typed.trim();
  const url = /^[\w-]+(\.[\w-]+)+(\/|$)/.test(text) ? `https://${text}` : text;
  return /^https?:\/\/\S+$/i.test(url) && URL.canParse(url) ? new URL(url).href : undefined;
}

customElements.define('studio-address', StudioAddress);

declare global {
  interface HTMLElementTagNameMap {
    'studio-address': StudioAddress;
  }
}
