import {html, LitElement, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import '../../define.js';
import {tagOf, type Widget} from '../../mount/widgets.js';
import {
  colorIn,
  findMend,
  findWarnings,
  mergeWarnings,
  type Ground,
  type Pane,
  type Warning,
} from '../theme/contrast.js';
import type {Oklch} from '../theme/oklch.js';
import type {Height} from './embed.js';
import {THEME_PROPERTIES} from './theme.js';
import type {Say} from './words.js';

/** The widths of a telephone and of a small desk, in pixels. */
const WIDTHS = {phone: 360, desktop: 1024} as const;
type Device = keyof typeof WIDTHS;

/** How small a page is shown before it scrolls sideways instead. */
const SMALLEST = 0.55;
/** How long nothing has to change before it is measured, in milliseconds. */
const PAUSE = 200;

/** What colours are where nobody has set them: as the widgets have them by themselves. */
const USUAL: Readonly<Record<string, string>> = {
  '--plaza-color-brand': 'light-dark(oklch(0.45 0.12 255), oklch(0.8 0.1 250))',
  '--plaza-color-link': 'light-dark(oklch(0.45 0.12 255), oklch(0.8 0.1 250))',
  '--plaza-color-danger': 'light-dark(oklch(0.48 0.17 27), oklch(0.8 0.12 25))',
};

/** What is made anew each time, and often the same. */
const isOther = (one: unknown, other: unknown) => JSON.stringify(one) !== JSON.stringify(other);

/** What was measured of a widget that is ready. */
export interface Measures {
  readonly height: Height | undefined;
  readonly warnings: readonly Warning[];
}

/** Shows the real element as a page would, and dispatches `measured` with {@link Measures} whenever they change. */
export class StudioPreview extends LitElement {
  @property({attribute: false}) widget: Widget = 'network-list';
  @property({attribute: false}) src = '';
  @property({attribute: false, hasChanged: isOther}) settings: readonly (readonly [
    name: string,
    value: string,
  ])[] = [];
  @property({attribute: false}) language = '';
  @property({attribute: false, hasChanged: isOther}) theme: Readonly<Record<string, string>> = {};
  @property({attribute: false}) background = '';
  @property({attribute: false}) color = '';
  @property({attribute: false}) say!: Say;

  @state() private device: Device = matchMedia('(width < 48rem)').matches ? 'phone' : 'desktop';
  @state() private ground: Ground = 'light';
  @state({hasChanged: isOther}) private height: Height | undefined;
  @state() private scale = 1;

  #element: HTMLElement | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #measured: Measures | undefined;
  readonly #sizes = new ResizeObserver(() => this.#onResize());

  constructor() {
    super();
    this.addController({
      hostConnected: () => this.hasUpdated && this.#observe(),
      hostDisconnected: () => {
        clearTimeout(this.#timer);
        this.#sizes.disconnect();
      },
    });
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  /** The colour that a text of CSS is. */
  toOklch(css: string): Oklch {
    return colorIn(this.#page, css);
  }

  /** The nearest shade of a colour that can be read on the pages that are shown; undefined where there is none. */
  mend(name: string): string | undefined {
    return findMend(name, this.#panes, USUAL[name] ?? 'currentColor');
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    this.#fit();
    if (changed.has('background')) this.ground = this.background ? 'own' : 'light';
    if (changed.has('widget') || changed.has('src') || !this.#element) this.#renew();
    else if (changed.has('settings') || changed.has('language')) this.#setAttributes();
  }

  protected override firstUpdated(): void {
    this.#observe();
  }

  protected override updated(changed: PropertyValues<this>): void {
    const page = this.#page;
    for (const name of THEME_PROPERTIES) setOrRemove(page, name, this.theme[name]);
    setOrRemove(page, '--own-background', this.background || undefined);
    setOrRemove(page, '--own-color', this.color || undefined);
    const isDark = this.background && this.toOklch(this.background).lightness < 0.5;
    setOrRemove(page, '--own-scheme', isDark ? 'dark' : undefined);
    page.style.setProperty('zoom', String(this.scale));
    if ([...changed.keys()].some((name) => !['height', 'scale', 'say'].includes(String(name))))
      this.#measureSoon();
  }

  override render(): TemplateResult {
    const {say} = this;
    const width = WIDTHS[this.device];
    const height = this.device === 'phone' ? this.height?.narrow : this.height?.wide;
    const grounds: readonly Ground[] = this.background ? ['own', 'light', 'dark'] : ['light', 'dark'];
    return html`
      <div class="row preview-bar">
        ${this.#renderChoice('device', say('preview.width'), ['phone', 'desktop'], this.device, (device) => (this.device = device))}
        ${this.#renderChoice('ground', say('preview.ground'), grounds, this.ground, (ground) => (this.ground = ground))}
      </div>
      <div class="preview-frame" tabindex="0" role="region" aria-label=${say('preview.scroll', {width})}>
        <div class="preview-page ${this.device} ${this.ground}">${this.#element}</div>
      </div>
      <p class="hint">
        ${height ? say('preview.size', {width, height: Math.round(height)}) : nothing}${
          this.scale < 1 ? `, ${say('preview.scaled', {percent: Math.round(this.scale * 100)})}` : nothing
        }
      </p>
    `;
  }

  #renderChoice<Value extends Device | Ground>(
    name: string,
    label: string,
    values: readonly Value[],
    chosen: Value,
    choose: (value: Value) => void,
  ): TemplateResult {
    return html`<fieldset class="segments">
      <legend class="visually-hidden">${label}</legend>
      ${values.map(
        (value) =>
          html`<label>
            <input
              type="radio"
              name="preview-${name}"
              .checked=${value === chosen}
              @change=${() => choose(value)}
            /><span>${this.say(`preview.${value}`)}</span></label
          >`,
      )}
    </fieldset>`;
  }

  get #page(): HTMLElement {
    return this.querySelector<HTMLElement>('.preview-page')!;
  }

  /** The pages that the colours have to be readable on: that of the site where it is known, else light and dark ones. */
  get #panes(): readonly Pane[] {
    const element = this.#page;
    const grounds: readonly Ground[] = this.background ? ['own'] : ['light', 'dark'];
    return grounds.map((ground) => ({
      ground,
      element,
      widgets: this.#element?.shadowRoot ? [this.#element] : [],
      look: (measure) => {
        element.classList.replace(this.ground, ground);
        try {
          return measure();
        } finally {
          element.classList.replace(ground, this.ground);
        }
      },
    }));
  }

  #observe(): void {
    this.#sizes.disconnect();
    this.#sizes.observe(this.querySelector('.preview-frame')!);
    if (this.#element) this.#sizes.observe(this.#element);
  }

  #renew(): void {
    if (this.#element) this.#sizes.unobserve(this.#element);
    this.height = undefined;
    this.#measured = undefined;
    this.#element = document.createElement(tagOf(this.widget));
    this.#element.addEventListener('plaza-load', () => this.#measureSoon());
    this.#setAttributes();
    if (this.hasUpdated) this.#sizes.observe(this.#element);
  }

  /** What a visitor does in the preview stays out of the address of the workshop. */
  #setAttributes(): void {
    const wanted = new Map([
      ...this.settings,
      ['sync-url', 'off'] as const,
      ['src', this.src] as const,
      ...(this.language ? [['lang', this.language] as const] : []),
    ]);
    const element = this.#element!;
    const own = ['ready', 'failed'];
    for (const name of element.getAttributeNames())
      if (!wanted.has(name) && !own.includes(name)) element.removeAttribute(name);
    for (const [name, value] of wanted)
      if (element.getAttribute(name) !== value) element.setAttribute(name, value);
  }

  readonly #onResize = (): void => {
    // In the next frame: what changes sizes while they are being told would be told of them again.
    requestAnimationFrame(() => this.#fit());
    this.#measureSoon();
  };

  /** Shows the page as large as there is room. */
  #fit(): void {
    const room = this.querySelector('.preview-frame')?.clientWidth ?? Infinity;
    const scale = Math.min(1, room / WIDTHS[this.device]);
    this.scale = scale < SMALLEST ? 1 : Math.floor(scale * 100) / 100;
  }

  #measureSoon(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#measure(), PAUSE);
  }

  /** Piece by piece, as each takes a while on a large widget; whatever changes meanwhile begins it anew. */
  async #measure(): Promise<void> {
    const element = this.#element;
    const timer = this.#timer;
    if (!this.isConnected || !element?.shadowRoot) return;
    this.height = element.hasAttribute('ready') ? this.#measureHeights(element) : undefined;
    const {height} = this;
    const found: Warning[] = [];
    for (const pane of this.#panes) {
      await new Promise((resolve) => setTimeout(resolve));
      if (!this.isConnected || timer !== this.#timer) return;
      found.push(...findWarnings([pane]));
    }
    const detail: Measures = {height, warnings: mergeWarnings(found)};
    if (!isOther(detail, this.#measured)) return;
    this.#measured = detail;
    this.dispatchEvent(new CustomEvent<Measures>('measured', {detail}));
  }

  /** Both at once, whichever is shown: within a task nobody sees it. */
  #measureHeights(element: HTMLElement): Height {
    const page = this.#page;
    const zoom = page.style.getPropertyValue('zoom');
    const at = (device: Device) => {
      page.classList.replace(shown, device);
      const {offsetHeight} = element;
      page.classList.replace(device, shown);
      return offsetHeight;
    };
    const shown = this.device;
    page.style.setProperty('zoom', '1');
    try {
      return {narrow: at('phone'), wide: at('desktop')};
    } finally {
      page.style.setProperty('zoom', zoom);
    }
  }
}

function setOrRemove(element: HTMLElement, name: string, value: string | undefined): void {
  if (value === undefined) element.style.removeProperty(name);
  else element.style.setProperty(name, value);
}

customElements.define('studio-preview', StudioPreview);
