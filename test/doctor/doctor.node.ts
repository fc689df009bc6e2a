import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {examine} from '../../src/doctor/examine.js';
import {textSource} from '../../src/doctor/feed-source.js';
import {checkAddress, type Fetch, type LiveOptions} from '../../src/doctor/live.js';
import {listTargets, probeAll, probeLink} from '../../src/doctor/probe.js';
import {say, sayMend, type MendSaying, type Saying} from '../../src/doctor/saying.js';
import {translationShares} from '../../src/doctor/translation-shares.js';
import {words as en} from '../../src/doctor/words/en.js';
import {words as es} from '../../src/doctor/words/es.js';
import {words as fr} from '../../src/doctor/words/fr.js';
import {words as pt} from '../../src/doctor/words/pt.js';

const now = new Date(2026, 0, 31);
const envelope = {version: 'https://jsonfeed.org/version/1.1', title: 'Town hall', language: 'en', items: []};

async function warningsIn(feed: object, hints = true) {
  const {inspections} = await examine(textSource(JSON.stringify(feed), 'feed.json'), {now, hints});
  return inspections.flatMap(({warnings}) =>
    warnings.map(({code, path, about}) => `${code} ${path ?? about}`),
  );
}

describe('the words of the doctor', () => {
  const values = ['VALUE1', 'VALUE2'];
  for (const [name, words] of Object.entries({es, fr, pt})) {
    it(`say in ${name} what the English say, with the same values`, () => {
      for (const [key, sentence] of Object.entries(en.sayings)) {
        // What the machine says is explained instead, where there is an explanation.
        if (key === 'noFeed' || key === 'syntax') continue;
        const given = values.slice(0, sentence.length);
        const saying = [key, ...given] as unknown as Saying;
        for (const value of given)
          assert.equal(say(words, saying).includes(value), say(en, saying).includes(value), key);
      }
      for (const [key, sentence] of Object.entries(en.mends)) {
        const saying = [key, ...values.slice(0, sentence.length)] as unknown as MendSaying;
        for (const value of values.slice(0, sentence.length))
          assert.ok(sayMend(words, saying).includes(value), key);
      }
    });
    it(`are translated into ${name}`, () => {
      for (const [code, {title, advice}] of Object.entries(words.warnings)) {
        const english = en.warnings[code as keyof typeof en.warnings];
        assert.notEqual(title, english.title);
        assert.notEqual(advice, english.advice);
      }
      for (const key of ['InvalidSymbol', 'CommaExpected', 'InvalidCharacter', 'EndOfFileExpected'])
        assert.notEqual(say(words, ['syntax', key, 'x']), say(en, ['syntax', key, 'x']));
    });
  }
});

describe('hints', () => {
  const feed = {
    ...envelope,
    items: [
      {id: '1', title: 'A', image: 'a.jpg'},
      {id: '2', title: 'B', image: 'b.jpg', _milestone: {image: {alternative_text: 'A lake'}}},
      {id: '3', title: 'C', _milestone: {image: {url: 'c.jpg', alternative_text: 'IMG_2031.jpg'}}},
      {id: '4', title: 'D', content_html: '<img src="d.jpg" alt="dsc01234"><img src="e.jpg" alt="A lake">'},
    ],
    _association: {
      members_url: 'members.json',
      networks: [
        {id: 'a', name: 'A', image: 'a.png'},
        {id: 'b', name: 'B', image: 'b.png', image_alternative_text: 'People at a fountain'},
      ],
    },
  };

  it('tell of pictures that nobody describes, and of files that are looked at by themselves', async () => {
    assert.deepEqual(await warningsIn(feed), [
      'further-file members.json',
      'picture-text $.items[0]._milestone.image.alternative_text',
      'file-name-alt $.items[2]._milestone.image.alternative_text',
      'file-name-alt $.items[3].content_html',
      'picture-text $._association.networks[0].image_alternative_text',
    ]);
  });

  it('are for those who ask for them', async () => {
    assert.deepEqual(await warningsIn(feed, false), ['further-file members.json']);
  });
});

describe('translationShares', () => {
  it('counts the fields with text that are there in a language', () => {
    const networks = [
      {id: 'a', name: 'Water', description: 'About water.', translations: {'es-MX': {name: 'Agua'}, fr: {}}},
    ];
    assert.deepEqual(translationShares({...envelope, _association: {networks}}), [
      {language: 'es', translated: 1, total: 3},
      {language: 'fr', translated: 0, total: 3},
    ]);
    assert.deepEqual(translationShares(envelope), []);
  });
});

describe('checkAddress', () => {
  const url = 'https://a.example/feed.json';
  const text = JSON.stringify(envelope);
  const check = (answer: Fetch, rest: Partial<LiveOptions> = {}) =>
    checkAddress(url, {
      fetch: answer,
      signal: new AbortController().signal,
      timingsOf: () => [],
      isSecure: true,
      ...rest,
    });
  const answering =
    (headers: Record<string, string>, body = text): Fetch =>
    () =>
      Promise.resolve(new Response(body, {headers}));
  const json = {'content-type': 'application/json'};
  const kept = {...json, 'cache-control': 'max-age=600'};
  const codes = async (answer: Fetch, rest?: Partial<LiveOptions>) =>
    (await check(answer, rest)).warnings.map(({code, saying}) => `${code} ${saying[0]}`);

  it('finds nothing wrong with a good answer, and sends nothing of the visitor along', async () => {
    const inits: RequestInit[] = [];
    const report = await check((url, init) => {
      inits.push(init);
      return answering(kept)(url, init);
    });
    assert.deepEqual(report.warnings, []);
    assert.equal(report.text, text);
    assert.deepEqual(
      inits.map(({credentials, referrerPolicy}) => [credentials, referrerPolicy]),
      [['omit', 'no-referrer']],
    );
  });

  it('looks at the type and at the keeping, as far as a page may', async () => {
    assert.deepEqual(await codes(answering({...kept, 'content-type': 'text/html'})), ['content-type header']);
    assert.deepEqual(await codes(answering(json)), ['no-caching noCacheSeen']);
    assert.deepEqual(await codes(answering({...json, 'cache-control': 'no-store'})), ['no-caching header']);
  });

  it('tells a large answer that is not compressed, where the browser lets it know', async () => {
    const large = JSON.stringify({...envelope, description: 'x'.repeat(150_000)});
    const timing = (encodedBodySize: number) => ({
      timingsOf: () => [{encodedBodySize, decodedBodySize: large.length, nextHopProtocol: 'h2'}],
    });
    assert.deepEqual(await codes(answering(kept, large)), []);
    assert.deepEqual(await codes(answering(kept, large), timing(large.length)), [
      'no-compression uncompressed',
    ]);
    assert.deepEqual(await codes(answering(kept, large), timing(900)), []);
    const length = (n: number) => answering({...kept, 'content-length': String(n)}, large);
    assert.deepEqual(await codes(length(large.length)), ['no-compression uncompressed']);
    assert.deepEqual(await codes(length(900)), []);
  });

  it('tells closed from absent by a request whose answer nobody reads', async () => {
    const closed: Fetch = (_, {mode}) =>
      mode === 'no-cors' ? Promise.resolve(new Response()) : Promise.reject(new TypeError('Failed to fetch'));
    assert.deepEqual(await codes(closed), ['cors closedToPages']);
    assert.deepEqual(await codes(() => Promise.reject(new TypeError('Failed to fetch'))), [
      'unreachable unreachable',
    ]);
    assert.deepEqual(await codes(() => Promise.resolve(new Response('', {status: 404}))), [
      'unreachable status',
    ]);
  });

  it('ends when it is told to', async () => {
    const stop = new AbortController();
    const never: Fetch = (_, {signal}) =>
      new Promise((_resolve, reject) =>
        signal!.addEventListener('abort', () => reject(new Error('aborted'))),
      );
    const checking = check(never, {signal: stop.signal});
    stop.abort(new Error('enough'));
    await assert.rejects(checking, /enough/);
  });
});

describe('the addresses of a feed', () => {
  it('are told apart, each once', () => {
    const feed = {
      ...envelope,
      home_page_url: 'https://a.example/',
      feed_url: 'https://a.example/feed.json',
      items: [
        {
          id: '1',
          title: 'A',
          url: '/one',
          image: 'one.jpg',
          _milestone: {image: {url: 'https://b.example/two.jpg'}},
        },
      ],
      _association: {
        members: [{id: 'a', name: 'A', url: 'https://a.example/', image: 'javascript:alert(1)'}],
      },
    };
    const {pictures, links} = listTargets(feed, 'https://a.example/feed.json');
    assert.deepEqual(
      pictures.map(({url}) => url),
      ['https://a.example/one.jpg', 'https://b.example/two.jpg'],
    );
    assert.deepEqual(links, [
      {url: 'https://a.example/one', path: '$.items[0].url'},
      {url: 'https://a.example/', path: '$.home_page_url'},
    ]);
  });

  it('are tried a few at a time', async () => {
    let running = 0;
    let most = 0;
    let verdicts = 0;
    const targets = Array.from({length: 20}, (_, i) => ({url: `https://a.example/${i}`, path: '$'}));
    const probe = async () => {
      most = Math.max(most, ++running);
      await new Promise((resolve) => setTimeout(resolve, 1));
      running--;
      return 'good' as const;
    };
    await probeAll(targets, probe, {signal: new AbortController().signal, onVerdict: () => verdicts++});
    assert.deepEqual([most, verdicts], [4, 20]);
  });

  it('count as dead only where that is sure', async () => {
    const {signal} = new AbortController();
    const verdictOf = async (status: number) => {
      const verdict = await probeLink(
        {url: 'https://a.example/', path: '$.url'},
        {signal, fetch: () => Promise.resolve(new Response(null, {status}))},
      );
      return typeof verdict === 'string' ? verdict : verdict.code;
    };
    assert.equal(await verdictOf(200), 'good');
    assert.equal(await verdictOf(404), 'dead-link');
    assert.equal(await verdictOf(410), 'dead-link');
    for (const status of [401, 403, 405, 429, 503]) assert.equal(await verdictOf(status), 'unsure');
  });
});
