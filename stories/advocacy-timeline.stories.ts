import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';
import '../src/elements/advocacy-timeline/define.js';
import type {AdvocacyTimeline} from '../src/elements/advocacy-timeline/advocacy-timeline.js';
import {feeds} from './feeds.js';

const nextYear = new Date().getFullYear() + 1;

/** No association has published what is to come, pictures or files: these are made up, and their names say so. */
const invented = URL.createObjectURL(
  new Blob([
    JSON.stringify({
      language: 'en',
      items: [
        {
          id: 'summit',
          title: 'Invented: summit of mayors',
          content_text: 'Mayors meet for three days and vote on the charter.',
          tags: ['water', 'climate'],
          _milestone: {
            date: `${nextYear}-03-10/${nextYear}-03-12`,
            category: 'event',
            organization: 'Invented association',
            place: 'Quito',
            follows: ['charter'],
          },
        },
        {
          id: 'charter',
          title: 'Invented: charter on water',
          content_text: 'The charter lies before the council, and waits for its votes.',
          tags: ['water'],
          _milestone: {
            date: `${nextYear - 1}-05-04`,
            category: 'resolution',
            status: 'tabled',
            deadline: `${nextYear}-01`,
            symbol: 'INV/2',
            organization: 'Invented council',
            follows: ['draft'],
            links: [
              {
                url: 'https://example.org/charter.pdf',
                title: 'The charter',
                language: 'es',
                mime_type: 'application/pdf',
                size_in_bytes: 120_000,
              },
              {url: 'https://www.youtube.com/watch?v=0', title: 'The debate'},
            ],
          },
        },
        {
          id: 'draft',
          title: 'Invented: draft of the charter',
          tags: ['water'],
          _milestone: {
            date: `${nextYear - 2}-11`,
            category: 'statement',
            status: 'proposed',
            organization: 'Invented association',
            image: {
              url: new URL('feeds/lake.svg', document.baseURI).href,
              alternative_text: 'A drawing of a lake between two mountains, under a low sun',
              caption: 'The lake that the charter is about.',
              credit_text: 'drawn for this story',
              width: 960,
              height: 480,
            },
          },
        },
        {
          id: 'law',
          title: 'Invented: law on municipalities',
          tags: ['autonomy'],
          _milestone: {date: '2018-06-30', category: 'agreement', status: 'in_force', follows: ['motion']},
        },
        {
          id: 'motion',
          title: 'Invented: motion for a law',
          tags: ['autonomy'],
          _milestone: {date: '2017', category: 'resolution', status: 'adopted'},
        },
        {
          id: 'refused',
          title: 'Invented: refused motion',
          tags: ['autonomy'],
          _milestone: {date: '2016~', category: 'resolution', status: 'rejected'},
        },
        {
          id: 'older',
          title: 'Invented: older agreement',
          tags: ['climate'],
          _milestone: {date: '2010/2015', category: 'agreement', status: 'expired', deadline: '2012-05-31'},
        },
      ],
    }),
  ]),
);

/** A blog, as others publish theirs. */
const blog = URL.createObjectURL(
  new Blob([
    JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Invented blog',
      language: 'en',
      items: [
        {
          id: '2',
          url: 'https://example.org/posts/2',
          title: 'Invented: minutes are online',
          content_html:
            '<p>All minutes since <strong>2019</strong> are <a href="https://example.org">here</a>.</p>',
          date_published: '2024-05-09T14:04:00+02:00',
          tags: ['transparency'],
          authors: [{name: 'Town clerk', url: 'https://example.org/clerk'}],
          attachments: [
            {
              url: 'https://example.org/minutes.pdf',
              mime_type: 'application/pdf',
              size_in_bytes: 1_500_000,
              title: 'Minutes of May',
            },
          ],
        },
        {
          id: '1',
          content_text: 'Invented: a post without a title; its date is the link.',
          url: 'https://example.org/posts/1',
          date_published: '2024-04-02T09:00:00+02:00',
          tags: ['town hall'],
        },
      ],
    }),
  ]),
);

const meta: Meta<AdvocacyTimeline> = {
  title: 'Advocacy timeline',
  component: 'plaza-advocacy-timeline',
  args: {src: feeds.humanRights, heading: 'Human rights at the United Nations'},
  argTypes: {
    src: {control: 'select', options: Object.values(feeds)},
    layout: {control: 'inline-radio', options: ['vertical', 'horizontal', 'compact']},
    order: {control: 'inline-radio', options: ['newest', 'oldest', 'upcoming']},
    group: {control: 'select', options: ['year', 'decade', 'category', 'organization', 'status', 'none']},
  },
  render: (args) => html`
    <plaza-advocacy-timeline
      id=${args.id || nothing}
      src=${args.src}
      lang=${args.lang || nothing}
      dir=${args.dir || nothing}
      heading=${args.heading || nothing}
      heading-level=${args.headingLevel ?? nothing}
      layout=${args.layout ?? nothing}
      order=${args.order ?? nothing}
      group=${args.group || nothing}
      limit=${args.limit ?? nothing}
      query=${args.query || nothing}
      category=${args.category || nothing}
      tag=${args.tag || nothing}
      organization=${args.organization || nothing}
      from=${args.from || nothing}
      to=${args.to || nothing}
      ?hide-filters=${args.hideFilters}
    ></plaza-advocacy-timeline>
  `,
};
export default meta;
type Story = StoryObj<AdvocacyTimeline>;

/** The committee's way through the Human Rights Council, newest first; each entry says what it follows and what followed. */
export const Ready: Story = {};

/** From the beginning: UCLG since 1913, with dates as precise as their sources. */
export const OldestFirst: Story = {args: {src: feeds.uclg, heading: 'History', order: 'oldest'}};

/** UCLG along an axis true to scale; decades without an entry are left out, and marked. Below 30em it stands upright. */
export const Horizontal: Story = {args: {src: feeds.uclg, heading: 'History', layout: 'horizontal'}};

/** What is sure and what is not, what lasts and what is to come; made up. */
export const HorizontalDates: Story = {
  args: {src: invented, heading: 'Invented: dates', layout: 'horizontal', order: 'upcoming'},
};

/** The United Nations from right to left, from the beginning. */
export const HorizontalRightToLeft: Story = {args: {layout: 'horizontal', dir: 'rtl', order: 'oldest'}};

/** Latest news for a side bar. */
export const Compact: Story = {args: {layout: 'compact', limit: 4, heading: 'Latest news and events'}};

/** Coming events and open deadlines first, to be saved for a calendar; made up. */
export const UpcomingFirst: Story = {
  args: {src: invented, heading: 'Invented: now and next', order: 'upcoming'},
};

/** By where agreements stand, in the order of their life; made up. */
export const ByStatus: Story = {args: {src: invented, heading: 'Invented: by status', group: 'status'}};

/** A century in decades. */
export const ByDecade: Story = {args: {src: feeds.uclg, heading: 'History', group: 'decade'}};

/** By who acted. */
export const ByOrganization: Story = {args: {group: 'organization'}};

/** By what it is. */
export const ByCategory: Story = {args: {group: 'category'}};

/** One line, without headings. */
export const Ungrouped: Story = {args: {group: 'none'}};

/** Resolutions only, for every visitor. */
export const OneCategory: Story = {
  args: {category: 'resolution', heading: 'Resolutions', hideFilters: true},
};

/** What the research was about, until 2016; visitors can choose otherwise. */
export const Filtered: Story = {
  args: {id: 'research', tag: 'research', to: '2016', heading: 'The research'},
};

/** What a search has found stays in the order of time. */
export const Searched: Story = {args: {query: 'panel'}};

/** A part of a thread, and a button for the rest. */
export const FirstFour: Story = {args: {limit: 4, order: 'oldest'}};

/** Any JSON Feed, here a blog, made up. */
export const Blog: Story = {args: {src: blog, heading: 'Invented blog'}};

/** From right to left. */
export const RightToLeft: Story = {args: {dir: 'rtl'}};

/** Where Plaza has no words in a language, dates still follow it, with its calendar. */
export const Persian: Story = {args: {lang: 'fa', heading: 'حقوق بشر'}};

/** In Spanish. */
export const Spanish: Story = {args: {lang: 'es', heading: 'Derechos humanos en las Naciones Unidas'}};

export const Loading: Story = {args: {src: feeds.loading}};

export const Empty: Story = {args: {src: feeds.empty}};

export const Failed: Story = {args: {src: feeds.missing}};
