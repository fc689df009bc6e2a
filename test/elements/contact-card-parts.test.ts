import {expect} from '@open-wc/testing';
import decodeQR from 'qr/decode.js';
import '../../src/elements/contact-card/define.js';
import type {ContactCard} from '../../src/elements/contact-card/contact-card.js';
import {$, $$, feedUrl, html, mount, mountLoaded, settled, unmount, wordsOf} from '../support/page.js';

const office = {
  id: 'office',
  name: 'Oficina de prueba',
  email: 'office@example.org',
  email_subject: 'Pregunta',
  telephone: '00 34 (0) 93 123 45 67',
  extension: '12',
  contact_form_url: 'https://example.org/write',
  languages: ['es', 'en'],
  time_zone: 'Europe/Madrid',
  geo: {latitude: 41.38, longitude: 2.18},
  address: {street_address: 'Calle 1', address_locality: 'Barcelona', address_country: 'ES'},
  opening_hours: [{opens: '00:00', closes: '24:00'}],
};
const feedOf = (...contacts: object[]) => feedUrl({language: 'es', _association: {contacts}});

async function card(attributes: Record<string, string> = {}, ...contacts: object[]): Promise<ContactCard> {
  const element = document.createElement('plaza-contact-card');
  for (const [name, value] of Object.entries({
    src: feedOf(...(contacts.length ? contacts : [office])),
    ...attributes,
  }))
    element.setAttribute(name, value);
  return mountLoaded<ContactCard>(html`${element}`);
}

/** Waits until something is so. */
async function until<T>(ask: () => T | null | undefined | false): Promise<T> {
  for (let i = 0; i < 100; i++) {
    const answer = ask();
    if (answer) return answer;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error('It never came.');
}

describe('plaza-contact-card, all it can do', () => {
  afterEach(unmount);

  it('is accessible with all of it open', async () => {
    const element = await card({map: 'openstreetmap', heading: 'Contact'});
    for (const details of $$<HTMLDetailsElement>(element, 'details')) details.open = true;
    await until(() => $(element, 'svg'));
    await expect(element).to.be.accessible();
    for (const target of $$(element, 'button, summary'))
      expect(target.getBoundingClientRect().height, wordsOf(target)).to.be.at.least(24);
  });

  it('writes numbers, subjects and forms as links', async () => {
    const element = await card();
    const links = $$<HTMLAnchorElement>(element, 'a').map(({href}) => href);
    expect(links).to.include.members([
      'tel:+34931234567;ext=12',
      'mailto:office@example.org?subject=Pregunta',
      'https://example.org/write',
    ]);
    expect(wordsOf($(element, '.p-tel'))).to.equal('\u2066+34 93 123 45 67\u2069 ext. 12');
  });

  it('filters by role, language and country, and keeps the attribute role off the element', async () => {
    const element = await card({role: 'secretary'}, office, {
      id: 'b',
      name: 'B',
      role: 'Secretario',
      translations: {en: {role: 'Secretary'}},
    });
    const names = () => $$(element, '.p-name').map(wordsOf);
    expect(names()).to.deep.equal(['B']);
    expect(element.hasAttribute('role')).to.equal(false);
    element.role = '';
    element.language = 'en';
    await settled(element);
    expect(names()).to.deep.equal(['Oficina de prueba']);
    element.country = 'FR';
    await settled(element);
    expect(wordsOf($(element, '.notice'))).to.equal('There is nothing here yet.');
  });

  it('groups by organisation where one has several contacts', async () => {
    const element = await card(
      {},
      {id: 'a', name: 'A', organization: 'X'},
      {id: 'b', name: 'B', organization: 'Y'},
      {id: 'c', name: 'C', organization: 'X'},
    );
    expect($$(element, 'h3, h4').map((each) => `${each.localName} ${wordsOf(each)}`)).to.deep.equal([
      'h3 X',
      'h4 A',
      'h4 C',
      'h3 Y',
      'h4 B',
    ]);
  });

  it('copies, and says so', async () => {
    const element = await card();
    const {clipboard} = navigator;
    const copied: string[] = [];
    Object.defineProperty(navigator, 'clipboard', {
      configurable: true,
      value: {writeText: (text: string) => Promise.resolve(void copied.push(text))},
    });
    try {
      $$(element, '[part=copy]')[0]!.click();
      await until(() => wordsOf($(element, '[part=status]')) === 'Copied');
      expect(copied).to.deep.equal(['Calle 1\nBarcelona\nSpain']);
      expect(wordsOf($$(element, '[part=copy]')[0]!)).to.equal('Copied');
      await expect(element).to.be.accessible();
    } finally {
      Object.defineProperty(navigator, 'clipboard', {configurable: true, value: clipboard});
    }
  });

  it('selects the text where the browser does not let it copy', async () => {
    const element = await card();
    Object.defineProperty(navigator, 'clipboard', {configurable: true, value: undefined});
    try {
      $$(element, '[part=copy]')[2]!.click();
      await until(() => wordsOf($(element, '[part=status]')).startsWith('It could not be copied.'));
    } finally {
      delete (navigator as {clipboard?: unknown}).clipboard;
    }
  });

  it('draws a QR code that a reader understands, when it is opened', async () => {
    const element = await card();
    expect($(element, 'svg')).to.equal(null);
    $<HTMLDetailsElement>(element, '[part=qr]')!.open = true;
    const svg = await until(() => $(element, 'svg'));
    const text = decodeQR(toPixels(svg as unknown as SVGSVGElement));
    expect(text)
      .to.match(/^BEGIN:VCARD\r\nVERSION:3.0\r\n/)
      .and.to.contain('FN:Oficina de prueba\r\n');
    await settled(element);
    element.hideQr = true;
    await settled(element);
    expect($(element, '[part=qr]')).to.equal(null);
  });

  it('links to the map of the service, and asks nobody for a map before a click', async () => {
    const element = await card({map: 'openstreetmap'});
    const foreign = () =>
      performance.getEntriesByType('resource').filter(({name}) => name.includes('openstreetmap'));
    expect(
      $$<HTMLAnchorElement>(element, 'a').some(({href}) =>
        href.startsWith('https://www.openstreetmap.org/?mlat'),
      ),
    ).to.equal(true);
    expect($(element, 'iframe')).to.equal(null);
    expect(foreign()).to.deep.equal([]);
    expect(wordsOf($(element, '.map'))).to.contain('www.openstreetmap.org');
    element.map = '';
    await settled(element);
    expect($(element, '.map')).to.equal(null);
    element.map = 'google';
    await settled(element);
    expect($(element, '[part=map]')).to.equal(null);
    expect($$<HTMLAnchorElement>(element, 'a').some(({host}) => host === 'www.google.com')).to.equal(true);
  });

  it('says that a page forbids maps', async () => {
    const element = await card({map: 'openstreetmap'});
    // The frame itself would ask a third party.
    const {href} = $<HTMLAnchorElement>(element, 'a.to-map')!;
    expect(href).to.contain('openstreetmap');
    const violate = (disposition: SecurityPolicyViolationEventDisposition) =>
      document.dispatchEvent(
        new SecurityPolicyViolationEvent('securitypolicyviolation', {
          effectiveDirective: 'frame-src',
          blockedURI: 'https://www.openstreetmap.org',
          violatedDirective: 'frame-src',
          originalPolicy: '',
          documentURI: location.href,
          disposition,
          statusCode: 200,
        }),
      );
    $(element, '[part=map]')!.focus();
    $(element, '[part=map]')!.click();
    // A policy that is only tried out forbids nothing.
    violate('report');
    await settled(element);
    expect(wordsOf($(element, '[part=map]'))).to.equal('Hide map');
    violate('enforce');
    await until(() => wordsOf($(element, '.map')).includes('does not allow maps'));
    await settled(element);
    expect($(element, 'iframe, [part=map]')).to.equal(null);
    expect($<HTMLAnchorElement>(element, '.map a')!.href).to.equal(href);
    // Whoever reads by keyboard or ear is told, and not thrown back to the top of the page.
    expect(element.shadowRoot!.activeElement).to.equal($(element, '.map p'));
  });

  it('veils e-mail addresses from those who only look for them', async () => {
    const element = await card({'protect-email': '', 'structured-data': ''});
    const markup = element.shadowRoot!.innerHTML;
    expect(markup).not.to.contain('office@example.org').and.not.to.contain('mailto:office');
    const link = $<HTMLAnchorElement>(element, '.u-email')!;
    expect(wordsOf(link)).to.equal('office@example.org');
    expect(decodeURIComponent(link.href)).to.equal('mailto:office@example.org?subject=Pregunta');
    const data = await until(() => document.head.querySelector('script[type="application/ld+json"]'));
    expect(data.textContent).to.contain('"ContactPoint"').and.not.to.contain('office@');
  });

  it('tells the webmaster of mandates that have ended', async () => {
    const element = mount<ContactCard>(
      html`<plaza-contact-card
        src=${feedOf(office, {id: 'x', name: 'X', valid_through: '2020'})}
      ></plaza-contact-card>`,
    );
    const {problems} = await new Promise<HTMLElementEventMap['plaza-load']>((resolve) =>
      element.addEventListener('plaza-load', resolve),
    );
    expect(problems.map(({expected}) => expected)).to.deep.equal(['current']);
    expect($$(element, '.item').length).to.equal(1);
  });

  describe('opening hours', () => {
    const {setTimeout: realSetTimeout, clearTimeout: realClearTimeout} = window;
    const RealDate = Date;
    let pending: Map<number, {run: () => void; wait: number}>;

    /** Stops the clock at a moment, and collects the timers of seconds and more. */
    function stopClock(moment: string): void {
      const now = RealDate.parse(moment);
      Date.now = () => now;
      pending = new Map();
      window.setTimeout = ((run: () => void, wait = 0) => {
        if (wait < 60_000) return realSetTimeout(run, wait);
        const id = -1 - pending.size;
        pending.set(id, {run, wait});
        return id;
      }) as typeof setTimeout;
      window.clearTimeout = ((id: number) => {
        if (!pending.delete(id)) realClearTimeout(id);
      }) as typeof clearTimeout;
    }
    const {now: realNow} = Date;
    afterEach(() => {
      Date.now = realNow;
      window.setTimeout = realSetTimeout;
      window.clearTimeout = realClearTimeout;
    });
    const morning = {...office, opening_hours: [{opens: '09:00', closes: '14:00'}]};

    it('say whether it is open, and are told anew when that changes', async () => {
      stopClock('2026-11-23T13:50:00+01:00');
      const element = await card({}, morning);
      expect(wordsOf($(element, '[part=state]'))).to.match(/^Open now, closes at 2:00 PM/);
      expect([...pending.values()].map(({wait}) => wait)).to.deep.equal([600_050]);
      const {run} = [...pending.values()][0]!;
      Date.now = () => RealDate.parse('2026-11-23T14:00:00+01:00');
      run();
      await settled(element);
      expect(wordsOf($(element, '[part=state]'))).to.match(/^Closed now, opens tomorrow at 9:00 AM/);
    });

    it('are right after the page wakes up, and leave no timer behind', async () => {
      stopClock('2026-11-23T13:50:00+01:00');
      const element = await card({}, morning);
      Date.now = () => RealDate.parse('2026-11-23T15:00:00+01:00');
      document.dispatchEvent(new Event('visibilitychange'));
      await settled(element);
      expect(wordsOf($(element, '[part=state]'))).to.match(/^Closed now/);
      expect(pending.size).to.equal(1);
      element.remove();
      expect(pending.size).to.equal(0);
      document.dispatchEvent(new Event('visibilitychange'));
      await settled(element);
      expect(pending.size).to.equal(0);
    });

    it('show the week, with the day of today', async () => {
      stopClock('2026-11-23T13:50:00+01:00');
      const element = await card({}, morning);
      expect($$(element, 'th').map(wordsOf)).to.deep.equal([
        'Sunday',
        'Monday',
        'Tuesday',
        'Wednesday',
        'Thursday',
        'Friday',
        'Saturday',
      ]);
      expect(wordsOf($(element, '[aria-current=date] th'))).to.equal('Monday');
    });
  });
});

/** An SVG as pixels, drawn through its path only, three to a module. */
function toPixels(svg: SVGSVGElement): {width: number; height: number; data: Uint8ClampedArray} {
  const side = svg.viewBox.baseVal.width;
  const scale = 3;
  const canvas = new OffscreenCanvas(side * scale, side * scale);
  const context = canvas.getContext('2d')!;
  context.scale(scale, scale);
  for (const path of svg.querySelectorAll('path')) {
    context.fillStyle = path.getAttribute('fill')!;
    context.fill(new Path2D(path.getAttribute('d')!));
  }
  return context.getImageData(0, 0, side * scale, side * scale);
}
