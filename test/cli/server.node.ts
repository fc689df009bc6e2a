import assert from 'node:assert/strict';
import type {RequestListener} from 'node:http';
import {describe, it} from 'node:test';
import {gzipSync} from 'node:zlib';
import {download} from '../../src/cli/check/download.js';
import {inspectAnswers} from '../../src/doctor/inspect-answers.js';
import {report, runCommand, withServer} from './support/command-line.js';

const FEED = JSON.stringify({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Town hall',
  language: 'en',
  items: [{id: '1', title: 'Open'}],
});
const GOOD = {
  'Access-Control-Allow-Origin': '*',
  'Content-Type': 'application/feed+json; charset=utf-8',
  'Cache-Control': 'max-age=600',
};

const send =
  (headers: Record<string, string>, body: string | Buffer = FEED): RequestListener =>
  (_request, response) =>
    response.writeHead(200, headers).end(body);

/** The warnings about a server, as `code message`. */
const warningsOf = (answer: RequestListener) =>
  withServer(answer, async (url) => {
    const {warnings} = await report(`${url}/feed.json`);
    return warnings.map(({code, message}) => `${code} ${message.replaceAll(url, '')}`);
  });
const without = (name: string) => Object.fromEntries(Object.entries(GOOD).filter(([each]) => each !== name));

describe('check of a URL', () => {
  it('finds nothing wrong with a good server', async () => {
    await withServer(send(GOOD), async (url) => {
      const {code, out} = await runCommand('check', `${url}/feed.json`);
      assert.equal(code, 0);
      assert.match(out, /Read: 1 item\.[^]*\nNo problems\n$/);
    });
  });

  it('asks as a page of another site does, without credentials', async () => {
    await withServer(
      (request, response) => {
        assert.equal(request.headers.origin, 'https://example.org');
        assert.equal(request.headers.cookie, undefined);
        send(GOOD)(request, response);
      },
      async (url) => assert.equal((await report(url)).ok, true),
    );
  });

  it('warns of a feed that no other site can read', async () => {
    assert.deepEqual(await warningsOf(send(without('Access-Control-Allow-Origin'))), [
      'cors /feed.json has no header Access-Control-Allow-Origin.',
    ]);
    for (const origin of ['https://flacma.lat', '*, *', 'null']) {
      assert.deepEqual(await warningsOf(send({...GOOD, 'Access-Control-Allow-Origin': origin})), [
        `cors /feed.json allows only one site: Access-Control-Allow-Origin: ${origin}`,
      ]);
    }
  });

  it('accepts a server that allows each site by name, if caches are told', async () => {
    const echo =
      (headers: Record<string, string>): RequestListener =>
      (request, response) =>
        send({...GOOD, 'Access-Control-Allow-Origin': request.headers.origin!, ...headers})(
          request,
          response,
        );
    assert.deepEqual(await warningsOf(echo({Vary: 'Accept-Encoding, Origin'})), []);
    assert.deepEqual(await warningsOf(echo({})), [
      'cors /feed.json allows each site by name, but has no header Vary: Origin.',
    ]);
  });

  it('warns of types, encodings and missing caching', async () => {
    assert.deepEqual(await warningsOf(send({...GOOD, 'Content-Type': 'text/plain'})), [
      'content-type Content-Type: text/plain',
    ]);
    assert.deepEqual(await warningsOf(send(without('Content-Type'))), [
      'content-type There is no header Content-Type.',
    ]);
    assert.deepEqual(await warningsOf(send({...GOOD, 'Content-Type': 'application/json; charset=latin1'})), [
      'encoding Content-Type: application/json; charset=latin1',
    ]);
    assert.deepEqual(await warningsOf(send({...GOOD, 'Cache-Control': 'no-store'})), [
      'no-caching Cache-Control: no-store',
    ]);
    assert.deepEqual(await warningsOf(send(without('Cache-Control'))), [
      'no-caching There is neither Cache-Control nor ETag nor Last-Modified.',
    ]);
    assert.deepEqual(await warningsOf(send({...without('Cache-Control'), ETag: '"1"'})), []);
  });

  it('warns of a large feed that is not compressed', async () => {
    const large = FEED.replace('Open', 'x'.repeat(150_000));
    assert.deepEqual(await warningsOf(send(GOOD, large)), ['no-compression 150 kB are sent uncompressed.']);
    assert.deepEqual(await warningsOf(send({...GOOD, 'Content-Encoding': 'gzip'}, gzipSync(large))), []);
  });

  it('follows redirects, and wants the header on each of them', async () => {
    const answer: RequestListener = (request, response) => {
      if (request.url === '/new.json') send(GOOD)(request, response);
      else response.writeHead(301, {Location: 'new.json'}).end();
    };
    assert.deepEqual(await warningsOf(answer), [
      'cors /feed.json has no header Access-Control-Allow-Origin.',
      'redirect It redirects to /new.json',
    ]);
  });

  it('follows the lists into further files, and looks at how these are served', async () => {
    const answer: RequestListener = (request, response) => {
      if (request.url === '/feed.json')
        send(GOOD, '{"members_url": "members.json", "language": "en"}')(request, response);
      else send(without('Access-Control-Allow-Origin'), '[{"id": "a", "name": "A"}]')(request, response);
    };
    await withServer(answer, async (url) => {
      const {read, files, warnings} = await report(`${url}/feed.json`);
      assert.equal(read.members, 1);
      assert.deepEqual(files, [`${url}/members.json`]);
      assert.deepEqual(
        warnings.map(({code, file}) => `${code} ${file.replace(url, '')}`),
        ['not-json-feed /feed.json', 'cors /members.json'],
      );
    });
  });

  const failures: Record<string, readonly [RequestListener, reason: string]> = {
    'a page that is not there': [(_, response) => response.writeHead(404).end('<h1>No'), 'not-found'],
    'a server that fails': [(_, response) => response.writeHead(503).end(), 'http'],
    'redirects without end': [(_, response) => response.writeHead(302, {Location: '/'}).end(), 'network'],
    'a redirect out of the web': [
      (_, response) => response.writeHead(302, {Location: 'file:///etc/passwd'}).end(),
      'network',
    ],
    'a connection that breaks': [(_, response) => response.destroy(), 'network'],
    'a body that breaks': [
      (_, response) => {
        response.writeHead(200, {'Content-Length': '100'});
        response.write('{', () => response.destroy());
      },
      'network',
    ],
    'a bomb': [
      send({...GOOD, 'Content-Encoding': 'gzip'}, gzipSync(Buffer.alloc(30_000_000, 32))),
      'too-large',
    ],
    'a gzip that is none': [send({...GOOD, 'Content-Encoding': 'gzip'}), 'network'],
  };
  for (const [name, [answer, reason]] of Object.entries(failures)) {
    it(`${name}: ${reason}, exit code 2`, async () => {
      await withServer(answer, async (url) => {
        const {code, out} = await runCommand('check', url, '--json');
        assert.equal((JSON.parse(out) as {error: {reason: string}}).error.reason, reason);
        assert.equal(code, 2);
      });
    });
  }

  it('waits no longer than the widgets do', async () => {
    const drip: RequestListener = (_, response) => {
      const timer = setInterval(() => response.write(' '), 20);
      response.on('close', () => clearInterval(timer));
    };
    await withServer(drip, async (url) => {
      await assert.rejects(download(url, 200), {name: 'FeedError', reason: 'timeout'});
    });
  });
});

describe('inspectAnswers', () => {
  const answer = (url: string) => ({url, origin: 'https://a.org', status: 200, headers: new Headers(GOOD)});
  const codes = (url: string) =>
    inspectAnswers({answers: [answer(url)], bytes: new Uint8Array()}).map(({code}) => code);

  it('wants https, but not from this machine', () => {
    assert.deepEqual(codes('http://example.org/feed.json'), ['not-https']);
    assert.deepEqual(codes('https://example.org/feed.json'), []);
    assert.deepEqual(codes('http://localhost:5173/feed.json'), []);
  });
});
