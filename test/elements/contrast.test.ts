import {expect} from '@open-wc/testing';
import {unsafeStatic, html as staticHtml} from 'lit/static-html.js';
import '../../src/define.js';
import {measureContrasts} from '../../src/elements/shared/debug-contrast.js';
import {$, feeds, html, mountLoaded, settled, unmount, wordsOf} from '../support/page.js';

type Element = HTMLElement & {updateComplete: Promise<boolean>};

/** Pages as associations have them: text, and what is behind it. */
const pages = {
  light: {colorScheme: 'light', color: '#1b1b1b', backgroundColor: '#ffffff'},
  'light grey': {colorScheme: 'light', color: '#222222', backgroundColor: '#f3f3f0'},
  dark: {colorScheme: 'dark', color: '#f5f5f5', backgroundColor: '#121212'},
  'dark, without saying so': {colorScheme: 'normal', color: '#eeeeee', backgroundColor: '#1d2733'},
};

const load = async (element: Element, text: string) => {
  for (let i = 0; i < 100 && !wordsOf($(element, '[part=debug]')).includes(text); i++)
    await new Promise((resolve) => setTimeout(resolve, 20));
  await settled(element);
};

/** What is seen of a colour: 0 to 255 of red, green and blue. */
function paint(color: string): readonly number[] {
  const context = document.createElement('canvas').getContext('2d')!;
  context.fillStyle = color;
  context.fillRect(0, 0, 1, 1);
  return [...context.getImageData(0, 0, 1, 1).data];
}

describe('colours', () => {
  afterEach(() => {
    unmount();
    document.body.removeAttribute('style');
  });

  for (const name of ['network-list', 'membership-stats', 'advocacy-timeline', 'contact-card']) {
    const tag = unsafeStatic(`plaza-${name}`);
    for (const [page, style] of Object.entries(pages)) {
      it(`of plaza-${name} are told apart on a page that is ${page}`, async () => {
        Object.assign(document.body.style, style);
        const element = await mountLoaded<Element>(staticHtml`<${tag} src=${feeds.flacma}></${tag}>`);
        const contrasts = measureContrasts(element);
        expect(contrasts).to.have.length(24);
        expect(contrasts.filter(({ratio, needed}) => ratio < needed)).to.deep.equal([]);
      });
    }
  }

  it('of any brand are told apart, and are the brand itself where that can be read', async () => {
    const element = await mountLoaded<Element>(
      html`<plaza-contact-card src=${feeds.flacma}></plaza-contact-card>`,
    );
    const weak: string[] = [];
    for (const [page, style] of Object.entries(pages)) {
      Object.assign(document.body.style, style);
      for (let color = 0; color < 4 ** 3; color++) {
        const channels = [color % 4, Math.floor(color / 4) % 4, Math.floor(color / 16)];
        const brand = `rgb(${channels.map((channel) => channel * 85).join(' ')})`;
        for (const name of ['brand', 'danger', 'success'])
          element.style.setProperty(`--plaza-color-${name}`, brand);
        for (const {property, behind, ratio, needed} of measureContrasts(element))
          if (ratio < needed)
            weak.push(`${page}: ${brand} as ${property} on ${behind} has ${ratio.toFixed(2)} of ${needed}`);
      }
    }
    expect(weak).to.deep.equal([]);
    Object.assign(document.body.style, pages.light);
    element.style.setProperty('--plaza-color-brand', 'rgb(0 94 165 / 20%)');
    expect(measureContrasts(element).filter(({ratio, needed}) => ratio < needed)).to.deep.equal([]);
    element.style.setProperty('--plaza-color-brand', '#005ea5');
    const link = $(element, 'a')!;
    link.style.backgroundColor = '#005ea5';
    const {color, backgroundColor} = getComputedStyle(link);
    expect(paint(color)).to.deep.equal(paint(backgroundColor));
  });

  it('are those of a link inside the tag, where the page styles it', async () => {
    const style = document.createElement('style');
    style.textContent = 'a { color: #8a1538 }';
    document.head.append(style);
    const element = await mountLoaded<Element>(
      html`<plaza-contact-card src=${feeds.flacma}><a href="/contact">Contact</a></plaza-contact-card>`,
    );
    style.remove();
    expect(paint(getComputedStyle($(element, 'a')!).color)).to.deep.equal(paint('#8a1538'));
    const plain = await mountLoaded<Element>(
      html`<plaza-contact-card src=${feeds.flacma}><a href="/contact">Contact</a></plaza-contact-card>`,
    );
    expect(paint(getComputedStyle($(plain, 'a')!).color)).not.to.deep.equal(paint('rgb(0, 0, 238)'));
  });

  it('have the contrast that WCAG gives them', async () => {
    Object.assign(document.body.style, {color: '#777777', backgroundColor: '#ffffff'});
    const element = await mountLoaded<Element>(
      html`<plaza-contact-card src=${feeds.flacma}></plaza-contact-card>`,
    );
    // The known example: #777 on white is just too light.
    expect(measureContrasts(element)[0]!.ratio).to.be.closeTo(4.48, 0.01);
    document.body.style.color = '#000000';
    expect(measureContrasts(element)[0]!.ratio).to.equal(21);
  });

  it('of a theme that are too weak are told to the webmaster, and nothing of those that are not', async () => {
    Object.assign(document.body.style, pages.light);
    const element = await mountLoaded<Element>(
      html`<plaza-contact-card debug src=${feeds.flacma}></plaza-contact-card>`,
    );
    await load(element, 'No problems');
    element.style.setProperty('--plaza-color-muted', '#aaa');
    element.style.setProperty('--plaza-color-link', '#5aa9ff');
    element.setAttribute('heading', 'Contact');
    await load(element, '--plaza-color-link');
    const words = wordsOf($(element, '[part=debug]'));
    // On white; the surface and the tint are a little darker.
    expect(words).to.match(/--plaza-color-muted .*\b2\.\d+ to 1.*4\.5 to 1/);
    expect(words).to.match(/--plaza-color-link .*\b2\.\d+ to 1/);
    expect(words).not.to.contain('--plaza-color-brand').and.not.to.contain('--plaza-color-danger');
    expect(words).not.to.contain('No problems');
    await expect(element).to.be.accessible({ignoredRules: ['color-contrast']});
  });
});
