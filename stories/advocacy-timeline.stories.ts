import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';
import '../src/elements/advocacy-timeline/define.js';
import type {AdvocacyTimeline} from '../src/elements/advocacy-timeline/advocacy-timeline.js';
import {feeds} from './feeds.js';

const meta: Meta<AdvocacyTimeline> = {
  title: 'Advocacy timeline',
  component: 'plaza-advocacy-timeline',
  args: {src: feeds.humanRights, heading: 'Human rights at the United Nations'},
  argTypes: {
    src: {control: 'select', options: Object.values(feeds)},
    layout: {control: 'inline-radio', options: ['vertical', 'compact']},
    order: {control: 'inline-radio', options: ['newest', 'oldest']},
  },
  render: ({src, heading, headingLevel, layout, order, category, limit}) => html`
    <plaza-advocacy-timeline
      src=${src}
      heading=${heading || nothing}
      heading-level=${headingLevel ?? nothing}
      layout=${layout ?? nothing}
      order=${order ?? nothing}
      category=${category || nothing}
      limit=${limit ?? nothing}
    ></plaza-advocacy-timeline>
  `,
};
export default meta;
type Story = StoryObj<AdvocacyTimeline>;

/** The committee's way through the Human Rights Council, newest first. */
export const Ready: Story = {};

/** From the beginning: UCLG since 1913, with dates as precise as their sources. */
export const OldestFirst: Story = {args: {src: feeds.uclg, heading: 'History', order: 'oldest'}};

/** Latest news for a side bar. */
export const Compact: Story = {args: {layout: 'compact', limit: 4, heading: 'Latest news and events'}};

/** Resolutions only. */
export const OneCategory: Story = {args: {category: 'resolution', heading: 'Resolutions'}};

export const Loading: Story = {args: {src: feeds.loading}};

export const Empty: Story = {args: {src: feeds.empty}};

export const Failed: Story = {args: {src: feeds.missing}};
