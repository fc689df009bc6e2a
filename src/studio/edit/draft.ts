import {isObject, type Raw} from '../../model/json.js';
import type {Project} from '../workshop/project.js';
import {getAt, renameReferences, setAt, type Path} from './changes.js';
import {isList, referencesTo, type EditSection} from './form.js';
import {entriesOf, placeOf} from './sections.js';

/** Milliseconds without a key after which what was typed goes to the project. */
const REST = 400;
/** The same after a field is left: a frame or two. */
const SOON = 40;

/**
 * The entry that is being edited, ahead of the project while somebody types: to turn a large feed into text takes longer than a
 * key may. It goes to the project when the fingers rest, and when the field or the entry is left.
 */
export class Draft {
  /** Where the entry stands in the feed. */
  readonly path: Path;
  #entry: Raw;
  /** What the project has there. */
  #handed: unknown;
  #what = '';
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #project: Project;
  readonly #section: EditSection;
  readonly #onHandOver: () => void;

  constructor(project: Project, section: EditSection, index: number, onHandOver: () => void) {
    this.#project = project;
    this.#section = section;
    this.#onHandOver = onHandOver;
    const place = placeOf(project.feed!, section);
    this.path = isList(section) ? [...place, index] : place;
    this.#entry = this.#take();
  }

  get entry(): Raw {
    return this.#entry;
  }

  /** Whether nobody else has changed the entry meanwhile. */
  get isCurrent(): boolean {
    return this.#project.feed !== undefined && getAt(this.#project.feed, this.path) === this.#handed;
  }

  /** Takes a change in, to be handed over at rest; or `later`, when the field is left. */
  set(entry: Raw, what: string, later = false): void {
    if (what !== this.#what) this.handOver();
    this.#entry = entry;
    this.#what = what;
    clearTimeout(this.#timer);
    if (!later) this.#timer = setTimeout(() => this.handOver(), REST);
  }

  /** Takes leave of a field: what was typed goes to the project as soon as the focus has been drawn where it goes. */
  leave(): void {
    clearTimeout(this.#timer);
    if (this.#entry !== this.#handed) this.#timer = setTimeout(() => this.handOver(), SOON);
  }

  /** Gives what was typed to the project. */
  handOver(): void {
    clearTimeout(this.#timer);
    const {feed} = this.#project;
    if (!feed || !this.isCurrent || this.#entry === this.#handed) return;
    const next = this.path.length > 0 ? setAt(feed, this.path, this.#entry) : this.#entry;
    this.#project.change(this.#rename(next), this.#what);
    // The project reads its text anew: the same, in other objects.
    this.#entry = this.#take();
    this.#onHandOver();
  }

  #take(): Raw {
    this.#handed = getAt(this.#project.feed, this.path);
    return isObject(this.#handed) ? this.#handed : {};
  }

  /** Those who refer to the entry follow its new id. */
  #rename(feed: Raw): Raw {
    const from = (this.#handed as Raw | undefined)?.['id'];
    const to = this.#entry['id'];
    if (!isList(this.#section) || !isName(from) || !isName(to) || from === to) return feed;
    const ids = entriesOf(this.#project.feed!, this.#section).map(({id}) => id);
    // Where two have one id, nobody knows whom a reference means.
    if (ids.includes(to) || ids.filter((id) => id === from).length > 1) return feed;
    const fields = referencesTo(this.#section).map(({section, path}) => [...placeOf(feed, section), ...path]);
    return renameReferences(feed, fields, from, to);
  }
}

const isName = (id: unknown): id is string => typeof id === 'string' && id !== '';
