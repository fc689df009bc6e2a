import {expect} from '@open-wc/testing';
import '../../src/elements/advocacy-timeline/define.js';
import type {AdvocacyTimeline} from '../../src/elements/advocacy-timeline/advocacy-timeline.js';
import {$, $$, feedUrl, html, mountLoaded, unmount, wordsOf} from '../support/page.js';

const timeline = (feed: object) =>
  mountLoaded<AdvocacyTimeline>(
    html`<plaza-advocacy-timeline src=${feedUrl(feed)}></plaza-advocacy-timeline>`,
    'en-GB',
  );

/** JSON Feed as others publish it. */
describe('a timeline of', () => {
  afterEach(unmount);

  it('a microblog: posts without titles, their date as the link', async () => {
    const element = await timeline({
      version: 'https://jsonfeed.org/version/1',
      title: 'Notes',
      home_page_url: 'https://notes.example/',
      author: {name: 'Clerk'},
      items: [
        {
          id: 7,
          content_text: 'The square is open.',
          url: 'https://notes.example/7',
          date_published: '2024-05-09T14:04:00.123456+02:00',
          author: {name: 'Treasurer', avatar: null},
        },
      ],
    });
    expect(wordsOf($(element, '[part=item]'))).to.equal('9 May 2024 TreasurerThe square is open.');
    expect($<HTMLAnchorElement>(element, 'a')!.href).to.equal('https://notes.example/7');
  });

  it('a generated blog: relative addresses, HTML, tags, empty and null fields', async () => {
    const element = await timeline({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Blog',
      feed_url: 'https://blog.example/feed.json',
      authors: [{name: 'Town', url: '', avatar: null}],
      items: [
        {
          id: 'https://blog.example/posts/budget/',
          url: 'https://blog.example/posts/budget/',
          title: 'Budget &amp; plan',
          summary: '',
          content_html:
            '<h2>Plan</h2>\n<p>It is <em>voted</em>.&nbsp;See <a href="https://blog.example/plan">it</a>.</p>\n<ul>\n<li>one</li>\n<li>two</li>\n</ul>',
          date_published: '2023-01-02T00:00:00-05:00',
          date_modified: null,
          tags: ['budget'],
          image: null,
          attachments: [],
        },
        {id: '2', content_html: '<img src="/a.jpg" alt="A photo">', date_published: '2022-12-24'},
      ],
    });
    expect($$(element, '[part=group]').map(wordsOf)).to.deep.equal(['2023', '2022']);
    expect($$(element, '.body li').map(wordsOf)).to.deep.equal(['one', 'two']);
    expect(wordsOf($(element, '.body'))).to.contain('It is voted. See it.');
  });

  it('a podcast, without items that say nothing but who they are', async () => {
    const element = await timeline({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Council on air',
      items: [
        {
          id: '1',
          title: 'Session 1',
          content_text: 'Minutes',
          attachments: [{url: 'https://air.example/1.mp3', mime_type: 'audio/mpeg'}],
        },
        {id: '2'},
      ],
    });
    expect($$(element, '[part=item]')).to.have.length(1);
    expect(wordsOf($(element, '[part=group]'))).to.equal('Undated');
  });
});
