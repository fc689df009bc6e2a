import {labelIn, sayRefusal, type SheetSection} from '../../sheet/sheet.js';
import {painter, toPrintable, type Paint} from '../terminal.js';
import type {ConvertReport, ReportedColumn, ReportedDoubt, ReportedSheet} from './report.js';
import {fill, type Words} from './words.js';

/** So many doubts of a kind are shown of each sheet; more would hide the others. */
const SHOWN = 5;
const WIDTH = 60;

/** The report for people. */
export function formatReport(full: ConvertReport, words: Words, colors: boolean): string {
  const report = withoutControls(full);
  const paint = painter(colors);
  const {frame} = words;
  const {lists, doubts, outcome, out} = report;
  const parts = [
    ...formatSources(report, words, paint),
    formatDoubts(doubts, words, paint),
    Object.entries(lists)
      .map(([section, {added, changed, removed, unchanged}]) =>
        fill(frame.changes, {
          list: toLabel(section as SheetSection, words),
          added: added.length,
          changed: changed.length,
          removed: removed.length,
          unchanged,
        }),
      )
      .join('\n'),
    paint(outcome === 'written' || outcome === 'same' ? 'green' : 'red', fill(frame[outcome], {out})),
  ];
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}

/** A report that does no harm in a terminal; the colours come after it. */
const withoutControls = (report: ConvertReport): ConvertReport =>
  JSON.parse(JSON.stringify(report), (_, value: unknown) =>
    typeof value === 'string' ? toPrintable(value.replace(/\s+/g, ' ')) : value,
  ) as ConvertReport;

const toLabel = (section: SheetSection, {names}: Words): string => labelIn(names, `feed.${section}`);

function formatSources({sources}: ConvertReport, words: Words, paint: Paint): string[] {
  return sources.map(({source, encoding, sheets, entries}) => {
    const title = encoding && encoding !== 'utf-8' ? ` (${fill(words.frame.encoding, {encoding})})` : '';
    const lines = sheets.length
      ? sheets.flatMap((sheet) => formatSheet(sheet, words))
      : Object.entries(entries).map(
          ([section, count]) =>
            `  ${fill(words.frame.posts, {list: toLabel(section as SheetSection, words), count})}`,
        );
    return [`${paint('bold', source)}${title}`, ...lines].join('\n');
  });
}

function formatSheet(sheet: ReportedSheet, words: Words): string[] {
  const {frame} = words;
  const name = fill(frame.sheet, {sheet: sheet.sheet});
  if (!sheet.section) {
    const why = sheet.refusal === 'no-rows' ? sayRefusal(words.sheet, 'no-rows') : frame.noTable;
    return [`  ${name}: ${sheet.hidden ? frame.hidden : why}`];
  }
  const {from, to, entries: count} = sheet;
  const list = toLabel(sheet.section, words);
  const width = Math.min(WIDTH, Math.max(...sheet.columns.map(({heading}) => heading.length)));
  return [
    `  ${sheet.sheet ? `${name}, ` : ''}${fill(frame.table, {list, count, from, to})}`,
    ...sheet.columns.map((column) => formatColumn(column, width, words)),
  ];
}

function formatColumn(column: ReportedColumn, width: number, {frame, language: own}: Words): string {
  const {heading, field, label, language, order, decimal, factor, example} = column;
  const start = `    ${column.column.padEnd(3)}${cut(heading).padEnd(width)}`;
  if (!field) return `${start}   ${frame.leftOut}`;
  const notes = [
    language && fill(frame.language, {language: nameOf(language, own)}),
    order && frame[order],
    decimal && frame[decimal],
    factor && `× ${factor}`,
    example && `${cut(example.cell)} → ${cut(example.made)}`,
  ].filter(Boolean);
  return `${start} → ${label} (${field})${notes.length ? `; ${notes.join('; ')}` : ''}`;
}

const nameOf = (language: string, own: string): string =>
  new Intl.DisplayNames(own, {type: 'language'}).of(language) ?? language;

const cut = (text: string): string => (text.length > WIDTH ? `${text.slice(0, WIDTH - 1)}…` : text);

function formatDoubts(doubts: readonly ReportedDoubt[], {frame}: Words, paint: Paint): string {
  if (doubts.length === 0) return '';
  const groups = new Map<string, ReportedDoubt[]>();
  for (const doubt of doubts) {
    const key = `${doubt.source}\n${doubt.sheet}\n${doubt.code}`;
    groups.set(key, [...(groups.get(key) ?? []), doubt]);
  }
  const lines = [...groups.values()].flatMap((group) => [
    ...group.slice(0, SHOWN).map((doubt) => `  ${paint('dim', placeOf(doubt))} ${doubt.message}`),
    ...(group.length > SHOWN ? [`  ${fill(frame.more, {count: group.length - SHOWN})}`] : []),
  ]);
  return [paint('yellow', fill(frame.doubts, {count: doubts.length})), ...lines].join('\n');
}

/** `members.xlsx Hoja1!C12`. */
function placeOf({source, sheet, row, column}: ReportedDoubt): string {
  const cell = row === null ? '' : `${column ?? ''}${row}`;
  return [source, cell && sheet ? `${sheet}!${cell}` : cell].filter(Boolean).join(' ');
}
