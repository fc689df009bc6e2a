import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';
import '../src/elements/membership-stats/define.js';
import type {MembershipStats} from '../src/elements/membership-stats/membership-stats.js';
import {feeds} from './feeds.js';

const meta: Meta<MembershipStats> = {
  title: 'Membership stats',
  component: 'plaza-membership-stats',
  args: {src: feeds.flacma, heading: 'FLACMA en cifras'},
  argTypes: {src: {control: 'select', options: Object.values(feeds)}},
  render: ({src, heading, headingLevel, statistic, noAnimation, hideSource}) => html`
    <plaza-membership-stats
      src=${src}
      heading=${heading || nothing}
      heading-level=${headingLevel ?? nothing}
      statistic=${statistic || nothing}
      ?no-animation=${noAnimation}
      ?hide-source=${hideSource}
    ></plaza-membership-stats>
  `,
};
export default meta;
type Story = StoryObj<MembershipStats>;

/** FLACMA's figures, counted up to when they are first seen. */
export const Ready: Story = {};

/** UCLG's figures, in millions and per cent. */
export const LargeNumbers: Story = {args: {src: feeds.uclg, heading: 'UCLG in figures'}};

/** At once, without counting. */
export const Still: Story = {args: {noAnimation: true}};

/** The figures alone, where the page tells their source elsewhere. */
export const WithoutSource: Story = {args: {hideSource: true}};

export const Loading: Story = {args: {src: feeds.loading}};

export const Empty: Story = {args: {src: feeds.empty}};

export const Failed: Story = {args: {src: feeds.missing}};
