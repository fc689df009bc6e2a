import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {parseFragment, type DefaultTreeAdapterTypes} from 'parse5';
import {toTimestamp} from '../../src/posts/dates.js';
import {toPlainText, writeCharacters} from '../../src/posts/markup.js';
import {
  loadPostWords,
  parsePosts,
  POST_DOUBTS,
  PostsError,
  sayPostDoubt,
  sayPostsRefusal,
} from '../../src/posts/posts.js';

function textByParse5(html: string): string {
  const [node] = parseFragment(html).childNodes as DefaultTreeAdapterTypes.TextNode[];
  return node!.value;
}

const NAMES =
  `iexcl cent pound yen copy laquo raquo reg deg plusmn sup2 sup3 acute middot ordf ordm frac12 iquest Aacute Ntilde Uuml
  szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve
  oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml OElig oelig Scaron Zcaron Yuml ensp emsp
  thinsp ndash mdash lsquo rsquo sbquo ldquo rdquo bdquo lsaquo rsaquo bull hellip prime Prime dagger euro trade rarr larr
  minus zwnj zwj nbsp shy macr para times Oslash THORN`.split(/\s+/);

describe('characters of HTML', () => {
  for (const name of NAMES) {
    it(`knows ${name}, as parse5 does`, () =>
      assert.equal(writeCharacters(`x&${name};x`), textByParse5(`x&${name};x`)));
  }

  it('knows the numbers of Windows, and leaves the grammar of HTML alone', () => {
    for (let number = 120; number < 170; number++) {
      const unused = [129, 141, 143, 144, 157].includes(number);
      const written = writeCharacters(`&#${number};`);
      if (number > 127 && number < 160 && !unused) assert.equal(written, textByParse5(`&#${number};`));
    }
    assert.equal(writeCharacters('&lt;b&gt; &amp;eacute; &unknown;'), '&lt;b&gt; &amp;eacute; &unknown;');
    assert.equal(
      toPlainText('&amp;eacute; <b>A</b> &lt;i&gt;<script>x</script><p>a</p>b'),
      '&eacute; A <i> a b',
    );
  });
});

describe('dates of posts', () => {
  const cases: readonly [text: string, timestamp: string | undefined][] = [
    ['Thu, 27 Sep 2018 23:30:00 -0500', '2018-09-27T23:30:00-05:00'],
    ['Thu, 27 Sep 2018 23:30:00 GMT', '2018-09-27T23:30:00Z'],
    ['27 Sep 18 9:30 EDT', '2018-09-27T09:30:00-04:00'],
    ['Fri, 01 Jan 99 00:00:00 UT', '1999-01-01T00:00:00Z'],
    ['jue, 27 sep 2018 10:00:00 +0200', '2018-09-27T10:00:00+02:00'],
    ['jeu., 27 sept. 2018 10:00:00 +0200', '2018-09-27T10:00:00+02:00'],
    ['27 de septiembre de 2018', '2018-09-27T00:00:00Z'],
    ['15 août 2018', '2018-08-15T00:00:00Z'],
    ['2018-09-27', '2018-09-27T00:00:00Z'],
    ['2018-09-27T10:00', '2018-09-27T10:00:00Z'],
    ['2018-09-27 10:00:05.123 +0200', '2018-09-27T10:00:05+02:00'],
    ['2016-12-31T23:59:60Z', '2016-12-31T23:59:59Z'],
    ['Thu, 30 Feb 2018 10:00:00 GMT', undefined],
    ['27 Foo 2018', undefined],
    ['27 Ju 2018', undefined],
    ['27 jui 2018', undefined],
    ['2018-09', undefined],
    ['27/09/2018', undefined],
    ['yesterday', undefined],
    ['2018-09-27T25:00:00Z', undefined],
  ];
  for (const [text, timestamp] of cases) {
    it(`reads ${text}`, () => assert.equal(toTimestamp(text), timestamp));
  }

  it('says the same instant as Date for every date of RFC 822', () => {
    fc.assert(
      fc.property(fc.date({min: new Date(0), max: new Date('2049-12-31'), noInvalidDate: true}), (date) => {
        assert.equal(Date.parse(toTimestamp(date.toUTCString())!), Date.parse(date.toUTCString()));
      }),
    );
  });
});

describe('the words about posts', () => {
  for (const language of ['en', 'es', 'fr', 'pt-BR']) {
    it(`say every doubt in ${language}`, async () => {
      const words = await loadPostWords(language);
      for (const code of POST_DOUBTS) {
        const said = sayPostDoubt(words, {code, item: 3, title: 'Cumbre {found}', found: '{item}'});
        assert.match(said, /3 .*Cumbre \{found\}/);
        assert.doesNotMatch(said.replaceAll('{found}', '').replaceAll('{item}', ''), /[{}]/);
      }
      const refusal = await parsePosts('<html>').then(
        () => undefined,
        (error: unknown) => error as PostsError,
      );
      assert.match(sayPostsRefusal(words, refusal!), /^\S.*\.$/);
      assert.match(sayPostsRefusal(words, new PostsError('other-json', 'No.')), /WordPress.*\(No\.\)$/);
    });
  }

  it('are English in any other language', async () =>
    assert.equal(await loadPostWords('constructor'), await loadPostWords('en')));
});

describe('any text', () => {
  it('is read without an error but that it holds no posts', async () => {
    const piece = fc.constantFrom(
      '<item>',
      '</item>',
      '<title>',
      '</title>',
      '<![CDATA[',
      ']]>',
      '&',
      '&amp;',
      '<',
      'Quito',
      '<link>',
      '</channel>',
      '<!--',
      '<pubDate>',
      '</pubDate>',
      '\0',
      '&#0;',
      ' xmlns="x"',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, {maxLength: 30}), async (pieces) => {
        const {items, doubts} = await parsePosts(`<rss><channel>${pieces.join('')}</channel></rss>`);
        assert.ok(Array.isArray(items) && Array.isArray(doubts));
      }),
    );
  });
});
