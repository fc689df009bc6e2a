import {aTimeout, expect, waitUntil} from '@open-wc/testing';
import '../../src/elements/contact-card/define.js';
import type {ContactCard} from '../../src/elements/contact-card/contact-card.js';
import {needMedia, wishMedia} from '../support/media.js';
import {
  $,
  $$,
  failed,
  feedUrl,
  html,
  mount,
  mountLoaded,
  settled,
  unmount,
  wordsOf,
} from '../support/page.js';

const office = {
  id: 'office',
  name: 'Invented office',
  email: 'office@example.org',
  telephone: '+34 93 123 45 67',
  contact_form_url: 'https://example.org/write',
  profiles: ['https://www.facebook.com/example'],
  time_zone: 'Europe/Madrid',
  geo: {latitude: 41.38, longitude: 2.18},
  address: {street_address: 'Calle 1', address_locality: 'Barcelona', address_country: 'ES'},
  opening_hours: [{opens: '00:00', closes: '24:00'}],
};
const mayor = {id: 'mayor', name: 'Ana', role: 'Mayor', url: 'https://example.org/ana', languages: ['es']};
const feedOf = (...contacts: object[]) => feedUrl({language: 'en', _association: {contacts}});

function visible(element: HTMLElement, selector: string): HTMLElement[] {
  return $$(element, selector).filter((each) => each.checkVisibility({contentVisibilityAuto: true}));
}

describe('plaza-contact-card in a sentence', () => {
  afterEach(unmount);

  const sentence = (src: string, inside = html``, attributes: {contact?: string} = {}) =>
    html`<p>
      Write to
      <plaza-contact-card layout="inline" src=${src} contact=${attributes.contact ?? ''}
        >${inside}</plaza-contact-card
      >.
    </p>`;
  const cardOf = (paragraph: HTMLElement) => paragraph.querySelector('plaza-contact-card')!;

  async function mountSentence(...args: Parameters<typeof sentence>): Promise<ContactCard> {
    const element = cardOf(mount(sentence(...args)));
    await new Promise((resolve) => element.addEventListener('plaza-load', resolve, {once: true}));
    await settled(element);
    return element;
  }

  it('is words of it', async () => {
    const element = await mountSentence(feedOf(office, mayor));
    expect(element.shadowRoot!.textContent).to.equal(
      'Invented office (+34 93 123 45 67, office@example.org, Contact form) and Ana, Mayor',
    );
    const links = $$<HTMLAnchorElement>(element, 'a').map(({href}) => href);
    expect(links).to.deep.equal([
      'tel:+34931234567',
      'mailto:office@example.org',
      'https://example.org/write',
      'https://example.org/ana',
    ]);
    for (const each of [element, ...$$(element, '*')])
      expect(getComputedStyle(each).display, each.outerHTML).to.be.oneOf(['inline', 'contents']);
    await expect(element).to.be.accessible();
  });

  it('joins in the language of the page', async () => {
    const element = await mountSentence(feedOf(office, mayor));
    element.lang = 'es';
    await settled(element);
    for (let i = 0; i < 50 && !wordsOf(element.shadowRoot).includes(' y '); i++)
      await new Promise((resolve) => setTimeout(resolve, 20));
    expect(wordsOf(element.shadowRoot)).to.equal(
      'Invented office (+34 93 123 45 67, office@example.org y Formulario de contacto) y Ana, Mayor',
    );
  });

  it('says nothing of its own where there is nobody, and lets the page speak', async () => {
    const element = await mountSentence(feedOf(office), html`<a href="/contact">us</a>`, {contact: 'ofice'});
    expect(wordsOf(element.shadowRoot)).to.equal('');
    expect(element.querySelector('a')!.checkVisibility()).to.equal(true);
    const own = document.createElement('span');
    own.slot = 'empty';
    own.textContent = 'nobody';
    element.append(own);
    expect(own.checkVisibility()).to.equal(true);
    expect(element.querySelector('a')!.checkVisibility()).to.equal(false);
  });

  it('says in the line that a feed failed', async () => {
    const element = cardOf(mount(sentence('/nowhere.json', html`<a href="/contact">us</a>`)));
    await failed(element);
    await settled(element);
    expect(wordsOf($(element, '[role=alert]'))).to.contain('not available');
    // The styles come with the part that draws contacts, which may be slower than the failure.
    const style = getComputedStyle($(element, '[role=alert]')!);
    await waitUntil(() => style.display === 'inline', 'it stays a block');
    expect(element.querySelector('a')!.checkVisibility()).to.equal(true);
  });
});

describe('plaza-contact-card, what nobody answers to', () => {
  afterEach(unmount);
  const {warn} = console;
  afterEach(() => (console.warn = warn));

  it('is told to the webmaster', async () => {
    const said: string[] = [];
    console.warn = (message: string) => said.push(message);
    const element = await mountLoaded<ContactCard>(
      html`<plaza-contact-card
        debug
        src=${feedOf(office, mayor)}
        contact="office maior"
        role="mayr"
        language="qq es"
        country="QQ"
      ></plaza-contact-card>`,
    );
    for (let i = 0; i < 50 && !$(element, '[part=debug] li'); i++)
      await new Promise((resolve) => setTimeout(resolve, 20));
    expect($$(element, '[part=debug] li > code').map(wordsOf)).to.deep.equal([
      '<plaza-contact-card contact>',
      '<plaza-contact-card role>',
      '<plaza-contact-card language>',
      '<plaza-contact-card country>',
    ]);
    expect(said.filter((each) => each.includes('maior'))).to.have.length(1);
    expect(said.join()).to.contain('"mayr"').and.to.contain('Mayor');
    expect(said.join()).to.contain('"qq"').and.not.to.contain('qq, es');
  });

  it('is not said of contacts whose time is over, as they are told of already', async () => {
    const said: string[] = [];
    console.warn = (message: string) => said.push(message);
    const former = {...mayor, id: 'former', valid_through: '2020'};
    await mountLoaded(
      html`<plaza-contact-card src=${feedOf(former)} contact="former" role="mayor"></plaza-contact-card>`,
    );
    // What says it is loaded on demand.
    await import('../../src/elements/shared/unknown-choice.js');
    await aTimeout(100);
    expect(said).to.deep.equal([]);
  });
});

describe('plaza-contact-card, how it looks', () => {
  afterEach(async () => {
    unmount();
    await wishMedia({media: 'screen'});
  });

  async function within(width: string, ...contacts: object[]): Promise<ContactCard> {
    const element = document.createElement('plaza-contact-card');
    element.src = feedOf(...contacts);
    element.map = 'openstreetmap';
    const place = mount(html`<div>${element}</div>`);
    place.style.inlineSize = width;
    await new Promise((resolve) => element.addEventListener('plaza-load', resolve, {once: true}));
    await settled(element);
    return element;
  }

  it('takes the width that there is', async () => {
    for (const contacts of [[office], [office, mayor]]) {
      const element = await within('1000px', ...contacts);
      const items = $$(element, '[part=item]').map((item) => item.getBoundingClientRect());
      expect(items.at(-1)!.right).to.be.closeTo(element.getBoundingClientRect().right, 1);
      expect(items.at(-1)!.top).to.equal(items[0]!.top);
    }
  });

  it('keeps the button that copies beside what it copies', async () => {
    const long = {...office, email: 'the.secretariat.of.the.invented.office@association.example.org'};
    for (const width of ['240px', '312px', '1000px']) {
      const element = await within(width, long);
      for (const button of $$(element, '[part=copy]')) {
        const text = button.parentElement!.querySelector('.value')!.getBoundingClientRect();
        const {top, height, left} = button.getBoundingClientRect();
        expect(top + height / 2, `${width} ${button.ariaLabel}`).to.be.within(text.top, text.bottom);
        expect(height).to.be.at.most(32);
        expect(left).to.be.at.least(text.right);
      }
      expect(element.scrollWidth).to.be.at.most(element.clientWidth);
    }
  });

  it('tells open from closed by shape, also where colours are forced', async () => {
    const never = {...office, id: 'never', opening_hours: [{opens: '00:00', closes: '00:00'}]};
    const element = await within('1000px', office, never);
    const [open, closed] = $$(element, '[part=state]').map((each) => getComputedStyle(each, '::before'));
    // Forced colours leave the border, and take the background away.
    expect(parseFloat(open!.blockSize)).to.equal(2 * parseFloat(open!.borderBlockStartWidth));
    expect(parseFloat(closed!.blockSize)).to.be.greaterThan(3 * parseFloat(closed!.borderBlockStartWidth));
  });

  it('prints the week, and nothing that is only so now or wants a click', async function () {
    const element = await within('700px', office);
    expect(visible(element, 'table')).to.have.length(0);
    await needMedia(this, {media: 'print'});
    const {contentVisibility} = getComputedStyle($(element, '[part=hours]')!, '::details-content');
    expect(contentVisibility).to.equal('visible');
    expect($(element, 'table')!.getBoundingClientRect().height).to.be.greaterThan(100);
    expect(visible(element, 'tr')).to.have.length(7);
    expect(visible(element, '[part=state], button, .map, [part=qr], .to-map')).to.deep.equal([]);
    expect(wordsOf(visible(element, 'summary')[0]!)).to.equal('Opening hours');
    expect(getComputedStyle($(element, 'tr[aria-current] th')!).fontWeight).to.equal('400');
    const profile = getComputedStyle($(element, '.profiles a')!, '::after');
    expect(profile.content).to.contain('facebook.com/example');
  });
});
