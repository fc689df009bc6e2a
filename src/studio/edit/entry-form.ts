import {html, LitElement, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import type {Raw} from '../../model/json.js';
import type {Problem} from '../../model/reader.js';
import {ProjectController} from '../workshop/project-controller.js';
import type {Project} from '../workshop/project.js';
import {getAt, setAt, toId, type Path} from './changes.js';
import {controlId, labelOf, type EditWordsController, type FormContext} from './context.js';
import {Draft} from './draft.js';
import {formOf, isList, SECTIONS, type EditSection, type Field} from './form.js';
import {renderForm} from './group.js';
import type {Parts} from './parts-controller.js';
import './preview.js';
import {findProblems, problemAt, type Problems} from './problems.js';
import {entriesOf, idsOf, nameOf, twinOf} from './sections.js';
import {idOf, renderTranslation} from './translation-form.js';
import type {Text} from './translating.js';
import {fromInput, toInput} from './values.js';

/** The form of an entry, or of the feed or the association; with the entry as a page shows it. */
export class StudioEntryForm extends LitElement {
  @property({attribute: false}) project!: Project;
  @property({attribute: false}) section: EditSection = 'association';
  @property({attribute: false}) index = 0;
  @property({attribute: false}) words!: EditWordsController;
  @property({attribute: false}) parts!: Parts;
  /** The language to translate into (BCP 47); empty to write the entry itself. */
  @property({attribute: false}) into = '';
  @property({attribute: false}) onlyMissing = false;
  /** An entry that was just added: its id follows its name, and what is missing is not held against it yet. */
  @property({attribute: false}) isNew = false;
  /** Called when the project has what was typed. */
  @property({attribute: false}) onHandOver: () => void = () => undefined;
  @state() private problems: Problems = new Map();

  #draft: Draft | undefined;
  /** What somebody is typing, and the words that name the change. */
  #typed: {id: string; text: string; what: string; field?: Field} | undefined;
  /** Fields that have been left. */
  readonly #left = new Set<string>();

  constructor() {
    super();
    new ProjectController(this);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('pagehide', this.#onPageHide);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('pagehide', this.#onPageHide);
    this.handOver();
  }

  protected override createRenderRoot(): this {
    this.addEventListener('focusout', ({relatedTarget}) => this.#onLeave(relatedTarget as Node | null));
    return this;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const isOther = changed.has('project') || changed.has('section') || changed.has('index');
    if (isOther) this.handOver();
    if (!this.project.feed || (this.#draft && !isOther && this.#draft.isCurrent)) return;
    this.#typed = undefined;
    if (isOther) this.#left.clear();
    this.#draft = new Draft(this.project, this.section, this.index, () => {
      this.#check(false);
      this.onHandOver();
    });
    this.#check(true);
  }

  /** Gives what was typed to the project, now. */
  handOver(): void {
    this.#draft?.handOver();
  }

  protected override render(): TemplateResult | typeof nothing {
    if (!this.#draft || !this.project.feed) return nothing;
    const form = formOf(this.section);
    const context = this.#context(this.#draft.entry, this.project.feed);
    return html`${
      this.into
        ? renderTranslation(form, {
            ...context,
            into: this.into,
            onlyMissing: this.onlyMissing,
            open: this.#typed?.id,
            typed: (text, change) => this.#onTranslate(text, change),
          })
        : renderForm(form, [], context)
    }
    ${isList(this.section) ? this.#renderPreview(context) : nothing}`;
  }

  #renderPreview({entry, feed, say, language}: FormContext): TemplateResult {
    const own = feed['language'];
    return html`<section class="preview">
      <h4>${say('preview.title')}</h4>
      <studio-entry-preview
        .section=${this.section}
        .entry=${entry}
        .feed=${feed}
        .language=${this.into || (typeof own === 'string' && own) || language}
      ></studio-entry-preview>
    </section>`;
  }

  #context(entry: Raw, feed: Raw): FormContext {
    return {
      ...this.parts,
      entry,
      feed,
      say: this.words.say,
      count: this.words.count,
      problemAt: (path) => this.#problemAt(path),
      textOf: (field, path) => this.#textOf(field, path),
      type: (field, path, text) => this.#onType(field, path, text),
      choose: (field, change, focus) => this.#onChoose(field, change, focus),
    };
  }

  #problemAt(path: Path): Problem | undefined {
    const problem = problemAt(this.problems, path);
    const isEarly = this.isNew && problem?.expected === 'required' && !this.#left.has(controlId(path));
    return isEarly ? undefined : problem;
  }

  /** While somebody types, the control shows what is typed, and not how that would be written. */
  #textOf(field: Field, path: Path): string {
    const {names, language} = this.parts;
    const value = getAt(this.#draft!.entry, path);
    const typed = this.#typed;
    if (typed?.id === controlId(path) && isSame(fromInput(field, typed.text, names), value))
      return typed.text;
    return toInput(field, value, names, language);
  }

  #onType(field: Field, path: Path, text: string): void {
    const id = controlId(path);
    const what = this.#typed?.id === id ? this.#typed.what : this.#say(labelOf(this.parts, field));
    this.#typed = {id, text, what, field};
    const entry = setAt(this.#draft!.entry, path, fromInput(field, text, this.parts.names));
    // Halfway, an id may be that of another entry.
    this.#draft!.set(entry, what, field.input === 'id');
    this.requestUpdate();
  }

  #onTranslate(text: Text, change: (entry: Raw) => Raw): void {
    const id = idOf(text);
    const what = this.#typed?.id === id ? this.#typed.what : this.#say(labelOf(this.parts, text.field));
    this.#typed = {id, text: '', what};
    this.#draft!.set(change(this.#draft!.entry), what);
    this.requestUpdate();
  }

  #onChoose(field: Field, change: (entry: Raw) => Raw, focus?: string): void {
    this.#draft!.set(change(this.#draft!.entry), this.#say(labelOf(this.parts, field)));
    this.#draft!.leave();
    this.#check(true);
    this.requestUpdate();
    if (focus) void this.updateComplete.then(() => document.getElementById(focus)?.focus());
  }

  /** The words for a change, as undo names it. */
  #say(field: string): string {
    const {say} = this.words;
    const {entry} = this.#draft!;
    if (!isList(this.section)) return field;
    return say('change.field', {field, name: nameOf(entry) || say('list.nameless')});
  }

  #onLeave(to: Node | null): void {
    const typed = this.#typed;
    if (!this.#draft) return;
    if (typed) {
      this.#left.add(typed.id);
      this.#nameId(typed.what, typed.field);
      this.#typed = undefined;
      this.#check(true);
      this.requestUpdate();
    }
    // Whoever saves or undoes next finds all that was typed.
    if (this.contains(to)) this.#draft.leave();
    else this.handOver();
  }

  /** The id of a new entry follows its name until it is left. */
  #nameId(what: string, field: Field | undefined): void {
    const {entry} = this.#draft!;
    const isNamed = field?.path.length === 1 && ['name', 'title'].includes(field.path[0]!);
    if (!this.isNew || !isNamed || !isList(this.section)) return;
    const taken = new Set(idsOf(entriesOf(this.project.feed!, this.section)));
    taken.delete(entry['id']);
    this.#draft!.set({...entry, id: toId(nameOf(entry), taken, this.section)}, what);
  }

  /** What is wrong; while somebody types, only what is no longer wrong goes. */
  #check(isLeft: boolean): void {
    const {entry} = this.#draft!;
    const found = findProblems(formOf(this.section).type, this.#own(entry), this.#twin(entry));
    this.problems = isLeft ? found : new Map([...found].filter(([path]) => this.problems.has(path)));
  }

  #twin(entry: Raw): Raw | undefined {
    if (!isList(this.section)) return undefined;
    return twinOf(entriesOf(this.project.feed!, this.section), this.index, entry);
  }

  /** The feed and the association without their lists, which are read by themselves. */
  #own(entry: Raw): Raw {
    if (isList(this.section)) return entry;
    const lists = new Set<string>([...SECTIONS, '_association']);
    return Object.fromEntries(Object.entries(entry).filter(([name]) => !lists.has(name)));
  }

  readonly #onPageHide = () => this.handOver();
}

const isSame = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

customElements.define('studio-entry-form', StudioEntryForm);
