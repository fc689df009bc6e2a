import {expect, waitUntil} from '@open-wc/testing';
import {unsafeStatic, html as staticHtml} from 'lit/static-html.js';
import '../../src/define.js';
import {$, $$, failed, feeds, html, mount, mountLoaded, settled, unmount, wordsOf} from '../support/page.js';

type Element = HTMLElement & {updateComplete: Promise<boolean>};

/** What an element shows of the page's own content, in a slot of this name. */
const shownIn = (element: HTMLElement, name: string) =>
  $$<HTMLSlotElement>(element, `slot[name="${name}"]`).flatMap((slot) => slot.assignedElements());

describe('slots', () => {
  afterEach(unmount);

  for (const name of ['network-list', 'membership-stats', 'advocacy-timeline', 'contact-card']) {
    const tag = unsafeStatic(`plaza-${name}`);

    it(`of plaza-${name} take a footer, whatever the feed's state`, async () => {
      const content = staticHtml`<${tag} src=${feeds.flacma}><p slot="footer">Since 1981</p></${tag}>`;
      const element = await mountLoaded<Element>(content);
      expect(shownIn(element, 'footer').map(wordsOf)).to.deep.equal(['Since 1981']);
      element.setAttribute('src', feeds.missing);
      await failed(element);
      await settled(element);
      expect(shownIn(element, 'footer').map(wordsOf)).to.deep.equal(['Since 1981']);
    });

    it(`of plaza-${name} take what to say of a failure, which is announced`, async () => {
      const element = mount<Element>(
        staticHtml`<${tag} src=${feeds.missing}><p slot="failed">Call us instead</p></${tag}>`,
      );
      await failed(element);
      await settled(element);
      const [own] = shownIn(element, 'failed');
      expect(wordsOf(own!)).to.equal('Call us instead');
      expect(own!.assignedSlot!.closest('[role=alert]')).to.exist;
      expect($(element, '[part=retry]')!.checkVisibility()).to.be.true;
      await expect(element).to.be.accessible();
    });
  }

  it('take pictures for entries of a list, which then all have one or their initials', async () => {
    const element = await mountLoaded<Element>(
      html`<plaza-network-list src=${feeds.flacma}
        ><img slot="media-ciudades-intermedias" src="/stories/feeds/lake.svg" alt="A lake"
      /></plaza-network-list>`,
    );
    const [picture] = shownIn(element, 'media-ciudades-intermedias');
    expect(picture!.getBoundingClientRect().width).to.be.closeTo(48, 1);
    expect($$(element, '.item').length - 1).to.equal($$(element, '.initials').length);
    await expect(element).to.be.accessible();
    // The page takes it away again.
    picture!.remove();
    await new Promise((resolve) => setTimeout(resolve));
    await settled(element);
    expect($(element, '.head.with-picture')).to.be.null;
  });

  for (const [name, src, id] of [
    ['membership-stats', feeds.flacma, 'paises'],
    ['advocacy-timeline', feeds.humanRights, 'a-hrc-res-39-7'],
    ['contact-card', feeds.flacma, 'secretario-general'],
  ] as const) {
    it(`take a picture for an entry of plaza-${name}`, async () => {
      const tag = unsafeStatic(`plaza-${name}`);
      const element = await mountLoaded<Element>(
        staticHtml`<${tag} src=${src}><img slot=${`media-${id}`} src="/stories/feeds/lake.svg" alt="A lake" /></${tag}>`,
      );
      const [picture] = shownIn(element, `media-${id}`);
      await waitUntil(() => element.querySelector('img')!.complete);
      expect(picture?.getBoundingClientRect().height).to.be.within(40, 500);
      expect(element.scrollWidth).to.be.at.most(element.clientWidth);
      await expect(element).to.be.accessible();
    });
  }
});
