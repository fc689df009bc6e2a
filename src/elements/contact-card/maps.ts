import type {TemplateResult} from 'lit';
import type {Contact} from '../../model/contact.js';
import {toMapFrame, toMapLink, type MapService} from '../../model/map-link.js';
import type {CardHost, Kit} from './kit.js';

const NAMES: Readonly<Record<MapService, string>> = {
  openstreetmap: 'OpenStreetMap',
  google: 'Google Maps',
  apple: 'Apple Maps',
};

/** A link to a map, and small maps that load only when a visitor asks for them. */
export class Maps {
  readonly #host: CardHost;
  readonly #kit: Kit;
  /** Ids of the contacts whose map is open. */
  readonly #open = new Set<string>();
  /** Whether the page's policy has forbidden the frame. */
  #forbidden = false;

  constructor(host: CardHost, kit: Kit) {
    this.#host = host;
    this.#kit = kit;
  }

  renderLink(contact: Contact): unknown {
    const {html, nothing, str, locale} = this.#kit;
    const service = this.#service;
    const href = service && toMapLink(service, contact);
    if (!href) return nothing;
    return html`<a part="link" class="below" href=${href}>
      ${locale.msg(str`Show on ${NAMES[service]}`, {
        id: 'contact.map-link',
        desc: 'Link below a postal address to a map. Placeholder: the name of the service, e.g. OpenStreetMap.',
      })}
    </a>`;
  }

  /** A button that shows a map, with a sentence on who is asked for it; where the service has such maps. */
  renderMap(contact: Contact): unknown {
    const {html, nothing, str, locale} = this.#kit;
    const {msg} = locale;
    const src = this.#service && toMapFrame(this.#service, contact);
    if (!src) return nothing;
    const {host} = new URL(src);
    const open = this.#open.has(contact.id);
    return html`
      <div class="map">
        <button part="map" type="button" aria-expanded=${open} @click=${() => this.#onToggle(contact.id)}>
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
      </div>
    `;
  }

  #renderFrame(src: string, {name}: Contact): TemplateResult {
    const {html, str, locale} = this.#kit;
    if (this.#forbidden) {
      return html`<p class="muted" role="status">
        ${locale.msg('This page does not allow maps. Use the link to the map instead.', {
          id: 'contact.map-forbidden',
          desc: 'In place of a map that the website does not let load; a link to it stands near. Two short sentences.',
        })}
      </p>`;
    }
    const title = locale.msg(str`Map: ${name}`, {
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

  #onToggle(id: string): void {
    if (!this.#open.delete(id)) this.#open.add(id);
    this.#watchPolicy();
    this.#host.requestUpdate();
  }

  /** A frame that the page's policy forbids stays blank, and only this event tells. */
  #watchPolicy(): void {
    const onViolation = ({effectiveDirective, blockedURI}: SecurityPolicyViolationEvent) => {
      if (effectiveDirective !== 'frame-src' || !blockedURI.includes('openstreetmap')) return;
      this.#forbidden = true;
      this.#host.requestUpdate();
    };
    document.addEventListener('securitypolicyviolation', onViolation);
    setTimeout(() => document.removeEventListener('securitypolicyviolation', onViolation), 5000);
  }
}
