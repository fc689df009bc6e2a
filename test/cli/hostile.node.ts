import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {report, reportOn, runCommand, withFiles} from './support/command-line.js';

describe('JSON that is none', () => {
  const faults: Record<string, readonly [text: string, place: string, words: RegExp]> = {
    'a missing comma': ['{"a": 1\n "b": 2}', '2:2', /comma is missing before this/],
    'a comma too many': ['{"a": 1,\n}', '2:1', /comma before it one too many/],
    'a comma too many in a list': ['[1,\n ]', '2:2', /comma before it one too many/],
    'a bracket that is not closed': ['{"a": [1}', '1:9', /./],
    'an open text': ['{"a": "b\n}', '1:7', /no closing quotation mark/],
    'a comment': ['{ // hello\n}', '1:3', /no comments/],
    'single quotation marks': ["{'a': 1}", '1:2', /./],
    'a tab in a text': ['{"a": "\t"}', '1:7', /tab/],
    'two feeds': ['{}\n{}', '2:1', /ends before this/],
    'a web page': ['<!doctype html><title>404</title>', '1:1', /web page/],
    'Windows line ends': ['{\r\n"a": 1\r\n"b": 2}', '3:1', /comma is missing/],
    nothing: ['', 'null:null', /empty/],
    'half a file': ['{"items": [{"id": "1"', '1:22', /./],
    NaN: ['{"a": NaN}', '1:7', /./],
  };
  for (const [name, [text, place, words]] of Object.entries(faults)) {
    it(`${name}: has a line, a column and words`, async () => {
      const {ok, error} = await reportOn(text);
      assert.equal(ok, false);
      assert.equal(error?.reason, 'not-json');
      assert.equal(`${error.line}:${error.column}`, place);
      assert.match(error.message, words);
    });
  }

  it('has exit code 1, as there is something to mend', async () => {
    await withFiles({'feed.json': '{'}, async (path) => {
      const {code, out} = await runCommand('check', path('feed.json'));
      assert.equal(code, 1);
      assert.match(out, /feed\.json:1:2 {2}\S/);
    });
  });

  for (const text of ['null', '7', '"feed"', 'true']) {
    it(`${text} is no feed`, async () => assert.equal((await reportOn(text)).error?.reason, 'not-a-feed'));
  }
});

describe('what cannot be read has exit code 2', () => {
  for (const source of [
    'no-such-file.json',
    'src',
    'https://',
    'http://127.0.0.1:1/',
    'https://a b/',
    'x'.repeat(5000),
  ]) {
    it(source.slice(0, 40), async () => {
      const {code, out} = await runCommand('check', source);
      assert.equal(code, 2);
      assert.match(out, /✗ \S/);
    });
  }

  it('a file without an end', {skip: process.platform === 'win32'}, async () => {
    assert.equal((await report('/dev/zero')).error?.reason, 'too-large');
  });
});

describe('hostile feeds', () => {
  it('pollute no prototype', async () => {
    const text = `{"__proto__": {"polluted": 1}, "constructor": {"prototype": {"polluted": 1}}, "items": [{"id": "1",
      "__proto__": {"url": "https://evil.example/"}, "_translations": {"__proto__": {"title": "x"}, "constructor": 1}}],
      "_association": {"__proto__": {"networks": [1]}, "members": [{"id": "__proto__", "name": "A"}]}}`;
    const {read} = await reportOn(text);
    assert.deepEqual([read.items, read.members, read.networks], [1, 1, 0]);
    assert.equal(({} as {polluted?: 1}).polluted, undefined);
  });

  it('send no control characters to the terminal', async () => {
    const evil = '\u001b]0;evil\u0007\u009b2J\u202e\u2066\r';
    const feed = {
      version: evil,
      language: 'en',
      items: [{id: '1', [evil]: 1, titel: evil, url: evil, date_published: evil, image: `http://x/${evil}`}],
      _association: {
        contacts: [{id: 'a', name: evil, valid_through: '1999', [`e-mail${evil}`]: 1}],
        members_url: evil,
      },
    };
    await withFiles({'feed.json': JSON.stringify(feed)}, async (path) => {
      for (const option of ['--json', '--lang=en']) {
        const {out} = await runCommand('check', path('feed.json'), option);
        // eslint-disable-next-line no-control-regex
        assert.doesNotMatch(out, /[\0-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/);
      }
    });
  });

  for (const depth of [1000, 200_000]) {
    it(`survive ${depth} levels`, async () => {
      const deep = `${'['.repeat(depth)}${']'.repeat(depth)}`;
      const {problems} = await reportOn(`{"items": [{"id": {}, "title": ${deep}}, 7]}`);
      assert.deepEqual(
        problems.map(({path}) => path),
        ['$.items[0].id', '$.items[0].title', '$.items[0].id', '$.items[1]'],
      );
      assert.equal(problems[0]?.column, 19);
      const deeper = `${'{"a":'.repeat(depth)}`;
      assert.equal((await reportOn(deeper)).error?.reason, 'not-json');
    });
  }

  it('a megabyte in one line stays short on the screen', async () => {
    const feed = {items: [{id: '1', url: `ftp://${'x'.repeat(1e6)}`, tags: Array(5000).fill({})}]};
    await withFiles({'feed.json': JSON.stringify(feed)}, async (path) => {
      const {out} = await runCommand('check', path('feed.json'));
      assert.ok(out.length < 20_000, `${out.length} characters`);
      assert.match(out, /4901 more/);
    });
  });

  it('fail in no other way than they should, whatever is changed in a good one', async () => {
    const good = readFileSync('stories/feeds/uclg.json');
    const stray = [null, 0, -1, 1e308, '', 'x', [], [[]], {}, {id: {}}, true, '\ud800', {translations: []}];
    let seed = 20260131;
    const random = (below: number) => (seed = (seed * 48271) % 2147483647) % below;
    const spoil = (value: unknown): unknown => {
      if (random(60) === 0) return stray[random(stray.length)];
      if (Array.isArray(value)) return value.map(spoil);
      if (typeof value !== 'object' || value === null) return value;
      return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, spoil(each)]));
    };
    for (let round = 0; round < 60; round++) {
      const bytes = Buffer.from(good);
      for (let n = 0; n < 3; n++) bytes[random(bytes.length)] = random(256);
      for (const feed of [bytes, JSON.stringify(spoil(JSON.parse(good.toString())))]) {
        const {ok, error, problems} = await reportOn(feed);
        assert.equal(ok, !error && problems.length === 0);
        assert.ok(!error || ['not-json', 'not-a-feed'].includes(error.reason));
        for (const {path, line} of problems) assert.ok(line !== null, path ?? '');
      }
    }
  });
});
