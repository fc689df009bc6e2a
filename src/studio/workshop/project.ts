import {isObject, type Raw} from '../../model/json.js';

/** Where a feed came from. */
export type Origin =
  /** `isClosed`: only pages of the same site may read it (no CORS). */
  | {readonly kind: 'address'; readonly url: string; readonly isClosed?: true}
  | {readonly kind: 'file'; readonly name: string}
  | {readonly kind: 'text'}
  | {readonly kind: 'template'; readonly name: string};

/** A feed in the workshop, as it is kept on the device. */
export interface Saved {
  readonly text: string;
  readonly origin: Origin;
  readonly isChanged: boolean;
}

/** A state of the feed: its text, or the JSON that it is written from when somebody asks for it. */
class Version {
  /** What led to it, as undo names it. */
  readonly what: string;
  readonly feed: Raw | undefined;
  readonly #given: string | undefined;
  #written: string | undefined;

  constructor(source: Raw | string, what: string) {
    this.what = what;
    this.#given = typeof source === 'string' ? source : undefined;
    this.feed = typeof source === 'string' ? parse(source) : source;
  }

  /** To write a large feed takes longer than a key may: it is done when it is shown, kept or saved. */
  get text(): string {
    return this.#given ?? (this.#written ??= toText(this.feed!));
  }

  /** How many characters it takes up by itself; versions share the JSON that did not change. */
  get size(): number {
    return this.#given?.length ?? 0;
  }

  /** What can be written again need not be kept. */
  forgetText(): void {
    this.#written = undefined;
  }
}

/** A feed is left for another one, or closed. */
export class LeaveEvent extends Event {
  static readonly type = 'leave';
  constructor(readonly saved: Saved) {
    super(LeaveEvent.type);
  }
}

/** How many steps can be taken back. */
const MAX_STEPS = 100;
/** As many characters as all steps may hold: some 80 MB. */
const MAX_CHARACTERS = 40_000_000;
/** Milliseconds in which changes of the same thing, letter by letter, are one step. */
const ONE_STEP = 1500;

/**
 * The feed that the workshop works on, with its past. Dispatches `change` after each change, and a {@link LeaveEvent} before
 * another feed takes its place. A feed that is no JSON has a text, but no `feed`.
 */
export class Project extends EventTarget {
  origin: Origin = {kind: 'text'};
  /** Whether it differs from what was opened. */
  isChanged = false;
  #past: Version[] = [];
  #future: Version[] = [];
  #current: Version | undefined;
  #lastChange = {what: '', at: 0};
  #blob: string | undefined;

  get isOpen(): boolean {
    return this.#current !== undefined;
  }

  /** The feed as JSON text; empty where nothing is open. */
  get text(): string {
    return this.#current?.text ?? '';
  }

  /** The feed, frozen by agreement: changes go through {@link change}. A bare list is wrapped as `{items}`. */
  get feed(): Raw | undefined {
    return this.#current?.feed;
  }

  /** The address from which a widget reads it: its own while nothing is changed, else one in this page's memory. */
  get url(): string | undefined {
    if (!this.#current) return undefined;
    const {origin} = this;
    if (origin.kind === 'address' && !origin.isClosed && !this.isChanged) return origin.url;
    return (this.#blob ??= URL.createObjectURL(new Blob([this.text], {type: 'application/feed+json'})));
  }

  /** The address at which others find it, if it has one. */
  get publicUrl(): string | undefined {
    return this.origin.kind === 'address' ? this.origin.url : undefined;
  }

  /** Begins with another feed. */
  open({text, origin, isChanged}: Saved): void {
    this.#leave();
    this.origin = origin;
    this.isChanged = isChanged;
    this.#past = [];
    this.#future = [];
    this.#show(new Version(text, ''));
  }

  /** Ends the work on a feed. */
  close(): void {
    this.#leave();
    this.#current = undefined;
    this.#past = [];
    this.#future = [];
    this.#forgetBlob();
    this.dispatchEvent(new Event('change'));
  }

  /** The next version, as JSON or as text; `what` says in the visitor's words what is done, for undo. */
  change(next: Raw | string, what: string): void {
    const current = this.#current;
    if (!current || next === (typeof next === 'string' ? current.text : current.feed)) return;
    const now = Date.now();
    const goesOn =
      this.#lastChange.what === what && now - this.#lastChange.at < ONE_STEP && this.#past.length > 0;
    this.#lastChange = {what, at: now};
    if (!goesOn) this.#past.push(current);
    current.forgetText();
    this.#future = [];
    this.#forgetOldest();
    this.isChanged = true;
    this.#show(new Version(next, what));
  }

  /** What undo would take back, and redo do again; `undefined` where there is nothing. */
  get undoable(): string | undefined {
    return this.#past.length > 0 ? this.#current?.what : undefined;
  }
  get redoable(): string | undefined {
    return this.#future.at(-1)?.what;
  }

  undo(): void {
    const last = this.#past.pop();
    if (!last || !this.#current) return;
    this.#future.push(this.#current);
    this.#lastChange = {what: '', at: 0};
    this.isChanged = this.#past.length > 0 || this.origin.kind === 'template';
    this.#show(last);
  }

  redo(): void {
    const next = this.#future.pop();
    if (!next || !this.#current) return;
    this.#past.push(this.#current);
    this.isChanged = true;
    this.#show(next);
  }

  /** It is now to be found at an address, or saved under a name. */
  moveTo(origin: Origin): void {
    this.origin = origin;
    this.isChanged = false;
    this.dispatchEvent(new Event('change'));
  }

  #leave(): void {
    const {text, origin, isChanged} = this;
    if (this.isOpen) this.dispatchEvent(new LeaveEvent({text, origin, isChanged}));
  }

  #show(version: Version): void {
    this.#current = version;
    this.#forgetBlob();
    this.dispatchEvent(new Event('change'));
  }

  #forgetOldest(): void {
    const size = () => this.#past.reduce((sum, version) => sum + version.size, 0);
    while (this.#past.length > MAX_STEPS || (this.#past.length > 1 && size() > MAX_CHARACTERS))
      this.#past.shift();
  }

  #forgetBlob(): void {
    const blob = this.#blob;
    this.#blob = undefined;
    // Widgets that are just reading it shall come to an end.
    if (blob) setTimeout(() => URL.revokeObjectURL(blob), 10_000);
  }
}

/** As files of the workshop are written. */
export const toText = (feed: Raw) => `${JSON.stringify(feed, null, 2)}\n`;

function parse(text: string): Raw | undefined {
  try {
    const json: unknown = JSON.parse(text);
    if (Array.isArray(json)) return {items: json};
    return isObject(json) ? json : undefined;
  } catch {
    return undefined; // the doctor says what is wrong with it
  }
}
