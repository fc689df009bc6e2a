import {str} from '@lit/localize/internal/str-tag.js';
import {html, nothing, type TemplateResult} from 'lit';
import type {LocaleController} from '../../locale/locale-controller.js';
import type {Contact} from '../../model/contact.js';
import {toMapFrame, toMapLink, type MapService} from '../../model/map-link.js';
import type {CardHost} from './host.js';

const NAMES: Readonly<Record<MapService, string>> = {
  openstreetmap: 'OpenStreetMap',
  google: 'Google Maps',
  apple: 'Apple Maps',
};

/** A link to a map, and small maps that load only when a visitor asks for them. */
export class Maps {
  readonly #host: CardHost;
  readonly #locale: LocaleController;
  /** Ids of the contacts whose map is open. */
  readonly #open = new Set<string>();
  /** Whether the page's policy has forbidden the frame. */
  #forbidden = false;

  constructor(host: CardHost, locale: LocaleController) {
    this.#host = host;
    this.#locale = locale;
  }

  renderLink(contact: Contact): TemplateResult | undefined {
    const service = this.#service;
    const href = service && toMapLink(service, contact);
    if (!href) return undefined;
    return html`<a part="link" class="to-map" href=${href}>
      ${this.#locale.msg(str`Show on ${NAMES[service]}`, {
        id: 'contact.map-link',
        desc: 'Link below a postal address to a map. Placeholder: the name of the service, e.g. OpenStreetMap.',
      })}
    </a>`;
  }

  /** A button that shows a map, with a sentence on who is asked for it; where the service has such maps. */
  renderMap(contact: Contact): unknown {
    const src = this.#service && toMapFrame(this.#service, contact);
    if (!src) return nothing;
    return html`<div class="map">
      ${this.#forbidden ? this.#renderForbidden(contact) : this.#renderControls(contact, src)}
    </div>`;
  }

  #renderControls(contact: Contact, src: string): TemplateResult {
    const {msg} = this.#locale;
    const {host} = new URL(src);
    const open = this.#open.has(contact.id);
    return html`
      <button
        part="map"
        type="button"
        aria-expanded=${open}
        @click=${(event: Event) => this.#onToggle(contact.id, event)}
      >
        ${
          open
            ? msg('Hide map', {id: 'contact.hide-map', desc: 'Button that closes a small map.'})
            : msg('Show map', {
                id: 'contact.show-map',
                desc: 'Button that opens a small map. A sentence on who is asked for it follows.',
              })
        }
      </button>
      ${
        open
          ? this.#renderFrame(src, contact)
          : html`<span class="muted">
              ${msg(str`Loads a map from ${host}, which then sees your IP address.`, {
                id: 'contact.map-consent',
                desc: 'Beside the button that opens a map of another service. Placeholder: the host, e.g. www.openstreetmap.org. One sentence.',
              })}
            </span>`
      }
    `;
  }

  #renderForbidden(contact: Contact): TemplateResult {
    return html`<p tabindex="-1">
      <span class="muted">
        ${this.#locale.msg('This page does not allow maps.', {
          id: 'contact.map-forbidden',
          desc: 'In place of a map that the website does not let load; a link to it follows. One short sentence.',
        })}
      </span>
      ${this.renderLink(contact)}
    </p>`;
  }

  #renderFrame(src: string, {name}: Contact): TemplateResult {
    const title = this.#locale.msg(str`Map: ${name}`, {
      id: 'contact.map-title',
      desc: 'What a screen reader says of a map. Placeholder: name of a person or office.',
    });
    return html`<iframe
      class="frame"
      src=${src}
      title=${title}
      referrerpolicy="no-referrer"
      sandbox="allow-scripts allow-same-origin allow-popups"
    ></iframe>`;
  }

  /** The service chosen, where it is one that is known. */
  get #service(): MapService | undefined {
    const {map} = this.#host;
    return map && Object.hasOwn(NAMES, map) ? map : undefined;
  }

  #onToggle(id: string, {currentTarget}: Event): void {
    if (!this.#open.delete(id)) {
      this.#open.add(id);
      this.#watchPolicy((currentTarget as Element).parentElement!);
    }
    this.#host.requestUpdate();
  }

  /** A frame that the page's policy forbids stays blank, and only this event tells. */
  #watchPolicy(place: Element): void {
    const onViolation = ({effectiveDirective, blockedURI, disposition}: SecurityPolicyViolationEvent) => {
      const isOurs = effectiveDirective === 'frame-src' && blockedURI.includes('openstreetmap');
      // A policy that is only tried out forbids nothing.
      if (isOurs && disposition === 'enforce') void this.#forbid(place);
    };
    document.addEventListener('securitypolicyviolation', onViolation);
    setTimeout(() => document.removeEventListener('securitypolicyviolation', onViolation), 5000);
  }

  /** Says that there is no map. The button goes with it: the focus moves to the sentence in its place. */
  async #forbid(place: Element): Promise<void> {
    this.#forbidden = true;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    place.querySelector('p')?.focus();
  }
}
