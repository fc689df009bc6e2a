import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {expect} from 'storybook/test';
import {renderElement} from '../.storybook/render.js';
import '../src/elements/network-list/define.js';
import type {NetworkList} from '../src/elements/network-list/network-list.js';
import {feeds} from './feeds.js';
import {findAge, findRest, Visitor} from './play.js';

const meta: Meta<NetworkList> = {
  title: 'Network list',
  component: 'plaza-network-list',
  args: {src: feeds.flacma, heading: 'Networks'},
};
export default meta;
type Story = StoryObj<NetworkList>;

const sections = {src: feeds.uclg, heading: 'Sections', collection: 'members'} as const;
const towns = {
  src: feeds.municipalities,
  heading: 'Invented: members',
  collection: 'members',
  layout: 'list',
  limit: 20,
} as const;

/** FLACMA's fifteen networks, with search and filters. */
export const Ready: Story = {};

/** UCLG's sections. */
export const Members: Story = {args: sections};

/** What an association stands for: too few to need a search. */
export const Priorities: Story = {args: {src: feeds.uclg, heading: 'What we do', collection: 'priorities'}};

/** Without search and filters, as part of a page that has its own. */
export const Plain: Story = {args: {heading: '', hideSearch: true, hideFilters: true, hideExport: true}};

/** Names with their facts; what more there is to say opens in place, and has an address of its own. */
export const List: Story = {
  args: {layout: 'list'},
  async play({canvasElement}) {
    const visitor = new Visitor(canvasElement);
    const details = (await visitor.find('details')) as HTMLDetailsElement;
    await visitor.click(details.querySelector('summary'));
    await expect(details.open).toBe(true);
  },
};

/** Columns for what the feed says, with headings to sort by. */
export const Table: Story = {
  args: {...sections, layout: 'table'},
  async play({canvasElement}) {
    const visitor = new Visitor(canvasElement);
    await visitor.ready();
    const head = () => visitor.in('list', 'thead th');
    await visitor.click(head()!.querySelector('button'));
    await visitor.until(() => expect(head()).toHaveAttribute('aria-sort', 'ascending'));
    // What sorts is loaded when it is first asked to.
    const names = () => visitor.all('item').map((row) => row.querySelector('th')!.textContent);
    await visitor.until(() =>
      expect(names()).toEqual(names().sort((a, b) => a.localeCompare(b, document.documentElement.lang))),
    );
  },
};

/** Names in columns for a side bar or a long list, under headings with how many there are. */
export const Grouped: Story = {args: {...sections, layout: 'compact', group: 'region'}};

/** Many of one kind, to search and filter; made up. */
export const Municipalities: Story = {args: towns};

/** The filters open over what visitors see of the list, and say how many each choice leaves. */
export const Choosing: Story = {
  args: {...towns, limit: 6},
  async play({canvasElement}) {
    const visitor = new Visitor(canvasElement);
    const filters = await visitor.find('filters');
    await visitor.click(filters.querySelector('summary'));
    await visitor.find('filter');
    await visitor.click(visitor.in('filter', 'input'));
    await visitor.until(() => expect(visitor.in('filters', '.chip')).toHaveTextContent(/1|١/));
    await visitor.until(() => expect(visitor.all('count')[0]).toHaveTextContent(/20|٢٠/));
  },
};

/** The page shows only some; a visitor can choose others. */
export const Filtered: Story = {args: {topic: 'paz, turismo'}};

/** A long list comes in pages. */
export const Paged: Story = {
  args: {limit: 6},
  async play({canvasElement}) {
    const visitor = new Visitor(canvasElement);
    await visitor.click(await visitor.find('more'));
    await visitor.until(() => expect(visitor.all('item')).toHaveLength(12));
  },
};

/** A search that finds nothing says so, and offers the way back. */
export const NoMatch: Story = {
  async play({canvasElement}) {
    const visitor = new Visitor(canvasElement);
    const found = (count: number) => visitor.until(() => expect(visitor.all('item')).toHaveLength(count));
    await visitor.search('salud');
    await found(1);
    await visitor.search(' Utopia');
    await found(0);
    await visitor.click(visitor.in('base', '.notice button'));
    await found(15);
    await visitor.search('Utopia');
    await found(0);
  },
};

/** Content of the page's own in slots: the heading, a picture for one of the networks, and a line below. */
export const OwnContent: Story = {
  args: {heading: '', limit: 4},
  render: (args, context) =>
    renderElement(
      args,
      context,
      html`
        <h2 slot="heading">Networks <small>of FLACMA</small></h2>
        <img slot="media-ciudades-intermedias" src="feeds/lake.svg" alt="A drawing of a lake" />
        <p slot="footer"><a href="https://www.flacma.lat/">Join a network</a></p>
      `,
    ),
};

/** Arabic, with the names as the federation writes them. */
export const RightToLeft: Story = {args: {lang: 'ar', dir: 'rtl', heading: 'الشبكات', limit: 6}};

/** As many members as FLACMA speaks for, searched as they are typed; made up. */
export const Huge: Story = {
  args: {...towns, src: feeds.huge, layout: 'compact', limit: 24},
  async play({canvasElement}) {
    const visitor = new Visitor(canvasElement);
    await visitor.ready();
    await visitor.search('town 16399');
    await visitor.until(() => expect(visitor.all('item')).toHaveLength(1));
  },
};

/** Words that fit no line break where they may; made up of real ones. */
export const LongWords: Story = {args: {src: feeds.longWords, heading: 'Invented: long words'}};

/** Pictures that are not there leave no hole, but what they would have shown in words; made up. */
export const MissingImages: Story = {args: {src: feeds.lostPictures, heading: 'Invented: lost pictures'}};

/** Grey blocks of about the height of what is coming. */
export const Loading: Story = {args: {src: feeds.loading, timeout: 3600}};

/** The association has published nothing of the kind. */
export const Empty: Story = {args: {src: feeds.empty}};

/** The feed is not there. */
export const Failed: Story = {args: {src: feeds.missing}};

/** The server is down: what the browser has kept shows, and how old it is. */
export const Stale: Story = {
  args: {...sections, src: feeds.outdated},
  play: findAge,
};

/** A file that continues the list is lost: the rest shows. */
export const Partial: Story = {
  args: {...sections, src: feeds.partial},
  play: findRest(9),
};
