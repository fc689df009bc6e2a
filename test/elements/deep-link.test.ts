import {expect, waitUntil} from '@open-wc/testing';
import '../../src/elements/advocacy-timeline/define.js';
import type {AdvocacyTimeline} from '../../src/elements/advocacy-timeline/advocacy-timeline.js';
import {
  $,
  $$,
  feeds,
  feedUrl,
  html,
  loaded,
  mount,
  mountLoaded,
  settled,
  unmount,
  wordsOf,
} from '../support/page.js';

const SUMMARY = 'a-hrc-38-22';

describe('the address of an entry', () => {
  const {href} = location;
  const open = async (hash: string) => {
    location.hash = hash;
    await new Promise((resolve) => setTimeout(resolve, 50));
  };
  const focused = (element: AdvocacyTimeline) =>
    element.shadowRoot!.activeElement?.getAttribute('data-entry') ?? undefined;
  const arrives = (element: AdvocacyTimeline, id: string) => waitUntil(() => focused(element) === id);

  const timeline = (id = 't', attributes: Partial<AdvocacyTimeline> = {}) =>
    mount<AdvocacyTimeline>(
      html`<div></div>
        <plaza-advocacy-timeline
          id=${id}
          src=${feeds.humanRights}
          .limit=${attributes.limit ?? 50}
          .category=${attributes.category ?? ''}
          .syncUrl=${attributes.syncUrl ?? ''}
          ?hide-filters=${attributes.hideFilters}
        ></plaza-advocacy-timeline>`,
    ).parentElement!.querySelector<AdvocacyTimeline>('plaza-advocacy-timeline')!;

  afterEach(async () => {
    unmount();
    await open('');
    history.replaceState(null, '', href);
  });

  it('is told beside each, for pointers, keyboards and screen readers', async () => {
    const element = timeline();
    await loaded(element);
    await settled(element);
    const link = $<HTMLAnchorElement>(element, `[data-entry="${SUMMARY}"] [part=permalink]`)!;
    expect(link.href).to.equal(`${href.split('#')[0]}#t.${SUMMARY}`);
    expect(link.ariaLabel).to.equal('Link to this entry: Summary of the intersessional panel');
    expect(link.tabIndex).to.equal(0);
    const {width, height} = link.getBoundingClientRect();
    expect(Math.min(width, height)).to.be.at.least(24);
  });

  it('leads there when the page opens with it, however late the feed is, and says so', async () => {
    await open(`t.${SUMMARY}`);
    const element = timeline();
    expect(focused(element)).to.equal(undefined);
    await loaded(element);
    await arrives(element, SUMMARY);
    await settled(element);
    expect(wordsOf($(element, '[role=status]'))).to.equal('You are at: Summary of the intersessional panel');
    const item = $(element, `[data-entry="${SUMMARY}"]`)!;
    expect(item.getBoundingClientRect().top).to.be.within(-1, innerHeight);
    expect(item.classList.contains('at')).to.be.true;
  });

  it('leads past a search that is still getting ready when the page opens', async () => {
    await open('t.a-hrc-42-22');
    const element = mount<AdvocacyTimeline>(
      html`<plaza-advocacy-timeline id="t" src=${feeds.humanRights} query="zzzz"></plaza-advocacy-timeline>`,
    );
    await loaded(element);
    await waitUntil(() => element.query === '', 'the search is taken back', {timeout: 4000});
    await arrives(element, 'a-hrc-42-22');
    await settled(element);
    expect($$(element, '[part=item]')).to.have.length(13);
  });

  it('leads there again when a link of the page is followed again', async () => {
    const element = timeline();
    const link = document.createElement('a');
    link.href = '#t.a-hrc-30-49';
    element.before(link);
    await loaded(element);
    await settled(element);
    link.click();
    await arrives(element, 'a-hrc-30-49');
    element.query = 'zzzz';
    await waitUntil(() => !$(element, '[data-entry="a-hrc-30-49"]'));
    link.click();
    await arrives(element, 'a-hrc-30-49');
    expect(element.query).to.equal('');
  });

  it('leads behind "show more"', async () => {
    const element = timeline('t', {limit: 2});
    await loaded(element);
    await open('t.a-hrc-res-24-2');
    await arrives(element, 'a-hrc-res-24-2');
    expect($$(element, '[part=item]')).to.have.length(14 - 1);
  });

  it('leads out of a filter', async () => {
    const element = timeline('t', {category: 'resolution'});
    await loaded(element);
    await waitUntil(() => $$(element, '[part=item]').length === 6);
    await open(`t.${SUMMARY}`);
    await arrives(element, SUMMARY);
    expect(element.category).to.equal('');
  });

  it('does not lead to what the page itself leaves out', async () => {
    const element = timeline('t', {category: 'resolution', hideFilters: true});
    await loaded(element);
    await waitUntil(() => $$(element, '[part=item]').length === 6);
    await open(`t.${SUMMARY}`);
    await settled(element);
    expect(focused(element)).to.equal(undefined);
    expect(element.category).to.equal('resolution');
  });

  it('leaves the focus where it is when it means something else', async () => {
    const element = timeline('', {});
    await loaded(element);
    await settled(element);
    element.previousElementSibling!.id = SUMMARY;
    for (const hash of [SUMMARY, 'other.entry', 'nothing', '%', '']) {
      await open(hash);
      expect(focused(element), hash).to.equal(undefined);
    }
  });

  it('needs no id of the element, and then the first that has the entry answers', async () => {
    const element = timeline('');
    const other = timeline('').cloneNode() as AdvocacyTimeline;
    void element;
    const first = document.querySelector<AdvocacyTimeline>('plaza-advocacy-timeline')!;
    first.after(other);
    await Promise.all([loaded(first), loaded(other)]);
    await open(SUMMARY);
    await arrives(first, SUMMARY);
    await settled(other);
    expect(focused(other)).to.equal(undefined);
  });

  it('is encoded where the id has other letters', async () => {
    const id = 'https://blog.example/posts/año 1#a';
    const src = feedUrl({items: [{id, title: 'Post', date_published: '2001-01-01'}]});
    const element = await mountLoaded<AdvocacyTimeline>(
      html`<plaza-advocacy-timeline id="t" src=${src}></plaza-advocacy-timeline>`,
    );
    $<HTMLAnchorElement>(element, '[part=permalink]')!.click();
    await arrives(element, id);
    expect(decodeURIComponent(location.hash)).to.equal(`#t.${id}`);
  });

  it('leads there again when its link is clicked again, but not when the element moves or is drawn again', async () => {
    const element = timeline();
    await loaded(element);
    await open(`t.${SUMMARY}`);
    await arrives(element, SUMMARY);
    (element.shadowRoot!.activeElement as HTMLElement).blur();
    element.previousElementSibling!.before(element);
    element.heading = 'Another';
    await settled(element);
    expect(focused(element)).to.equal(undefined);
    $<HTMLAnchorElement>(element, `[data-entry="${SUMMARY}"] [part=permalink]`)!.click();
    await arrives(element, SUMMARY);
  });

  it('stays out of the page’s address where that is to be left alone', async () => {
    const element = timeline('t', {syncUrl: 'off'});
    await loaded(element);
    await settled(element);
    $<HTMLAnchorElement>(element, `[data-entry="${SUMMARY}"] .led a`)!.click();
    await arrives(element, 'a-hrc-res-39-7');
    expect(location.hash).to.equal('');
  });

  it('keeps what the page chose, as only the fragment changes', async () => {
    const element = timeline('t', {category: 'resolution report'});
    await loaded(element);
    await settled(element);
    await waitUntil(() => $(element, `[data-entry="${SUMMARY}"]`));
    await open(`t.${SUMMARY}`);
    await arrives(element, SUMMARY);
    expect(element.category).to.equal('resolution report');
  });

  it('waits for nobody who has begun to read elsewhere', async () => {
    await open(`t.${SUMMARY}`);
    const element = timeline();
    window.dispatchEvent(new WheelEvent('wheel'));
    await loaded(element);
    await settled(element);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(focused(element)).to.equal(undefined);
  });

  it('works in a frame that has no address of its own', async () => {
    const frame = document.createElement('iframe');
    const script = new URL('/src/elements/advocacy-timeline/define.ts', location.href).href;
    const src = new URL(feeds.humanRights, location.href).href;
    frame.srcdoc = `<script type="module" src="${script}"></script><plaza-advocacy-timeline id="f" limit="1" src="${src}"></plaza-advocacy-timeline>`;
    document.body.append(frame);
    try {
      const find = () =>
        frame.contentDocument?.querySelector<AdvocacyTimeline>('plaza-advocacy-timeline[ready]');
      await waitUntil(find, 'the frame shows its timeline', {timeout: 8000});
      const element = find()!;
      await waitUntil(() => element.shadowRoot?.querySelector('[part=permalink]'));
      frame.contentWindow!.location.hash = `f.${SUMMARY}`;
      await arrives(element, SUMMARY);
      element.shadowRoot!.querySelector<HTMLAnchorElement>(`[data-entry="${SUMMARY}"] .led a`)!.click();
      await arrives(element, 'a-hrc-res-39-7');
      expect(frame.contentWindow!.location.href).to.equal('about:srcdoc#f.a-hrc-res-39-7');
      expect(location.hash).to.equal('');
    } finally {
      frame.remove();
    }
  });
});
