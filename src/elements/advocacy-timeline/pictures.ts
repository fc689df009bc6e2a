import {html, nothing, type TemplateResult} from 'lit';
import {toWebLink} from '../../model/link.js';
import type {Item, Picture} from '../../model/milestone.js';
import type {Translate} from '../../model/translation.js';
import {savesData} from '../shared/data-saver.js';
import {renderText} from '../shared/text.js';
import {creditMessage, showPictureLabel} from './extras.messages.js';
import type {Timeline, Tools} from './tools.js';

/**
 * The pictures of entries, loaded when they come near, or one by one where the visitor saves data; nothing of the page moves
 * when they are there.
 */
export class Pictures {
  readonly #tools: Tools;
  /** The addresses at which there was none. */
  readonly #missing = new Set<string>();
  /** The addresses of those that a visitor who saves data has asked for. */
  readonly #asked = new Set<string>();

  constructor(tools: Tools) {
    this.#tools = tools;
  }

  /** Forgets what was missing: it may be there now. */
  forget(): void {
    this.#missing.clear();
  }

  render(item: Item, {feed}: Timeline): TemplateResult | undefined {
    const {image: picture} = item._milestone ?? {};
    const src = toWebLink(picture?.url ?? item.image ?? item.banner_image, feed.url);
    if (!src) return undefined;
    const translate = this.#tools.translator(feed);
    const {width, height} = picture ?? {};
    const isSized = width !== undefined && height !== undefined;
    const alternative = picture && translate(picture, 'alternative_text');
    const isMissing = this.#missing.has(src);
    const isSaving = savesData();
    const name = alternative?.value || translate(item, 'title')?.value;
    const show = showPictureLabel(this.#tools.locale.msg);
    // A picture that is not there leaves no hole; where it has an alternative text, that tells what it shows.
    return html`
      <figure
        part="picture"
        class="picture"
        tabindex=${isSaving ? -1 : nothing}
        ?hidden=${isMissing && !alternative}
      >
        ${
          isSaving && !this.#asked.has(src)
            ? html`<button
                type="button"
                part="show-picture"
                aria-label=${name ? `${show}: ${name}` : nothing}
                @click=${(event: Event) => this.#onShow(src, event)}
              >
                ${show}
              </button>`
            : html`<img
                class=${isMissing ? 'missing' : isSized ? '' : 'unsized'}
                src=${src}
                alt=${alternative?.value ?? ''}
                lang=${alternative?.lang ?? nothing}
                width=${isSized ? width : nothing}
                height=${isSized ? height : nothing}
                loading="lazy"
                decoding="async"
                @error=${() => this.#onError(src)}
              />`
        }
        ${picture ? this.#renderCaption(picture, translate) : nothing}
      </figure>
    `;
  }

  #renderCaption(picture: Picture, translate: Translate): TemplateResult | typeof nothing {
    const {caption, credit_text} = picture;
    if (!caption && !credit_text) return nothing;
    const credit = credit_text && creditMessage(credit_text, this.#tools.locale.msg);
    return html`<figcaption class="muted">
      ${renderText(translate(picture, 'caption'))} ${credit ? html`<bdi>${credit}</bdi>` : nothing}
    </figcaption>`;
  }

  #onShow(src: string, {currentTarget}: Event): void {
    // The button is about to go; the focus stays where it was.
    (currentTarget as HTMLElement).parentElement!.focus();
    this.#asked.add(src);
    this.#tools.host.requestUpdate();
  }

  #onError(src: string): void {
    // What was asked for can be asked for again.
    if (this.#asked.delete(src) && savesData()) return this.#tools.host.requestUpdate();
    this.#missing.add(src);
    this.#tools.host.requestUpdate();
  }
}
