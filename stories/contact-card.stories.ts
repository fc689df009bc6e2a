import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {expect, fn} from 'storybook/test';
import {renderElement} from '../.storybook/render.js';
import '../src/elements/contact-card/define.js';
import type {ContactCard} from '../src/elements/contact-card/contact-card.js';
import {feeds} from './feeds.js';
import {findAge, findRest, Visitor} from './play.js';

const meta: Meta<ContactCard> = {
  title: 'Contact card',
  component: 'plaza-contact-card',
  args: {src: feeds.uclg, heading: 'Contact'},
};
export default meta;
type Story = StoryObj<ContactCard>;

/** An office with address and telephone. */
export const Ready: Story = {};

/** A person with a mail address and profiles. */
export const Person: Story = {args: {src: feeds.flacma, heading: 'Contacto'}};

/** A row each, for pages with many contacts. */
export const List: Story = {args: {layout: 'list'}};

/** In a sentence of the page. */
export const Inline: Story = {
  args: {src: feeds.flacma, heading: '', layout: 'inline'},
  render: (args, context) => html`
    <p>Write to ${renderElement(args, context, html`<a href="/contact">us</a>`)}, or come and see us.</p>
  `,
};

/** An address that links to a map; nothing is asked of its host before a click. No QR code. */
export const Map: Story = {args: {map: 'openstreetmap', hideQr: true}};

/** An e-mail address that is not in the page's code in one piece. */
export const ProtectedEmail: Story = {args: {src: feeds.flacma, heading: 'Contacto', protectEmail: true}};

/**
 * Several offices and people, grouped, with opening hours: one open day and night, one with split shifts and a
 * holiday, one whose mandate has ended and that is not shown.
 */
export const Offices: Story = {args: {src: feeds.offices, map: 'openstreetmap'}};

/** The QR code and the week's opening hours, opened. */
export const Opened: Story = {
  args: {src: feeds.offices, contact: 'test-office'},
  async play({canvasElement}) {
    const visitor = new Visitor(canvasElement);
    for (const part of ['hours', 'qr']) {
      const details = (await visitor.find(part)) as HTMLDetailsElement;
      await visitor.click(details.querySelector('summary'));
      await expect(details.open).toBe(true);
    }
    await visitor.until(() => expect(visitor.in('qr', 'svg')).toBeVisible());
  },
};

/** After a click on "Copy", which says that it has. */
export const Copied: Story = {
  args: {src: feeds.flacma, heading: 'Contacto'},
  beforeEach() {
    // Whether a page may write there is up to the browser that plays the story.
    Object.defineProperty(navigator, 'clipboard', {configurable: true, value: {writeText: fn()}});
    return () => void Reflect.deleteProperty(navigator, 'clipboard');
  },
  async play({canvasElement}) {
    const visitor = new Visitor(canvasElement);
    const copy = await visitor.find('copy');
    const label = copy.textContent;
    const {writeText} = navigator.clipboard;
    await visitor.click(copy);
    await visitor.until(() => expect(visitor.all('copy')[0]!.textContent).not.toBe(label));
    await expect(writeText).toHaveBeenCalledWith('flacma@flacma.lat');
  },
};

/** Right to left; addresses and numbers keep their own direction. */
export const RightToLeft: Story = {args: {lang: 'ar', dir: 'rtl', heading: 'اتصل بنا'}};

/** Two hundred offices, in pages; made up. */
export const Huge: Story = {
  args: {src: feeds.huge, heading: 'Invented: two hundred offices', layout: 'list'},
  async play({canvasElement}) {
    const visitor = new Visitor(canvasElement);
    const more = await visitor.find('more');
    const {length} = visitor.all('item');
    await visitor.click(more);
    await visitor.until(() => expect(visitor.all('item').length).toBeGreaterThan(length));
  },
};

/** Words that fit no line break where they may; made up of real ones. */
export const LongWords: Story = {args: {src: feeds.longWords, heading: 'Invented: long words'}};

/** A picture that is not there leaves no hole; made up. */
export const MissingImages: Story = {args: {src: feeds.lostPictures, heading: 'Invented: lost pictures'}};

/** Grey blocks of about the height of what is coming. */
export const Loading: Story = {args: {src: feeds.loading, timeout: 3600}};

/** The association has published no contacts. */
export const Empty: Story = {args: {src: feeds.empty}};

/** The feed is not there. */
export const Failed: Story = {args: {src: feeds.missing}};

/** The feed was not there, and is again: "Try again" asks past every cache. */
export const TriedAgain: Story = {
  args: {src: feeds.mended},
  async play({canvasElement}) {
    const visitor = new Visitor(canvasElement);
    // A page remembers what it has got: each time this is played, another address.
    visitor.element.setAttribute('src', `${feeds.mended}?${Date.now()}`);
    await visitor.until(() => expect(visitor.element).toHaveAttribute('failed'));
    await visitor.click(await visitor.find('retry'));
    await visitor.ready();
    await expect(visitor.all('item')).toHaveLength(1);
  },
};

/** The server is down: what the browser has kept shows, and how old it is. */
export const Stale: Story = {
  args: {src: feeds.outdated},
  play: findAge,
};

/** A file that continues the contacts is lost: the rest shows. */
export const Partial: Story = {
  args: {src: feeds.partial},
  play: findRest(1),
};
