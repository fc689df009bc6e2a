import {html, LitElement, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {examine, type Examination} from '../../doctor/examine.js';
import {textSource} from '../../doctor/feed-source.js';
import {mendAll, type Mend} from '../../doctor/mend/find-mends.js';
import {sayMend} from '../../doctor/saying.js';
import {translationShares} from '../../doctor/translation-shares.js';
import {loadSpeech, type Speech} from '../../doctor/words.js';
import {ProjectController} from '../workshop/project-controller.js';
import type {Project} from '../workshop/project.js';
import {WordsController} from '../workshop/words-controller.js';
import {renderFinding} from './finding.js';
import {groupFindings, type Group} from './groups.js';
import {StudioCheckLive} from './live.js';
import {renderFault} from './syntax.js';
import type {CheckWords} from './words/en.js';

/** How many findings of a kind show at first, and how many more at a time. */
const FIRST = 20;
const MORE = 100;

/** A feed as it was examined, in one language. */
interface Result {
  readonly text: string;
  readonly language: string;
  readonly json: unknown;
  readonly examination: Examination;
  readonly speech: Speech;
  readonly groups: readonly Group[];
}

/** The feed doctor: what is wrong with the project's feed, and what can be done about it. */
export class StudioCheck extends LitElement {
  static override properties = {
    project: {attribute: false},
    result: {state: true},
    shown: {state: true},
  };

  declare project: Project;
  declare result: Result | undefined;
  /** How many findings of a kind show, by the key of the kind. */
  declare shown: ReadonlyMap<string, number>;

  readonly #words = new WordsController<CheckWords>(this, {
    en: () => import('./words/en.js'),
    es: () => import('./words/es.js'),
    fr: () => import('./words/fr.js'),
    pt: () => import('./words/pt.js'),
  });
  /** Made here, as an import for its effect alone would be left out of what is built. */
  readonly #live = new StudioCheckLive();
  #examining = '';
  /** Where the focus goes once the findings are drawn again. */
  #focusNext: {readonly key: string; readonly index: number} | undefined;
  /** What to say once it is known how much is left. */
  #sayNext: string | undefined;

  constructor() {
    super();
    this.shown = new Map();
    new ProjectController(this);
    // The project may have changed while this view was not on the page.
    this.addController({hostConnected: () => this.requestUpdate()});
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override willUpdate(): void {
    this.#live.project = this.project;
    const {text} = this.project;
    const {language} = this.#words;
    const wanted = `${language} ${text}`;
    if (!this.#words.ready || wanted === this.#examining) return;
    this.#examining = wanted;
    void this.#examine(text, language).then((result) => {
      if (this.#examining === wanted) this.result = result;
    });
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('result') && this.result) this.#tell();
  }

  protected override render(): TemplateResult | typeof nothing {
    if (!this.#words.ready) return nothing;
    const {say} = this.#words;
    return html`<div class="panel">
      <h2>${say('title')}</h2>
      <p class="lead">${say('lead')}</p>
      ${this.result ? this.#renderResult(this.result) : html`<p>${say('examining')}</p>`}
      <section>${this.#live}</section>
    </div>`;
  }

  #renderResult(result: Result): TemplateResult {
    const {say} = this.#words;
    const {error} = result.examination;
    if (error) {
      const {text, speech} = result;
      return html`<section>
        <h3 class="verdict" tabindex="-1">${say('verdict.unreadable')}</h3>
        ${renderFault(error, {text, speech, say, onText: this.#onText})}
      </section>`;
    }
    return html`${this.#renderVerdict(result)}
    ${result.groups.map((group) => this.#renderGroup(group, result))} ${this.#renderShares(result)}`;
  }

  #renderVerdict({examination: {read}, groups, speech}: Result): TemplateResult {
    const {say} = this.#words;
    const total = countAll(groups);
    const {counts} = speech.words;
    const names = Object.keys(counts) as (keyof typeof counts)[];
    const entries = names.filter((name) => read[name] > 0).map((name) => counts[name](read[name]));
    const seen =
      entries.length > 0 ? say('verdict.see', {entries: entries.join(', ')}) : say('verdict.nothing');
    return html`<section>
      <h3 class="verdict" tabindex="-1">
        ${total === 0 ? say('verdict.good') : this.#words.count('verdict.found', total)}
      </h3>
      <p class="message ${total === 0 ? 'good' : groups[0]?.severity === 'bad' ? 'bad' : 'warn'}">${seen}</p>
      <ul role="list">
        ${(['bad', 'mended', 'warn', 'hint'] as const).map((severity) => {
          const count = countAll(groups.filter((group) => group.severity === severity));
          return count > 0 ? html`<li>${this.#words.count(`severity.${severity}`, count)}</li>` : nothing;
        })}
      </ul>
    </section>`;
  }

  #renderGroup(group: Group, {json, speech}: Result): TemplateResult {
    const {say, language} = this.#words;
    const {key, title, advice, severity, findings} = group;
    const shown = this.shown.get(key) ?? FIRST;
    const rest = findings.length - shown;
    const around = {json, speech, say, language, onMend: this.#onMend};
    return html`<section data-group=${key}>
      <h3 tabindex="-1">
        ${title}
        <span class="badge ${severity === 'mended' ? 'warn' : severity === 'hint' ? '' : severity}">
          ${findings.length.toLocaleString(language)}<span class="visually-hidden"
            >, ${say(`badge.${severity}`)}</span
          >
        </span>
      </h3>
      <p>${advice}</p>
      ${
        findings.length > 1 &&
        mendAll(
          json,
          findings.slice(0, FIRST).map(({finding}) => finding),
        ).mended > 1
          ? html`<p>
              <button class="button" type="button" @click=${() => this.#onMendAll(group)}>
                ${say('mend.all')}
              </button>
            </p>`
          : nothing
      }
      <ol class="stack" role="list">
        ${findings.slice(0, shown).map((each, index) => renderFinding(group, each, index, around))}
      </ol>
      ${
        rest > 0
          ? html`<button class="button" type="button" @click=${() => this.#onMore(key, shown)}>
              ${this.#words.count('more', Math.min(rest, MORE), {rest})}
            </button>`
          : nothing
      }
    </section>`;
  }

  #renderShares({json}: Result): TemplateResult | typeof nothing {
    const {say, language} = this.#words;
    const shares = translationShares(json);
    if (shares.length === 0) return nothing;
    const names = new Intl.DisplayNames(language, {type: 'language', fallback: 'code'});
    const percent = new Intl.NumberFormat(language, {style: 'percent'});
    return html`<section>
      <h3>${say('shares.title')}</h3>
      <ul role="list">
        ${shares.map(
          ({language, translated, total}) =>
            html`<li>
              ${say('shares.share', {language: names.of(language) ?? language, share: percent.format(Math.floor((translated / total) * 100) / 100), translated, total})}
            </li>`,
        )}
      </ul>
    </section>`;
  }

  async #examine(text: string, language: string): Promise<Result> {
    const source = textSource(text, 'feed.json', this.project.publicUrl);
    const [examination, speech] = await Promise.all([
      examine(source, {now: new Date(), hints: true}),
      loadSpeech(language),
    ]);
    const json: unknown = examination.error ? undefined : JSON.parse(text);
    return {text, language, json, examination, speech, groups: groupFindings(examination, speech)};
  }

  /** Says what was done and how much is left, and puts the focus where the work goes on. */
  #tell(): void {
    const said = this.#sayNext;
    const focus = this.#focusNext;
    this.#sayNext = this.#focusNext = undefined;
    if (said === undefined || !this.result) return;
    const left = this.result.examination.error
      ? this.#words.say('verdict.unreadable')
      : this.#words.count('left', countAll(this.result.groups));
    this.dispatchEvent(new CustomEvent('studio-say', {detail: `${said} ${left}`, bubbles: true}));
    const groups = [...this.querySelectorAll<HTMLElement>('[data-group]')];
    const group = groups.find(({dataset}) => dataset['group'] === focus?.key);
    const rows = [...(group?.querySelectorAll<HTMLElement>('ol > li') ?? [])];
    const row = rows[Math.min(focus?.index ?? 0, rows.length - 1)];
    const target = row?.querySelector<HTMLElement>('button, input, select') ?? row;
    (target ?? this.querySelector<HTMLElement>('.verdict'))?.focus();
  }

  readonly #onMend = (mend: Mend, group: Group, index: number, answer?: string): void => {
    if (!this.result) return;
    const what = sayMend(this.result.speech.words, mend.saying);
    this.#change(mend.apply(this.result.json, answer), what, {key: group.key, index});
  };

  #onMendAll(group: Group): void {
    if (!this.result) return;
    const findings = group.findings.map(({finding}) => finding);
    const {json, mended} = mendAll(this.result.json, findings);
    const what = this.#words.count('mended', mended, {title: group.title});
    this.#change(json, what, {key: group.key, index: 0});
  }

  #change(json: unknown, what: string, focus: {readonly key: string; readonly index: number}): void {
    this.#focusNext = focus;
    this.#sayNext = this.#words.say('done', {what});
    this.project.change(`${JSON.stringify(json, null, 2)}\n`, what);
  }

  readonly #onText = (text: string): void => {
    this.#sayNext = this.#words.say('syntax.done');
    this.project.change(text, this.#words.say('syntax.what'));
  };

  #onMore(key: string, shown: number): void {
    this.shown = new Map(this.shown).set(key, shown + MORE);
    void this.updateComplete.then(() => {
      const group = [...this.querySelectorAll<HTMLElement>('[data-group]')].find(
        ({dataset}) => dataset['group'] === key,
      );
      group?.querySelectorAll<HTMLElement>('ol > li')[shown]?.focus();
    });
  }
}

const countAll = (groups: readonly Group[]) => groups.reduce((sum, {findings}) => sum + findings.length, 0);

customElements.define('studio-check', StudioCheck);
