/** What `convert` prints around what was read. Each is a line or a part of one; `{…}` stands for what differs. */
export const en = {
  sheet: 'Sheet “{sheet}”',
  table: '{list}: {count}, in rows {from} to {to}',
  noTable: 'no table that a feed has a place for',
  hidden: 'hidden, left out',
  posts: '{list}: {count}',
  encoding: 'encoding: {encoding}',
  leftOut: 'left out',
  language: 'language: {language}',
  dmy: 'day, month, year',
  mdy: 'month, day, year',
  ymd: 'year, month, day',
  '.': 'decimal point',
  ',': 'decimal comma',
  doubts: 'Doubts: {count}',
  more: '… and {count} more like this; --json has all',
  changes: '{list}: {added} added, {changed} changed, {removed} removed, {unchanged} as before',
  noTitle: 'The feed has no title: give it one with --title.',
  written: 'Written: {out}',
  same: 'Nothing has changed: {out}',
  refused: 'Not written, as there are doubts and --strict is set: {out}',
  nothing: 'Nothing was recognised, so nothing is written. --section says which list a sheet holds.',
};

export type ConvertWords = Readonly<Record<keyof typeof en, string>>;
