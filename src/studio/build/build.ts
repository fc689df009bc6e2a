import {html, LitElement, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import {formatLanguage} from '../../format/name.js';
import {today} from '../../elements/shared/today.js';
import {VERSION} from '../../elements/shared/registration.js';
import {WIDGETS} from '../../mount/widgets.js';
import type {Raw} from '../../model/json.js';
import {readAddress, writeAddress} from '../workshop/address.js';
import {ProjectController} from '../workshop/project-controller.js';
import type {Project} from '../workshop/project.js';
import {WordsController} from '../workshop/words-controller.js';
import {findFindings} from './checks.js';
import type {Embed} from './embed.js';
import {readHolding, type Holding} from './feed-values.js';
import {renderFindings} from './findings.js';
import {renderOptions} from './option-fields.js';
import {renderPageFields} from './page-fields.js';
import './preview.js';
import type {Measures, StudioPreview} from './preview.js';
import './snippet-tabs.js';
import type {How} from './snippets.js';
import {NOTHING_SET, readSettings, toParameters, withAttribute, withWidget, type Settings} from './state.js';
import {renderTheme} from './theme-fields.js';
import {isThemeValue, keepKnown, readSwatches, toSiteTheme} from './theme.js';
import {toEmbed} from './to-embed.js';
import {hasAny, renderCards, withListThatIsThere} from './widget-cards.js';
import type {BuildWords} from './words/en.js';

const NOT_MEASURED: Measures = {height: undefined, warnings: []};

/** The widget builder: from the open feed to lines that show it on any page. */
export class StudioBuild extends LitElement {
  @property({attribute: false}) project!: Project;

  @state() private settings: Settings = NOTHING_SET;
  @state() private measures: Measures = NOT_MEASURED;
  /** What is written in a field of the theme and no CSS. */
  @state() private drafts: Readonly<Record<string, string>> = {};
  @state() private pasted = '';
  @state() private found = '';
  @state() private hopeless: readonly string[] = [];

  readonly #words = new WordsController<BuildWords>(this, {
    en: () => import('./words/en.js'),
    es: () => import('./words/es.js'),
    fr: () => import('./words/fr.js'),
    pt: () => import('./words/pt.js'),
  });
  /** What was last looked through, and in which language. */
  #read: {feed: Raw; language: string; holding: Holding | undefined} | undefined;

  readonly #onAddress = () => this.#readAddress();

  constructor() {
    super();
    new ProjectController(this);
    this.addController({
      hostConnected: () => {
        addEventListener('popstate', this.#onAddress);
        this.#readAddress();
        // What has changed meanwhile was not heard.
        this.requestUpdate();
      },
      hostDisconnected: () => removeEventListener('popstate', this.#onAddress),
    });
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    // Who has named no widget gets one that there is something for.
    const holding = this.#holding;
    if (!holding) return;
    if (!readAddress().has('widget') && !hasAny(holding, this.settings.widget)) {
      const other = WIDGETS.find((widget) => hasAny(holding, widget));
      if (other) this.settings = withWidget(this.settings, other);
    }
    this.settings = withListThatIsThere(this.settings, holding);
  }

  override render(): TemplateResult | typeof nothing {
    const {ready, say, count} = this.#words;
    if (!ready) return nothing;
    const holding = this.#holding;
    if (!holding)
      return html`<div class="panel">
        <h2>${say('title')}</h2>
        <p class="message warn">${say('no-feed')}</p>
      </div>`;
    const embed = toEmbed(this.settings, this.project, this.measures.height, say);
    return html`<div class="panel">
      <h2>${say('title')}</h2>
      <p class="lead">${say('lead')}</p>
      <p><a href="#builder-lines" @click=${this.#onToLines}>${say('to-lines')}</a></p>
      ${renderCards(holding, this.settings.widget, say, count, (widget) => this.#set(withWidget(this.settings, widget)))}
      <div class="builder">
        <section class="settings" aria-labelledby="builder-options">
          <h3 id="builder-options">${say('options')}</h3>
          ${this.#renderSettings(holding)}
        </section>
        <div class="result">
          <section aria-labelledby="builder-preview">
            <h3 id="builder-preview">${say('preview')}</h3>
            ${this.#renderPreview(embed)}
          </section>
          ${this.#renderFindings(embed, holding)}
        </div>
      </div>
      <section aria-labelledby="builder-lines">
        <h3 id="builder-lines" tabindex="-1">${say('snippets')}</h3>
        <studio-snippets
          .embed=${embed}
          .how=${this.settings.how}
          .integrity=${this.#sayIntegrity(embed)}
          .say=${say}
          @how=${({detail}: CustomEvent<How>) => this.#set({...this.settings, how: detail})}
        ></studio-snippets>
      </section>
    </div>`;
  }

  #renderSettings(holding: Holding): TemplateResult {
    const {say, count, language} = this.#words;
    const {settings, project} = this;
    return html`
      ${renderOptions({
        settings,
        holding,
        say,
        count,
        set: (name, value) => this.#set(withAttribute(this.settings, name, value)),
      })}
      ${renderTheme({
        theme: settings.theme,
        drafts: this.drafts,
        pasted: this.pasted,
        found: this.found,
        say,
        toOklch: this.#preview?.hasUpdated ? (css) => this.#preview!.toOklch(css) : undefined,
        set: (name, value) => this.#onTheme(name, value),
        paste: (pasted) => this.#onPaste(pasted),
      })}
      ${renderPageFields({
        settings,
        publicUrl: project.publicUrl,
        language,
        say,
        set: (some) => this.#set({...this.settings, ...some}),
      })}
    `;
  }

  #renderPreview({attributes}: Embed): TemplateResult {
    const {widget, lang, theme, background, color} = this.settings;
    const isColor = (value: string) => isThemeValue('--plaza-color-text', value);
    return html`<studio-preview
      .widget=${widget}
      .src=${this.project.url ?? ''}
      .settings=${attributes}
      .language=${lang}
      .theme=${theme}
      .background=${isColor(background) ? background : ''}
      .color=${isColor(color) ? color : ''}
      .say=${this.#words.say}
      @measured=${({detail}: CustomEvent<Measures>) => (this.measures = detail)}
    ></studio-preview>`;
  }

  #renderFindings(embed: Embed, holding: Holding): TemplateResult {
    const {project, settings} = this;
    const {say, language} = this.#words;
    return renderFindings({
      findings: findFindings({
        settings,
        embed,
        publicUrl: project.publicUrl,
        isChanged: project.isChanged,
        languages: holding.languages,
        nameLanguage: (code) => formatLanguage(code, language),
      }),
      weak: this.measures.warnings,
      hopeless: this.hopeless,
      say,
      mend: (name) => this.#onMend(name),
      goTo: (id) => this.#goTo(id),
    });
  }

  #sayIntegrity({integrity, base}: Embed): string {
    const {say} = this.#words;
    const {how} = this.settings;
    if (['react', 'vue', 'svelte', 'angular'].includes(how)) return '';
    if (!base.startsWith('https://cdn.jsdelivr.net/')) return say('integrity.own');
    if (!integrity) return say('integrity.unknown');
    return say(how === 'html' ? 'integrity.module' : 'integrity.known', {version: VERSION});
  }

  get #preview(): StudioPreview | null {
    return this.querySelector<StudioPreview>('studio-preview');
  }

  /** What the open feed has, looked through once for each of its versions. */
  get #holding(): Holding | undefined {
    const {feed} = this.project;
    if (!feed) return undefined;
    const {language} = this.#words;
    if (this.#read?.feed === feed && this.#read.language === language) return this.#read.holding;
    let holding: Holding | undefined;
    try {
      holding = readHolding(feed, language, today());
    } catch {
      holding = undefined; // JSON, but nothing of a feed in it: the doctor says so
    }
    this.#read = {feed, language, holding};
    return holding;
  }

  #readAddress(): void {
    const settings = readSettings(readAddress());
    this.settings = {...settings, theme: keepKnown(settings.theme)};
  }

  #set(settings: Settings): void {
    if (settings.widget !== this.settings.widget) this.measures = NOT_MEASURED;
    this.settings = settings;
    writeAddress(toParameters(settings, readAddress()));
  }

  #say(words: string): void {
    this.dispatchEvent(new CustomEvent('studio-say', {bubbles: true, detail: words}));
  }

  #onTheme(name: string, value: string | undefined): void {
    const {[name]: _, ...drafts} = this.drafts;
    this.hopeless = [];
    if (value !== undefined && !isThemeValue(name, value)) {
      this.drafts = {...drafts, [name]: value};
      return;
    }
    this.drafts = drafts;
    const {[name]: __, ...theme} = this.settings.theme;
    this.#set({...this.settings, theme: value === undefined ? theme : {...theme, [name]: value}});
  }

  #onPaste(pasted: string): void {
    const {say, count} = this.#words;
    const swatches = readSwatches(pasted);
    const {
      properties,
      background = '',
      text = '',
    } = toSiteTheme(swatches, (css) => this.#preview!.toOklch(css));
    const theme = keepKnown(properties);
    const brand = theme['--plaza-color-brand'];
    this.pasted = pasted;
    this.drafts = {};
    this.hopeless = [];
    this.found =
      swatches.length === 0
        ? say('paste.nothing')
        : brand
          ? count('paste.found', swatches.length, {brand})
          : say('paste.no-brand');
    if (swatches.length)
      this.#set({...this.settings, theme: {...this.settings.theme, ...theme}, background, color: text});
    this.#say(this.found);
  }

  #onMend(name: string): void {
    const {say} = this.#words;
    const value = this.#preview!.mend(name);
    if (value) this.#onTheme(name, value);
    else this.hopeless = [...this.hopeless, name];
    const words = say(`t.${name.replace('--plaza-', '')}` as keyof BuildWords);
    this.#say(value ? say('warn.mended', {name: words, value}) : say('warn.hopeless'));
  }

  /** The address of the workshop keeps what it has. */
  readonly #onToLines = (event: Event): void => {
    event.preventDefault();
    const heading = this.querySelector<HTMLElement>('#builder-lines')!;
    heading.focus({preventScroll: true});
    heading.scrollIntoView();
  };

  #goTo(id: string): void {
    const field = this.querySelector<HTMLElement>(`#${id}`)!;
    field.closest('details')!.open = true;
    field.focus();
  }
}

customElements.define('studio-build', StudioBuild);
