import {html, LitElement, nothing, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import type {Code, Embed, Step, Way} from './embed.js';
import {HOWS, toWays, type How} from './snippets.js';
import {sayOf, type Say} from './words.js';

/** What to do in each system, in tabs. Dispatches `how` when another one is chosen. */
export class StudioSnippets extends LitElement {
  @property({attribute: false}) embed!: Embed;
  @property({attribute: false}) how: How = 'html';
  /** What is to say of the hashes. */
  @property({attribute: false}) integrity = '';
  @property({attribute: false}) say!: Say;

  /** The lines that were just copied. */
  @state() private copied = '';

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override render(): TemplateResult {
    const {how, say} = this;
    return html`
      <div class="tabs" role="tablist" aria-label=${say('snippets.label')} @keydown=${this.#onKey}>
        ${HOWS.map(
          (each) =>
            html`<button
              id="tab-${each}"
              type="button"
              role="tab"
              aria-selected=${String(each === how)}
              aria-controls="lines"
              tabindex=${each === how ? 0 : -1}
              @click=${() => this.#choose(each)}
            >
              ${sayOf(say, 'how', each)}
            </button>`,
        )}
      </div>
      <div id="lines" class="box stack" role="tabpanel" aria-labelledby="tab-${how}" tabindex="0">
        <p>${sayOf(say, 'about', how)}</p>
        ${toWays[how](this.embed).map((way, i, ways) => this.#renderWay(way, ways.length > 1))}
        ${this.integrity ? html`<p class="hint">${this.integrity}</p>` : nothing}
      </div>
    `;
  }

  #renderWay({name, steps}: Way, isOneOfMany: boolean): TemplateResult {
    const list = html`<ol class="to-do" role="list">
      ${steps.map((step) => this.#renderStep(step, `${name}.${step.say}`))}
    </ol>`;
    return isOneOfMany
      ? html`<section class="way">
          <h4>${sayOf(this.say, 'way', name)}</h4>
          ${list}
        </section>`
      : list;
  }

  #renderStep({say: key, code}: Step, id: string): TemplateResult {
    const words = sayOf(this.say, 'step', key);
    return html`<li>
      <p>${words}</p>
      ${code ? this.#renderCode(code, id, words) : nothing}
    </li>`;
  }

  #renderCode({text}: Code, id: string, words: string): TemplateResult {
    return html`<div class="lines">
      <pre class="code" translate="no"><code>${text}</code></pre>
      <button
        class="button small"
        type="button"
        aria-label=${this.say('copy.what', {what: words})}
        @click=${(event: Event) => this.#copy(text, id, event.currentTarget as Element)}
      >
        ${this.say(this.copied === id ? 'copied' : 'copy')}
      </button>
    </div>`;
  }

  #choose(how: How): void {
    this.copied = '';
    this.dispatchEvent(new CustomEvent<How>('how', {detail: how}));
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    const isRtl = getComputedStyle(this).direction === 'rtl';
    const steps: Readonly<Record<string, number>> = {
      ArrowRight: isRtl ? -1 : 1,
      ArrowLeft: isRtl ? 1 : -1,
      Home: -HOWS.indexOf(this.how),
      End: HOWS.length - 1 - HOWS.indexOf(this.how),
    };
    const move = steps[event.key];
    if (move === undefined) return;
    event.preventDefault();
    const next = HOWS[(HOWS.indexOf(this.how) + move + HOWS.length) % HOWS.length]!;
    this.#choose(next);
    this.querySelector<HTMLElement>(`#tab-${next}`)!.focus();
  };

  async #copy(text: string, id: string, button: Element): Promise<void> {
    let said: 'copied' | 'copy.failed' = 'copied';
    try {
      await navigator.clipboard.writeText(text);
      this.copied = id;
    } catch {
      // Browsers refuse without https and without permission.
      getSelection()?.selectAllChildren(button.parentElement!.querySelector('code')!);
      said = 'copy.failed';
    }
    this.dispatchEvent(new CustomEvent('studio-say', {bubbles: true, detail: this.say(said)}));
  }
}

customElements.define('studio-snippets', StudioSnippets);
