import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {msg} from '@lit/localize';
import {formatTelephone} from '../../src/format/telephone.js';
import {toMailUrl, toTelephoneUrl} from '../../src/model/contact-links.js';

describe('a telephone number', () => {
  for (const [number, shown, url] of [
    ['+34 93 342 87 50', '+34 93 342 87 50', 'tel:+34933428750'],
    ['0034 93 342 87 50', '+34 93 342 87 50', 'tel:+34933428750'],
    ['00 593 (0) 2 123 456', '+593 2 123 456', 'tel:+5932123456'],
    ['+44 (0)20 7946 0958', '+44 20 7946 0958', 'tel:+442079460958'],
    ['+39 06 1234', '+39 06 1234', 'tel:+39061234'],
    ['(02) 123 456', '(02) 123 456', 'tel:02123456'],
    [' +1 202-555-0100\n', '+1 202-555-0100', 'tel:+12025550100'],
  ] as const) {
    it(number.trim(), () => {
      assert.equal(formatTelephone(number, undefined, msg), shown);
      assert.equal(toTelephoneUrl(number), url);
    });
  }

  it('may have an extension', () => {
    assert.equal(formatTelephone('+34 93', '12', msg), '\u2066+34 93\u2069 ext. 12');
    assert.equal(toTelephoneUrl('+34 93', 'ext. 12'), 'tel:+3493;ext=12');
  });
});

describe('toMailUrl', () => {
  it('adds a subject, and nothing else that a feed may smuggle in', () => {
    assert.equal(toMailUrl('a@example.org'), 'mailto:a@example.org');
    const url = new URL(toMailUrl('a@example.org', 'Ñ?&bcc=x@example.org'));
    assert.deepEqual([...url.searchParams], [['subject', 'Ñ?&bcc=x@example.org']]);
    assert.equal(toMailUrl('a&b#c@example.org'), 'mailto:a%26b%23c@example.org');
  });

  it('can be veiled', () => {
    const url = toMailUrl('info.ñ@example.org', '', true);
    assert.doesNotMatch(url, /info|@/);
    assert.equal(decodeURIComponent(url), 'mailto:info.ñ@example.org');
  });
});
