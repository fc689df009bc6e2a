import {expect, waitUntil} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import '../../src/elements/advocacy-timeline/define.js';
import {saveData, wishMedia} from '../support/media.js';
import {$, $$, settled, unmount, wordsOf} from '../support/page.js';
import {milestone, timelineOf} from '../support/timeline.js';

// A feed of a test has no address that others could be relative to.
const PICTURE = `${location.origin}/docs/images/plaza.png`;

describe('media of plaza-advocacy-timeline', () => {
  afterEach(unmount);

  it('are pictures with their text, caption, credit and size', async () => {
    const image = {
      url: PICTURE,
      alternative_text: 'Four widgets',
      caption: 'The elements',
      credit_text: 'Plaza',
      width: 1280,
      height: 832,
    };
    const element = await timelineOf([{...milestone('a', '2001', {image}), translations: {}}]);
    const picture = $(element, 'figure')!;
    const img = picture.querySelector('img')!;
    expect(img.alt).to.equal('Four widgets');
    expect(img.loading).to.equal('lazy');
    expect([img.width > 0, img.getAttribute('width'), img.getAttribute('height')]).to.deep.equal([
      true,
      '1280',
      '832',
    ]);
    expect(wordsOf(picture)).to.equal('The elements Picture: Plaza');
  });

  it('keep their place before they are loaded, whether their size is known or not', async () => {
    const element = await timelineOf([
      {id: '1', title: 'a', banner_image: PICTURE, date_published: '2001-01-01'},
    ]);
    const img = $<HTMLImageElement>(element, 'img')!;
    const before = img.offsetHeight;
    expect(before).to.be.greaterThan(100);
    img.scrollIntoView();
    await waitUntil(() => img.complete && img.naturalWidth);
    expect(img.offsetHeight).to.equal(before);
    expect(img.alt).to.equal('');
  });

  it('leave no hole where a picture is not there', async () => {
    const element = await timelineOf([
      {id: '1', title: 'a', image: `${location.origin}/nowhere.png`, date_published: '2001-01-01'},
    ]);
    $(element, 'img')!.scrollIntoView();
    await waitUntil(() => $(element, 'figure')!.hidden);
  });

  it('are loaded one by one where the visitor saves data, and by keys', async () => {
    const undo = saveData('browser');
    try {
      const image = {url: PICTURE, alternative_text: 'Four widgets', caption: 'The elements'};
      const element = await timelineOf([
        milestone('a', '2002', {image}),
        {id: 'b', title: 'b', image: `${location.origin}/nowhere.png`, date_published: '2001-01-01'},
      ]);
      const [first, second] = $$(element, 'figure');
      expect($(element, 'img')).to.equal(null);
      expect(wordsOf(first!)).to.equal('Show picture The elements');
      const buttons = $$(element, 'figure button');
      expect(buttons.map(({ariaLabel}) => ariaLabel)).to.deep.equal([
        'Show picture: Four widgets',
        'Show picture: b',
      ]);
      await expect(element).to.be.accessible();
      buttons[0]!.focus();
      await sendKeys({press: 'Enter'});
      await waitUntil(() => first!.querySelector('img')?.naturalWidth);
      expect(element.shadowRoot!.activeElement).to.equal(first);
      expect(second!.querySelector('img')).to.equal(null);
      // One that is not there can be asked for again.
      const isMissing = new Promise((resolve) =>
        second!.addEventListener('error', resolve, {capture: true, once: true}),
      );
      buttons[1]!.click();
      await isMissing;
      await waitUntil(() => second!.querySelector('button'));
    } finally {
      undo();
    }
  });

  it('belong to their entry, also when others take its place', async () => {
    const picture = (id: string, date: string, url: string) => ({
      id,
      title: id,
      image: url,
      tags: [id],
      _milestone: {date, follows: ['x', 'y']},
    });
    const element = await timelineOf([
      picture('a', '2003', `${location.origin}/nowhere-either.png`),
      picture('b', '2002', PICTURE),
      {id: 'x', title: 'x', tags: ['x']},
      {id: 'y', title: 'y', tags: ['x']},
    ]);
    $(element, '[data-entry=a] img')!.scrollIntoView();
    await waitUntil(() => $(element, '[data-entry=a] figure')!.hidden);
    $<HTMLDetailsElement>(element, '[data-entry=a] details')!.open = true;
    await waitUntil(() => $(element, '[data-entry=a] nav'));
    element.tag = 'b';
    await waitUntil(() => $$(element, '[part=item]').length === 1);
    expect($(element, '[data-entry=b] figure')!.hidden).to.be.false;
    expect($<HTMLDetailsElement>(element, '[data-entry=b] details')!.open).to.be.false;
    element.tag = '';
    await settled(element);
    expect($<HTMLDetailsElement>(element, '[data-entry=a] details')!.open).to.be.true;
  });

  it('are no links or pictures where the address is none', async () => {
    const element = await timelineOf([
      {
        id: '1',
        title: 'a',
        image: 'javascript:alert(1)',
        external_url: 'javascript:alert(2)',
        attachments: [{url: 'data:text/html,x', mime_type: 'text/html'}],
        _milestone: {image: {url: 'data:image/png;base64,AAAA'}, links: [{url: 'vbscript:x'}]},
      },
    ]);
    expect($(element, 'img, [part=link]')).to.equal(null);
  });

  it('are documents with kind, size and language, and videos that say where they are', async () => {
    const element = await timelineOf([
      milestone('a', '2001', {
        links: [
          {
            url: 'https://example.org/r.pdf',
            title: 'Report',
            mime_type: 'application/pdf',
            size_in_bytes: 120_000,
            language: 'es',
          },
          {url: 'https://www.youtube.com/watch?v=1'},
          {url: 'https://youtu.be/1', title: 'The debate'},
        ],
      }),
      {
        id: 'b',
        title: 'b',
        date_published: '2000-01-01',
        external_url: 'https://elsewhere.example/page',
        authors: [{name: 'Clerk', url: 'https://town.example/clerk'}, {url: 'https://town.example/nobody'}],
        attachments: [
          {
            url: 'https://example.org/files/minutes%20of%20may.pdf',
            mime_type: 'application/pdf',
            size_in_bytes: 1_500_000,
          },
          {
            url: 'https://example.org/s.mp3',
            title: 'Session',
            mime_type: 'audio/mpeg',
            duration_in_seconds: 2700,
          },
        ],
      },
    ]);
    const [first, second] = $$(element, '.item');
    expect([...first!.querySelectorAll('.links li')].map(wordsOf)).to.deep.equal([
      'Report (PDF, 120 kB, Spanish)',
      'Video on YouTube',
      'The debate (Video on YouTube)',
    ]);
    expect([...second!.querySelectorAll('.links li')].map(wordsOf)).to.deep.equal([
      'minutes of may.pdf (PDF, 1.5 MB)',
      'Session (Audio, 45 mins)',
      'elsewhere.example/page',
    ]);
    expect(wordsOf(second!.querySelector('.facts'))).to.equal('Clerk');
    expect($(element, 'iframe, video, audio')).to.equal(null);
  });
});

describe('plaza-advocacy-timeline with all that it can have', () => {
  afterEach(unmount);

  for (const colorScheme of ['light', 'dark'] as const) {
    it(`is accessible, ${colorScheme}`, async () => {
      Object.assign(document.documentElement.style, {colorScheme, background: 'Canvas'});
      await wishMedia({reducedMotion: 'reduce'});
      try {
        const states = ['proposed', 'tabled', 'adopted', 'in_force', 'rejected', 'expired'];
        const element = await timelineOf(
          states.map((status, i) =>
            milestone(status, `${i < 2 ? 2998 : 2001 + i}-03-10`, {
              status,
              category: i % 2 ? 'report' : 'resolution',
              organization: `Council ${i % 3}`,
              deadline: i % 2 ? '2999-01' : '2001-01',
              follows: states.slice(0, i),
              image: {url: PICTURE, alternative_text: 'Widgets', caption: 'Four', credit_text: 'Plaza'},
              links: [{url: PICTURE, title: 'Paper', mime_type: 'application/pdf', size_in_bytes: 1000}],
            }),
          ),
          {order: 'upcoming', category: 'resolution report'},
        );
        for (const details of $$<HTMLDetailsElement>(element, 'details')) details.open = true;
        await waitUntil(() => $(element, '.panel') && $(element, '.thread nav'));
        $(element, '[part=permalink]')!.click();
        await waitUntil(() => $(element, '.at'));
        await expect(element).to.be.accessible();
      } finally {
        history.replaceState(null, '', location.pathname + location.search);
        Object.assign(document.documentElement.style, {colorScheme: '', background: ''});
        await wishMedia({reducedMotion: 'no-preference'});
      }
    });
  }
});
