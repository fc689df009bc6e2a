import {expect} from '@open-wc/testing';
import {FeedError} from '../../src/feed/feed-error.js';
import type {FeedAnswer} from '../../src/feed/feed-request.js';
import {loadJson} from '../../src/feed/feed-store.js';

/** Stands for the network, so that its answers can be counted and held back. */
class FakeNetwork {
  readonly requests: {url: string; init: RequestInit; answer: (response: Response) => void}[] = [];
  /** Answers each request at once, when set. */
  always: (() => Response) | undefined;
  readonly #fetch = window.fetch;

  constructor() {
    window.fetch = (url, init = {}) =>
      new Promise((answer, reject) => {
        init.signal!.addEventListener('abort', () => reject(init.signal!.reason as Error));
        this.requests.push({url: url as string, init, answer});
        if (this.always) answer(this.always());
      });
  }

  restore(): void {
    window.fetch = this.#fetch;
  }
}

const json = (value: unknown) => new Response(JSON.stringify(value));
/** As the elements have it, but for what makes a feed of a table. */
const readTable = ({bytes, type}: FeedAnswer, url: string, notJson: FeedError): Promise<unknown> =>
  url.includes('csv') ? Promise.resolve({table: [...bytes], type, url}) : Promise.reject(notJson);
const options = {timeout: 1000, cache: 'default', keepCopy: false, readTable} as const;
const reasonOf = (promise: Promise<unknown>) =>
  promise.then(
    () => 'fulfilled',
    (error: unknown) => (error instanceof FeedError ? error.reason : (error as Error).name),
  );

describe('loadJson', () => {
  let network: FakeNetwork;
  let count = 0;
  let url: string;
  /** Ends what a test leaves under way. */
  let leaving: AbortController;
  beforeEach(() => {
    leaving = new AbortController();
    network = new FakeNetwork();
    url = `https://example.org/${count++}.json`;
  });
  afterEach(() => {
    leaving.abort();
    network.restore();
  });

  const load = (signal = leaving.signal, more = {}) => loadJson(url, {...options, ...more}, signal);

  it('makes one request for all who ask, and keeps the answer', async () => {
    const all = Promise.all([load(), load(), load()]);
    expect(network.requests).to.have.length(1);
    network.requests[0]!.answer(json({a: 1}));
    const [first, ...others] = await all;
    expect(first.json).to.deep.equal({a: 1});
    expect(others.every((other) => other.json === first.json)).to.be.true;
    expect((await load()).json).to.equal(first.json);
    expect(network.requests).to.have.length(1);
  });

  it('asks simply, without credentials, and past the cache when told to', async () => {
    load().catch(() => {});
    network.requests[0]!.answer(json({}));
    await load();
    load(undefined, {cache: 'reload'}).catch(() => {});
    const [first, second] = network.requests.map(({init}) => init);
    expect([first?.credentials, first?.cache, first?.headers]).to.deep.equal(['omit', 'default', undefined]);
    expect(second?.cache).to.equal('reload');
  });

  it('is aborted when the last who waits has left, not before', async () => {
    const [a, b] = [new AbortController(), new AbortController()];
    const results = [reasonOf(load(a.signal)), reasonOf(load(b.signal))];
    const {signal} = network.requests[0]!.init;
    a.abort();
    expect(signal!.aborted).to.be.false;
    b.abort();
    expect(await Promise.all(results)).to.deep.equal(['AbortError', 'AbortError']);
    expect(signal!.aborted).to.be.true;
    load().catch(() => {});
    expect(network.requests).to.have.length(2);
  });

  it('forgets failures soon, and at once where it is asked to', async () => {
    network.always = () => new Response('', {status: 404});
    expect(await reasonOf(load())).to.equal('not-found');
    network.always = () => json({});
    expect(await reasonOf(load())).to.equal('not-found');
    expect(await reasonOf(load(undefined, {cache: 'reload'}))).to.equal('fulfilled');
    network.always = () => new Response('', {status: 404});
    expect(await reasonOf(load(undefined, {cache: 'reload'}))).to.equal('not-found');
    network.always = () => json({});
    await new Promise((resolve) => setTimeout(resolve, 3100));
    expect(await reasonOf(load())).to.equal('fulfilled');
  });

  it('asks the browser’s own cache last', async () => {
    network.always = () => new Response('', {status: 503});
    expect(await reasonOf(load())).to.equal('http');
    expect(network.requests.map(({init}) => init.cache)).to.deep.equal([
      'default',
      'default',
      'default',
      'force-cache',
    ]);
  });

  const answers: [reason: string, body: string, status: number][] = [
    ['not-found', '', 404],
    ['not-found', '', 410],
    ['http', '', 400],
    ['not-json', '<!doctype html><title>Not here</title>', 200],
    ['not-json', '{"items": [', 200],
    ['not-json', '', 200],
    ['fulfilled', '\ufeff{"items": []}', 200],
  ];
  for (const [reason, body, status] of answers) {
    it(`answers ${reason} to ${status} with ${JSON.stringify(body)}`, async () => {
      network.always = () => new Response(body, {status});
      expect(await reasonOf(load())).to.equal(reason);
    });
  }

  it('stops reading a body that does not end', async () => {
    let sent = 0;
    network.always = () =>
      new Response(
        new ReadableStream<Uint8Array>({
          pull(controller) {
            sent += 1e6;
            controller.enqueue(new Uint8Array(1e6).fill(32));
          },
        }),
      );
    expect(await reasonOf(load())).to.equal('too-large');
    expect(sent).to.be.below(23e6);
  });

  it('hands on the bytes of what is no JSON, with their type', async () => {
    url = 'https://example.org/members.csv';
    const type = 'text/csv;charset=windows-1252';
    network.always = () => new Response(Uint8Array.of(78, 0xe9, 59), {headers: {'content-type': type}});
    expect((await load()).json).to.deep.equal({table: [78, 0xe9, 59], type, url});
  });

  it('keeps a copy of a table as it came', async () => {
    url = `https://example.org/kept-${Date.now()}.csv`;
    network.always = () => new Response(Uint8Array.of(78, 0xe9, 59));
    await load(undefined, {keepCopy: true});
    const kept = async () => (await caches.match(url)) !== undefined;
    for (let wait = 0; wait < 50 && !(await kept()); wait++)
      await new Promise((resolve) => setTimeout(resolve, 20));
    network.always = () => new Response('', {status: 404});
    const {json: read, stale} = await load(undefined, {keepCopy: true, cache: 'reload'});
    expect(read).to.deep.equal({table: [78, 0xe9, 59], type: '', url});
    expect(stale!.error.reason).to.equal('not-found');
    await (await caches.open('plaza-feeds')).delete(url);
  });

  it('says what a refused connection may mean', async () => {
    network.restore();
    const result = reasonOf(loadJson('http://127.0.0.1:9/', options, new AbortController().signal));
    expect(await result).to.equal('network');
  });
});
