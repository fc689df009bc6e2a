import {html, LitElement, nothing, type TemplateResult} from 'lit';
import {saveFile} from '../../elements/shared/save-file.js';
import '../address-field/address-field.js';
import type {Loaded} from '../address-field/address-field.js';
import {guessFormat} from '../workshop/open.js';
import {ProjectController} from '../workshop/project-controller.js';
import type {Project} from '../workshop/project.js';
import {WordsController} from '../workshop/words-controller.js';
import type {PublishWords} from './words/en.js';

const PLACES = ['wordpress', 'media', 'server', 'github'] as const;
type Place = (typeof PLACES)[number];
const SECTIONS = ['members', 'networks', 'priorities', 'statistics', 'items', 'contacts'] as const;
type Section = (typeof SECTIONS)[number];

/** Lets other sites read one folder, with Apache, and with nginx. */
const CORS = `Header set Access-Control-Allow-Origin "*"
AddType application/feed+json .json

add_header Access-Control-Allow-Origin "*";`;

/** The view that brings a feed to an address. */
export class StudioPublish extends LitElement {
  static override properties = {
    project: {attribute: false},
    place: {state: true},
    outcome: {state: true},
  };

  declare project: Project;
  declare place: Place;
  declare outcome:
    | {kind: 'same' | 'other' | 'no-feed' | 'insecure' | 'closed' | 'taken'; start?: string; url?: string}
    | undefined;

  readonly #words = new WordsController<PublishWords>(this, {
    en: () => import('./words/en.js'),
    es: () => import('./words/es.js'),
    fr: () => import('./words/fr.js'),
    pt: () => import('./words/pt.js'),
  });

  constructor() {
    super();
    this.place = 'wordpress';
    this.outcome = undefined;
    new ProjectController(this);
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override render(): TemplateResult | typeof nothing {
    if (!this.#words.ready) return nothing;
    const {say} = this.#words;
    const {publicUrl, isChanged} = this.project;
    return html`<div class="panel">
      <h2>${say('title')}</h2>
      <p class="lead">${say('lead')}</p>
      ${publicUrl && !isChanged ? html`<p class="message good">${say('now', {url: publicUrl})}</p>` : nothing}
      ${this.#renderSave()} ${this.#renderPlaces()} ${this.#renderCheck()}
    </div>`;
  }

  #renderSave(): TemplateResult {
    const {say} = this.#words;
    return html`<section>
      <h3>${say('save.title')}</h3>
      <p>${say('save.text')}</p>
      <p>
        <button class="button primary" type="button" @click=${this.#onSave}>${say('save.action')}</button>
      </p>
    </section>`;
  }

  #renderPlaces(): TemplateResult {
    const {say} = this.#words;
    return html`<section>
      <h3>${say('place.title')}</h3>
      <fieldset>
        <legend>${say('place.label')}</legend>
        ${PLACES.map(
          (place) =>
            html`<label class="check"
              ><input
                type="radio"
                name="place"
                .checked=${place === this.place}
                @change=${() => (this.place = place)}
              />
              ${say(place)}</label
            >`,
        )}
      </fieldset>
      <ol class="numbered">
        ${say(`${this.place}.steps`)
          .split('|')
          .map((step) => html`<li>${step}</li>`)}
      </ol>
      ${this.place === 'server' ? html`<pre class="code" tabindex="0"><code>${CORS}</code></pre>` : nothing}
      ${this.place === 'media' ? this.#renderCsv() : nothing}
    </section>`;
  }

  #renderCsv(): TemplateResult {
    const {say} = this.#words;
    return html`<form class="row end" @submit=${this.#onCsv}>
      <p class="field">
        <label for="publish-list">${say('csv.label')}</label>
        <select id="publish-list" name="section">
          ${SECTIONS.map((section) => html`<option value=${section}>${say(`csv.${section}`)}</option>`)}
        </select>
      </p>
      <button class="button">${say('csv.action')}</button>
    </form>`;
  }

  #renderCheck(): TemplateResult {
    const {say} = this.#words;
    return html`<section>
      <h3>${say('check.title')}</h3>
      <p>${say('check.text')}</p>
      <studio-address
        action=${say('check.action')}
        .value=${this.project.publicUrl ?? ''}
        @studio-loaded=${this.#onLoaded}
        @studio-closed=${this.#onClosed}
      ></studio-address>
      <div role="status">${this.#renderOutcome()}</div>
    </section>`;
  }

  #renderOutcome(): TemplateResult | typeof nothing {
    const {say} = this.#words;
    if (!this.outcome) return nothing;
    const {kind, start = '', url = ''} = this.outcome;
    const isGood = kind === 'same' || kind === 'taken';
    const host = url && new URL(url).host;
    return html`<div class="message ${isGood ? 'good' : kind === 'no-feed' ? 'bad' : 'warn'} stack">
      <p>${say(`check.${kind}`, {start, host})}</p>
      ${
        kind === 'closed'
          ? html`<p>
              <button class="button" type="button" @click=${() => this.#take(url)}>
                ${say('check.take')}
              </button>
            </p>`
          : nothing
      }
      ${
        isGood
          ? html`<p>
              <a class="button primary" href="?view=build" data-view="build">${say('check.next')}</a>
            </p>`
          : nothing
      }
    </div>`;
  }

  readonly #onSave = (): void => saveFile('feed.json', 'application/feed+json', this.project.text);

  readonly #onCsv = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    const section = new FormData(event.target as HTMLFormElement).get('section') as Section;
    const {toCsv} = await import('../sheet/to-csv.js');
    saveFile(
      `${section}.csv`,
      'text/csv',
      await toCsv(this.project.feed ?? {}, section, this.#words.language),
    );
  };

  readonly #onClosed = ({detail: url}: CustomEvent<string>): void => {
    this.outcome = {kind: 'closed', url};
  };

  #take(url: string): void {
    this.project.moveTo({kind: 'address', url, isClosed: true});
    this.outcome = {kind: 'taken', url};
  }

  readonly #onLoaded = ({detail: {url, text}}: CustomEvent<Loaded>): void => {
    const {protocol, hostname, pathname} = new URL(url);
    if (guessFormat(pathname, text) !== 'feed') {
      this.outcome = {kind: 'no-feed', start: text.trim().slice(0, 40)};
    } else if (protocol === 'http:' && !/^(localhost|127\.|\[::1\])/.test(hostname)) {
      this.outcome = {kind: 'insecure'};
    } else if (isSame(text, this.project.text)) {
      this.outcome = {kind: 'same'};
      this.project.moveTo({kind: 'address', url});
    } else {
      this.outcome = {kind: 'other'};
    }
  };
}

/** Whether two feeds say the same; a server may have written them with other blanks. */
function isSame(one: string, other: string): boolean {
  if (one === other) return true;
  try {
    return JSON.stringify(JSON.parse(one)) === JSON.stringify(JSON.parse(other));
  } catch {
    return false; // what is no JSON is the same letter by letter only
  }
}

customElements.define('studio-publish', StudioPublish);
