import {html, LitElement, nothing, type TemplateResult} from 'lit';
import {saveFile} from '../../elements/shared/save-file.js';
import {addressOf, goTo, readAddress, writeAddress} from './address.js';
import {packFeed, unpackFeed} from './link.js';
import {guessFileFormat, loadAddress, openFile} from './open.js';
import {ProjectController} from './project-controller.js';
import {Project} from './project.js';
import {claimDraft, keepDrafts} from './drafts.js';
import {WordsController} from './words-controller.js';
import type {WorkshopWords} from './words/en.js';

/** A view of the workshop. */
interface Panel extends HTMLElement {
  project: Project;
}

/** The views, in the order in which most people need them; each is loaded when it is first opened. */
const PANELS = {
  start: async () => new (await import('../start/start.js')).StudioStart(),
  sheet: async () => new (await import('../sheet/sheet.js')).StudioSheet(),
  edit: async () => new (await import('../edit/edit.js')).StudioEdit(),
  check: async () => new (await import('../check/check.js')).StudioCheck(),
  publish: async () => new (await import('../publish/publish.js')).StudioPublish(),
  build: async () => new (await import('../build/build.js')).StudioBuild(),
} satisfies Record<string, () => Promise<Panel>>;
type View = keyof typeof PANELS;
const VIEWS = Object.keys(PANELS) as View[];
/** What can be seen while no feed is open. */
const WITHOUT_FEED: readonly View[] = ['start', 'sheet', 'edit'];

/** The workshop: one feed, its views, and what can be done with it from everywhere. */
export class StudioWorkshop extends LitElement {
  static override properties = {
    view: {state: true},
    panel: {state: true},
    said: {state: true},
    dragging: {state: true},
  };

  declare view: View;
  declare panel: Panel | 'failed' | undefined;
  declare said: string;
  declare dragging: boolean;

  readonly project = new Project();
  readonly #words = new WordsController<WorkshopWords>(this, {
    en: () => import('./words/en.js'),
    es: () => import('./words/es.js'),
    fr: () => import('./words/fr.js'),
    pt: () => import('./words/pt.js'),
  });
  readonly #panels = new Map<View, Panel>();
  #opening: Promise<void> | undefined;

  constructor() {
    super();
    this.view = 'start';
    this.panel = undefined;
    this.said = '';
    this.dragging = false;
    new ProjectController(this);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('studio-view', this.#onView);
    document.addEventListener('keydown', this.#onKey);
    addEventListener('popstate', this.#onView);
    if (this.hasUpdated) return;
    this.project.addEventListener('change', () => writeAddress({src: this.project.publicUrl}));
    keepDrafts(this.project, () => this.#say(this.#words.say('not-kept')));
    this.#opening = this.#openFirst();
    this.#onView();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('studio-view', this.#onView);
    document.removeEventListener('keydown', this.#onKey);
    removeEventListener('popstate', this.#onView);
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override render(): TemplateResult | typeof nothing {
    if (!this.#words.ready) return nothing;
    return html`<div
      class="workshop"
      @studio-say=${this.#onSay}
      @studio-file=${this.#onFile}
      @dragover=${this.#onDragOver}
      @dragleave=${this.#onDragLeave}
      @drop=${this.#onDrop}
    >
      ${this.#renderNav()} ${this.project.isOpen ? this.#renderBar() : nothing} ${this.#renderPanel()}
      <p class="visually-hidden" role="status">${this.said}</p>
      <p class="drop" ?hidden=${!this.dragging}>${this.#words.say('drop')}</p>
    </div>`;
  }

  #renderNav(): TemplateResult {
    const {say} = this.#words;
    return html`<nav class="views" aria-label=${say('nav.label')}>
      <ul role="list">
        ${VIEWS.map((view) => {
          const isOpenable = this.project.isOpen || WITHOUT_FEED.includes(view);
          return html`<li>
            ${
              isOpenable
                ? html`<a
                    href=${addressOf(view)}
                    data-view=${view}
                    aria-current=${view === this.view ? 'page' : nothing}
                    >${say(`view.${view}`)}</a
                  >`
                : html`<span class="closed">${say(`view.${view}`)}</span>`
            }
          </li>`;
        })}
      </ul>
    </nav>`;
  }

  #renderBar(): TemplateResult {
    const {say} = this.#words;
    const {project} = this;
    const {origin, isChanged, undoable, redoable} = project;
    const title = project.feed?.['title'];
    const from =
      origin.kind === 'address'
        ? say('bar.address', {url: origin.url})
        : origin.kind === 'file'
          ? say('bar.file', {name: origin.name})
          : say(`bar.${origin.kind}`);
    return html`<section class="bar" aria-label=${say('bar.label')}>
      <p>
        <strong>${typeof title === 'string' && title ? title : say('bar.untitled')}</strong>
        <span class="hint">${from}</span>
        ${isChanged ? html`<span class="badge" title=${say('bar.kept')}>${say('bar.changed')}</span>` : nothing}
      </p>
      <p class="row">
        <button
          class="button small"
          type="button"
          aria-disabled=${String(undoable === undefined)}
          title=${undoable ? say('undo.what', {what: undoable}) : nothing}
          @click=${this.#onUndo}
        >
          ${say('undo')}
        </button>
        <button
          class="button small"
          type="button"
          aria-disabled=${String(redoable === undefined)}
          title=${redoable ? say('redo.what', {what: redoable}) : nothing}
          @click=${this.#onRedo}
        >
          ${say('redo')}
        </button>
        <button class="button small" type="button" @click=${this.#onSave}>${say('save')}</button>
        <button class="button small" type="button" @click=${this.#onLink}>${say('link')}</button>
        <button class="button small quiet" type="button" @click=${this.#onClose}>${say('close')}</button>
      </p>
    </section>`;
  }

  #renderPanel(): TemplateResult | Panel | typeof nothing {
    const {say} = this.#words;
    if (this.panel === 'failed') return html`<p class="message bad" role="alert">${say('failed')}</p>`;
    return this.panel ?? nothing;
  }

  protected override updated(): void {
    if (!this.#words.ready || !readAddress().has('view')) return;
    const title = this.project.feed?.['title'];
    const parts = [this.#words.say(`view.${this.view}`), typeof title === 'string' ? title : '', 'Plaza'];
    document.title = parts.filter(Boolean).join(' – ');
  }

  /** Opens what the address names, else what was worked on last; the views wait for it. */
  async #openFirst(): Promise<void> {
    const draft = await claimDraft();
    const packed = /^#feed=([\w-]+)$/.exec(location.hash)?.[1];
    if (packed) return this.#openPacked(packed);
    const src = readAddress().get('src');
    const isDraft = draft?.origin.kind === 'address' ? draft.origin.url === src : !src;
    if (draft && isDraft) return this.project.open(draft);
    if (!src) return;
    try {
      const text = await (await loadAddress(src)).text();
      this.project.open({text, origin: {kind: 'address', url: src}, isChanged: false});
    } catch {
      // The start page asks for the address again, and says what is wrong with it.
      writeAddress({view: 'start'});
    }
  }

  async #openPacked(packed: string): Promise<void> {
    try {
      const text = await unpackFeed(packed);
      this.project.open({text, origin: {kind: 'text'}, isChanged: true});
      history.replaceState(null, '', location.pathname + location.search);
    } catch {
      await this.updateComplete;
      this.#say(this.#words.say('packed-failed'));
    }
  }

  readonly #onView = (): void => void this.#showView();

  /** Shows the view that the address names, or the start where there is no feed for it. */
  async #showView(): Promise<void> {
    await this.#opening;
    const wanted = readAddress().get('view');
    if (!wanted) return;
    const known = VIEWS.find((view) => view === wanted) ?? 'start';
    const view = this.project.isOpen || WITHOUT_FEED.includes(known) ? known : 'start';
    const isOther = this.view !== view;
    this.view = view;
    try {
      const panel = this.#panels.get(view) ?? (await PANELS[view]());
      panel.project = this.project;
      this.#panels.set(view, panel);
      if (this.view !== view) return; // another one was asked for meanwhile
      this.panel = panel;
    } catch (error) {
      console.error('Plaza: a part of the studio could not be loaded.', error);
      this.panel = 'failed';
    }
    if (isOther) await this.#focusHeading();
  }

  /** Who cannot see that the view has changed hears its heading, once its words are there. */
  async #focusHeading(): Promise<void> {
    const {panel} = this;
    for (let frames = 0; frames < 300 && panel === this.panel; frames++) {
      const heading = this.querySelector<HTMLElement>('.panel h2');
      if (heading && panel instanceof HTMLElement && panel.contains(heading)) {
        heading.setAttribute('tabindex', '-1');
        heading.focus({preventScroll: true});
        return;
      }
      await new Promise(requestAnimationFrame);
    }
  }

  #say(words: string): void {
    // The same words twice would not be spoken again.
    this.said = this.said === words ? `${words}\u00a0` : words;
  }

  readonly #onSay = ({detail}: CustomEvent<string>): void => this.#say(detail);

  readonly #onFile = ({detail}: CustomEvent<File>): void => void this.#openFile(detail);

  async #openFile(file: File): Promise<void> {
    if ((await guessFileFormat(file)) === 'feed') {
      await openFile(this.project, file);
      goTo('check', {src: undefined});
      return;
    }
    goTo('sheet');
    await this.#showView();
    const {StudioSheet} = await import('../sheet/sheet.js');
    const panel = this.#panels.get('sheet');
    if (panel instanceof StudioSheet) await panel.open(file);
  }

  readonly #onDragOver = (event: DragEvent): void => {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    this.dragging = true;
  };

  readonly #onDragLeave = (): void => {
    this.dragging = false;
  };

  readonly #onDrop = (event: DragEvent): void => {
    this.dragging = false;
    const [file] = event.dataTransfer?.files ?? [];
    if (!file) return;
    event.preventDefault();
    void this.#openFile(file);
  };

  /** In a text field, undoing is the field's own. */
  readonly #onKey = (event: KeyboardEvent): void => {
    const isUndo = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'z';
    if (!isUndo || (event.target as Element).closest('input, textarea, select')) return;
    event.preventDefault();
    if (event.shiftKey) this.#onRedo();
    else this.#onUndo();
  };

  readonly #onUndo = (): void => {
    const what = this.project.undoable;
    if (what === undefined) return;
    this.project.undo();
    this.#say(this.#words.say('undone', {what}));
  };

  readonly #onRedo = (): void => {
    const what = this.project.redoable;
    if (what === undefined) return;
    this.project.redo();
    this.#say(this.#words.say('redone', {what}));
  };

  readonly #onSave = (): void => saveFile('feed.json', 'application/feed+json', this.project.text);

  readonly #onClose = (): void => {
    this.project.close();
    this.#say(this.#words.say('closed'));
    goTo('start', {src: undefined});
  };

  readonly #onLink = async (): Promise<void> => {
    const {say} = this.#words;
    const {project} = this;
    const isPublic = project.publicUrl !== undefined && !project.isChanged;
    const packed = isPublic ? undefined : await packFeed(project.text);
    const url = new URL(location.href);
    url.hash = packed ? `feed=${packed}` : '';
    if (!isPublic) url.searchParams.delete('src');
    try {
      await navigator.clipboard.writeText(url.href);
      this.#say(say(isPublic || packed ? 'link.copied' : 'link.without'));
    } catch {
      history.replaceState(history.state, '', url);
      this.#say(say('link.failed'));
    }
  };
}

customElements.define('studio-workshop', StudioWorkshop);
