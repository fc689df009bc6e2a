import type {Rows} from './load.js';
import type {Contestant} from './server.js';

export interface TimelineContestant extends Contestant {
  readonly rows: Rows;
}

/** About what a window shows. */
const LEAST = 5;
const timelineJs = '/modules/@knight-lab/timelinejs/dist';
/** What a page with TimelineJS3 loads, and where it draws. */
export const TIMELINE_JS = {
  head: `<link rel="stylesheet" href="${timelineJs}/css/timeline.css"><script src="${timelineJs}/js/timeline.js"></script>`,
  toBody: (id: string) => `<div id="${id}" style="width: 100%; height: 600px"></div>`,
  entry: '.tl-timemarker',
};

export const TIMELINE_CONTESTANTS: readonly TimelineContestant[] = [
  {
    name: 'floor',
    script: 'timeline-floor',
    body: '<h1>Timeline</h1><div id="list"></div>',
    rows: {selector: '#list li', least: LEAST},
  },
  {
    name: 'plaza',
    head: '<script type="module" src="/dist/plaza.js"></script>',
    body: '<h1>Timeline</h1><plaza-advocacy-timeline src="feed.json"></plaza-advocacy-timeline>',
    rows: {host: 'plaza-advocacy-timeline', selector: '[part~=item]', least: LEAST},
  },
  {
    name: 'TimelineJS3',
    script: 'timeline-timelinejs',
    head: TIMELINE_JS.head,
    body: `<h1>Timeline</h1>${TIMELINE_JS.toBody('list')}`,
    rows: {selector: TIMELINE_JS.entry, least: LEAST},
  },
  {
    name: 'vis-timeline',
    script: 'timeline-vis',
    head: '<link rel="stylesheet" href="/modules/vis-timeline/styles/vis-timeline-graph2d.min.css">',
    body: '<h1>Timeline</h1><div id="list"></div>',
    rows: {selector: '.vis-item', least: LEAST},
  },
];
