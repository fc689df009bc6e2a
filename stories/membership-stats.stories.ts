import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';
import '../src/elements/membership-stats/define.js';
import type {MembershipStats} from '../src/elements/membership-stats/membership-stats.js';
import {feeds} from './feeds.js';

/** No association has published such figures: they are made up, and their names say so. */
const invented = URL.createObjectURL(
  new Blob([
    JSON.stringify({
      language: 'en',
      _association: {
        members: ['EC', 'EC', 'EC', 'MX', 'MX', 'PE'].map((country, i) => ({
          id: `m${i}`,
          name: `Invented member ${i + 1}`,
          classification: i < 4 ? 'municipality' : 'association',
          country,
        })),
        statistics: [
          {
            id: 'rising',
            name: 'Invented: associations',
            value: 175,
            observation_date: '2021',
            history: [
              {observation_date: '2004', value: 95},
              {observation_date: '2010', value: 104},
              {observation_date: '2017', value: 112},
            ],
            source: {name: 'Invented report', url: 'https://example.org/report'},
          },
          {
            id: 'falling',
            name: 'Invented: days until an answer',
            value: 12,
            unit: 'day',
            observation_date: '2021-06',
            lower_is_better: true,
            history: [{observation_date: '2020-06', value: 20}],
            target: 10,
          },
          {
            id: 'target',
            name: 'Invented: cities in the network',
            value: 16000,
            qualifier: 'more_than',
            unit: '{count, plural, one {city} other {cities}}',
            observation_date: '2021',
            history: [{observation_date: '2017', value: 16132}],
            target: 20000,
          },
          {id: 'members', name: 'Invented: members', count_of: 'members', breakdown: 'country'},
          {
            id: 'share',
            name: 'Invented: share',
            value: 70,
            unit: '%',
            history: [{observation_date: '2017', value: 67}],
            observation_date: '2021',
          },
        ],
      },
    }),
  ]),
);

const meta: Meta<MembershipStats> = {
  title: 'Membership stats',
  component: 'plaza-membership-stats',
  args: {src: feeds.flacma, heading: 'FLACMA en cifras'},
  argTypes: {
    src: {control: 'select', options: Object.values(feeds)},
    layout: {control: 'select', options: ['tiles', 'inline', 'table']},
  },
  render: ({
    src,
    heading,
    headingLevel,
    layout,
    statistic,
    compact,
    noAnimation,
    hideSource,
    hideTrend,
    hideExport,
    structuredData,
    debug,
  }) => html`
    <plaza-membership-stats
      src=${src}
      heading=${heading || nothing}
      heading-level=${headingLevel ?? nothing}
      layout=${layout ?? nothing}
      statistic=${statistic || nothing}
      ?compact=${compact}
      ?no-animation=${noAnimation}
      ?hide-source=${hideSource}
      ?hide-trend=${hideTrend}
      ?hide-export=${hideExport}
      ?structured-data=${structuredData}
      ?debug=${debug}
    ></plaza-membership-stats>
  `,
};
export default meta;
type Story = StoryObj<MembershipStats>;

/** FLACMA's figures; above each, a small number counts up to it when it is first seen. */
export const Ready: Story = {};

/** UCLG's figures, in millions and per cent. */
export const LargeNumbers: Story = {args: {src: feeds.uclg, heading: 'UCLG in figures'}};

/** Large numbers with words. */
export const Compact: Story = {args: {src: feeds.uclg, heading: 'UCLG in figures', compact: true}};

/** The same as a table; a narrow one is drawn in blocks. */
export const Table: Story = {args: {layout: 'table'}};

/** Figures in a sentence of the page, with their source; the words inside the tag stand there until they are loaded. */
export const Inline: Story = {
  args: {src: feeds.uclg, statistic: 'local-governments'},
  render: ({src, statistic, hideSource}) => html`
    <p>
      UCLG speaks for
      <plaza-membership-stats layout="inline" src=${src} statistic=${statistic} ?hide-source=${hideSource}
        >local and regional governments</plaza-membership-stats
      >, in the world and at home.
    </p>
  `,
};

/** Change, line, progress and breakdown; the figures are made up. */
export const Trends: Story = {args: {src: invented, heading: 'Invented figures'}};

/** The same in a table. */
export const TrendsInTable: Story = {args: {src: invented, heading: 'Invented figures', layout: 'table'}};

/** The figures alone, although the feed knows earlier ones. */
export const WithoutTrend: Story = {args: {src: invented, heading: 'Invented figures', hideTrend: true}};

/** At once, without counting. */
export const Still: Story = {args: {noAnimation: true}};

/** The figures alone, where the page tells their source elsewhere. */
export const WithoutSource: Story = {args: {hideSource: true, hideExport: true}};

/** An id that the feed does not have: visitors see the others, the webmaster reads which it has. */
export const UnknownFigure: Story = {args: {statistic: 'paises ciudaddes', debug: true}};

/** With JSON-LD for search engines in the head of the page. */
export const StructuredData: Story = {args: {structuredData: true}};

export const Loading: Story = {args: {src: feeds.loading}};

export const Empty: Story = {args: {src: feeds.empty}};

export const Failed: Story = {args: {src: feeds.missing}};
