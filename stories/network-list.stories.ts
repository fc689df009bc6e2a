import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';
import '../src/elements/network-list/define.js';
import type {NetworkList} from '../src/elements/network-list/network-list.js';
import {feeds} from './feeds.js';

const meta: Meta<NetworkList> = {
  title: 'Network list',
  component: 'plaza-network-list',
  args: {src: feeds.flacma, heading: 'Networks', collection: 'networks'},
  argTypes: {
    src: {control: 'select', options: Object.values(feeds)},
    collection: {control: 'inline-radio', options: ['networks', 'members', 'priorities']},
  },
  render: ({src, heading, headingLevel, collection, limit, query, topic, hideSearch, hideFilters}) => html`
    <plaza-network-list
      src=${src}
      heading=${heading || nothing}
      heading-level=${headingLevel ?? nothing}
      collection=${collection}
      limit=${limit ?? nothing}
      query=${query || nothing}
      topic=${topic || nothing}
      ?hide-search=${hideSearch}
      ?hide-filters=${hideFilters}
    ></plaza-network-list>
  `,
};
export default meta;
type Story = StoryObj<NetworkList>;

/** FLACMA's fifteen networks, with search and topics. */
export const Ready: Story = {};

/** UCLG's sections. */
export const Members: Story = {args: {src: feeds.uclg, heading: 'Sections', collection: 'members'}};

/** What an association stands for: too few to need a search. */
export const Priorities: Story = {args: {src: feeds.uclg, heading: 'What we do', collection: 'priorities'}};

/** Without search and filters, as part of a page that has its own. */
export const Plain: Story = {args: {heading: '', hideSearch: true, hideFilters: true}};

/** A long list comes in pages. */
export const Paged: Story = {args: {limit: 6}};

/** A search that finds nothing says so, and offers the way back. */
export const NoMatch: Story = {args: {query: 'Atlantis'}};

export const Loading: Story = {args: {src: feeds.loading}};

export const Empty: Story = {args: {src: feeds.empty}};

export const Failed: Story = {args: {src: feeds.missing}};
