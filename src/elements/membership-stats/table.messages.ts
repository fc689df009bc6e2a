import type {FiguresView} from './figures-view.js';

export function tableHeaders({locale: {msg}}: FiguresView) {
  return {
    name: msg('What is counted', {
      id: 'stats.column-name',
      desc: 'Head of the first column of a table of figures, e.g. above "Cities". A few words.',
    }),
    figure: msg('Figure', {
      id: 'stats.column-figure',
      desc: 'Head of a column of a table, above numbers such as "more than 16,000". One word.',
    }),
    date: msg('Date', {
      id: 'stats.column-date',
      desc: 'Head of a column of a table: when each figure was true, above "2021" or "since November 2021". One word.',
    }),
    source: msg('Source', {
      id: 'stats.column-source',
      desc: 'Head of a column of a table: who says so. One word, without a colon.',
    }),
    target: msg('Target', {
      id: 'stats.column-target',
      desc: 'Head of a column of a table, above "70% of the target of 250" and "Target of 50 reached". One word.',
    }),
    change: msg('Change', {
      id: 'stats.column-change',
      desc: 'Head of a column of a table, above "Up 63 (56.3%) from 112 (2017)". One word.',
    }),
  };
}
