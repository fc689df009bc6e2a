import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {isLink, toWebLink, toLink} from '../../src/model/link.js';

const BASE = 'https://example.org/data/feed.json';

describe('toLink', () => {
  it('resolves against the feed', () => {
    assert.equal(toLink('../about', BASE), 'https://example.org/about');
  });

  for (const allowed of [
    'http://a.example/',
    'https://a.example/',
    'mailto:a@example.org',
    'tel:+34933428750',
  ]) {
    it(`allows ${allowed}`, () => assert.equal(toLink(allowed, BASE), allowed));
  }

  for (const refused of [
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    '\u0001javascript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'file:///etc/passwd',
    'blob:https://example.org/x',
    'https://',
    '',
    undefined,
  ]) {
    it(`refuses ${JSON.stringify(refused)}`, () => assert.equal(toLink(refused, BASE), undefined));
  }
});

describe('toWebLink', () => {
  it('allows the web only', () => {
    assert.equal(toWebLink('mailto:a@example.org', BASE), undefined);
    assert.equal(toWebLink('logo.png', BASE), 'https://example.org/data/logo.png');
  });
});

describe('isLink', () => {
  it('agrees with toLink on what is no link at all', () => {
    for (const value of ['https://example.org/a?b#c', '/about', 'mailto:a@example.org'])
      assert.equal(isLink(value), true, value);
    for (const value of ['javascript:alert(1)', 'https://', 'data:,x'])
      assert.equal(isLink(value), false, value);
  });
});
