import {expect} from '@open-wc/testing';
import '../../src/elements/contact-card/define.js';
import type {ContactCard} from '../../src/elements/contact-card/contact-card.js';
import {$, $$, feeds, feedUrl, html, mountLoaded, settled, unmount, wordsOf} from '../support/page.js';

describe('plaza-contact-card', () => {
  afterEach(unmount);

  it('shows an office with address, telephone and website', async () => {
    const element = await mountLoaded<ContactCard>(
      html`<plaza-contact-card src=${feeds.uclg}></plaza-contact-card>`,
      'fr',
    );
    expect(wordsOf($(element, 'address')))
      .to.contain('Carrer Avinyó, 15')
      .and.to.contain('08002 Barcelone')
      .and.to.contain('Espagne');
    const links = $$<HTMLAnchorElement>(element, 'a').map(({href}) => href);
    expect(links).to.include('tel:+34933428750');
  });

  it('shows a person with role, mail address and profiles', async () => {
    const element = await mountLoaded<ContactCard>(
      html`<plaza-contact-card src=${feeds.flacma}></plaza-contact-card>`,
      'es',
    );
    expect(wordsOf(element.shadowRoot))
      .to.contain('Sergio Arredondo Olvera')
      .and.to.contain('Secretario General');
    const links = $$<HTMLAnchorElement>(element, 'a');
    expect(links.map(({href}) => href)).to.include('mailto:flacma@flacma.lat');
    expect(links.map(wordsOf)).to.include('X (Twitter)').and.to.include('Facebook');
  });

  it('saves a vCard', async () => {
    const element = await mountLoaded<ContactCard>(
      html`<plaza-contact-card src=${feeds.uclg}></plaza-contact-card>`,
    );
    const saved = new Promise<HTMLAnchorElement>((resolve) => {
      const {click} = HTMLAnchorElement.prototype;
      HTMLAnchorElement.prototype.click = function () {
        HTMLAnchorElement.prototype.click = click;
        resolve(this);
      };
    });
    $(element, '[part=save]')!.click();
    const link = await saved;
    expect(link.download).to.match(/^[\w-]+\.vcf$/);
    const text = await (await fetch(link.href)).text();
    expect(text).to.contain(';Spain\r\n');
    expect(text)
      .to.match(/^BEGIN:VCARD\r\nVERSION:3\.0\r\n/)
      .and.to.contain('TEL;TYPE=WORK,VOICE:+34 93 342 87 50');
  });

  it('shows chosen contacts in the order asked for, and none that no longer hold', async () => {
    const contacts = [
      {id: 'a', name: 'A'},
      {id: 'b', name: 'B', valid_through: '2020'},
      {id: 'c', name: 'C'},
    ];
    const element = await mountLoaded<ContactCard>(
      html`<plaza-contact-card src=${feedUrl({_association: {contacts}})}></plaza-contact-card>`,
    );
    const names = () => $$(element, 'h3').map(wordsOf);
    expect(names()).to.deep.equal(['A', 'C']);
    element.contact = 'c b a';
    await settled(element);
    expect(names()).to.deep.equal(['C', 'A']);
  });

  it('shows thousands of contacts in pages', async () => {
    const contacts = Array.from({length: 2000}, (_, i) => ({id: `${i}`, name: `Invented office ${i}`}));
    const element = await mountLoaded<ContactCard>(
      html`<plaza-contact-card src=${feedUrl({_association: {contacts}})}></plaza-contact-card>`,
    );
    expect($$(element, '[part=item]')).to.have.length(50);
    $(element, '[part=more]')!.click();
    await settled(element);
    expect($$(element, '[part=item]')).to.have.length(100);
    expect(element.shadowRoot!.activeElement).to.equal($$(element, '[part=item]')[50]);
  });

  it('does not call an office closed because its days are mistakes', async () => {
    const office = {id: 'a', name: 'Invented office', time_zone: 'Europe/Madrid'};
    const contacts = [{...office, opening_hours: [{days: ['Lunes'], opens: '09:00', closes: '14:00'}]}];
    const element = await mountLoaded<ContactCard>(
      html`<plaza-contact-card src=${feedUrl({_association: {contacts}})}></plaza-contact-card>`,
    );
    expect(wordsOf($(element, '[part=item]'))).not.to.contain('losed');
  });
});
