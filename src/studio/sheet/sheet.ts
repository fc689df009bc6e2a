import {html, LitElement, nothing, type TemplateResult} from 'lit';
import {saveFile} from '../../elements/shared/save-file.js';
import {loadNames, type Names} from '../../sheet/names/labels.js';
import type {Raw} from '../../model/json.js';
import type {PostWords} from '../../posts/posts.js';
import {loadPostWords, sayPostsRefusal} from '../../posts/words.js';
import {loadSheetWords, sayRefusal, type SheetWords} from '../../sheet/sheet.js';
import type {SheetSection} from '../../sheet/table.js';
import {ProjectController} from '../workshop/project-controller.js';
import type {Project} from '../workshop/project.js';
import {WordsController} from '../workshop/words-controller.js';
import type {Answer, ColumnChange, Merged, Understood, UnderstoodPosts} from './messages.js';
import {renderChoice, renderFileButton, type Waiting} from './choice-view.js';
import {keepFile, readKept} from './kept-file.js';
import {emptyFeed, renderMerge, renderMerged, renderPending} from './merge-view.js';
import {renderPosts} from './posts-view.js';
import {renderSheet, type SheetActions} from './sheet-view.js';
import {Session} from './session.js';
import type {SheetViewWords} from './words/en.js';

type State =
  | Waiting
  | {readonly kind: 'open'; readonly name: string; readonly sheets: readonly Understood[]}
  | {
      readonly kind: 'posts';
      readonly name: string;
      readonly posts: UnderstoodPosts;
      readonly words: PostWords;
    };

/** The view that makes entries of a spreadsheet: open, look how it is understood, put into the feed. */
export class StudioSheet extends LitElement {
  static override properties = {
    project: {attribute: false},
    state: {state: true},
    used: {state: true},
    merged: {state: true},
    titleMissing: {state: true},
    busy: {state: true},
    pending: {state: true},
    kept: {state: true},
  };

  declare project: Project;
  declare state: State;
  /** The sheets that go into the feed, by their place. */
  declare used: ReadonlySet<number>;
  declare merged: Merged | undefined;
  declare titleMissing: boolean;
  declare busy: boolean;
  /** What waits for an answer, as it takes most of a list out. */
  declare pending: Merged | undefined;
  /** The file that was open when the page was left. */
  declare kept: File | undefined;

  readonly #words = new WordsController<SheetViewWords>(this, {
    en: () => import('./words/en.js'),
    es: () => import('./words/es.js'),
    fr: () => import('./words/fr.js'),
    pt: () => import('./words/pt.js'),
  });
  #session: Session | undefined;
  /** The feed as the import has left it. */
  #mergedFeed: Raw | undefined;
  #named: {language: string; names: Names; words: SheetWords} | undefined;

  constructor() {
    super();
    this.state = {kind: 'empty'};
    this.used = new Set();
    this.merged = undefined;
    this.titleMissing = false;
    this.busy = false;
    this.pending = undefined;
    this.kept = undefined;
    new ProjectController(this);
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void readKept().then((file) => (this.kept = file));
  }

  protected override willUpdate(): void {
    // What was said of an import is no longer true once it is taken back.
    if (this.merged && this.project.feed !== this.#mergedFeed) this.merged = undefined;
    const {language} = this.#words;
    if (this.state.kind === 'open' && this.#named?.language !== language) void this.#loadNames();
  }

  protected override render(): TemplateResult | typeof nothing {
    if (!this.#words.ready) return nothing;
    const {say} = this.#words;
    return html`<div class="panel">
      <h2>${say('title')}</h2>
      <p class="lead">${say('lead')}</p>
      ${this.#renderState()}
    </div>`;
  }

  #renderState(): TemplateResult | typeof nothing {
    const {state} = this;
    switch (state.kind) {
      case 'open':
        return this.#renderOpen(state);
      case 'posts':
        return html`${this.#renderName(state.name)} ${renderPosts(state.posts, state.words, this.#words)}
        ${this.#renderMerge()}`;
      default:
        return this.#renderChoice(state);
    }
  }

  /** Reads a file and shows how it is understood. */
  async open(file: File): Promise<void> {
    this.merged = undefined;
    this.state = {kind: 'reading', name: file.name};
    this.#session ??= new Session((progress) => {
      if (this.state.kind === 'reading') this.state = {...this.state, progress};
    });
    this.#keep(file);
    const answer = await this.#session.ask({kind: 'open', bytes: await file.arrayBuffer(), name: file.name});
    if (answer.kind === 'opened') {
      await this.#loadNames();
      this.used = new Set(
        answer.sheets.flatMap(({mapping, hidden}, index) => (mapping && !hidden ? [index] : [])),
      );
      this.state = {kind: 'open', name: file.name, sheets: answer.sheets};
    } else if (answer.kind === 'posts') {
      const words = await loadPostWords(this.#words.language);
      this.used = new Set([0]);
      this.state = {kind: 'posts', name: file.name, posts: answer.posts, words};
    } else {
      this.state = {kind: 'empty', problem: await this.#describe(answer)};
    }
  }

  #renderName(name: string): TemplateResult {
    return html`<p class="row">
      <strong>${this.#words.say('file', {name})}</strong>
      ${renderFileButton('other', this.#words, this.#onFile)}
    </p>`;
  }

  #renderChoice(state: Exclude<State, {kind: 'open' | 'posts'}>): TemplateResult {
    return renderChoice({
      state,
      kept: this.kept,
      say: this.#words,
      onFile: this.#onFile,
      onKept: (file) => void this.open(file),
      onPaste: this.#onPaste,
      onEmpty: (event) => void this.#onEmpty(event),
    });
  }

  #renderOpen({name, sheets}: State & {kind: 'open'}): TemplateResult | typeof nothing {
    if (!this.#named) return nothing;
    const {names, words} = this.#named;
    return html`${this.#renderName(name)}
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
    ${this.#renderMerge()}`;
  }

  #renderMerge(): TemplateResult {
    const {state} = this;
    return html`${renderMerge({
      say: this.#words,
      isNew: !this.project.isOpen,
      title: (state.kind === 'posts' && state.posts.title) || '',
      language: this.#language,
      titleMissing: this.titleMissing,
      // A spreadsheet is usually the whole list; a site gives its latest posts.
      usualMode: state.kind === 'posts' ? 'add' : 'replace',
      isEmpty: this.used.size === 0,
      busy: this.busy,
      onSubmit: (event) => void this.#onMerge(event),
    })}
    ${renderMerged(this.merged, this.#words)}
    ${
      this.pending
        ? renderPending(this.pending, this.#words, (isSure) => void this.#onAnswer(isSure))
        : nothing
    }`;
  }

  /** What the sheets that are used, or the posts, are written in. */
  get #language(): string | undefined {
    const {state} = this;
    if (state.kind === 'posts') return state.posts.language?.split('-')[0];
    const used = state.kind === 'open' ? state.sheets.filter((_, index) => this.used.has(index)) : [];
    return used.find(({language}) => language)?.language;
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

  async #describe(answer: Answer): Promise<string> {
    const {say, language} = this.#words;
    if (answer.kind === 'refused') return sayRefusal(await loadSheetWords(language), answer.code);
    if (answer.kind !== 'posts-refused')
      return say('failed', {message: 'message' in answer ? answer.message : ''});
    return sayPostsRefusal(await loadPostWords(language), answer);
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
    // Whoever it is for: a feed is opened as one.
    if (file) this.dispatchEvent(new CustomEvent('studio-file', {bubbles: true, detail: file}));
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

  readonly #onAnswer = async (isSure: boolean): Promise<void> => {
    if (isSure && this.pending) this.#take(this.pending);
    else await this.#merge('add');
    await this.updateComplete;
    this.querySelector<HTMLElement>('.outcome')?.focus();
  };

  readonly #onMerge = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    if (this.busy || this.used.size === 0 || !('name' in this.state)) return;
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
    if (isNew) project.open({text: feed, origin: {kind: 'file', name: this.state.name}, isChanged: false});
    await this.#merge(mode);
  };

  /** Puts what is chosen into the feed; asks before most of a list goes. */
  async #merge(mode: 'replace' | 'add'): Promise<void> {
    this.busy = true;
    this.pending = undefined;
    const feed = this.project.text;
    const answer = await this.#session!.ask({kind: 'merge', sheets: [...this.used], feed, mode});
    this.busy = false;
    if (answer.kind !== 'merged') {
      this.state = {kind: 'empty', problem: await this.#describe(answer)};
      return;
    }
    const {removed, changed, unchanged} = answer.merged;
    if (removed.length > changed + unchanged) this.pending = answer.merged;
    else this.#take(answer.merged);
    await this.updateComplete;
    this.querySelector<HTMLElement>('.outcome')?.focus();
  }

  #take(merged: Merged): void {
    if (!('name' in this.state)) return;
    this.pending = undefined;
    this.project.change(merged.text, this.#words.say('undo.what', {name: this.state.name}));
    this.#mergedFeed = this.project.feed;
    this.merged = merged;
    this.#keep(undefined);
  }

  /** Until it is in the feed, a file is kept on this device: the page may be loaded again meanwhile. */
  #keep(file: File | undefined): void {
    this.kept = undefined;
    keepFile(file).catch((error: unknown) => {
      console.warn('Plaza: the file is not kept for when the page is loaded again.', error);
    });
  }
}

customElements.define('studio-sheet', StudioSheet);
