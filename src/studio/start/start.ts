import {html, LitElement, nothing, type TemplateResult} from 'lit';
import '../address-field/address-field.js';
import type {Loaded} from '../address-field/address-field.js';
import {goTo} from '../workshop/address.js';
import {guessFormat} from '../workshop/open.js';
import {toText, type Project} from '../workshop/project.js';
import {readPrevious, type Kept} from '../workshop/saved.js';
import {WordsController} from '../workshop/words-controller.js';
import {makeTemplate, TEMPLATES, type TemplateName} from './templates.js';
import type {StartWords} from './words/en.js';

/** Sample feeds with published facts, served beside this page. */
const EXAMPLES = {flacma: 'flacma', uclg: 'uclg', rights: 'uclg-human-rights'} as const;

/** The first view: what there is to begin with. */
export class StudioStart extends LitElement {
  static override properties = {
    project: {attribute: false},
    pasteProblem: {state: true},
    previous: {state: true},
  };

  declare project: Project;
  declare pasteProblem: string;
  /** What was changed and left for another feed. */
  declare previous: Kept | undefined;

  readonly #words = new WordsController<StartWords>(this, {
    en: () => import('./words/en.js'),
    es: () => import('./words/es.js'),
    fr: () => import('./words/fr.js'),
    pt: () => import('./words/pt.js'),
  });

  constructor() {
    super();
    this.pasteProblem = '';
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void readPrevious().then((previous) => (this.previous = previous));
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override render(): TemplateResult | typeof nothing {
    if (!this.#words.ready) return nothing;
    const {say} = this.#words;
    return html`<div class="panel">
      <h2>${say('title')}</h2>
      <p class="lead">${say('lead')}</p>
      <div class="starts">
        ${this.#renderPrevious()} ${this.#renderSheet()} ${this.#renderNothing()} ${this.#renderAddress()}
        ${this.#renderPaste()} ${this.#renderFile()} ${this.#renderExamples()}
      </div>
    </div>`;
  }

  #renderPrevious(): TemplateResult | typeof nothing {
    const {say, language} = this.#words;
    if (!this.previous) return nothing;
    const {text, at} = this.previous;
    const title = /"title":\s*("(?:[^"\\]|\\.)*")/.exec(text)?.[1];
    const time = new Date(at).toLocaleString(language, {dateStyle: 'medium', timeStyle: 'short'});
    return html`<section class="box">
      <h3>${say('previous.title')}</h3>
      <p>${say('previous.text', {title: title ? (JSON.parse(title) as string) : '…', time})}</p>
      <button class="button" type="button" @click=${this.#onPrevious}>${say('previous.action')}</button>
    </section>`;
  }

  #renderSheet(): TemplateResult {
    const {say} = this.#words;
    return html`<section class="box">
      <h3>${say('sheet.title')}</h3>
      <p>${say('sheet.text')}</p>
      <p><a class="button primary" href="?view=sheet" data-view="sheet">${say('sheet.action')}</a></p>
    </section>`;
  }

  #renderNothing(): TemplateResult {
    const {say} = this.#words;
    return html`<section class="box">
      <h3>${say('nothing.title')}</h3>
      <p>${say('nothing.text')}</p>
      <ul class="choices" role="list">
        ${TEMPLATES.map(
          (name) =>
            html`<li>
              <button class="button" type="button" @click=${() => this.#onTemplate(name)}>
                ${say(`template.${name}`)}
              </button>
            </li>`,
        )}
      </ul>
    </section>`;
  }

  #renderAddress(): TemplateResult {
    const {say} = this.#words;
    return html`<section class="box">
      <h3>${say('address.title')}</h3>
      <p>${say('address.text')}</p>
      <studio-address action=${say('address.action')} @studio-loaded=${this.#onLoaded}></studio-address>
    </section>`;
  }

  #renderPaste(): TemplateResult {
    const {say} = this.#words;
    return html`<form class="box" novalidate @submit=${this.#onPaste}>
      <h3>${say('paste.title')}</h3>
      <p>${say('paste.text')}</p>
      <p class="field">
        <label for="start-text">${say('paste.label')}</label>
        <textarea
          id="start-text"
          name="text"
          spellcheck="false"
          aria-invalid=${String(this.pasteProblem !== '')}
          aria-describedby="start-text-problem"
        ></textarea>
        <span class="error" id="start-text-problem" role="alert">${this.pasteProblem}</span>
      </p>
      <button class="button">${say('paste.action')}</button>
    </form>`;
  }

  #renderFile(): TemplateResult {
    const {say} = this.#words;
    return html`<section class="box">
      <h3>${say('file.title')}</h3>
      <p>${say('file.text')}</p>
      <label class="button file"
        >${say('file.action')}
        <input
          class="visually-hidden"
          type="file"
          accept=".json,.csv,.tsv,.txt,.xlsx,.xml,.rss,.atom"
          @change=${this.#onFile}
        />
      </label>
    </section>`;
  }

  #renderExamples(): TemplateResult {
    const {say} = this.#words;
    return html`<section class="box">
      <h3>${say('examples.title')}</h3>
      <p>${say('examples.text')}</p>
      <ul class="choices" role="list">
        ${(Object.keys(EXAMPLES) as (keyof typeof EXAMPLES)[]).map(
          (name) =>
            html`<li>
              <button class="button" type="button" @click=${() => this.#onExample(name)}>
                ${say(`example.${name}`)}
              </button>
            </li>`,
        )}
      </ul>
    </section>`;
  }

  readonly #onPrevious = (): void => {
    this.project.open(this.previous!);
    goTo('edit');
  };

  readonly #onTemplate = (name: TemplateName): void => {
    const feed = makeTemplate(name, this.#words.language, this.#words.say);
    this.project.open({text: toText(feed), origin: {kind: 'template', name}, isChanged: true});
    goTo('edit');
  };

  readonly #onExample = (name: keyof typeof EXAMPLES): void => {
    const field = this.querySelector('studio-address')!;
    void field.open(new URL(`stories/feeds/${EXAMPLES[name]}.json`, document.baseURI).href);
  };

  readonly #onLoaded = ({detail: {url, body, text}}: CustomEvent<Loaded>): void => {
    if (guessFormat(new URL(url).pathname, text) === 'feed') {
      this.project.open({text, origin: {kind: 'address', url}, isChanged: false});
      goTo('check');
    } else {
      this.#hand(new File([body], new URL(url).pathname.split('/').at(-1) ?? ''));
    }
  };

  readonly #onPaste = (event: SubmitEvent): void => {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const input = form.elements.namedItem('text') as HTMLTextAreaElement;
    const text = input.value;
    this.pasteProblem = text.trim() ? '' : this.#words.say('paste.empty');
    if (this.pasteProblem) {
      input.focus();
    } else if (guessFormat('', text) === 'feed') {
      this.project.open({text, origin: {kind: 'text'}, isChanged: true});
      goTo('check');
    } else {
      this.#hand(new File([text], 'text.csv', {type: 'text/csv'}));
    }
    form.reset();
  };

  readonly #onFile = (event: Event): void => {
    const input = event.target as HTMLInputElement;
    const [file] = input.files ?? [];
    if (file) this.#hand(file);
    // The same file can be chosen again.
    input.value = '';
  };

  #hand(file: File): void {
    this.dispatchEvent(new CustomEvent('studio-file', {bubbles: true, detail: file}));
  }
}

customElements.define('studio-start', StudioStart);
