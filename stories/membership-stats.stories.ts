import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {expect} from 'storybook/test';
import {renderElement} from '../.storybook/render.js';
import '../src/elements/membership-stats/define.js';
import type {MembershipStats} from '../src/elements/membership-stats/membership-stats.js';
import {feeds} from './feeds.js';
import {findAge, findRest, Visitor} from './play.js';

const meta: Meta<MembershipStats> = {
  title: 'Membership stats',
  component: 'plaza-membership-stats',
  args: {src: feeds.flacma, heading: 'FLACMA in figures'},
};
export default meta;
type Story = StoryObj<MembershipStats>;

const uclg = {src: feeds.uclg, heading: 'UCLG in figures'};
const invented = {src: feeds.figures, heading: 'Invented figures'};

/** FLACMA's figures; above each, a small number counts up to it when it is first seen. */
export const Ready: Story = {};

/** UCLG's figures, in millions and per cent. */
export const LargeNumbers: Story = {args: uclg};

/** Large numbers with words. */
export const Compact: Story = {args: {...uclg, compact: true}};

/** The same as a table; a narrow one is drawn in blocks. */
export const Table: Story = {args: {layout: 'table'}};

/** Figures in a sentence of the page, with their source; the words inside the tag stand there until they are loaded. */
export const Inline: Story = {
  args: {src: feeds.uclg, heading: '', layout: 'inline', statistic: 'local-governments'},
  render: (args, context) => html`
    <p>
      UCLG speaks for ${renderElement(args, context, 'local and regional governments')}, in the world and at
      home.
    </p>
  `,
};

/** Change, line, progress and breakdown; the figures are made up. */
export const Trends: Story = {args: invented};

/** The same in a table. */
export const TrendsInTable: Story = {args: {...invented, layout: 'table'}};

/** The earlier values of a figure, opened; made up. */
export const History: Story = {
  args: {...invented, statistic: 'rising'},
  async play({canvasElement}) {
    const visitor = new Visitor(canvasElement);
    const history = (await visitor.find('history')) as HTMLDetailsElement;
    await visitor.click(history.querySelector('summary'));
    await visitor.until(() => expect(visitor.all('history')[0]!.querySelectorAll('td')).not.toHaveLength(0));
    await expect(history.open).toBe(true);
  },
};

/** The figures alone, where the page tells their source elsewhere. */
export const FiguresAlone: Story = {
  args: {...invented, hideTrend: true, hideSource: true, hideExport: true},
};

/** An id that the feed does not have: visitors see the others, the webmaster reads which it has. */
export const UnknownFigure: Story = {args: {statistic: 'paises ciudaddes', debug: true}};

/** Right to left, with Arabic digits where the language has them. */
export const RightToLeft: Story = {
  args: {...uclg, lang: 'ar', dir: 'rtl', heading: 'أرقام'},
};

/** A hundred figures; made up. */
export const Huge: Story = {
  args: {src: feeds.huge, heading: 'Invented: a hundred figures', layout: 'table', hideSource: true},
};

/** Words that fit no line break where they may; made up of real ones. */
export const LongWords: Story = {args: {src: feeds.longWords, heading: 'Invented: long words'}};

/** Grey blocks of about the height of what is coming. */
export const Loading: Story = {args: {src: feeds.loading, timeout: 3600}};

/** The association has published no figures. */
export const Empty: Story = {args: {src: feeds.empty}};

/** The server is down, and nobody has kept a copy. */
export const Failed: Story = {args: {src: feeds.down}};

/** The server is down: what the browser has kept shows, and how old it is. */
export const Stale: Story = {
  args: {...uclg, src: feeds.outdated},
  play: findAge,
};

/** A file that continues the figures is lost: the rest shows. */
export const Partial: Story = {
  args: {...uclg, src: feeds.partial},
  play: findRest(5),
};
