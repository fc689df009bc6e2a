import {html, LitElement, nothing, type TemplateResult} from 'lit';
import {checkAddress, type LiveReport} from '../../doctor/live.js';
import {probeAll, probeLink, probePicture, type Target} from '../../doctor/probe.js';
import type {Warning} from '../../doctor/report.js';
import {say as sayDoctor} from '../../doctor/saying.js';
import {loadSpeech, type Speech} from '../../doctor/words.js';
import {ProjectController} from '../workshop/project-controller.js';
import type {Project} from '../workshop/project.js';
import {WordsController} from '../workshop/words-controller.js';
import {browser, type Browser} from './browser.js';
import {entryText} from './finding.js';
import {nameEntry} from './groups.js';
import {RECIPES} from './hosting.js';
import type {AddressKind, Addresses, Report} from './report.js';
import type {CheckWords} from './words/en.js';

/** A check of many addresses, on its way or done. */
interface Probing {
  readonly total: number;
  readonly done: number;
  /** Of how many nothing can be told. */
  readonly unsure: number;
  readonly dead: readonly Warning[];
  readonly state: 'running' | 'done' | 'stopped';
}

/** Checks that ask servers: of the feed's address, of its pictures and of its links. Each waits for its button. */
export class StudioCheckLive extends LitElement {
  static override properties = {
    project: {attribute: false},
    addresses: {attribute: false},
    browser: {attribute: false},
    report: {state: true},
    speech: {state: true},
    isAsking: {state: true},
    probings: {state: true},
  };

  declare project: Project;
  /** How many addresses the feed has; unknown until it is examined. */
  declare addresses: Report['addresses'] | undefined;
  /** The addresses of a kind, each once. */
  listTargets!: (kind: AddressKind) => Promise<readonly Target[]>;
  /** What asks; another one in tests. */
  declare browser: Browser;
  declare report: LiveReport | undefined;
  declare speech: Speech | undefined;
  declare isAsking: boolean;
  declare probings: Readonly<Partial<Record<AddressKind, Probing>>>;

  readonly #words = new WordsController<CheckWords>(this, {
    en: () => import('./words/en.js'),
    es: () => import('./words/es.js'),
    fr: () => import('./words/fr.js'),
    pt: () => import('./words/pt.js'),
  });
  #spoken = '';
  #stop = new AbortController();

  constructor() {
    super();
    this.browser = browser;
    this.isAsking = false;
    this.probings = {};
    new ProjectController(this);
    this.addController({hostDisconnected: () => this.#stop.abort()});
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override willUpdate(): void {
    const {language, ready} = this.#words;
    if (!ready || this.#spoken === language) return;
    this.#spoken = language;
    void loadSpeech(language).then((speech) => (this.speech = speech));
  }

  protected override render(): TemplateResult | typeof nothing {
    if (!this.#words.ready || !this.speech) return nothing;
    const {say} = this.#words;
    return html`<div class="stack">
      <h3>${say('live.title')}</h3>
      <p>${say('live.lead')}</p>
      ${this.#renderAddress(this.speech)} ${this.#renderProbes(this.speech)}
    </div>`;
  }

  #renderAddress(speech: Speech): TemplateResult {
    const {say} = this.#words;
    return html`<form class="box stack" novalidate @submit=${this.#onAddress}>
      <h4>${say('address.title')}</h4>
      <p class="field">
        <label for="check-address">${say('address.label')}</label>
        <input id="check-address" name="url" type="url" dir="ltr" .value=${this.project.publicUrl ?? ''} />
        <span class="hint">${say('address.hint')}</span>
      </p>
      <button class="button" aria-disabled=${String(this.isAsking)}>${say('address.action')}</button>
      ${this.report ? this.#renderReport(this.report, speech) : nothing}
    </form>`;
  }

  #renderReport({warnings, facts, text}: LiveReport, {words}: Speech): TemplateResult {
    const {say} = this.#words;
    return html`${warnings.length === 0 ? html`<p class="message good">${say('address.good')}</p>` : nothing}
      ${warnings.map(({code, saying}) => {
        const {title, advice} = words.warnings[code];
        return html`<div class="message ${text === undefined ? 'bad' : 'warn'} stack">
          <p><strong>${title}</strong></p>
          <p>${sayDoctor(words, saying)}</p>
          <p>${advice}</p>
          ${
            RECIPES[code]
              ? html`<details>
                  <summary>${say('recipe.title')}</summary>
                  ${RECIPES[code].map(
                    ({server, lines}) =>
                      html`<p>${server}</p>
                        <pre class="code" dir="ltr" tabindex="0"><code>${lines}</code></pre>`,
                  )}
                  <p>${say('recipe.wordpress')}</p>
                  <p>${say('recipe.github')}</p>
                </details>`
              : nothing
          }
        </div>`;
      })}
      <ul role="list">
        ${facts.map((fact) => html`<li>${sayDoctor(words, fact)}</li>`)}
      </ul>`;
  }

  #renderProbes(speech: Speech): TemplateResult | typeof nothing {
    const {addresses} = this;
    if (!addresses) return nothing;
    return html`${(['pictures', 'links'] as const).map((kind) =>
      addresses[kind].count > 0 ? this.#renderProbe(kind, addresses[kind], speech) : nothing,
    )}`;
  }

  #renderProbe(kind: AddressKind, {count: total, hosts}: Addresses, speech: Speech): TemplateResult {
    const {say, count} = this.#words;
    const probing = this.probings[kind];
    return html`<div class="box stack" data-probe=${kind}>
      <h4>${say(`${kind}.title`)}</h4>
      <p>${count(`${kind}.what`, total)} ${say(`${kind}.how`)}</p>
      <details>
        <summary>${count('hosts', hosts.length)}</summary>
        <p class="hint" dir="ltr">${hosts.join(', ')}</p>
      </details>
      <p class="row">
        ${
          probing?.state === 'running'
            ? html`<button class="button" type="button" @click=${() => this.#stop.abort()}>
                  ${say('probe.stop')}
                </button>
                <progress
                  max=${probing.total}
                  .value=${probing.done}
                  aria-label=${say('probe.progress')}
                ></progress>
                ${say('probe.done', {done: probing.done, total: probing.total})}`
            : html`<button class="button" type="button" @click=${() => this.#probe(kind)}>
                ${say(`${kind}.action`)}
              </button>`
        }
      </p>
      ${probing ? this.#renderProbing(probing, speech) : nothing}
    </div>`;
  }

  #renderProbing({dead, state, done, total, unsure}: Probing, {words}: Speech): TemplateResult {
    const {say, count} = this.#words;
    const json = this.project.feed;
    return html`${state === 'stopped' ? html`<p>${say('probe.stopped', {done, total})}</p>` : nothing}
      ${state !== 'running' && dead.length === 0 ? html`<p class="message good">${say('probe.good')}</p>` : nothing}
      ${unsure > 0 ? html`<p class="hint">${count('probe.unsure', unsure)}</p>` : nothing}
      <ul role="list">
        ${dead.map((warning) => {
          const entry = nameEntry(json, warning.path!);
          return html`<li>
            ${entry ? html`<strong>${entryText(entry, say)}</strong>` : nothing}
            ${sayDoctor(words, warning.saying)}
            <code dir="ltr">${warning.path}</code>
          </li>`;
        })}
      </ul>`;
  }

  readonly #onAddress = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    if (this.isAsking) return;
    const form = event.currentTarget as HTMLFormElement;
    const url = form.querySelector('input')!.value.trim();
    this.isAsking = true;
    const signal = AbortSignal.timeout(15_000);
    try {
      this.report = await checkAddress(url, {...this.browser, signal});
    } catch {
      // Only the clock ends it.
      this.report = {
        warnings: [{code: 'unreachable', saying: ['timeout', 15]}],
        facts: [],
        text: undefined,
      };
    }
    this.isAsking = false;
    this.#announce(this.#words.count('address.told', this.report.warnings.length));
  };

  async #probe(kind: AddressKind): Promise<void> {
    const {say} = this.#words;
    this.#stop.abort();
    const stop = (this.#stop = new AbortController());
    const {signal} = stop;
    const {loadPicture} = this.browser;
    const set = (probing: Probing) => (this.probings = {...this.probings, [kind]: probing});
    const targets = await this.listTargets(kind);
    let probing = set({total: targets.length, done: 0, unsure: 0, dead: [], state: 'running'})[kind]!;
    const probe = (target: Target) =>
      kind === 'pictures'
        ? probePicture(target, loadPicture, signal)
        : probeLink(target, {...this.browser, signal});
    try {
      await probeAll(targets, probe, {
        signal,
        onVerdict: (verdict) => {
          probing = {
            ...probing,
            done: probing.done + 1,
            unsure: probing.unsure + (verdict === 'unsure' ? 1 : 0),
            dead: typeof verdict === 'string' ? probing.dead : [...probing.dead, verdict],
          };
          set(probing);
        },
      });
      set({...probing, state: 'done'});
      this.#announce(this.#words.count('probe.told', probing.dead.length));
    } catch (error) {
      if (!signal.aborted) throw error;
      set({...probing, state: 'stopped'});
      this.#announce(say('probe.stopped', {done: probing.done, total: probing.total}));
    }
  }

  #announce(words: string): void {
    this.dispatchEvent(new CustomEvent('studio-say', {detail: words, bubbles: true}));
  }
}

customElements.define('studio-check-live', StudioCheckLive);
