import {html, LitElement, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {ProjectController} from '../workshop/project-controller.js';
import type {Project} from '../workshop/project.js';
import {WordsController} from '../workshop/words-controller.js';
import {renderFinding} from './finding.js';
import {StudioCheckLive} from './live.js';
import type {Choice, Kind, Report, Row, Subject} from './report.js';
import {Session} from './session.js';
import {renderShares} from './shares.js';
import {renderFault} from './syntax.js';
import type {CheckWords} from './words/en.js';

/** How many further findings of a kind show at a time. */
const MORE = 100;

/** A feed as it was examined, in one language. */
interface Result extends Report {
  readonly subject: Subject;
}

/** The feed doctor: what is wrong with the project's feed, and what can be done about it. A worker examines and mends it. */
export class StudioCheck extends LitElement {
  static override properties = {
    project: {attribute: false},
    result: {state: true},
    rows: {state: true},
    isBusy: {state: true},
    failure: {state: true},
  };

  declare project: Project;
  declare result: Result | undefined;
  /** The findings that show beyond the first, by the key of their kind. */
  declare rows: ReadonlyMap<string, readonly Row[]>;
  /** Whether the worker is at something that changes what is seen. */
  declare isBusy: boolean;
  /** Why the worker did not come to its end. */
  declare failure: string | undefined;

  readonly #words = new WordsController<CheckWords>(this, {
    en: () => import('./words/en.js'),
    es: () => import('./words/es.js'),
    fr: () => import('./words/fr.js'),
    pt: () => import('./words/pt.js'),
  });
  /** Made here, as an import for its effect alone would be left out of what is built. */
  readonly #live = new StudioCheckLive();
  #session: Session | undefined;
  /** Where the focus goes once the findings are drawn again. */
  #focusNext: {readonly key: string; readonly index: number} | undefined;
  /** What to say once it is known how much is left. */
  #sayNext: string | undefined;

  constructor() {
    super();
    this.rows = new Map();
    this.isBusy = false;
    this.#live.listTargets = (kind) => this.#ask.ask('targets', kind);
    new ProjectController(this);
    this.addController({
      // The project may have changed while this view was not on the page.
      hostConnected: () => this.requestUpdate(),
      // The worker holds the whole feed.
      hostDisconnected: () => this.#rest(),
    });
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override willUpdate(): void {
    this.#live.project = this.project;
    this.#live.addresses = this.result?.addresses;
    if (this.#words.ready && !this.isBusy && this.failure === undefined && !this.#isCurrent)
      void this.#examine();
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('result') && this.result && this.#isCurrent) this.#tell(this.result);
  }

  protected override render(): TemplateResult | typeof nothing {
    if (!this.#words.ready) return nothing;
    const {say} = this.#words;
    return html`<div class="panel" aria-busy=${String(this.isBusy)}>
      <h2>${say('title')}</h2>
      <p class="lead">${say('lead')}</p>
      ${this.#renderState()} ${this.result ? this.#renderResult(this.result) : nothing}
      <section>${this.#live}</section>
    </div>`;
  }

  /** What the worker is at; what it found last stays until it is done. */
  #renderState(): TemplateResult | typeof nothing {
    const {say} = this.#words;
    if (this.failure !== undefined)
      return html`<div class="message bad row">
        <p>${say('failed', {message: this.failure})}</p>
        <button class="button small" type="button" @click=${() => (this.failure = undefined)}>
          ${say('syntax.action')}
        </button>
      </div>`;
    return this.result
      ? nothing
      : html`<p class="row">
          <progress aria-label=${say('examining')}></progress> <span>${say('examining')}</span>
        </p>`;
  }

  #renderResult(result: Result): TemplateResult {
    const {say} = this.#words;
    const {fault, subject} = result;
    if (fault)
      return html`<section>
        <h3 class="verdict" tabindex="-1">${say('verdict.unreadable')}</h3>
        ${renderFault(fault, {text: subject.text, say, onText: this.#onText})}
      </section>`;
    return html`${this.#renderVerdict(result)} ${result.kinds.map((kind) => this.#renderKind(kind, result))}
    ${renderShares(result.shares, subject.language, say)}`;
  }

  #renderVerdict({seen, kinds}: Result): TemplateResult {
    const {say} = this.#words;
    const total = countAll(kinds);
    return html`<section>
      <h3 class="verdict" tabindex="-1">${this.#verdict(total)}</h3>
      <p class="message ${total === 0 ? 'good' : kinds[0]?.severity === 'bad' ? 'bad' : 'warn'}">
        ${seen.length > 0 ? say('verdict.see', {entries: seen.join(', ')}) : say('verdict.nothing')}
      </p>
      <ul role="list">
        ${(['bad', 'mended', 'warn', 'hint'] as const).map((severity) => {
          const count = countAll(kinds.filter((kind) => kind.severity === severity));
          return count > 0 ? html`<li>${this.#words.count(`severity.${severity}`, count)}</li>` : nothing;
        })}
      </ul>
    </section>`;
  }

  #renderKind(kind: Kind, {subject}: Result): TemplateResult {
    const {say} = this.#words;
    const {language} = subject;
    const {key, title, advice, severity, count, canMendAll} = kind;
    const rows = [...kind.rows, ...(this.rows.get(key) ?? [])];
    const rest = count - rows.length;
    return html`<section data-group=${key}>
      <h3 tabindex="-1">
        ${title}
        <span class="badge ${severity === 'mended' ? 'warn' : severity === 'hint' ? '' : severity}">
          ${count.toLocaleString(language)}<span class="visually-hidden">, ${say(`badge.${severity}`)}</span>
        </span>
      </h3>
      <p>${advice}</p>
      ${
        canMendAll
          ? html`<p>
              <button class="button" type="button" @click=${() => this.#onMendAll(kind)}>
                ${say('mend.all')}
              </button>
            </p>`
          : nothing
      }
      <ol class="stack" role="list">
        ${rows.map((row, index) =>
          renderFinding(row, {
            say,
            language,
            onMend: (offer, answer) => this.#onMend({key, index, offer, answer}, row.offers[offer]!.label),
          }),
        )}
      </ol>
      ${
        rest > 0
          ? html`<button class="button" type="button" @click=${() => this.#onMore(key, rows.length)}>
              ${this.#words.count('more', Math.min(rest, MORE), {rest})}
            </button>`
          : nothing
      }
    </section>`;
  }

  #verdict(total: number): string {
    return total === 0 ? this.#words.say('verdict.good') : this.#words.count('verdict.found', total);
  }

  /** Whether what is shown is of the feed as it is, in the language of the page. */
  get #isCurrent(): boolean {
    const {subject} = this.result ?? {};
    return subject?.text === this.project.text && subject.language === this.#words.language;
  }

  get #ask(): Session {
    return (this.#session ??= new Session());
  }

  #rest(): void {
    this.#session?.end();
    this.#session = undefined;
    this.result = undefined;
    this.isBusy = false;
  }

  /** Asks the worker for something that changes what is seen; nothing else is done until it is there. */
  async #busy(work: (session: Session) => Promise<void>): Promise<void> {
    if (this.isBusy) return;
    this.isBusy = true;
    const session = this.#ask;
    try {
      await work(session);
    } catch (error) {
      this.#sayNext = this.#focusNext = undefined;
      this.#rest();
      this.failure = (error as Error).message;
    }
    // Of one that was put to rest meanwhile, nobody waits for the answer.
    if (session === this.#session) this.isBusy = false;
  }

  #examine(): Promise<void> {
    const {text, publicUrl} = this.project;
    const subject = {text, publicUrl, base: location.href, language: this.#words.language};
    return this.#busy(async (session) => {
      const report = await session.ask('examine', subject);
      this.rows = new Map();
      this.result = {...report, subject};
    });
  }

  /** Says what was done and how much is left, and puts the focus where the work goes on; else says what was found. */
  #tell({fault, kinds}: Result): void {
    const said = this.#sayNext;
    const focus = this.#focusNext;
    this.#sayNext = this.#focusNext = undefined;
    const total = countAll(kinds);
    const state = fault
      ? this.#words.say('verdict.unreadable')
      : said === undefined
        ? this.#verdict(total)
        : this.#words.count('left', total);
    this.dispatchEvent(
      new CustomEvent('studio-say', {
        detail: said === undefined ? state : `${said} ${state}`,
        bubbles: true,
      }),
    );
    if (said === undefined) return;
    const rows = [...(this.#section(focus?.key)?.querySelectorAll<HTMLElement>('ol > li') ?? [])];
    const row = rows[Math.min(focus?.index ?? 0, rows.length - 1)];
    const target = row?.querySelector<HTMLElement>('button, input, select') ?? row;
    (target ?? this.querySelector<HTMLElement>('.verdict'))?.focus();
  }

  #section(key: string | undefined): HTMLElement | undefined {
    return [...this.querySelectorAll<HTMLElement>('[data-group]')].find(
      ({dataset}) => dataset['group'] === key,
    );
  }

  #onMend(choice: Choice, what: string): void {
    void this.#busy(async (session) => this.#change(await session.ask('mend', choice), what, choice));
  }

  #onMendAll({key, title}: Kind): void {
    void this.#busy(async (session) => {
      const {text, mended} = await session.ask('mendAll', key);
      this.#change(text, this.#words.count('mended', mended, {title}), {key, index: 0});
    });
  }

  #change(text: string, what: string, focus: {readonly key: string; readonly index: number}): void {
    this.#focusNext = focus;
    this.#sayNext = this.#words.say('done', {what});
    this.project.change(text, what);
  }

  readonly #onText = (text: string): void => {
    this.#sayNext = this.#words.say('syntax.done');
    this.project.change(text, this.#words.say('syntax.what'));
  };

  #onMore(key: string, shown: number): void {
    void this.#busy(async (session) => {
      const more = await session.ask('rows', key, shown, shown + MORE);
      this.rows = new Map(this.rows).set(key, [...(this.rows.get(key) ?? []), ...more]);
      await this.updateComplete;
      this.#section(key)?.querySelectorAll<HTMLElement>('ol > li')[shown]?.focus();
    });
  }
}

const countAll = (kinds: readonly Kind[]) => kinds.reduce((sum, {count}) => sum + count, 0);

customElements.define('studio-check', StudioCheck);
