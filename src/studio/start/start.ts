import {html, LitElement, nothing, type TemplateResult} from 'lit';
import '../address-field/address-field.js';
import type {Loaded} from '../address-field/address-field.js';
import {goTo} from '../workshop/address.js';
import {guessFormat} from '../workshop/open.js';
import {toText, type Project} from '../workshop/project.js';
import {listDrafts, removeDraft, type Draft} from '../workshop/drafts.js';
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
    drafts: {state: true},
  };

  declare project: Project;
  declare pasteProblem: string;
  /** What was changed and left for another feed. */
  declare drafts: readonly Draft[];

  readonly #words = new WordsController<StartWords>(this, {
    en: () => import('./words/en.js'),
    es: () => import('./words/es.js'),
    fr: () => import('./words/fr.js'),
    pt: () => import('./words/pt.js'),
  });

  constructor() {
    super();
    this.pasteProblem = '';
    this.drafts = [];
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void listDrafts().then((drafts) => (this.drafts = drafts));
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
        ${this.#renderDrafts()} ${this.#renderSheet()} ${this.#renderNothing()} ${this.#renderAddress()}
        ${this.#renderPaste()} ${this.#renderFile()} ${this.#renderExamples()}
      </div>
    </div>`;
  }

  #renderDrafts(): TemplateResult | typeof nothing {
    const {say, language} = this.#words;
    if (this.drafts.length === 0) return nothing;
    return html`<section class="box drafts">
      <h3>${say('previous.title')}</h3>
      <ul class="stack" role="list">
        ${this.drafts.map((draft) => {
          const time = new Date(draft.at).toLocaleString(language, {dateStyle: 'medium', timeStyle: 'short'});
          const words = say('previous.text', {title: titleOf(draft), time});
          return html`<li class="row">
            <span>${words}</span>
            <button
              class="button small"
              type="button"
              aria-label=${`${say('previous.action')}: ${titleOf(draft)}`}
              @click=${() => this.#onDraft(draft)}
            >
              ${say('previous.action')}
            </button>
          </li>`;
        })}
      </ul>
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

  readonly #onDraft = async (draft: Draft): Promise<void> => {
    this.project.open(draft);
    await removeDraft(draft);
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

/** The title of the feed, without reading all of it. */
function titleOf({text}: Draft): string {
  const title = /"title":\s*("(?:[^"\\]|\\.)*")/.exec(text)?.[1];
  return title ? (JSON.parse(title) as string) : '…';
}

customElements.define('studio-start', StudioStart);
