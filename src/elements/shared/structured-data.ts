import {html, render, type ReactiveController, type ReactiveControllerHost} from 'lit';

type Host = ReactiveControllerHost & HTMLElement & {readonly structuredData: boolean};

/**
 * Describes the host to search engines while its attribute `structured-data` is set: JSON-LD in the page's head, where
 * they look, as none of them looks into a shadow tree. It goes when the host goes.
 */
export class StructuredDataController implements ReactiveController {
  readonly #host: Host;
  readonly #describe: () => object | undefined;
  #script: HTMLScriptElement | undefined;

  /** `describe` answers a JSON-LD object, or nothing as long as there is none. It is asked after each render. */
  constructor(host: Host, describe: () => object | undefined) {
    this.#host = host;
    this.#describe = describe;
    host.addController(this);
  }

  hostConnected(): void {
    this.hostUpdated();
  }

  hostUpdated(): void {
    const data = this.#host.isConnected && this.#host.structuredData ? this.#describe() : undefined;
    if (!data) {
      this.hostDisconnected();
      return;
    }
    this.#script ??= createScript();
    // With no "<" in it, a text can neither end the script nor begin a comment where the page is saved.
    const json = JSON.stringify(data).replaceAll('<', '\\u003c');
    if (this.#script.textContent !== json) this.#script.replaceChildren(json);
    if (!this.#script.isConnected) this.#host.ownerDocument.head.append(this.#script);
  }

  hostDisconnected(): void {
    this.#script?.remove();
    this.#script = undefined;
  }
}

/**
 * A script that cannot run: a browser never prepares one that comes from a template, and so Trusted Types, which ask
 * for a trusted text even where it is only data, let its text be set.
 */
function createScript(): HTMLScriptElement {
  const fragment = document.createDocumentFragment();
  render(html`<script type="application/ld+json"></script>`, fragment);
  return fragment.querySelector('script')!;
}
