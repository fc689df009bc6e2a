import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {readSecret} from '../../src/embed/height.js';
import {speak, spokenFor} from '../../src/embed/messages.js';
import {findStrange, readRequest, type FrameRequest} from '../../src/embed/request.js';

const read = (search: string) => readRequest(search, 'https://host.example/plaza/embed.html');

describe('the address of the frame page', () => {
  it('names the widget, its feed, language and theme, and its attributes', () => {
    assert.deepEqual(read('?widget=network-list&src=feed.json&lang=es&theme=dark&layout=list&hide-search'), {
      widget: 'network-list',
      theme: 'dark',
      attributes: [
        ['src', 'feed.json'],
        ['layout', 'list'],
        ['hide-search', ''],
      ],
    });
    assert.equal(
      (read('?widget=contact-card&src=https://a.example/{lang}.json') as FrameRequest).theme,
      'auto',
    );
  });

  it('is read past what others add to any address', () => {
    const {attributes} = read(
      '?widget=network-list&src=feed.json&utm_source=x&fbclid=1&plaza-debug',
    ) as FrameRequest;
    assert.deepEqual(attributes, [['src', 'feed.json']]);
  });

  const reasons: Readonly<Record<string, string>> = {
    '': 'widget',
    '?widget=': 'widget',
    '?widget=constructor&src=feed.json': 'widget',
    '?widget=plaza-network-list&src=feed.json': 'widget',
    '?widget=network-list': 'src',
    '?widget=network-list&src=': 'src',
    '?widget=network-list&src=ftp://a.example/feed.json': 'src',
    '?widget=network-list&src=http://': 'src',
    '?widget=network-list&src=vbscript:x': 'src',
    '?widget=network-list&src=feed.json&lang=!!': 'lang=!!',
    '?widget=network-list&src=feed.json&theme=Dark': 'theme=Dark',
  };
  for (const [search, expected] of Object.entries(reasons)) {
    it(`is refused where it is "${search}"`, () => {
      const refusal = read(search);
      assert.ok('reason' in refusal);
      assert.equal(refusal.reason === 'parameter' ? refusal.parameter : refusal.reason, expected);
    });
  }

  it('is refused where the element does not have an attribute', () => {
    const request = read('?widget=network-list&src=feed.json&__proto__=x&layout=list') as FrameRequest;
    assert.deepEqual(findStrange(request, ['src', 'layout', '__proto__']), undefined);
    assert.deepEqual(findStrange(request, ['src']), {reason: 'parameter', parameter: '__proto__'});
    assert.deepEqual(findStrange(request), {reason: 'parameter', parameter: 'src'});
  });
});

describe('the frame page', () => {
  it('knows the secret of WordPress, and takes nothing else for it', () => {
    assert.equal(readSecret('#?secret=a1B2c3D4e5'), 'a1B2c3D4e5');
    for (const hash of ['', '#', '#quito', '#?secret=', '#?secret=a-b', '#secret=abc', '#?secret=abc&x'])
      assert.equal(readSecret(hash), '');
  });

  it('speaks the languages that there are, and English', () => {
    assert.deepEqual(['es-MX', 'FR', 'nl', '__proto__'].map(spokenFor), ['es', 'fr', 'en', 'en']);
    assert.equal(speak('fr')('Figures', {id: 'embed.membership-stats'}), 'Chiffres');
    assert.equal(speak('en')('Figures', {id: 'embed.membership-stats'}), 'Figures');
  });
});
