import {html, LitElement, type TemplateResult} from 'lit';
import {property, query, state} from 'lit/decorators.js';
import {live} from 'lit/directives/live.js';
import {
  colorIn,
  findMend,
  findWarnings,
  type Ground,
  type Pane,
  type Warning,
} from '../../src/studio/theme/contrast.js';
import {fromLink, NOTHING, toCss, toLink, type Design} from '../../src/studio/theme/design.js';
import {isColor, isValid} from '../../src/studio/theme/values.js';
import {renderField} from './fields.js';
import {fieldsStyles} from './fields.styles.js';
import {toHex} from '../../src/studio/theme/oklch.js';
import {
  COLORS,
  FONTS,
  keepValid,
  labelOf,
  OTHERS,
  PAGE_COLORS,
  PROPERTIES,
  SHAPE,
  themes,
  usualColor,
  type Property,
} from './properties.js';
import {themeEditorStyles} from './theme-editor.styles.js';
import {renderWarnings} from './warnings.js';

const GROUNDS: readonly Ground[] = ['light', 'dark'];

/** How long nothing has to change before the contrast is measured, in milliseconds. */
const PAUSE = 150;

/** Sets the custom properties of Plaza, on a light and on a dark page with widgets in the slots `light` and `dark`. */
export class ThemeEditor extends LitElement {
  static override styles = [themeEditorStyles, fieldsStyles];

  /** A design that was shared, as the story's address has it. */
  @property({attribute: false}) link = '';

  @state() private design: Design = NOTHING;
  /** What is written in a field and not understood. */
  @state() private drafts: Readonly<Record<string, string>> = {};
  @state() private shown: Ground | 'both' = 'both';
  @state() private warnings: readonly Warning[] | undefined;
  @state() private said = '';
  /** The properties of which no shade can be read, as things stand. */
  @state() private hopeless: readonly string[] = [];
  @state() private copied = '';
  /** Of this page, with the design that was last shared. */
  @state() private address = '';

  @query('pre') private code!: HTMLElement;

  /** What a ready-made theme says beyond custom properties. */
  readonly #rules = new CSSStyleSheet();
  #timer: ReturnType<typeof setTimeout> | undefined;

  readonly #measureSoon = () => {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.warnings = findWarnings(this.#panes());
    }, PAUSE);
  };

  constructor() {
    super();
    // Some colours come with what draws the content.
    this.addEventListener('plaza-load', this.#measureSoon);
    this.addController({
      hostConnected: () => document.adoptedStyleSheets.push(this.#rules),
      hostDisconnected: () => {
        clearTimeout(this.#timer);
        document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== this.#rules);
      },
    });
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (changed.has('link')) this.#takeLink();
    // What was copied is outdated.
    if (changed.has('design')) this.address = this.copied = '';
  }

  protected override updated(changed: Map<PropertyKey, unknown>): void {
    if (!changed.has('design')) return;
    const {values} = this.design;
    for (const {ground, element} of this.#panes()) {
      // Whatever the page around sets does not count here.
      for (const {name} of PROPERTIES) element.style.setProperty(name, values[name] ?? 'initial');
      element.style.setProperty('background-color', values[`${ground}-background`] ?? 'Canvas');
      element.style.setProperty('color', values[`${ground}-color`] ?? 'CanvasText');
    }
    this.#rules.replaceSync(this.#theme()?.rules ?? '');
    // Pickers show the colours that follow from others, which are known only now.
    this.requestUpdate();
    this.#measureSoon();
  }

  override render(): TemplateResult {
    return html`
      <div class="layout">
        <form class="controls" lang="en" dir="ltr" aria-label="Theme" @submit=${this.#onSubmit}>
          ${this.#renderStart()} ${this.#renderGroup('Colours', COLORS, true)}
          ${this.#renderGroup('Fonts', FONTS, true)} ${this.#renderGroup('Shape', SHAPE, true)}
          ${this.#renderGroup('Your page, to try it on', PAGE_COLORS, false)}
          ${this.#renderGroup('Roles and single pieces', OTHERS, false)}
        </form>
        <div class="results" lang="en" dir="ltr">
          ${renderWarnings(this.warnings, this.said, this.hopeless, (name) => this.#onMend(name))}
          ${this.#renderCode()}
        </div>
        <div class="panes">${GROUNDS.map((ground) => this.#renderPane(ground))}</div>
      </div>
    `;
  }

  #renderStart(): TemplateResult {
    const pages = [
      ['both', 'Both'],
      ['light', 'Light'],
      ['dark', 'Dark'],
    ] as const;
    return html`
      <div class="start">
        <div class="field">
          <label for="theme">Start from</label>
          <select id="theme" @change=${this.#onTheme}>
            <option value="" .selected=${this.design.theme === ''}>Nothing: the widgets by themselves</option>
            ${[...themes.keys()].map(
              (name) =>
                html`<option value=${name} .selected=${this.design.theme === name}>
                  The theme ${name}
                </option>`,
            )}
          </select>
        </div>
        <fieldset class="choice">
          <legend>Pages</legend>
          <div>
            ${pages.map(
              ([value, label]) => html`
                <label>
                  <input
                    type="radio"
                    name="shown"
                    .checked=${live(this.shown === value)}
                    @change=${() => (this.shown = value)}
                  />
                  ${label}
                </label>
              `,
            )}
          </div>
        </fieldset>
      </div>
    `;
  }

  #renderGroup(title: string, group: readonly Property[], open: boolean): TemplateResult {
    return html`
      <details class="group" ?open=${open}>
        <summary><h2>${title}</h2></summary>
        <div class="fields">${group.map((each) => this.#renderProperty(each))}</div>
      </details>
    `;
  }

  #renderProperty(property: Property): TemplateResult {
    const {name} = property;
    const draft = this.drafts[name];
    const value = this.design.values[name] ?? '';
    const place = this.renderRoot.querySelector(name.startsWith('dark') ? '.dark' : '.light');
    return renderField(property, {
      value: draft ?? value,
      isWrong: draft !== undefined,
      hex: place && isColor(name) ? toHex(colorIn(place, value || usualColor(name))) : '#000000',
      set: (text) => this.#onSet(name, text),
    });
  }

  #renderCode(): TemplateResult {
    const css = toCss(this.design, this.#theme()?.rules ?? '');
    return html`
      <section class="card" aria-labelledby="css">
        <h2 id="css">CSS for your page</h2>
        <pre>${css || '/* Nothing is set: the widgets take the look of the page. */'}</pre>
        <div class="row">
          <button type="button" class="main" @click=${this.#onCopy}>Copy the CSS</button>
          <button type="button" @click=${this.#onShare}>Copy a link to this design</button>
        </div>
        <p class="address" ?hidden=${this.address === ''}>${this.address}</p>
        <p role="status">${this.copied}</p>
      </section>
    `;
  }

  #renderPane(ground: Ground): TemplateResult {
    const isHidden = this.shown !== 'both' && this.shown !== ground;
    return html`
      <section class="pane ${ground}" ?hidden=${isHidden}>
        <h2 lang="en" dir="ltr">${ground === 'light' ? 'On a light page' : 'On a dark page'}</h2>
        <slot name=${ground} @slotchange=${this.#measureSoon}></slot>
      </section>
    `;
  }

  #theme() {
    return themes.get(this.design.theme);
  }

  #panes(): readonly Pane[] {
    return GROUNDS.map((ground) => {
      const element = this.renderRoot.querySelector<HTMLElement>(`.${ground}`)!;
      const slotted = element.querySelector('slot')!.assignedElements() as HTMLElement[];
      return {ground, element, widgets: slotted.filter(({shadowRoot}) => shadowRoot)};
    });
  }

  #takeLink(): void {
    const shared = fromLink(this.link);
    this.design = keepValid(shared ?? NOTHING);
    this.drafts = {};
    this.said = shared ? '' : 'The link has lost something on its way, so nothing is set.';
  }

  #onSubmit(event: Event): void {
    event.preventDefault();
  }

  #onSet(name: string, text: string): void {
    this.said = '';
    this.hopeless = [];
    const {[name]: _, ...drafts} = this.drafts;
    const value = text.trim();
    if (value && !isValid(name, value)) {
      this.drafts = {...drafts, [name]: text};
      return;
    }
    this.drafts = drafts;
    const {[name]: __, ...values} = this.design.values;
    this.design = {...this.design, values: value ? {...values, [name]: value} : values};
  }

  #onTheme(event: Event): void {
    const theme = (event.target as HTMLSelectElement).value;
    const pages = Object.entries(this.design.values).filter(([name]) => !name.startsWith('--'));
    this.drafts = {};
    this.said = '';
    this.hopeless = [];
    this.design = {theme, values: {...themes.get(theme)?.values, ...Object.fromEntries(pages)}};
  }

  #onMend(property: string): void {
    const value = findMend(property, this.#panes(), usualColor(property));
    if (value) this.#onSet(property, value);
    else this.hopeless = [...this.hopeless, property];
    this.said = value
      ? `${labelOf(property)} is now ${value}.`
      : `No shade of “${labelOf(property)}” can be read on all that is behind it: change the page, or the surface or tint.`;
  }

  #onCopy(): void {
    this.address = '';
    void this.#copy(this.code);
  }

  async #onShare(): Promise<void> {
    const url = new URL(location.href);
    // As Storybook has the arguments of a story.
    url.searchParams.set('args', `link:${toLink(this.design)}`);
    this.address = url.href;
    await this.updateComplete;
    await this.#copy(this.renderRoot.querySelector('.address')!);
  }

  async #copy(place: Element): Promise<void> {
    this.copied = '';
    try {
      await navigator.clipboard.writeText(place.textContent);
      this.copied = 'Copied.';
    } catch {
      // Browsers refuse without https and without permission.
      getSelection()?.selectAllChildren(place);
      this.copied = 'Your browser does not let it be copied: it is selected, for you to do so.';
    }
  }
}
