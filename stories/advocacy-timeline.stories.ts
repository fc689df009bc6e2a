import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {expect} from 'storybook/test';
import '../src/elements/advocacy-timeline/define.js';
import type {AdvocacyTimeline} from '../src/elements/advocacy-timeline/advocacy-timeline.js';
import {feeds} from './feeds.js';
import {findAge, findRest, Visitor} from './play.js';

const meta: Meta<AdvocacyTimeline> = {
  title: 'Advocacy timeline',
  component: 'plaza-advocacy-timeline',
  args: {src: feeds.humanRights, heading: 'Human rights at the United Nations'},
};
export default meta;
type Story = StoryObj<AdvocacyTimeline>;

const history = {src: feeds.uclg, heading: 'History'};

/** The committee's way through the Human Rights Council, newest first; each entry says what it follows and what followed. */
export const Ready: Story = {};

/** From the beginning: UCLG since 1913, with dates as precise as their sources. */
export const OldestFirst: Story = {args: {...history, order: 'oldest'}};

/** UCLG along an axis true to scale; decades without an entry are left out, and marked. Below 30em it stands upright. */
export const Horizontal: Story = {args: {...history, layout: 'horizontal'}};

/** What is sure and what is not, what lasts and what is to come; made up. */
export const HorizontalDates: Story = {
  args: {src: feeds.agenda, heading: 'Invented: dates', layout: 'horizontal', order: 'upcoming'},
};

/** The United Nations from right to left, from the beginning, and a step along the axis. */
export const HorizontalRightToLeft: Story = {
  args: {layout: 'horizontal', dir: 'rtl', order: 'oldest'},
  async play({canvasElement}) {
    const visitor = new Visitor(canvasElement);
    await visitor.ready();
    const axis = visitor.all('axis')[0];
    // In narrow places it stands upright, and there is nothing to step along.
    if (!axis || axis.scrollWidth <= axis.clientWidth) return;
    const start = axis.scrollLeft;
    await visitor.click(visitor.in('base', '[data-move="1"]'));
    await visitor.until(() => expect(axis.scrollLeft).not.toBe(start));
  },
};

/** Latest news for a side bar. */
export const Compact: Story = {args: {layout: 'compact', limit: 4, heading: 'Latest news and events'}};

/** Coming events and open deadlines first, to be saved for a calendar; made up. */
export const UpcomingFirst: Story = {
  args: {src: feeds.agenda, heading: 'Invented: now and next', order: 'upcoming'},
};

/** By where agreements stand, in the order of their life; made up. */
export const ByStatus: Story = {args: {src: feeds.agenda, heading: 'Invented: by status', group: 'status'}};

/** A century in decades. */
export const ByDecade: Story = {args: {...history, group: 'decade'}};

/** Resolutions only, for every visitor, without headings between them. */
export const OneCategory: Story = {
  args: {category: 'resolution', heading: 'Resolutions', hideFilters: true, group: 'none'},
};

/** What the research was about, until 2016; visitors can choose otherwise. */
export const Filtered: Story = {
  args: {id: 'research', tag: 'research', to: '2016', heading: 'The research', syncUrl: 'off'},
  async play({canvasElement}) {
    const visitor = new Visitor(canvasElement);
    const filters = await visitor.find('filters');
    const {length} = visitor.all('item');
    await visitor.click(filters.querySelector('summary'));
    await visitor.find('filter');
    await visitor.click(visitor.in('base', '.chosen button'));
    await visitor.until(() => expect(visitor.all('item').length).toBeGreaterThan(length));
    await visitor.press('Escape');
    await visitor.until(() => expect(filters).not.toHaveAttribute('open'));
  },
};

/** What a search has found stays in the order of time. */
export const Searched: Story = {
  async play({canvasElement}) {
    const visitor = new Visitor(canvasElement);
    await visitor.search('panel');
    await visitor.until(() => expect(visitor.all('item')).toHaveLength(3));
  },
};

/** A part of a thread, and a button for the rest. */
export const FirstFour: Story = {
  args: {limit: 4, order: 'oldest'},
  async play({canvasElement}) {
    const visitor = new Visitor(canvasElement);
    await visitor.click(await visitor.find('more'));
    await visitor.until(() => expect(visitor.all('item')).toHaveLength(8));
  },
};

/** Any JSON Feed, here a blog, made up. */
export const Blog: Story = {args: {src: feeds.blog, heading: 'Invented blog'}};

/** From right to left. */
export const RightToLeft: Story = {args: {dir: 'rtl'}};

/** Where Plaza has no words in a language, dates still follow it, with its calendar. */
export const Persian: Story = {args: {lang: 'fa', heading: 'حقوق بشر'}};

/** A thousand entries, the latest first; made up. */
export const Huge: Story = {args: {src: feeds.huge, heading: 'Invented: a thousand resolutions', limit: 12}};

/** Words that fit no line break where they may; made up of real ones. */
export const LongWords: Story = {args: {src: feeds.longWords, heading: 'Invented: long words'}};

/** A picture that is not there leaves its description, or nothing; made up. */
export const MissingImages: Story = {args: {src: feeds.lostPictures, heading: 'Invented: lost pictures'}};

/** Grey blocks of about the height of what is coming. */
export const Loading: Story = {args: {src: feeds.loading, timeout: 3600}};

/** The association has published nothing of the kind. */
export const Empty: Story = {args: {src: feeds.empty}};

/** The server answers with a page in place of the feed. */
export const Failed: Story = {args: {src: feeds.broken}};

/** The server is down: what the browser has kept shows, and how old it is. */
export const Stale: Story = {
  args: {...history, src: feeds.outdated},
  play: findAge,
};

/** The file that continues the entries is lost: the rest shows. */
export const Partial: Story = {
  args: {...history, src: feeds.partial},
  play: findRest(10),
};
