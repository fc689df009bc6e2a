import {readFileSync} from 'node:fs';
import type {HTMLElement as Emulated, Window} from 'happy-dom';
import type {Load} from './options.js';
import {MARK, type Tag} from './page.js';

/** An element with its data, as the emulated browser holds it. */
export interface Drawn {
  /** A copy of its shadow tree. */
  readonly content: Emulated;
  /** The style sheets of the element, in their order. */
  readonly css: readonly string[];
  /** What it says to search engines, as JSON. */
  readonly linkedData: string | undefined;
}

/** An element draws itself in pieces; what has not changed for so many milliseconds is complete. */
const QUIET = 60;
const PATIENCE = 60_000;

/** The program of all elements in one file, which runs wherever there is a document. */
const program = (): string =>
  readFileSync(new URL('../cdn/plaza.classic.js', import.meta.url), 'utf8').replace(/^\ufeff/, '');

/**
 * A browser without a screen, in which the elements run as they do on the page. Nothing of the page itself runs in it:
 * it holds the elements, and what they ask of their page.
 */
export class Renderer {
  readonly #window: Window;
  /** The texts of the style sheets, which the emulated browser itself keeps in its own words. */
  readonly #css = new WeakMap<object, string>();
  /** The texts that were loaded, by their addresses. */
  readonly loaded = new Map<string, string>();

  private constructor(window: Window, load: Load) {
    this.#window = window;
    const scope = window as unknown as {fetch: (url: string | URL) => Promise<Response>; console: Console};
    scope.fetch = async (url) => {
      const text = await load(String(url));
      this.loaded.set(String(url), text);
      return new Response(text, {headers: {'content-type': 'application/feed+json'}});
    };
    // What the elements tell the webmaster on the console comes with their events.
    for (const name of ['log', 'info', 'warn', 'error'] as const) scope.console[name] = () => undefined;
    const css = this.#css;
    window.CSSStyleSheet.prototype.replaceSync = function (text: string) {
      css.set(this, text);
    };
    window.eval(program());
  }

  static async open(url: string, feed: string | undefined, load: Load): Promise<Renderer> {
    const {Window} = await import('happy-dom');
    const window = new Window({
      url,
      settings: {enableJavaScriptEvaluation: true, suppressInsecureJavaScriptEnvironmentWarning: true},
    });
    if (feed !== undefined) {
      const link = window.document.createElement('link');
      link.setAttribute('rel', 'alternate');
      link.setAttribute('type', 'application/feed+json');
      link.setAttribute('href', feed);
      window.document.head.append(link);
    }
    return new Renderer(window, load);
  }

  /** Draws an element with its feed. Throws where the feed cannot be shown. */
  async draw(tag: Tag, describe: boolean): Promise<Drawn> {
    const {document} = this.#window;
    const place = document.createElement('div');
    if (tag.lang !== undefined) place.setAttribute('lang', tag.lang);
    if (tag.dir !== undefined) place.setAttribute('dir', tag.dir);
    const element = document.createElement(tag.name);
    for (const [name, value] of tag.attributes) if (name !== MARK) element.setAttribute(name, value);
    if (describe) element.setAttribute('structured-data', '');
    element.innerHTML = tag.inner;
    const answered = new Promise<void>((resolve, reject) => {
      element.addEventListener('plaza-load', () => resolve());
      element.addEventListener('plaza-error', (event) => reject((event as unknown as {error: Error}).error));
    });
    place.append(element);
    document.body.append(place);
    if (!element.shadowRoot) throw new Error(`<${tag.name}> is no element of Plaza`);
    try {
      await within(PATIENCE, answered);
      await settled(element);
      const content = document.createElement('div');
      content.innerHTML = element.shadowRoot.innerHTML;
      const linkedData = document.head.querySelector('script[type="application/ld+json"]')?.textContent;
      return {
        content,
        css: element.shadowRoot.adoptedStyleSheets.map((sheet) => this.#css.get(sheet) ?? ''),
        linkedData: linkedData || undefined,
      };
    } finally {
      place.remove();
    }
  }

  close(): Promise<void> {
    return this.#window.happyDOM.close();
  }
}

async function settled(element: Emulated): Promise<void> {
  let before: string;
  do {
    before = element.shadowRoot!.innerHTML;
    await new Promise((resolve) => setTimeout(resolve, QUIET));
  } while (before !== element.shadowRoot!.innerHTML);
}

async function within(milliseconds: number, promise: Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('the feed did not come in time')), milliseconds);
  });
  await Promise.race([promise, late]).finally(() => clearTimeout(timer));
}
