import type {Rows} from './load.js';
import type {Contestant} from './server.js';
import {TIMELINE_JS} from './timeline-contestants.js';

/** The feeds of the sample pages, each under its own name. */
export const FEEDS = ['uclg', 'flacma', 'uclg-human-rights'] as const;

export interface PageContestant extends Contestant {
  /** What is in the page when all four widgets are painted. */
  readonly rows: readonly Rows[];
  /** What stands before the selector of something in one of the widgets; without it, the page is not used by hand. */
  readonly parts?: Parts;
}

export type Parts = Readonly<Record<'list' | 'timeline' | 'contact', string>>;

/** How many figures, networks (before "show more"), entries and contacts the feeds have. */
const LEAST = {figures: 5, networks: 12, entries: 13, contacts: 1};
/** A page that looks about like Plaza's: tiles, cards, a line of entries. */
const style = `<style>
  body { font: 1rem/1.5 system-ui; margin: 1rem; }
  dl, #list { display: grid; gap: 1rem; grid-template-columns: repeat(auto-fill, minmax(14rem, 1fr)); list-style: none;
    margin: 0; padding: 0; }
  dl > div { border-top: 4px solid #1a5fb4; padding: .5rem; }
  dd { margin: 0; }
  .value { color: #1a5fb4; font-size: 1.75rem; font-weight: bold; }
  #list > li, #contact { background: #f6f6f6; border: 1px solid #ccc; padding: .75rem; }
  .tag { background: #e4e8ef; border-radius: 1rem; font-size: .8rem; padding: 0 .5rem; }
  #timeline ol { border-inline-start: 3px solid #ccc; list-style: none; margin: 0; }
</style>`;
const widgets = (list: string, timeline: string) => `<h2>Figures</h2><dl></dl><h2>Networks</h2>${list}
  <h2>Advocacy</h2>${timeline}<h2>Contact</h2>`;

const plaza = (name: string, script: string, parts?: Parts): PageContestant => ({
  name,
  head: script,
  body: `<plaza-membership-stats src="uclg.json" heading="Figures"></plaza-membership-stats>
    <plaza-network-list src="flacma.json" limit="${LEAST.networks}" heading="Networks"></plaza-network-list>
    <plaza-advocacy-timeline src="uclg-human-rights.json" heading="Advocacy"></plaza-advocacy-timeline>
    <plaza-contact-card src="flacma.json" heading="Contact"></plaza-contact-card>`,
  rows: [
    {host: 'plaza-membership-stats', selector: '[part~=figure]', least: LEAST.figures},
    {host: 'plaza-network-list', selector: '[part~=item]', least: LEAST.networks},
    {host: 'plaza-advocacy-timeline', selector: '[part~=item]', least: LEAST.entries},
    {host: 'plaza-contact-card', selector: '[part~=item]', least: LEAST.contacts},
  ],
  ...(parts && {parts}),
});

const handWritten = (entries: string): readonly Rows[] => [
  {selector: 'dl > div', least: LEAST.figures},
  {selector: '#list > li', least: LEAST.networks},
  {selector: entries, least: LEAST.entries},
  {selector: '#contact a', least: LEAST.contacts},
];

export const PAGE_CONTESTANTS: readonly PageContestant[] = [
  {
    name: 'floor',
    script: 'page-floor',
    head: style,
    body: `${widgets('<div id="networks"></div>', '<div id="timeline"></div>')}<div id="contact"></div>`,
    rows: handWritten('#timeline li[id]'),
    parts: {list: '#networks ', timeline: '#timeline ', contact: '#contact '},
  },
  plaza('plaza', '<script type="module" src="/dist/plaza.js"></script>', {
    list: 'plaza-network-list >>> ',
    timeline: 'plaza-advocacy-timeline >>> ',
    contact: 'plaza-contact-card >>> ',
  }),
  plaza('plaza.classic', '<script defer src="/dist/plaza.classic.js"></script>'),
  {
    name: 'peers',
    script: 'page-peers',
    head: `${style}${TIMELINE_JS.head}
      <link rel="stylesheet" href="/modules/@shoelace-style/shoelace/dist/themes/light.css">`,
    body: `${widgets(
      '<div id="networks"><input class="search" type="search"><ul class="list" id="list"></ul></div>',
      TIMELINE_JS.toBody('timeline'),
    )}<sl-card id="contact"></sl-card>`,
    rows: handWritten(TIMELINE_JS.entry),
  },
];
