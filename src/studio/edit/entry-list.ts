import {html, LitElement, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import type {Raw} from '../../model/json.js';
import type {EditWordsController} from './context.js';
import {formOf, type EditSection} from './form.js';
import {onPlainClick, toHref} from './nav.js';
import {findProblems} from './problems.js';
import {keyOf, learnNames, nameOf, searchEntries} from './sections.js';

/** As many entries as a page of the list shows. */
const PAGE = 50;
/** Milliseconds at a time, so that no key waits. */
const SLICE = 8;

/** An entry is chosen in the list. */
export class ChooseEntryEvent extends Event {
  constructor(readonly index: number) {
    super('choose-entry', {bubbles: true});
  }
}

/** The entries of a section: found by a few letters, a page at a time. */
export class StudioEntryList extends LitElement {
  @property({attribute: false}) words!: EditWordsController;
  /** The language of the words: in another, all is drawn anew. */
  @property({attribute: false}) language = '';
  @property({attribute: false}) section: EditSection = 'members';
  @property({attribute: false}) entries: readonly Raw[] = [];
  /** The entry in the form. */
  @property({attribute: false}) current: number | undefined;
  /** Where given, the places of the only entries that are of interest. */
  @property({attribute: false}) wanted: ReadonlySet<number> | undefined;
  @state() private query = '';
  @state() private page = 0;

  #found: readonly number[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Reading fifty entries takes a moment, and each drawing would. */
  readonly #wrong = new WeakMap<Raw, boolean>();

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
  }

  protected override createRenderRoot(): this {
    return this;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('section')) {
      this.query = '';
      this.page = 0;
    }
    this.#found = this.#find();
    const at = this.current === undefined ? -1 : this.#found.indexOf(this.current);
    if ((changed.has('current') || changed.has('entries')) && at >= 0) this.page = Math.floor(at / PAGE);
    this.page = Math.min(this.page, Math.max(0, Math.ceil(this.#found.length / PAGE) - 1));
  }

  /** The entry in the form is to be seen in the list, too; the page itself does not move. */
  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('section')) this.#learn(0);
    if (!changed.has('current') && !changed.has('section')) return;
    const list = this.querySelector<HTMLElement>('.entries');
    const link = list?.querySelector<HTMLElement>('[aria-current]');
    if (!list || !link) return;
    const above = link.getBoundingClientRect().top - list.getBoundingClientRect().top;
    if (above < 0 || above + link.offsetHeight > list.clientHeight) list.scrollTop += above;
  }

  /** Whoever searches shall not wait for thousands of names to be made ready. */
  #learn(from: number): void {
    const {entries} = this;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      const end = performance.now() + SLICE;
      const next = learnNames(entries, from, () => performance.now() > end);
      if (next < entries.length) this.#learn(next);
    });
  }

  #find(): readonly number[] {
    const found = searchEntries(this.entries, this.query);
    const {wanted} = this;
    return wanted ? found.filter((index) => index === this.current || wanted.has(index)) : found;
  }

  protected override render(): TemplateResult {
    const {say, count} = this.words;
    const start = this.page * PAGE;
    const shown = this.#found.slice(start, start + PAGE);
    return html`<p class="field">
        <label for="edit-search">${say('list.search')}</label>
        <input
          id="edit-search"
          type="search"
          autocomplete="off"
          .value=${this.query}
          @input=${this.#onSearch}
        />
      </p>
      <p class="hint" role="status">
        ${
          this.query || this.wanted
            ? count('list.found', this.#found.length)
            : count('list.entries', this.entries.length)
        }
      </p>
      <ol role="list" class="entries">
        ${shown.map((index) => this.#renderEntry(index))}
      </ol>
      ${this.#found.length > PAGE ? this.#renderPages(start + 1, start + shown.length) : nothing}`;
  }

  #renderEntry(index: number): TemplateResult {
    const {say} = this.words;
    const entry = this.entries[index]!;
    return html`<li>
      <a
        href=${toHref(this.section, keyOf(this.entries, index))}
        data-index=${index}
        aria-current=${index === this.current ? 'true' : nothing}
        @click=${(event: MouseEvent) =>
          onPlainClick(event, () => this.dispatchEvent(new ChooseEntryEvent(index)))}
        ><span dir="auto">${nameOf(entry) || say('list.nameless')}</span>${
          this.#isWrong(entry) ? html` <span class="badge bad">${say('list.wrong')}</span>` : nothing
        }</a
      >
    </li>`;
  }

  #renderPages(from: number, to: number): TemplateResult {
    const {say} = this.words;
    const isLast = to >= this.#found.length;
    return html`<p class="row pages">
      <button
        type="button"
        class="button small"
        aria-disabled=${this.page === 0 ? 'true' : nothing}
        @click=${() => (this.page = Math.max(0, this.page - 1))}
      >
        ${say('list.previous')}
      </button>
      <span class="hint">${say('list.range', {from, to, all: this.#found.length})}</span>
      <button
        type="button"
        class="button small"
        aria-disabled=${isLast ? 'true' : nothing}
        @click=${() => !isLast && this.page++}
      >
        ${say('list.next')}
      </button>
    </p>`;
  }

  #isWrong(entry: Raw): boolean {
    let wrong = this.#wrong.get(entry);
    if (wrong === undefined) {
      const problems = [...findProblems(formOf(this.section).type, entry).values()];
      this.#wrong.set(entry, (wrong = problems.some(({effect}) => effect === 'left-out')));
    }
    return wrong;
  }

  #onSearch({target}: Event): void {
    this.query = (target as HTMLInputElement).value;
    this.page = 0;
  }
}

customElements.define('studio-entry-list', StudioEntryList);
