import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {
  findPostsAddresses,
  parsePosts,
  PostsError,
  readWordPressPosts,
  wordPressApi,
} from '../../src/posts/posts.js';

const post = {
  id: 1108,
  date: '2017-08-23T20:30:00',
  date_gmt: '2017-08-24T01:30:00',
  guid: {rendered: 'https://flacma.lat/?p=1108'},
  modified: '2017-08-28T09:00:00',
  modified_gmt: '2017-08-28T14:00:00',
  slug: 'xi-cumbre',
  type: 'post',
  link: 'https://flacma.lat/2017/08/xi-cumbre/',
  title: {rendered: 'XI Cumbre Hemisf&eacute;rica &#8211; &#8220;Pachuca&#8221;'},
  content: {rendered: '\n<p>Con 3,183 participantes &amp; 28 pa&iacute;ses.</p>\n', protected: false},
  excerpt: {rendered: '<p>Con 3,183 participantes [&hellip;]</p>\n', protected: false},
  author: 2,
  featured_media: 1110,
  _embedded: {
    author: [{id: 2, name: 'Sergio Arredondo', link: 'https://flacma.lat/author/sergio/'}],
    'wp:featuredmedia': [
      {
        id: 1110,
        source_url: 'https://flacma.lat/wp-content/uploads/cumbre.jpg',
        alt_text: 'Alcaldes en Pachuca',
        caption: {rendered: '<p>Foto: FLACMA</p>'},
        media_details: {width: 1200, height: 800},
      },
    ],
    'wp:term': [
      [{id: 1, name: 'Uncategorized', slug: 'uncategorized', taxonomy: 'category'}],
      [{id: 9, name: 'Ciudades &amp; Municipios', slug: 'ciudades', taxonomy: 'post_tag'}],
    ],
  },
};

describe('posts of WordPress', () => {
  it('become items with the day of the place where they were written', () => {
    assert.deepEqual(readWordPressPosts([post]), {
      items: [
        {
          id: 'https://flacma.lat/?p=1108',
          url: 'https://flacma.lat/2017/08/xi-cumbre/',
          title: 'XI Cumbre Hemisférica – “Pachuca”',
          content_html: '<p>Con 3,183 participantes &amp; 28 países.</p>',
          summary: 'Con 3,183 participantes…',
          image: 'https://flacma.lat/wp-content/uploads/cumbre.jpg',
          tags: ['Ciudades & Municipios'],
          authors: [{name: 'Sergio Arredondo', url: 'https://flacma.lat/author/sergio/'}],
          date_published: '2017-08-23T20:30:00-05:00',
          date_modified: '2017-08-28T09:00:00-05:00',
          _milestone: {
            image: {
              alternative_text: 'Alcaldes en Pachuca',
              caption: 'Foto: FLACMA',
              width: 1200,
              height: 800,
            },
          },
        },
      ],
      doubts: [],
    });
  });

  it('do without what is not embedded, and say what is missing', async () => {
    const {items, doubts} = await parsePosts(
      JSON.stringify([
        {
          id: 1,
          date: '2018-09-27T10:00:00',
          date_gmt: null,
          title: {rendered: 'A/HRC/RES/39/7'},
          link: 'https://uclg.org/1',
        },
        {
          id: 2,
          title: {rendered: ''},
          content: {rendered: '', protected: true},
          link: '/2',
          _embedded: {author: [{code: 'rest_user_invalid_id'}], 'wp:term': 3},
        },
        {
          id: 3,
          date: '2018-13-01T10:00:00',
          title: {rendered: 'Protected'},
          content: {rendered: '', protected: true},
        },
      ]),
    );
    assert.deepEqual(items, [
      {
        id: 'https://uclg.org/1',
        url: 'https://uclg.org/1',
        title: 'A/HRC/RES/39/7',
        date_published: '2018-09-27T10:00:00Z',
      },
      {id: 'wp-3', title: 'Protected'},
    ]);
    assert.deepEqual(
      doubts.map(({code, item}) => `${item} ${code}`),
      ['2 protected', '2 link-unread', '2 item-empty', '3 protected', '3 date-unread'],
    );
  });

  it('are refused with the words of WordPress where it gives none', () => {
    const answer = {
      code: 'rest_not_logged_in',
      message: 'You are not currently logged in.',
      data: {status: 401},
    };
    assert.throws(
      () => readWordPressPosts(answer),
      (error) => error instanceof PostsError && error.message === 'You are not currently logged in.',
    );
    for (const json of [null, 1, 'x', {}, [1], [{id: 1}]])
      assert.throws(() => readWordPressPosts(json), PostsError);
    assert.deepEqual(readWordPressPosts([]).items, []);
  });
});

describe('the address of the posts of a WordPress site', () => {
  const posts = '/wp-json/wp/v2/posts?_embed=1&per_page=100';
  const cases: readonly [site: string, api: string][] = [
    ['flacma.lat', `https://flacma.lat${posts}`],
    [' https://flacma.lat/ ', `https://flacma.lat${posts}`],
    ['http://example.org/blog/index.php#top', `http://example.org/blog${posts}`],
    ['https://example.org/blog/?p=3', `https://example.org/blog${posts}`],
    ['https://example.org/wp-json/', `https://example.org${posts}`],
    [
      'https://example.org/wp-json/wp/v2/events?categories=4',
      'https://example.org/wp-json/wp/v2/events?categories=4&_embed=1&per_page=100',
    ],
  ];
  for (const [site, api] of cases) it(`of ${site}`, () => assert.equal(wordPressApi(site), api));

  it('leads to further pages', () => assert.match(wordPressApi('flacma.lat', 3), /&page=3$/));

  it('is found in the head of a page, before its feeds', () => {
    const page = `<!DOCTYPE html><html><head>
      <link rel="alternate" type="application/rss+xml" title="Comments" href="https://flacma.lat/comments/feed/" />
      <link href='/feed/?a=1&amp;b=2' type=application/rss+xml rel=alternate>
      <link rel="https://api.w.org/" href="https://flacma.lat/wp-json/" />`;
    assert.deepEqual(findPostsAddresses(page, 'https://flacma.lat/inicio'), [
      `https://flacma.lat${posts}`,
      'https://flacma.lat/feed/?a=1&b=2',
    ]);
    assert.deepEqual(
      findPostsAddresses(
        '<link rel="https://api.w.org/" href="https://e.org/index.php?rest_route=/">',
        'https://e.org',
      ),
      ['https://e.org/index.php?rest_route=%2Fwp%2Fv2%2Fposts&_embed=1&per_page=100'],
    );
  });
});
