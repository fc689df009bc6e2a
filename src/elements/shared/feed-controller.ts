import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {FeedError} from '../../feed/feed-error.js';
import {parseJson} from '../../feed/feed-request.js';
import {loadJson, type LoadedJson, type LoadOptions} from '../../feed/feed-store.js';
import type {Reading} from '../../format/problem.js';
import type {LocaleController} from '../../locale/locale-controller.js';
import {PlazaErrorEvent, PlazaLoadEvent} from './events.js';
import {findSource, type FeedSource} from './feed-source.js';
import {loadPart} from './optional-part.js';
import {Poll, toTimer} from './poll.js';
import {copiedFeed, prerenderedIn} from './prerendered.js';
import {reportFailure, reportProblems} from './report.js';
import {painted} from './slices.js';

/** What a webmaster sets on every element. */
export type FeedHost = ReactiveControllerHost &
  HTMLElement & {
    readonly src: string;
    /** Seconds. */
    readonly timeout: number;
    /** Seconds; 0 for never. */
    readonly refresh: number;
    readonly keepCopy: boolean;
    readonly debug: boolean;
  };

/** Where an element stands with its feed. */
export type FeedState<Model> =
  | {readonly status: 'idle'}
  /** The model is what is shown of a long one while the rest is on its way. */
  | {readonly status: 'loading'; readonly model?: Model}
  | ({readonly status: 'ready'} & Reading<Model>)
  /** An older copy, or what was on the page before the server failed. */
  | ({
      readonly status: 'stale';
      readonly error: FeedError;
      /** How old it is: milliseconds since 1970, where that is known. */
      readonly sent: number | undefined;
    } & Reading<Model>)
  | {readonly status: 'failed'; readonly error: FeedError};

/** Whether a file that belongs to the feed is missing from what was read. */
export function isIncomplete<Model>(state: FeedState<Model>): boolean {
  return 'problems' in state && state.problems.some(({expected}) => expected === 'file');
}

/**
 * Makes a model from the JSON of a feed; `load` loads further JSON (absolute URL). `preview`, where there is nothing on the
 * page yet, shows the beginning of a long model, and resolves when it is painted. May throw a FeedError.
 */
export type ReadFeed<Model> = (
  json: unknown,
  url: string,
  load: (url: string) => Promise<unknown>,
  preview: ((model: Model) => Promise<void>) | undefined,
) => Promise<Reading<Model>>;

/** Reads what may be a table in place of JSON. */
const readTable = async (...table: Parameters<LoadOptions['readTable']>) =>
  (await loadPart(() => import('./table-feed.js'))).readTableFeed(...table);

/**
 * Finds, loads and reads the host's feed, and keeps one {@link FeedState}. The last request wins, and what is on the
 * page stays there until there is something better.
 */
export class FeedController<Model> implements ReactiveController {
  state: FeedState<Model> = {status: 'idle'};
  /** Whether a visitor or a script has asked for the feed again and waits for it. */
  retrying = false;

  readonly #host: FeedHost;
  readonly #locale: LocaleController;
  readonly #read: ReadFeed<Model>;
  readonly #poll = new Poll(() => void this.#load('no-cache'));
  #source: FeedSource | undefined;
  #request: AbortController | undefined;
  #reloading: Promise<void> | undefined;
  #children: MutationObserver | undefined;
  /** When the model on the page came, in milliseconds since 1970. */
  #loadedAt = 0;
  /** The event that is due once the state is on the page. */
  #due: Event | undefined;

  constructor(host: FeedHost, locale: LocaleController, read: ReadFeed<Model>) {
    this.#host = host;
    this.#locale = locale;
    this.#read = read;
    host.addController(this);
  }

  /** The element. */
  get host(): HTMLElement {
    return this.#host;
  }

  /** The model on the page, also while it is loaded again. */
  get model(): Model | undefined {
    return 'model' in this.state ? this.state.model : undefined;
  }

  /** Whether the webmaster wants to see what was read: by the attribute, or by `?plaza-debug` in the page's address. */
  get debugging(): boolean {
    // On a server no page has been asked for yet.
    return this.#host.debug || new URLSearchParams(globalThis.location?.search).has('plaza-debug');
  }

  /** What a server has drawn in the element's place: it stays until the element has drawn the same. */
  get prerendered(): Element | undefined {
    return prerenderedIn(this.#host.shadowRoot) ?? prerenderedIn(this.#host);
  }

  hostConnected(): void {
    // A script inside the element may come after it.
    this.#children = new MutationObserver(() => this.#host.requestUpdate());
    this.#children.observe(this.#host, {childList: true});
    document.addEventListener(PlazaLoadEvent.type, this.#onLoadElsewhere);
    window.addEventListener('online', this.#onOnline);
    // Asked for before anything is drawn. What else may name the feed need not be there yet.
    if (this.#host.src) this.#follow();
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#children?.disconnect();
    document.removeEventListener(PlazaLoadEvent.type, this.#onLoadElsewhere);
    window.removeEventListener('online', this.#onOnline);
    this.#poll.stop();
    // A move in the page disconnects and connects again at once: only who stays away has left.
    queueMicrotask(() => {
      if (this.#host.isConnected || !this.#request) return;
      this.#request.abort();
      this.#request = undefined;
      this.#source = undefined;
    });
  }

  hostUpdate(): void {
    if (this.#host.isConnected) this.#follow();
  }

  /** Loads the feed when it is named, and when another one is. */
  #follow(): void {
    const source = findSource(this.#host, this.#locale.lang);
    const isNew = source?.url !== this.#source?.url || source?.text !== this.#source?.text;
    if (!isNew && this.state.status !== 'idle') {
      if (!this.#request) this.#poll.start(this.#host.refresh);
      return;
    }
    this.#source = source;
    // Another feed: what the last one showed does not belong to it.
    this.state = {status: 'loading'};
    void this.#load('default');
  }

  hostUpdated(): void {
    // Without the words of its language an element shows nothing yet.
    const {ready} = this.#locale;
    const isReady = ready && this.state.status !== 'loading' && this.model !== undefined;
    this.#host.toggleAttribute('ready', isReady);
    this.#host.toggleAttribute('failed', this.state.status === 'failed');
    if (isReady) prerenderedIn(this.#host.shadowRoot)?.remove();
    if (!ready || !this.#due) return;
    const event = this.#due;
    this.#due = undefined;
    this.#host.dispatchEvent(event);
  }

  /** Draws the host again. */
  requestUpdate(): void {
    this.#host.requestUpdate();
  }

  /** Reads the same feed again, where the host now wants something else of it. */
  readAgain(): void {
    void this.#load('default');
  }

  /** What the host has read cannot be shown: an error of ours, which must not leave a blank space. */
  giveUp(error: unknown): void {
    console.error(`Plaza: <${this.#host.localName}> cannot show its feed.`, error);
    const {url} = this.#source ?? {};
    this.state = {status: 'failed', error: new FeedError('not-a-feed', url, String(error))};
    this.#due = new PlazaErrorEvent(this.state.error);
  }

  /**
   * Asks the server again, past every cache; who asks meanwhile gets the same answer. Resolves when it is on the page,
   * whether good or bad.
   */
  reload(): Promise<void> {
    if (!this.#host.isConnected) return Promise.resolve();
    return (this.#reloading ??= this.#reload().finally(() => (this.#reloading = undefined)));
  }

  async #reload(): Promise<void> {
    this.retrying = true;
    this.#host.requestUpdate();
    await this.#load('reload');
    await this.#host.updateComplete;
  }

  /** Where one element has mended the connection, those beside it need not be mended one by one. */
  readonly #onLoadElsewhere = ({url}: PlazaLoadEvent): void => {
    if (this.state.status === 'failed' && !this.#request && url === this.#source?.url) this.readAgain();
  };

  readonly #onOnline = (): void => {
    if ('error' in this.state && !this.#request) void this.#load('no-cache');
  };

  async #load(cache: LoadOptions['cache']): Promise<void> {
    this.#poll.stop();
    const last = this.#request;
    const request = (this.#request = new AbortController());
    const {signal} = request;
    try {
      const loading = this.#loadSource(cache, signal);
      // Only now, so that a request for the same address goes on.
      last?.abort();
      const {json, stale, url} = await loading;
      const load = async (part: string) => (await this.#loadUrl(part, cache, signal)).json;
      // What a server has drawn is whole already.
      const isFirst = this.model === undefined && !stale && !this.prerendered;
      const preview = isFirst ? (model: Model) => this.#preview(model, signal) : undefined;
      const reading = await this.#read(json, url, load, preview);
      signal.throwIfAborted();
      if (stale) this.#showCopy(reading, stale);
      else this.#show(reading, url);
    } catch (error) {
      if (signal.aborted) return; // another request has taken over, or the element has left
      this.#fail(
        error instanceof FeedError ? error : new FeedError('not-a-feed', this.#source?.url, String(error)),
      );
    } finally {
      if (this.#request === request) {
        this.#request = undefined;
        this.retrying = false;
        this.#host.requestUpdate();
      }
    }
  }

  async #loadSource(cache: LoadOptions['cache'], signal: AbortSignal): Promise<LoadedJson & {url: string}> {
    const source = this.#source;
    if (!source)
      throw new FeedError('no-source', '', 'The element has no "src", and the page names no feed.');
    const {url, text} = source;
    if (text !== undefined) return {json: parseJson(text, url), url};
    return {...(await this.#loadUrl(url, cache, signal)), url};
  }

  #loadUrl(url: string, cache: LoadOptions['cache'], signal: AbortSignal): Promise<LoadedJson> {
    const {timeout, keepCopy, ownerDocument} = this.#host;
    const text = cache === 'default' ? copiedFeed(ownerDocument, url) : undefined;
    if (text !== undefined) return Promise.resolve({json: parseJson(text, url)});
    return loadJson(url, {cache, keepCopy, timeout: toTimer(timeout > 0 ? timeout : 10), readTable}, signal);
  }

  /** What has been read so far; the event and the reports wait for the rest. */
  async #preview(model: Model, signal: AbortSignal): Promise<void> {
    signal.throwIfAborted();
    this.state = {status: 'loading', model};
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    await painted();
  }

  #show(reading: Reading<Model>, url: string): void {
    const state = {status: 'ready', ...reading} as const;
    // A whole that has become a little old is better than a part.
    if (isIncomplete(state) && this.state.status === 'ready' && !isIncomplete(this.state)) {
      this.#fail(new FeedError('network', url, 'A file that the feed goes on in could not be loaded.'));
      return;
    }
    this.#loadedAt = Date.now();
    this.#due = new PlazaLoadEvent(url, reading.problems);
    this.state = state;
    reportProblems(this.#host, url, reading.problems);
  }

  #showCopy(reading: Reading<Model>, {error, sent}: NonNullable<LoadedJson['stale']>): void {
    // What is on the page is newer than any copy.
    if (this.model === undefined) this.state = {status: 'stale', ...reading, error, sent};
    this.#fail(error);
  }

  #fail(error: FeedError): void {
    const {state} = this;
    if (state.status === 'ready') this.state = {...state, status: 'stale', error, sent: this.#loadedAt};
    else if (state.status === 'stale') this.state = {...state, error};
    else this.state = {status: 'failed', error};
    this.#due = new PlazaErrorEvent(error);
    reportFailure(this.#host, error);
  }
}
