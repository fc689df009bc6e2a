import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';
import '../src/elements/contact-card/define.js';
import type {ContactCard} from '../src/elements/contact-card/contact-card.js';
import {feeds} from './feeds.js';

const meta: Meta<ContactCard> = {
  title: 'Contact card',
  component: 'plaza-contact-card',
  args: {src: feeds.uclg, heading: 'Contact'},
  argTypes: {
    src: {control: 'select', options: Object.values(feeds)},
    layout: {control: 'inline-radio', options: ['card', 'list', 'inline']},
    vcard: {control: 'inline-radio', options: ['3.0', '4.0']},
    map: {control: 'inline-radio', options: ['', 'openstreetmap', 'google', 'apple']},
  },
  render: (args) => html`
    <plaza-contact-card
      src=${args.src}
      heading=${args.heading || nothing}
      heading-level=${args.headingLevel ?? nothing}
      layout=${args.layout || nothing}
      contact=${args.contact || nothing}
      .role=${args.role ?? ''}
      language=${args.language || nothing}
      country=${args.country || nothing}
      vcard=${args.vcard || nothing}
      map=${args.map || nothing}
      ?hide-qr=${args.hideQr}
      ?protect-email=${args.protectEmail}
      ?structured-data=${args.structuredData}
    ></plaza-contact-card>
  `,
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
  args: {src: feeds.flacma},
  render: ({src}) => html`
    <p>
      Write to <plaza-contact-card layout="inline" src=${src}><a href="/contact">us</a></plaza-contact-card
      >, or come and see us.
    </p>
  `,
};

/** An address that links to a map. Nothing is asked of its host before a click. */
export const Map: Story = {args: {map: 'openstreetmap'}};

/** Without the QR code of the vCard. */
export const WithoutCode: Story = {args: {hideQr: true}};

/** An e-mail address that is not in the page's code in one piece. */
export const ProtectedEmail: Story = {args: {src: feeds.flacma, heading: 'Contacto', protectEmail: true}};

/**
 * Several offices and people, grouped, with opening hours: one open day and night, one with split shifts and a
 * holiday, one whose mandate has ended and that is not shown.
 */
export const Offices: Story = {args: {src: feeds.offices, map: 'openstreetmap'}};

export const Loading: Story = {args: {src: feeds.loading}};

export const Empty: Story = {args: {src: feeds.empty}};

export const Failed: Story = {args: {src: feeds.missing}};
