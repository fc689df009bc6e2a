import {html, LitElement, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import type {Section} from '../../model/json-feed.js';
import type {Raw} from '../../model/json.js';
import {readAddress} from '../workshop/address.js';
import {ProjectController} from '../workshop/project-controller.js';
import {toText, type Project} from '../workshop/project.js';
import {WordsController} from '../workshop/words-controller.js';
import {addEntry, duplicateEntry, moveEntry, removeEntry, showAt, type Done} from './actions.js';
import {firstDifference, type Path} from './changes.js';
import {controlId, FILES, type EditWords} from './context.js';
import './entry-form.js';
import type {StudioEntryForm} from './entry-form.js';
import './entry-list.js';
import type {ChooseEntryEvent} from './entry-list.js';
import {formOf, isList, type EditSection} from './form.js';
import {renderHead} from './head.js';
import {renderLanguages} from './languages.js';
import {renderNav, toHref} from './nav.js';
import {emptyFeed} from './new-feed.js';
import {PartsController, type Parts} from './parts-controller.js';
import {readPlace, writePlace} from './place.js';
import {entriesOf, nameOf} from './sections.js';
import {Shares} from './shares.js';

/** The editor of a feed, for those without a spreadsheet: a form for each entry, made from the definition of the feed. */
export class StudioEdit extends LitElement {
  @property({attribute: false}) project!: Project;
  @state() private section: EditSection = 'association';
  /** The entry in the form. */
  @state() private index: number | undefined;
  /** The language that is translated into (BCP 47); empty where nothing is translated. */
  @state() private into = '';
  @state() private onlyMissing = false;
  /** What was removed last, as long as that can be undone here. */
  @state() private removed: {readonly name: string; readonly feed: Raw | undefined} | undefined;
  /** Whether the entry was just added. */
  @state() private isNew = false;

  readonly #words = new WordsController<EditWords>(this, FILES);
  readonly #parts = new PartsController(this);
  readonly #shares = new Shares(this);
  /** The feed as the panel last drew or changed it: where it is another, somebody has undone something. */
  #feed: Raw | undefined;

  constructor() {
    super();
    new ProjectController(this);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('popstate', this.#onPopState);
    // Coming back to the view, one goes on where one was.
    if (this.hasUpdated && !readAddress().has('section')) this.#clamp();
    else this.#readAddress();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('popstate', this.#onPopState);
    // What the other views change is not followed.
    this.#feed = undefined;
  }

  protected override createRenderRoot(): this {
    return this;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const {feed} = this.project;
    const last = this.#feed;
    this.#feed = feed;
    if (changed.has('project')) this.#readAddress();
    else if (feed && last && feed !== last) this.#follow(firstDifference(last, feed));
    else if (feed && !last) this.#clamp();
    if (this.removed && this.removed.feed !== feed) this.removed = undefined;
    if (feed) this.#shares.count(feed, this.section, this.into);
  }

  protected override render(): TemplateResult | typeof nothing {
    const {parts} = this.#parts;
    if (!this.#words.ready || !parts) return nothing;
    const {say} = this.#words;
    const {feed, isOpen} = this.project;
    if (feed)
      return html`<div class="panel edit">
        <h2>${say('title')}</h2>
        ${this.#renderEditor(feed, parts)}
      </div>`;
    return html`<div class="panel edit">
      <h2>${say('title')}</h2>
      ${
        isOpen
          ? html`<p class="message bad">${say('unreadable')}</p>`
          : html`<p class="lead">${say('start.lead')}</p>
              <p>
                <button type="button" class="button primary" @click=${this.#onBegin}>
                  ${say('start.action')}
                </button>
              </p>`
      }
    </div>`;
  }

  #renderEditor(feed: Raw, parts: Parts): TemplateResult {
    const {say, language} = this.#words;
    const {section, index} = this;
    const entries = entriesOf(feed, section);
    const isWritten = index !== undefined && index < entries.length;
    return html`${
        this.removed
          ? html`<p class="message row removed">
              ${say('removed', {name: this.removed.name})}
              <button type="button" class="button small" @click=${() => this.project.undo()}>
                ${say('undo')}
              </button>
            </p>`
          : nothing
      }
      <div class="edit-columns ${isList(section) ? 'with-list' : ''} ${isWritten ? 'with-entry' : ''}">
        ${renderNav({feed, section, say, language, choose: (chosen) => this.#open(chosen, undefined)})}
        ${isList(section) ? this.#renderList(section, entries) : nothing}
        <div class="edit-entry">
          ${
            isWritten
              ? this.#renderEntry(feed, entries, index, parts)
              : html`<p class="hint">${say('choose')}</p>`
          }
        </div>
      </div>`;
  }

  #renderList(section: Section, entries: readonly Raw[]): TemplateResult {
    const {say} = this.#words;
    const share = this.into && this.onlyMissing ? this.#shares.of(this.into) : undefined;
    return html`<section class="edit-list">
      <div class="row between">
        <h3 tabindex="-1" id="edit-list-heading">${say(`section.${section}`)}</h3>
        <button type="button" class="button small primary" @click=${() => this.#onAdd(section)}>
          ${say('add')}
        </button>
      </div>
      ${
        entries.length > 0
          ? html`<studio-entry-list
              .words=${this.#words}
              .language=${this.#words.language}
              .section=${section}
              .entries=${entries}
              .current=${this.index}
              .wanted=${share?.lacking}
              @choose-entry=${({index}: ChooseEntryEvent) => this.#open(section, index)}
            ></studio-entry-list>`
          : html`<p class="hint">${say('list.empty')}</p>`
      }
    </section>`;
  }

  #renderEntry(feed: Raw, entries: readonly Raw[], index: number, parts: Parts): TemplateResult {
    const {say} = this.#words;
    const {section} = this;
    return html`${isList(section) ? this.#renderHead(section, entries.length, index) : html`<h3 tabindex="-1" id="edit-heading">${say(`section.${section}`)}</h3>`}
      ${renderLanguages({
        feed,
        into: this.into,
        onlyMissing: this.onlyMissing,
        shares: this.#shares,
        say,
        language: parts.language,
        choose: (into) => this.#translate(into),
        limit: (onlyMissing) => (this.onlyMissing = onlyMissing),
      })}
      <studio-entry-form
        .words=${this.#words}
        .project=${this.project}
        .section=${section}
        .index=${index}
        .parts=${parts}
        .into=${this.into}
        .onlyMissing=${this.onlyMissing}
        .isNew=${this.isNew}
        .onHandOver=${this.#onHandOver}
      ></studio-entry-form>`;
  }

  #renderHead(section: Section, length: number, index: number): TemplateResult {
    return renderHead({
      say: this.#words.say,
      name: this.#nameOf(section, index),
      index,
      length,
      href: toHref(section),
      back: () => this.#open(section, undefined),
      move: (to) => this.#onMove(section, index, to),
      duplicate: () => this.#onDuplicate(section, index),
      remove: () => this.#onRemove(section, index),
    });
  }

  #readAddress(): void {
    Object.assign(this, readPlace((this.project as Project | undefined)?.feed), {isNew: false});
  }

  /** The feed is another: an entry may be no more. */
  #clamp(): void {
    const {feed} = this.project;
    this.isNew = false;
    if (!isList(this.section)) this.index = 0;
    else if (feed && this.index !== undefined && !entriesOf(feed, this.section)[this.index])
      this.index = undefined;
  }

  /** Shows an entry, or a section's list; a step that the back button takes back. */
  #open(section: EditSection, index: number | undefined): void {
    this.#form?.handOver();
    this.isNew &&= section === this.section && index === this.index;
    this.section = section;
    this.index = isList(section) ? index : 0;
    this.#writeAddress('push');
    void this.#focus('edit-heading', 'edit-list-heading');
  }

  #writeAddress(how: 'push' | 'replace'): void {
    const {section, index, into} = this;
    writePlace(this.project.feed!, {section, index, into}, how);
  }

  /** Shows what somebody has undone or done again. */
  #follow(path: Path | undefined): void {
    if (!path) return;
    const {section, index, field} = showAt(this.project.feed!, path);
    this.section = section;
    this.index = index;
    this.isNew = false;
    this.#writeAddress('replace');
    // Whoever undoes with a button of the workshop wants to press it again.
    const {activeElement} = document;
    if (activeElement === document.body || this.contains(activeElement))
      void this.#focus(controlId(field), 'edit-heading', 'edit-list-heading');
  }

  /** The first of the controls that is there once all has been drawn gets the focus. */
  async #focus(...ids: readonly string[]): Promise<void> {
    await this.updateComplete;
    await this.#form?.updateComplete;
    const control = ids.map((id) => document.getElementById(id)).find((each) => each?.checkVisibility());
    control?.closest('details')?.setAttribute('open', '');
    control?.focus();
  }

  #nameOf(section: Section, index: number): string {
    const entry = entriesOf(this.project.feed!, section)[index];
    return nameOf(entry ?? {}) || this.#words.say('list.nameless');
  }

  get #form(): StudioEntryForm | null {
    return this.querySelector('studio-entry-form');
  }

  /** Does something with the list, and shows the entry; whoever does not see it is told. */
  #do(action: (feed: Raw) => Done, what: string, how: 'push' | 'replace'): void {
    this.#form?.handOver();
    const {feed, index} = action(this.project.feed!);
    this.project.change(feed, what);
    this.#feed = this.project.feed;
    this.index = index;
    this.isNew = false;
    this.#writeAddress(how);
    this.dispatchEvent(new CustomEvent('studio-say', {bubbles: true, detail: what}));
  }

  #onAdd(section: Section): void {
    const {say} = this.#words;
    this.into = '';
    this.#do(
      (feed) => addEntry(feed, section),
      say('change.add', {section: say(`section.${section}`)}),
      'push',
    );
    this.#begin(section);
  }

  #onDuplicate(section: Section, index: number): void {
    this.into = '';
    const what = this.#words.say('change.duplicate', {name: this.#nameOf(section, index)});
    this.#do((feed) => duplicateEntry(feed, section, index), what, 'push');
    this.#begin(section);
  }

  #begin(section: Section): void {
    this.isNew = true;
    void this.#focus(controlId(formOf(section).first[0]!.path));
  }

  #onRemove(section: Section, index: number): void {
    const name = this.#nameOf(section, index);
    this.#do(
      (feed) => removeEntry(feed, section, index),
      this.#words.say('change.remove', {name}),
      'replace',
    );
    this.removed = {name, feed: this.project.feed};
    void this.#focus('edit-heading', 'edit-list-heading');
  }

  #onMove(section: Section, from: number, to: number): void {
    const what = this.#words.say('change.move', {name: this.#nameOf(section, from)});
    this.#do((feed) => moveEntry(feed, section, from, to), what, 'replace');
  }

  #translate(into: string): void {
    this.#form?.handOver();
    this.into = into;
    this.#writeAddress('replace');
  }

  readonly #onBegin = (): void => {
    const text = toText(emptyFeed(this.#words.say('start.name'), this.#words.language));
    this.project.open({text, origin: {kind: 'template', name: 'empty'}, isChanged: true});
    void this.#focus(controlId(['organization', 'name']));
  };

  readonly #onHandOver = (): void => {
    this.#feed = this.project.feed;
    // An id that has changed stands in the address.
    this.#writeAddress('replace');
  };

  readonly #onPopState = (): void => {
    this.#form?.handOver();
    this.#readAddress();
  };
}

customElements.define('studio-edit', StudioEdit);
