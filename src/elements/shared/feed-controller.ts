import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {FeedError} from '../../feed/feed-error.js';
import {loadJson} from '../../feed/feed-store.js';
import type {Problem, Reading} from '../../format/problem.js';
import type {LocaleController} from '../../locale/locale-controller.js';
import {PlazaErrorEvent, PlazaLoadEvent} from './events.js';

const TIMEOUT = 10_000;

/** What a webmaster sets on every element. */
export type FeedHost = ReactiveControllerHost & HTMLElement & {readonly src: string};

/** Where an element stands with its feed. `stale` keeps the last good model on the page. */
export type FeedState<Model> =
  | {readonly status: 'idle'}
  /** `error` is the failure that the visitor is retrying. */
  | {readonly status: 'loading'; readonly error?: FeedError}
  | {readonly status: 'ready'; readonly model: Model; readonly problems: readonly Problem[]}
  | {
      readonly status: 'stale';
      readonly model: Model;
      readonly problems: readonly Problem[];
      readonly error: FeedError;
    }
  | {readonly status: 'failed'; readonly error: FeedError};

/** Loads the host's `src`, reads it with `parse`, and keeps one {@link FeedState}. The last request wins. */
export class FeedController<Model> implements ReactiveController {
  state: FeedState<Model> = {status: 'idle'};

  readonly #host: FeedHost;
  readonly #locale: LocaleController;
  readonly #parse: (json: unknown, url: string) => Reading<Model>;
  #url = '';
  #request: AbortController | undefined;
  /** The event that is due once the state is on the page. */
  #due: Event | undefined;

  /** `parse` makes the model from the feed's JSON; it may throw a FeedError. */
  constructor(
    host: FeedHost,
    locale: LocaleController,
    parse: (json: unknown, url: string) => Reading<Model>,
  ) {
    this.#host = host;
    this.#locale = locale;
    this.#parse = parse;
    host.addController(this);
  }

  /** The model on the page, also while it is loaded again. */
  get model(): Model | undefined {
    return 'model' in this.state ? this.state.model : undefined;
  }

  hostConnected(): void {
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    // A move in the page disconnects and connects again at once: only who stays away has left.
    queueMicrotask(() => {
      if (this.#host.isConnected || !this.#request) return;
      this.#request.abort();
      this.#request = undefined;
      this.#url = '';
    });
  }

  hostUpdate(): void {
    const {src, isConnected, ownerDocument} = this.#host;
    if (!isConnected) return;
    const url = src && resolve(src, ownerDocument.baseURI);
    if (url === this.#url && this.state.status !== 'idle') return;
    this.#url = url;
    // Another feed: what the last one showed does not belong to it.
    this.state = {status: 'loading'};
    void this.#load(false);
  }

  hostUpdated(): void {
    // Without the words of its language an element shows nothing yet.
    const {ready} = this.#locale;
    this.#host.toggleAttribute('ready', ready && this.model !== undefined);
    if (!ready || !this.#due) return;
    this.#host.dispatchEvent(this.#due);
    this.#due = undefined;
  }

  /** Asks the server again, past every cache. Resolves when the answer is on the page, whether good or bad. */
  async reload(): Promise<void> {
    if (this.state.status === 'failed') this.#set({status: 'loading', error: this.state.error});
    await this.#load(true);
    await this.#host.updateComplete;
  }

  async #load(fresh: boolean): Promise<void> {
    const url = this.#url;
    this.#request?.abort();
    const request = (this.#request = new AbortController());
    try {
      if (!url)
        throw new FeedError('no-source', '', 'The element has no "src", so there is no feed to show.');
      const json = await loadJson(url, {timeout: TIMEOUT, fresh}, request.signal);
      request.signal.throwIfAborted();
      const {model, problems} = this.#parse(json, url);
      this.#due = new PlazaLoadEvent(url, problems);
      this.#set({status: 'ready', model, problems});
    } catch (error) {
      if (request.signal.aborted) return; // another request has taken over, or the element has left
      this.#fail(error instanceof FeedError ? error : new FeedError('not-a-feed', url, String(error)));
    } finally {
      if (this.#request === request) this.#request = undefined;
    }
  }

  #fail(error: FeedError): void {
    console.warn(`<${this.#host.localName}> shows no new data. ${error.message} ${error.url}`);
    this.#due = new PlazaErrorEvent(error);
    const {state} = this;
    this.#set('model' in state ? {...state, status: 'stale', error} : {status: 'failed', error});
  }

  #set(state: FeedState<Model>): void {
    this.state = state;
    this.#host.requestUpdate();
  }
}

function resolve(src: string, base: string): string {
  try {
    return new URL(src, base).href;
  } catch {
    return src; // no URL at all: the request fails and names it
  }
}
