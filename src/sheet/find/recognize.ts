import {columnLetters, isBlankRow} from '../cells.js';
import {fieldMap, nameField} from '../fields.js';
import {keyOf} from '../fold.js';
import {
  SECTIONS,
  type Cell,
  type Column,
  type Mapping,
  type RefusalCode,
  type SheetSection,
  type Table,
} from '../table.js';
import type {Vocabulary} from '../vocabulary.js';
import {fitness, isLinkLike, sampleColumn} from './evidence.js';
import {readHeading, type Reading} from './headings.js';
import {findLayout, type Layout} from './layout.js';
import {decideMarks} from './marks.js';

/** Which list a table is, and which of its columns holds which field; `undefined` where there is no table. */
export function recognize(table: Table, vocabulary: Vocabulary, wanted?: SheetSection): Mapping | undefined {
  const layout = findLayout(table, vocabulary);
  if (!layout || layout.first > layout.last || isText(table, layout)) return undefined;
  const samples = layout.columns.map((_, i) => sampleColumn(table, i, layout.first, layout.last));
  const sections = wanted ? [wanted] : SECTIONS;
  const guesses = sections.map((section) => {
    const columns = assign(layout, section, samples, vocabulary);
    return {section, columns, score: scoreSection(section, columns, table, layout, vocabulary)};
  });
  const {section, columns} = guesses.reduce((a, b) => (b.score > a.score ? b : a));
  return {
    section,
    sheet: table.name,
    headings: layout.headings.map((row) => row + 1),
    from: layout.first + 1,
    to: layout.last + 1,
    ...takeMainLanguage(columns, section, table, vocabulary, layout),
  };
}

/** A line or two of text that no heading makes a table of. */
const isText = ({rows}: Table, {columns, isKnown}: Layout): boolean =>
  !isKnown && columns.length < 2 && rows.filter((row) => !isBlankRow(row)).length < 3;

/** Why nothing was recognised in any of the tables: perhaps there are headings, but no rows below them. */
export function whyNoTable(
  tables: readonly Table[],
  vocabulary: Vocabulary,
): Extract<RefusalCode, 'no-rows' | 'no-table'> {
  const layouts = tables.map((table) => findLayout(table, vocabulary));
  return layouts.some((layout) => layout?.isKnown && layout.first > layout.last) ? 'no-rows' : 'no-table';
}

interface Claim {
  readonly column: number;
  readonly path: string;
  readonly score: number;
  readonly reading: Reading;
}

/** Gives each column the field that it is most likely to hold, and no field to two columns that are not a list. */
function assign(
  layout: Layout,
  section: SheetSection,
  samples: readonly (readonly Cell[])[],
  vocabulary: Vocabulary,
): readonly Column[] {
  const fields = fieldMap(section);
  const claims: Claim[] = layout.columns.flatMap((heading, column) => {
    const reading: Reading = heading ? readHeading(heading, section, vocabulary) : {meanings: []};
    const cells = samples[column]!;
    const claimed = reading.meanings.map(({field, score}) => ({
      column,
      path: field.path,
      reading,
      score: score * (0.35 + 0.65 * fitness(field.type, field.path, cells, vocabulary)),
    }));
    return [...claimed, ...claimByContent(column, heading, section, cells)];
  });
  claims.sort((a, b) => b.score - a.score || a.column - b.column);
  const taken = new Set<string>();
  const given = new Map<number, Column>();
  for (const {column, path, score, reading} of claims) {
    if (given.has(column) || score < 0.3) continue;
    const {group, type} = fields.get(path)!;
    const {language} = reading;
    const isList = type.kind === 'list' && path !== 'opening_hours';
    let index = reading.index;
    const slot = () => `${path}|${language ?? ''}|${index ?? 1}`;
    if (group && index === undefined) while (taken.has(slot())) index = (index ?? 1) + 1;
    // A second column of the same field only where it says so: `Topic 2`, or another person.
    if (taken.has(slot()) && !isList) continue;
    if (group && index !== undefined && index > 1 && !reading.index && !isRepeatable(path, reading)) continue;
    taken.add(slot());
    given.set(column, {
      column: columnLetters(column),
      heading: layout.columns[column]!,
      field: path,
      certainty: Math.round(Math.min(1, score) * 100) / 100,
      ...(language && {language}),
      ...(index !== undefined && group && {index}),
      ...(reading.fixed && {fixed: reading.fixed}),
      ...(reading.order && {order: reading.order}),
    });
  }
  return layout.columns.map(
    (heading, i) => given.get(i) ?? {column: columnLetters(i), heading, certainty: heading ? 0 : 1},
  );
}

/** Years, presidents and vice-presidents, several documents: one after the other. */
function isRepeatable(path: string, {fixed}: Reading): boolean {
  return fixed !== undefined || path === 'links.url' || path === 'attachments.url' || path === 'people.name';
}

/** Without a heading that is known, e-mail addresses and links tell what they are. */
function claimByContent(
  column: number,
  heading: string,
  section: SheetSection,
  cells: readonly Cell[],
): readonly Claim[] {
  if (cells.length === 0) return [];
  const all = (test: (text: string) => boolean) =>
    cells.every((cell) => typeof cell === 'string' && test(cell.trim()));
  const fields = fieldMap(section);
  const claim = (path: string, score: number) =>
    fields.has(path) ? [{column, path, score, reading: {meanings: []}}] : [];
  if (all((text) => /^\S+@\S+\.\w+$/.test(text))) return claim('email', 0.45);
  if (all(isLinkLike)) return claim('url', 0.4);
  // A table without headings: its first column of words is the names.
  return heading === '' && all((text) => /^\p{L}.{0,120}$/u.test(text))
    ? claim(nameField(section), 0.31)
    : [];
}

/** How well a table serves as a section: what only this section has counts for more. */
function scoreSection(
  section: SheetSection,
  columns: readonly Column[],
  table: Table,
  layout: Layout,
  vocabulary: Vocabulary,
): number {
  const filled = columns.filter(({heading}) => heading !== '');
  const fit = columns.reduce((sum, {field, certainty, heading}) => {
    if (!field) return sum;
    const others = SECTIONS.filter(
      (each) => each !== section && vocabulary.headings[each].has(keyOf(heading)),
    );
    return sum + certainty * (1 + 1 / (1 + others.length));
  }, 0);
  const hasName = columns.some(({field}) => field === nameField(section));
  const titles = [
    table.name,
    ...table.rows
      .slice(0, layout.headings[0] ?? 0)
      .flat()
      .slice(0, 20),
  ];
  const isTitled = titles.some((title) => typeof title === 'string' && names(title, section, vocabulary));
  // What the name column is called tells most: a municipality, a network, an event.
  const name = columns.find(({field}) => field === nameField(section));
  const ownName = name && vocabulary.sections.get(keyOf(name.heading)) === section ? 0.8 : 0;
  return (
    ((fit / Math.max(1, filled.length)) * 2 + fit * 0.3 + ownName + (isTitled ? 1 : 0)) * (hasName ? 1 : 0.4)
  );
}

/** Whether a title has the section's name in it: `Municipios miembros 2024`. */
function names(title: string, section: SheetSection, {sections}: Vocabulary): boolean {
  const words = keyOf(title).split(' ');
  return sections.get(words.join(' ')) === section || words.some((word) => sections.get(word) === section);
}

/** Where all names are translations, the first of their languages is the feed's own. */
function takeMainLanguage(
  columns: readonly Column[],
  section: SheetSection,
  table: Table,
  vocabulary: Vocabulary,
  layout: Layout,
): {columns: readonly Column[]; language?: string} {
  const names = columns.filter(({field}) => field === nameField(section));
  const main = names.every(({language}) => language) ? names[0]?.language : undefined;
  const plain = main
    ? columns.map(({language, ...column}) => (language && language !== main ? {...column, language} : column))
    : columns;
  const decided = decideMarks(table, plain, section, layout.first, layout.last, vocabulary);
  return {columns: decided, ...(main && {language: main})};
}

/** A kept mapping for another version of the sheet: its columns are found by their headings, else by their place. */
export function reuseMapping(table: Table, kept: Mapping, vocabulary: Vocabulary): Mapping | undefined {
  const found = recognize(table, vocabulary, kept.section);
  if (!found) return undefined;
  const byHeading = new Map(
    kept.columns.filter(({heading}) => heading).map((each) => [keyOf(each.heading), each]),
  );
  const byPlace = new Map(kept.columns.map((each) => [each.column, each]));
  const columns = found.columns.map((column): Column => {
    const known = column.heading ? byHeading.get(keyOf(column.heading)) : byPlace.get(column.column);
    if (!known) return column;
    return {
      ...withoutMarks(known),
      column: column.column,
      heading: column.heading,
      ...marksOf(column, known),
    };
  });
  return {...found, ...(kept.language && {language: kept.language}), columns};
}

/** A column without what its cells tell of how they are written. */
function withoutMarks(column: Column): Column {
  const {order: _1, orderFrom: _2, serials: _3, decimal: _4, factor: _5, ...rest} = column;
  return rest;
}

/** Where this version of the sheet tells how it writes dates and numbers, that counts; else what was said before. */
function marksOf(found: Column, known: Column): Partial<Column> {
  const {order = known.order, decimal = known.decimal} = found;
  const {factor = found.factor, serials = found.serials} = known;
  // Who kept an order without a doubt is not asked again.
  const isSettled = order === known.order && !known.orderFrom;
  return {
    ...(order && {order}),
    ...(found.orderFrom && !isSettled && {orderFrom: found.orderFrom}),
    ...(serials !== undefined && {serials}),
    ...(decimal && {decimal}),
    ...(factor !== undefined && {factor}),
  };
}

/** The mapping after a change by hand to one column. A field that can be there once only leaves the column it was in. */
export function remap(
  table: Table,
  mapping: Mapping,
  column: string,
  change: Partial<Omit<Column, 'column' | 'heading' | 'certainty'>>,
  vocabulary: Vocabulary,
): Mapping {
  const isOnce = change.field !== undefined && isOnceOnly(mapping.section, change.field);
  const columns = mapping.columns.map((each): Column => {
    if (each.column !== column) {
      const gives = isOnce && each.field === change.field && each.language === change.language;
      return gives ? {column: each.column, heading: each.heading, certainty: 1} : each;
    }
    const {orderFrom: _decided, ...settled} = each;
    // Another field is read anew; the order that someone chose stands.
    const before = 'field' in change ? withoutMarks(each) : change.order ? settled : each;
    return {...before, ...change, certainty: 1};
  });
  const decided = decideMarks(table, columns, mapping.section, mapping.from - 1, mapping.to - 1, vocabulary);
  return {...mapping, columns: decided};
}

function isOnceOnly(section: SheetSection, path: string): boolean {
  const field = fieldMap(section).get(path);
  return field?.group === undefined && field?.type.kind !== 'list';
}
