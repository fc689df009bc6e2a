import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';
import '../src/elements/network-list/define.js';
import type {NetworkList} from '../src/elements/network-list/network-list.js';
import {feeds} from './feeds.js';

/** No association's list of its municipalities is in these feeds: these are made up, and their names say so. */
const municipalities = URL.createObjectURL(
  new Blob([
    JSON.stringify({
      language: 'en',
      _association: {
        members: Array.from({length: 60}, (_, i) => ({
          id: `m${i + 1}`,
          name: `Invented: Town ${i + 1}`,
          classification: 'municipality',
          country: ['EC', 'MX', 'PE'][i % 3],
          population: 2000 + 731 * i,
          start_date: `${1990 + (i % 30)}`,
          url: `https://example.org/towns/${i + 1}`,
        })),
      },
    }),
  ]),
);

const meta: Meta<NetworkList> = {
  title: 'Network list',
  component: 'plaza-network-list',
  args: {src: feeds.flacma, heading: 'Networks', collection: 'networks'},
  argTypes: {
    src: {control: 'select', options: Object.values(feeds)},
    collection: {control: 'inline-radio', options: ['networks', 'members', 'priorities']},
    layout: {control: 'inline-radio', options: ['cards', 'list', 'compact', 'table']},
    sort: {
      control: 'select',
      options: ['', 'name', '-name', 'population', '-population', 'start_date', '-start_date'],
    },
    group: {control: 'inline-radio', options: ['', 'country', 'region']},
  },
  render: (args) => html`
    <plaza-network-list
      src=${args.src}
      heading=${args.heading || nothing}
      heading-level=${args.headingLevel ?? nothing}
      collection=${args.collection}
      layout=${args.layout ?? nothing}
      limit=${args.limit ?? nothing}
      query=${args.query || nothing}
      topic=${args.topic || nothing}
      network=${args.network || nothing}
      country=${args.country || nothing}
      region=${args.region || nothing}
      classification=${args.classification || nothing}
      sort=${args.sort || nothing}
      group=${args.group || nothing}
      filters=${args.filters || nothing}
      for=${args.htmlFor || nothing}
      ?hide-search=${args.hideSearch}
      ?hide-filters=${args.hideFilters}
      ?hide-export=${args.hideExport}
    ></plaza-network-list>
  `,
};
export default meta;
type Story = StoryObj<NetworkList>;

/** FLACMA's fifteen networks, with search and filters. */
export const Ready: Story = {};

/** UCLG's sections. */
export const Members: Story = {args: {src: feeds.uclg, heading: 'Sections', collection: 'members'}};

/** What an association stands for: too few to need a search. */
export const Priorities: Story = {args: {src: feeds.uclg, heading: 'What we do', collection: 'priorities'}};

/** Without search and filters, as part of a page that has its own. */
export const Plain: Story = {args: {heading: '', hideSearch: true, hideFilters: true, hideExport: true}};

/** Names with their facts; what more there is to say opens in place, and has an address of its own. */
export const List: Story = {args: {layout: 'list'}};

/** Names in columns, for a side bar or a long list. */
export const Compact: Story = {
  args: {layout: 'compact', src: feeds.uclg, heading: 'Sections', collection: 'members'},
};

/** Columns for what the feed says, with headings to sort by. */
export const Table: Story = {
  args: {layout: 'table', src: feeds.uclg, heading: 'Sections', collection: 'members'},
};

/** Under headings, with how many there are. */
export const Grouped: Story = {
  args: {layout: 'compact', group: 'region', src: feeds.uclg, heading: 'Sections', collection: 'members'},
};

/** Many of one kind, to search and filter; made up. */
export const Municipalities: Story = {
  args: {src: municipalities, heading: 'Invented: members', collection: 'members', layout: 'list', limit: 20},
};

/** The page shows only some; a visitor can choose others. */
export const Filtered: Story = {args: {topic: 'paz, turismo'}};

/** A long list comes in pages. */
export const Paged: Story = {args: {limit: 6}};

/** A search that finds nothing says so, and offers the way back. */
export const NoMatch: Story = {args: {query: 'Atlantis'}};

export const Loading: Story = {args: {src: feeds.loading}};

export const Empty: Story = {args: {src: feeds.empty}};

export const Failed: Story = {args: {src: feeds.missing}};
