import {expect} from '@open-wc/testing';
import {FeedError} from '../../src/feed/feed-error.js';
import {loadJson} from '../../src/feed/feed-store.js';

/** Stands for the network, so that its answers can be counted and held back. */
class FakeNetwork {
  readonly requests: {url: string; init: RequestInit; answer: (response: Response) => void}[] = [];
  readonly #fetch = window.fetch;

  constructor() {
    window.fetch = (url, init = {}) =>
      new Promise((answer, reject) => {
        init.signal!.addEventListener('abort', () => reject(init.signal!.reason as Error));
        this.requests.push({url: url as string, init, answer});
      });
  }

  restore(): void {
    window.fetch = this.#fetch;
  }
}

const json = (value: unknown) => new Response(JSON.stringify(value));
const options = {timeout: 1000};
const reasonOf = (promise: Promise<unknown>) =>
  promise.then(
    () => 'fulfilled',
    (error: unknown) => (error instanceof FeedError ? error.reason : (error as Error).name),
  );

describe('loadJson', () => {
  let network: FakeNetwork;
  let count = 0;
  let url: string;
  beforeEach(() => {
    network = new FakeNetwork();
    url = `https://example.org/${count++}.json`;
  });
  afterEach(() => network.restore());

  const load = (signal = new AbortController().signal, more = {}) =>
    loadJson(url, {...options, ...more}, signal);

  it('makes one request for all who ask, and keeps the answer', async () => {
    const all = Promise.all([load(), load(), load()]);
    expect(network.requests).to.have.length(1);
    network.requests[0]!.answer(json({a: 1}));
    const [first, ...others] = await all;
    expect(first).to.deep.equal({a: 1});
    expect(others.every((other) => other === first)).to.be.true;
    expect(await load()).to.equal(first);
    expect(network.requests).to.have.length(1);
  });

  it('asks simply, without credentials, and past the cache when told to', async () => {
    void load();
    network.requests[0]!.answer(json({}));
    await load();
    void load(undefined, {fresh: true});
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
    void load();
    expect(network.requests).to.have.length(2);
  });

  it('forgets failures', async () => {
    const first = reasonOf(load());
    network.requests[0]!.answer(new Response('', {status: 503}));
    expect(await first).to.equal('http');
    void load();
    expect(network.requests).to.have.length(2);
  });

  const answers: [reason: string, response: Response][] = [
    ['not-found', new Response('', {status: 404})],
    ['not-found', new Response('', {status: 410})],
    ['http', new Response('', {status: 500})],
    ['not-json', new Response('<!doctype html><title>Not here</title>')],
    ['not-json', new Response('{"items": [')],
    ['not-json', new Response('')],
    ['fulfilled', new Response('\ufeff{"items": []}')],
  ];
  for (const [reason, response] of answers) {
    it(`answers ${reason} to ${response.status}`, async () => {
      const result = reasonOf(load());
      network.requests[0]!.answer(response);
      expect(await result).to.equal(reason);
    });
  }

  it('gives up in time, also when the body stalls', async () => {
    const silent = reasonOf(load(undefined, {timeout: 50}));
    expect(await silent).to.equal('timeout');
    const stalled = reasonOf(load(undefined, {timeout: 50}));
    const {init, answer} = network.requests[1]!;
    const body = new ReadableStream<Uint8Array>({
      start(controller) {
        controller.enqueue(new TextEncoder().encode('{'));
        init.signal!.addEventListener('abort', () => controller.error(init.signal!.reason));
      },
    });
    answer(new Response(body));
    expect(await stalled).to.equal('timeout');
  });

  it('stops reading a body that does not end', async () => {
    let sent = 0;
    const body = new ReadableStream<Uint8Array>({
      pull(controller) {
        sent += 1e6;
        controller.enqueue(new Uint8Array(1e6).fill(32));
      },
    });
    const result = reasonOf(load());
    network.requests[0]!.answer(new Response(body));
    expect(await result).to.equal('too-large');
    expect(sent).to.be.below(23e6);
  });

  it('says what a refused connection may mean', async () => {
    network.restore();
    const result = reasonOf(loadJson('http://127.0.0.1:9/', options, new AbortController().signal));
    expect(await result).to.equal('network');
  });
});
