import {html, nothing, type TemplateResult} from 'lit';
import {toWebLink} from '../../model/link.js';
import type {Item, Picture} from '../../model/milestone.js';
import type {Translate} from '../../model/translation.js';
import {renderText} from '../shared/text.js';
import {creditMessage} from './extras.messages.js';
import type {Timeline, Tools} from './tools.js';

/** The pictures of entries, loaded when they come near; nothing of the page moves when they are there. */
export class Pictures {
  readonly #tools: Tools;
  /** The addresses at which there was none. */
  readonly #missing = new Set<string>();

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
    // A picture that is not there leaves no hole; where it has an alternative text, that tells what it shows.
    return html`
      <figure part="picture" class="picture" ?hidden=${isMissing && !alternative}>
        <img
          class=${isMissing ? 'missing' : isSized ? '' : 'unsized'}
          src=${src}
          alt=${alternative?.value ?? ''}
          lang=${alternative?.lang ?? nothing}
          width=${isSized ? width : nothing}
          height=${isSized ? height : nothing}
          loading="lazy"
          decoding="async"
          @error=${() => this.#onError(src)}
        />
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

  #onError(src: string): void {
    this.#missing.add(src);
    this.#tools.host.requestUpdate();
  }
}
