import {html, LitElement, nothing, type TemplateResult} from 'lit';
import {saveFile} from '../../elements/shared/save-file.js';
import {loadNames, type Names} from '../../sheet/names/labels.js';
import {loadSheetWords, sayRefusal, type SheetWords} from '../../sheet/sheet.js';
import {SECTIONS, type Progress, type SheetSection} from '../../sheet/table.js';
import {ProjectController} from '../workshop/project-controller.js';
import type {Project} from '../workshop/project.js';
import {WordsController} from '../workshop/words-controller.js';
import type {ColumnChange, Merged, Understood} from './messages.js';
import {renderSheet, type SheetActions} from './sheet-view.js';
import {Session} from './session.js';
import type {SheetViewWords} from './words/en.js';

type State =
  | {readonly kind: 'empty'; readonly problem?: string}
  | {readonly kind: 'reading'; readonly name: string; readonly progress?: Progress}
  | {readonly kind: 'open'; readonly name: string; readonly sheets: readonly Understood[]};

/** The view that makes entries of a spreadsheet: open, look how it is understood, put into the feed. */
export class StudioSheet extends LitElement {
  static override properties = {
    project: {attribute: false},
    state: {state: true},
    used: {state: true},
    merged: {state: true},
    titleMissing: {state: true},
    busy: {state: true},
  };

  declare project: Project;
  declare state: State;
  /** The sheets that go into the feed, by their place. */
  declare used: ReadonlySet<number>;
  declare merged: Merged | undefined;
  declare titleMissing: boolean;
  declare busy: boolean;

  readonly #words = new WordsController<SheetViewWords>(this, {
    en: () => import('./words/en.js'),
    es: () => import('./words/es.js'),
    fr: () => import('./words/fr.js'),
    pt: () => import('./words/pt.js'),
  });
  #session: Session | undefined;
  #named: {language: string; names: Names; words: SheetWords} | undefined;

  constructor() {
    super();
    this.state = {kind: 'empty'};
    this.used = new Set();
    this.merged = undefined;
    this.titleMissing = false;
    this.busy = false;
    new ProjectController(this);
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override willUpdate(): void {
    const {language} = this.#words;
    if (this.state.kind === 'open' && this.#named?.language !== language) void this.#loadNames();
  }

  protected override render(): TemplateResult | typeof nothing {
    if (!this.#words.ready) return nothing;
    const {say} = this.#words;
    return html`<div class="panel">
      <h2>${say('title')}</h2>
      <p class="lead">${say('lead')}</p>
      ${this.state.kind === 'open' ? this.#renderOpen(this.state) : this.#renderChoice(this.state)}
    </div>`;
  }

  /** Reads a file and shows how it is understood. */
  async open(file: File): Promise<void> {
    this.merged = undefined;
    this.state = {kind: 'reading', name: file.name};
    this.#session ??= new Session((progress) => {
      if (this.state.kind === 'reading') this.state = {...this.state, progress};
    });
    const answer = await this.#session.ask({kind: 'open', bytes: await file.arrayBuffer(), name: file.name});
    if (answer.kind === 'opened') {
      await this.#loadNames();
      this.used = new Set(
        answer.sheets.flatMap(({mapping, hidden}, index) => (mapping && !hidden ? [index] : [])),
      );
      this.state = {kind: 'open', name: file.name, sheets: answer.sheets};
    } else {
      this.state = {kind: 'empty', problem: await this.#describe(answer)};
    }
  }

  #renderChoice(state: Exclude<State, {kind: 'open'}>): TemplateResult {
    const {say} = this.#words;
    if (state.kind === 'reading') {
      const {progress} = state;
      return html`<p role="status">
        ${say('reading')}
        ${progress ? say('progress', {done: progress.done, total: progress.total}) : nothing}
        <progress
          aria-label=${say('reading')}
          max=${progress?.total ?? 1}
          value=${progress?.done ?? nothing}
        ></progress>
      </p>`;
    }
    return html`${state.problem ? html`<p class="message bad" role="alert">${state.problem}</p>` : nothing}
      <div class="starts">
        <section class="box">
          <h3>${say('choose')}</h3>
          <p>${say('formats')}</p>
          ${this.#renderFileButton('choose')}
        </section>
        <form class="box" @submit=${this.#onPaste}>
          <h3>${say('paste.title')}</h3>
          <p class="field">
            <label for="sheet-cells">${say('paste.label')}</label>
            <textarea id="sheet-cells" name="cells" required spellcheck="false"></textarea>
          </p>
          <button class="button">${say('paste.action')}</button>
        </form>
        <form class="box" @submit=${this.#onEmpty}>
          <h3>${say('empty.title')}</h3>
          <p>${say('empty.text')}</p>
          <p class="field">
            <label for="sheet-empty">${say('empty.label')}</label>
            <select id="sheet-empty" name="section">
              ${SECTIONS.map((section) => html`<option value=${section}>${say(`section.${section}`)}</option>`)}
            </select>
          </p>
          <button class="button">${say('empty.action')}</button>
        </form>
      </div>`;
  }

  #renderFileButton(words: 'choose' | 'other'): TemplateResult {
    return html`<label class="button file ${words === 'choose' ? 'primary' : ''}"
      >${this.#words.say(words)}
      <input
        class="visually-hidden"
        type="file"
        accept=".csv,.tsv,.txt,.xlsx,.xls,.ods,.numbers,.xml,.rss,.atom"
        @change=${this.#onFile}
      />
    </label>`;
  }

  #renderOpen({name, sheets}: State & {kind: 'open'}): TemplateResult | typeof nothing {
    const {say} = this.#words;
    if (!this.#named) return nothing;
    const {names, words} = this.#named;
    return html`<p class="row">
        <strong>${say('file', {name})}</strong>
        ${this.#renderFileButton('other')}
      </p>
      ${sheets.map((sheet, index) =>
        renderSheet({
          sheet,
          index,
          isUsed: this.used.has(index),
          isOnly: sheets.length === 1,
          say: this.#words,
          names,
          words,
          actions: this.#actions,
        }),
      )}
      ${this.#renderMerge()} ${this.#renderMerged()}`;
  }

  #renderMerge(): TemplateResult {
    const {say, language} = this.#words;
    const isNew = !this.project.isOpen;
    return html`<form class="stack" novalidate @submit=${this.#onMerge}>
      <h3>${say('into')}</h3>
      ${
        isNew
          ? html`<div class="fields">
              <p class="field">
                <label for="sheet-title">${say('feed.title')}</label>
                <input
                  id="sheet-title"
                  name="title"
                  aria-invalid=${String(this.titleMissing)}
                  aria-describedby="sheet-title-hint sheet-title-error"
                />
                <span class="hint" id="sheet-title-hint">${say('feed.title.hint')}</span>
                <span class="error" id="sheet-title-error" role="alert"
                  >${this.titleMissing ? say('feed.title.missing') : ''}</span
                >
              </p>
              <p class="field">
                <label for="sheet-language">${say('feed.language')}</label>
                <select id="sheet-language" name="language">
                  ${languageChoices(language).map(
                    ([code, words]) =>
                      html`<option value=${code} ?selected=${code === language}>${words}</option>`,
                  )}
                </select>
              </p>
            </div>`
          : html`<fieldset>
              <legend>${say('mode')}</legend>
              ${(['replace', 'add'] as const).map(
                (mode) =>
                  html`<label class="check"
                    ><input type="radio" name="mode" value=${mode} ?checked=${mode === 'replace'} />
                    ${say(`mode.${mode}`)}</label
                  >`,
              )}
            </fieldset>`
      }
      <p class="row">
        <button class="button primary" aria-disabled=${String(this.busy || this.used.size === 0)}>
          ${say('merge')}
        </button>
        ${this.used.size === 0 ? html`<span class="error">${say('merge.nothing')}</span>` : nothing}
      </p>
    </form>`;
  }

  #renderMerged(): TemplateResult {
    const {say} = this.#words;
    const {merged} = this;
    return html`<div role="status">
      ${
        merged
          ? html`<div class="message good stack">
              <p>
                ${say('merged', {
                  added: merged.added,
                  changed: merged.changed,
                  removed: merged.removed.length,
                  unchanged: merged.unchanged,
                })}
              </p>
              ${
                merged.removed.length
                  ? html`<p>
                      ${say('removed', {names: new Intl.ListFormat(this.#words.language).format(merged.removed.slice(0, 20))})}
                    </p>`
                  : nothing
              }
              <p class="row">
                <a class="button primary" href="?view=check" data-view="check">${say('next.check')}</a>
                <a class="button" href="?view=edit" data-view="edit">${say('next.edit')}</a>
              </p>
            </div>`
          : nothing
      }
    </div>`;
  }

  readonly #actions: SheetActions = {
    use: (index, isUsed) => {
      const used = new Set(this.used);
      if (isUsed) used.add(index);
      else used.delete(index);
      this.used = used;
    },
    section: (sheet, section) => void this.#ask(sheet, {kind: 'section', sheet, section}),
    column: (sheet, column, change) => void this.#ask(sheet, {kind: 'column', sheet, column, change}),
    saveMapping: (sheet) => {
      const {mapping} = this.state.kind === 'open' ? this.state.sheets[sheet]! : {};
      if (mapping) saveFile('mapping.json', 'application/json', `${JSON.stringify(mapping, null, 2)}\n`);
    },
  };

  async #ask(
    index: number,
    request:
      | {kind: 'section'; sheet: number; section: SheetSection}
      | {kind: 'column'; sheet: number; column: string; change: ColumnChange},
  ): Promise<void> {
    this.merged = undefined;
    const answer = await this.#session!.ask(request);
    if (this.state.kind !== 'open') return;
    if (answer.kind !== 'understood') {
      this.state = {kind: 'empty', problem: await this.#describe(answer)};
      return;
    }
    this.state = {
      ...this.state,
      sheets: this.state.sheets.map((sheet, place) => (place === index ? answer.sheet : sheet)),
    };
  }

  async #describe(answer: {kind: string; code?: string; message?: string}): Promise<string> {
    if (answer.kind !== 'refused') return this.#words.say('failed', {message: answer.message ?? ''});
    const words = await loadSheetWords(this.#words.language);
    return sayRefusal(words, answer.code as Parameters<typeof sayRefusal>[1]);
  }

  async #loadNames(): Promise<void> {
    const {language} = this.#words;
    if (this.#named?.language === language) return;
    const [names, words] = await Promise.all([loadNames(language), loadSheetWords(language)]);
    this.#named = {language, names, words};
    this.requestUpdate();
  }

  readonly #onFile = (event: Event): void => {
    const input = event.target as HTMLInputElement;
    const [file] = input.files ?? [];
    if (file) void this.open(file);
    input.value = '';
  };

  readonly #onPaste = (event: SubmitEvent): void => {
    event.preventDefault();
    const cells = new FormData(event.target as HTMLFormElement).get('cells') as string;
    // Cells that are copied have tabs between them.
    void this.open(new File([cells], 'cells.tsv', {type: 'text/tab-separated-values'}));
  };

  readonly #onEmpty = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    const section = new FormData(event.target as HTMLFormElement).get('section') as SheetSection;
    const {toEmptyCsv} = await import('./to-csv.js');
    saveFile(`${section}.csv`, 'text/csv', await toEmptyCsv(section, this.#words.language));
  };

  readonly #onMerge = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    if (this.busy || this.used.size === 0 || this.state.kind !== 'open') return;
    const form = event.target as HTMLFormElement;
    const fields = new FormData(form);
    const {project} = this;
    const title = (fields.get('title') as string | null)?.trim() ?? '';
    this.titleMissing = !project.isOpen && title === '';
    if (this.titleMissing) {
      form.querySelector<HTMLInputElement>('[name=title]')!.focus();
      return;
    }
    const isNew = !project.isOpen;
    const feed = isNew ? emptyFeed(title, fields.get('language') as string) : project.text;
    const mode = isNew ? 'add' : (fields.get('mode') as 'replace' | 'add');
    this.busy = true;
    const answer = await this.#session!.ask({kind: 'merge', sheets: [...this.used], feed, mode});
    this.busy = false;
    if (answer.kind !== 'merged') {
      this.state = {kind: 'empty', problem: await this.#describe(answer)};
      return;
    }
    const {name} = this.state;
    if (isNew) project.open({text: answer.merged.text, origin: {kind: 'file', name}, isChanged: true});
    else project.change(answer.merged.text, this.#words.say('undo.what', {name}));
    this.merged = answer.merged;
  };
}

function emptyFeed(title: string, language: string): string {
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title,
    language,
    items: [],
    _association: {schema_version: '1'},
  });
}

/** The languages that associations of local governments write most, by their names in the page's language. */
function languageChoices(language: string): readonly (readonly [code: string, words: string])[] {
  const names = new Intl.DisplayNames(language, {type: 'language'});
  return ['ar', 'ca', 'de', 'en', 'es', 'fr', 'id', 'it', 'ja', 'ko', 'nl', 'pt', 'ru', 'tr', 'uk', 'zh']
    .map((code) => [code, names.of(code) ?? code] as const)
    .sort(([, a], [, b]) => a.localeCompare(b, language));
}

customElements.define('studio-sheet', StudioSheet);
