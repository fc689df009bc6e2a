import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';
import '../src/elements/contact-card/define.js';
import type {ContactCard} from '../src/elements/contact-card/contact-card.js';
import {feeds} from './feeds.js';

const meta: Meta<ContactCard> = {
  title: 'Contact card',
  component: 'plaza-contact-card',
  args: {src: feeds.uclg, heading: 'Contact'},
  argTypes: {src: {control: 'select', options: Object.values(feeds)}},
  render: ({src, heading, headingLevel, contact}) => html`
    <plaza-contact-card
      src=${src}
      heading=${heading || nothing}
      heading-level=${headingLevel ?? nothing}
      contact=${contact || nothing}
    ></plaza-contact-card>
  `,
};
export default meta;
type Story = StoryObj<ContactCard>;

/** An office with address and telephone. */
export const Ready: Story = {};

/** A person with a mail address and profiles. */
export const Person: Story = {args: {src: feeds.flacma, heading: 'Contacto'}};

export const Loading: Story = {args: {src: feeds.loading}};

export const Empty: Story = {args: {src: feeds.empty}};

export const Failed: Story = {args: {src: feeds.missing}};
