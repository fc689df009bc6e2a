import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {decodePosts, parsePosts, PostsError, type Posts} from '../../src/posts/posts.js';
import {item} from '../../src/model/milestone.js';
import {Reader} from '../../src/model/reader.js';
import {list} from '../../src/model/schema.js';

const file = (name: string) => parsePosts(decodePosts(readFileSync(`test/posts/files/${name}`)));
const codes = ({doubts}: Posts) => doubts.map(({code, item: number}) => `${number ?? '-'} ${code}`);

function assertReadable(posts: Posts): void {
  const reader = new Reader('items');
  reader.read(list(item), structuredClone(posts.items));
  assert.deepEqual(reader.problems, []);
}

describe('posts in RSS 2.0', () => {
  it('reads what WordPress writes, also behind empty lines and with marks that XML does not allow', async () => {
    const posts = await file('wordpress.rss');
    assertReadable(posts);
    assert.equal(posts.title, 'FLACMA – Federación Latinoamericana de Ciudades');
    assert.equal(posts.language, 'es-MX');
    assert.equal(posts.homePageUrl, 'https://flacma.lat/');
    const [first, second] = posts.items;
    assert.deepEqual(first, {
      id: 'https://flacma.lat/?p=1108',
      url: 'https://flacma.lat/2017/08/xi-cumbre/',
      title: 'XI Cumbre Hemisférica de Alcaldes: “Pachuca” & más',
      content_html: first!.content_html,
      summary: 'Con 3,183 participantes de 28 países…',
      image: 'https://flacma.lat/wp-content/uploads/cumbre.jpg',
      tags: ['Cumbres', 'Ciudades & Municipios'],
      authors: [{name: 'Sergio Arredondo Olvera'}],
      attachments: [
        {
          url: 'https://flacma.lat/wp-content/uploads/declaracion.pdf',
          mime_type: 'application/pdf',
          size_in_bytes: 48213,
        },
      ],
      date_published: '2017-08-23T23:30:00-05:00',
      _milestone: {image: {alternative_text: 'Alcaldes en Pachuca'}},
    });
    assert.match(first.content_html!, /28 países/);
    assert.deepEqual(
      [second!.title, second!.content_text, second!.url],
      ['Reestructuración de la Federación', 'Pachuca, 28 de agosto de 2017', undefined],
    );
    assert.deepEqual(codes(posts), ['2 link-unread', '2 date-unread', '3 item-empty']);
  });

  it('loses only the item that is broken', async () => {
    const items = ['Learning', '<b>Policy', 'Monitoring'].map(
      (title, index) =>
        `<item><guid>${index}</guid><title>${title}</title><pubDate>2016-10-15</pubDate></item>`,
    );
    const posts = await parsePosts(
      `<rss xmlns:x="urn:x"><channel><title>UCLG</title>${items.join('\n')}<item><guid>4</guid><title>Cut o`,
    );
    assert.deepEqual(
      posts.items.map(({title}) => title),
      ['Learning', 'Monitoring'],
    );
    assert.equal(posts.title, 'UCLG');
    assert.deepEqual(codes(posts), ['- feed-broken', '2 item-broken', '4 item-broken']);
  });

  it('keeps one of two with the same id, and makes one where there is none', async () => {
    const posts = await parsePosts(`<rss><channel>
      <item><guid>a</guid><title>Rabat</title><pubDate>2013-10-01</pubDate></item>
      <item><guid>a</guid><title>Rabat again</title><pubDate>2013-10-01</pubDate></item>
      <item><title>Durban</title><pubDate>11 Nov 2019 10:00 GMT</pubDate></item>
      <item><title>Undated</title><link>https://www.uclg.org/u</link></item></channel></rss>`);
    assert.deepEqual(
      posts.items.map(({id}) => id),
      ['a', '2019-11-11 Durban', 'https://www.uclg.org/u'],
    );
    assert.deepEqual(codes(posts), ['2 id-repeated', '3 id-missing', '4 date-missing', '4 id-missing']);
  });

  it('reads pictures and recordings of podcasts and media feeds', async () => {
    const posts =
      await parsePosts(`<rss xmlns:m="http://search.yahoo.com/mrss/" xmlns:it="http://www.itunes.com/dtds/podcast-1.0.dtd">
      <channel><link>https://www.uclg.org/</link><item><guid isPermaLink="true">https://www.uclg.org/1</guid>
      <title>Live Learning</title><pubDate>Wed, 25 Mar 2020 15:00:00 CET</pubDate><it:duration>1:02:03</it:duration>
      <enclosure url="live.mp3" type="audio/mpeg" length="0"/><author>press@uclg.org (UCLG)</author>
      <m:group><m:content url="small.jpg" medium="image" width="300" height="200"/>
      <m:content url="large.jpg" medium="image" width="1200" height="800"><m:description>Mayors on a screen</m:description></m:content></m:group>
      </item></channel></rss>`);
    assertReadable(posts);
    assert.deepEqual(posts.items, [
      {
        id: 'https://www.uclg.org/1',
        url: 'https://www.uclg.org/1',
        title: 'Live Learning',
        image: 'https://www.uclg.org/large.jpg',
        authors: [{name: 'UCLG'}],
        attachments: [
          {url: 'https://www.uclg.org/live.mp3', mime_type: 'audio/mpeg', duration_in_seconds: 3723},
        ],
        date_published: '2020-03-25T15:00:00+01:00',
        _milestone: {image: {alternative_text: 'Mayors on a screen', width: 1200, height: 800}},
      },
    ]);
    assert.deepEqual(posts.doubts, []);
  });
});

describe('posts in RSS 1.0 and Atom', () => {
  it('reads RSS 1.0, whatever its namespaces are called', async () => {
    const posts = await file('rdf.rss');
    assertReadable(posts);
    assert.deepEqual(posts, {
      title: 'UCLG',
      language: 'en',
      homePageUrl: 'https://www.uclg.org/',
      items: [
        {
          id: 'https://www.uclg.org/news/1',
          url: 'https://www.uclg.org/news/1',
          title: 'Bogotá commitment',
          content_text: 'Adopted with the action agenda.',
          tags: ['policy'],
          date_published: '2016-10-15T00:00:00Z',
        },
      ],
      doubts: [],
    });
  });

  it('reads Atom with its addresses, languages and kinds of text, and expands no entity of a document type', async () => {
    const posts = await file('committee.atom');
    assertReadable(posts);
    assert.equal(posts.title, 'Human rights & cities');
    assert.equal(posts.homePageUrl, 'https://uclg.example/committee/');
    const [first, second] = posts.items;
    assert.deepEqual(first, {
      id: 'tag:uclg.example,2018:a-hrc-res-39-7',
      url: 'https://uclg.example/committee/resolutions/39-7',
      title: 'Résolution A/HRC/RES/39/7 <adoptée>',
      content_html: 'The <em>Human Rights Council</em> adopted it<br>in Geneva &amp; online.',
      summary: 'Adopted by the Human Rights Council &lol2;&passwd;',
      tags: ['Human rights'],
      authors: [{name: 'Committee on Social Inclusion', url: 'https://uclg.example/committee/about'}],
      attachments: [
        {
          url: 'https://uclg.example/committee/files/39-7.pdf',
          title: 'A/HRC/RES/39/7',
          mime_type: 'application/pdf',
          size_in_bytes: 212040,
        },
      ],
      date_published: '2018-09-27T23:15:00-05:00',
      date_modified: '2018-09-28T10:00:00Z',
      language: 'fr',
    });
    assert.deepEqual(
      [second!.title, second!.content_text, second!.date_published],
      ['Local <government> day', 'R&D in 5 < 6 cities', '2018-10-01T08:00:00+02:00'],
    );
  });
});

describe('what holds no posts', () => {
  const refused: readonly [name: string, text: string, code: string][] = [
    ['a web page', '<!DOCTYPE html><html><body>Sign in</body></html>', 'web-page'],
    ['other XML', '<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"/>', 'other-xml'],
    ['other JSON', '{"version": "https://jsonfeed.org/version/1.1"}', 'other-json'],
    ['JSON that is none', '{"version"', 'other-json'],
    ['plain text', 'Name;Country', 'no-posts'],
    ['nothing', '', 'no-posts'],
  ];
  for (const [name, text, code] of refused) {
    it(`refuses ${name}`, async () => {
      await assert.rejects(parsePosts(text), (error) => error instanceof PostsError && error.code === code);
    });
  }

  it('survives depths, lengths and halves', async () => {
    const deep = await parsePosts(
      `<rss><channel><item><title>T</title><pubDate>2018-04-01</pubDate></item><item>${'<a>'.repeat(100_000)}</item></channel></rss>`,
    );
    assert.deepEqual(
      [deep.items.length, codes(deep)],
      [1, ['- feed-broken', '1 id-missing', '2 item-broken']],
    );
    const long = `<rss><channel>${'<item '.repeat(50_000)}`;
    const start = performance.now();
    assert.equal((await parsePosts(long)).items.length, 0);
    await parsePosts(`<rss ${'a="'.repeat(100_000)}`).catch(() => undefined);
    assert.ok(performance.now() - start < 3000);
  });
});

describe('encodings of posts', () => {
  const xml = (encoding: string) =>
    `<?xml version="1.0" encoding="${encoding}"?><rss><channel><item><guid>1</guid><title>Año “2018” · Bogotá</title></item></channel></rss>`;
  const windows = Uint8Array.from(xml('windows-1252'), (letter) =>
    letter === '“' ? 0x93 : letter === '”' ? 0x94 : letter.charCodeAt(0),
  );
  const cases: readonly [name: string, bytes: Uint8Array, contentType?: string][] = [
    ['UTF-8', new TextEncoder().encode(xml('UTF-8'))],
    [
      'UTF-8 with a byte order mark, whatever it says',
      new TextEncoder().encode(`\ufeff${xml('ISO-8859-1')}`),
    ],
    ['Windows-1252 as it says', windows],
    ['Windows-1252 as its server says', windows, 'application/rss+xml; charset="windows-1252"'],
    ['UTF-16', Uint8Array.from(Buffer.from(`\ufeff${xml('utf-16')}`, 'utf16le'))],
    ['an encoding that nobody knows', new TextEncoder().encode(xml('x-none'))],
  ];
  for (const [name, bytes, contentType] of cases) {
    it(`reads ${name}`, async () => {
      const {items} = await parsePosts(decodePosts(bytes, contentType));
      assert.equal(items[0]!.title, 'Año “2018” · Bogotá');
    });
  }
});
