import type {Rows} from './load.js';
import type {Contestant} from './server.js';

export interface ListContestant extends Contestant {
  readonly rows: Rows;
  /** Where it is searched; without it, it cannot be. */
  readonly input?: string;
  /** Where in a row its name stands. */
  readonly rowName: string;
  /** An expression: how many places were found. */
  readonly count: string;
  /** The contestant that it is, with another number of places. */
  readonly base?: string;
}

/** About what a window shows: a list that paints them is there for its reader. */
const LEAST = 20;
const searchField = '<label>Search <input type="search"></label><p id="count"></p>';
const count = 'globalThis.found()';
const rows = {selector: '#list li', least: LEAST};

const handWritten = (name: string, script: string): ListContestant => ({
  name,
  script,
  body: `${searchField}<ul id="list"></ul>`,
  rows,
  input: 'input',
  rowName: 'strong',
  count,
});

export const LIST_CONTESTANTS: readonly ListContestant[] = [
  handWritten('floor', 'list-floor'),
  {
    name: 'plaza',
    head: '<script type="module" src="/dist/plaza.js"></script>',
    body: '<plaza-network-list src="feed.json" collection="members" layout="list"></plaza-network-list>',
    rows: {host: 'plaza-network-list', selector: '[part~=item]', least: LEAST},
    input: 'plaza-network-list >>> input[type=search]',
    rowName: 'bdi',
    count: `Number(/[\\d,.]+/.exec(document.querySelector('plaza-network-list').shadowRoot
      .querySelector('[part=count]')?.textContent ?? '0')?.[0].replace(/\\D/g, '') ?? 0)`,
  },
  handWritten('MiniSearch', 'list-minisearch'),
  handWritten('Fuse.js', 'list-fuse'),
  {
    name: 'List.js',
    script: 'list-listjs',
    body: '<div id="page"><input class="search" type="search"><ul class="list" id="list"></ul></div>',
    rows,
    input: 'input',
    rowName: '.name',
    count,
  },
  {
    name: 'DataTables',
    script: 'list-datatables',
    body: '<table id="list"></table>',
    rows: {selector: '#list tbody tr', least: LEAST},
    input: '.dt-search input',
    rowName: 'td',
    count,
  },
  {
    name: 'Grid.js',
    script: 'list-gridjs',
    head: '<link rel="stylesheet" href="/modules/gridjs/dist/theme/mermaid.min.css">',
    body: '<div id="list"></div>',
    rows: {selector: '.gridjs-tbody tr', least: LEAST},
    input: '.gridjs-search-input',
    rowName: 'td',
    count,
  },
  {
    name: 'Tabulator',
    script: 'list-tabulator',
    head: '<link rel="stylesheet" href="/modules/tabulator-tables/dist/css/tabulator.min.css">',
    body: `${searchField}<div id="list"></div>`,
    rows: {selector: '.tabulator-row', least: LEAST},
    input: 'input',
    rowName: '.tabulator-cell',
    count,
  },
  {
    name: 'json',
    script: 'list-json',
    body: '<ul id="list"></ul>',
    rows: {selector: '#list li', least: 1},
    rowName: 'li',
    count: '0',
  },
];
