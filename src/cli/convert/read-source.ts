import {isObject, type Raw} from '../../model/json.js';
import {
  decodePosts,
  isWordPress,
  parsePosts,
  readWordPressPosts,
  type PostDoubt,
  type PostItem,
  type Posts,
} from '../../posts/posts.js';
import {
  convertTable,
  decode,
  heldFields,
  inOneGo,
  readSheets,
  SECTIONS,
  SheetError,
  whyNoTable,
  type Conversion,
  type Mapping,
  type RefusalCode,
  type SheetEntry,
  type SheetSection,
  type Table,
  type Vocabulary,
} from '../../sheet/sheet.js';
import {mapTable, type Wishes} from './mappings.js';
import type {Source} from './sources.js';

/** A sheet, and what it became where it holds a table. */
export interface ReadSheet {
  readonly table: Table;
  /** Why it holds none. */
  readonly refusal?: RefusalCode;
  readonly converted?: {readonly mapping: Mapping; readonly conversion: Conversion};
}

/** Entries of one list. */
export interface Piece {
  readonly section: SheetSection;
  readonly entries: readonly SheetEntry[];
  /** The fields that it says something of for all entries; nothing where others may say more. */
  readonly held: readonly string[];
  /** Whether it holds all entries there are, so that others are removed: a spreadsheet does, the latest posts do not. */
  readonly whole: boolean;
  /** Of a spreadsheet: the sheet, and the row of each entry. */
  readonly sheet?: string;
  readonly rows?: readonly number[];
  /** Its entries, where they are posts: these are known by their ids alone. */
  readonly posts?: readonly PostItem[];
}

/** What a source holds. */
export interface Reading {
  readonly name: string;
  readonly kind: 'spreadsheet' | 'posts' | 'feed';
  readonly encoding: string | null;
  readonly sheets: readonly ReadSheet[];
  readonly doubts: readonly PostDoubt[];
  readonly pieces: readonly Piece[];
  /** What it says of the feed as a whole. */
  readonly envelope: Raw;
}

interface Options extends Wishes {
  /** The only sheet that is read. */
  readonly sheet: string | undefined;
}

/** Reads a source by what it holds. Rejects with a SheetError or a PostsError. */
export async function readSource(source: Source, options: Options, vocabulary: Vocabulary): Promise<Reading> {
  const start = new TextDecoder('latin1').decode(source.bytes.subarray(0, 2000)).replace(/^[^\w<[{]+/, '');
  if (start.startsWith('<')) {
    const posts = await parsePosts(decodePosts(source.bytes, source.contentType));
    return fromPosts(source.name, posts);
  }
  if (/^[[{]/.test(start)) {
    const json = parseJson(source.bytes);
    if (isFeed(json)) return fromFeed(source.name, json);
    if (isWordPress(json)) return fromPosts(source.name, readPages(source));
  }
  return readSpreadsheet(source, options, vocabulary);
}

async function readSpreadsheet(source: Source, options: Options, vocabulary: Vocabulary): Promise<Reading> {
  const all = await readSheets(source.bytes, fileName(source.name));
  const wanted = all.filter(({name, hidden}) =>
    options.sheet === undefined ? !hidden : name === options.sheet,
  );
  if (wanted.length === 0) throw new SheetError('no-table');
  const sheets = all.map((table): ReadSheet => {
    const mapping = wanted.includes(table) ? mapTable(table, options, vocabulary) : undefined;
    return mapping
      ? {table, converted: {mapping, conversion: inOneGo(convertTable(table, mapping, vocabulary))}}
      : {table, refusal: whyNoTable([table], vocabulary)};
  });
  const pieces = sheets.flatMap(({converted}): Piece[] => {
    if (!converted || converted.conversion.entries.length === 0) return [];
    const {mapping, conversion} = converted;
    const {section, entries, rows} = conversion;
    return [{section, entries, rows, sheet: mapping.sheet, held: heldFields(mapping), whole: true}];
  });
  const language = sheets.find(({converted}) => converted?.mapping.language)?.converted?.mapping.language;
  const isCsv = !(source.bytes[0] === 0x50 && source.bytes[1] === 0x4b);
  return {
    name: source.name,
    kind: 'spreadsheet',
    encoding: isCsv ? decode(source.bytes).encoding : null,
    sheets,
    doubts: [],
    pieces,
    envelope: {language},
  };
}

/** The name of the file at the end of a path or an address; that tells what the sheet of a CSV is called. */
function fileName(name: string): string {
  const path = /^https?:/i.test(name) ? new URL(name).pathname : name;
  const last = path.split(/[\\/]/).at(-1)!;
  return /\.\w{3,4}$/.test(last) ? last : '';
}

function readPages({bytes, pages}: Source): Posts {
  const read = [bytes, ...pages].map((page) => readWordPressPosts(parseJson(page)));
  return {items: read.flatMap(({items}) => items), doubts: read.flatMap(({doubts}) => doubts)};
}

function fromPosts(name: string, {items, title, language, homePageUrl, doubts}: Posts): Reading {
  const entries = items.map((item): SheetEntry => ({...item}));
  return {
    name,
    kind: 'posts',
    encoding: null,
    sheets: [],
    doubts,
    pieces: entries.length ? [{section: 'items', entries, held: [], whole: false, posts: items}] : [],
    envelope: {title, language, home_page_url: homePageUrl},
  };
}

/** Another feed gives its entries, and what it says of itself and of its association. */
function fromFeed(name: string, feed: Raw): Reading {
  const {items, _association: extension, ...envelope} = feed;
  const association = isObject(extension) ? extension : {};
  const pieces = SECTIONS.flatMap((section): Piece[] => {
    const list = section === 'items' ? items : association[section];
    const entries = Array.isArray(list) ? list.filter(isObject) : [];
    return entries.length ? [{section, entries, held: [], whole: false}] : [];
  });
  const rest = Object.entries(association).filter(
    ([field]) => !SECTIONS.some((section) => section === field),
  );
  return {
    name,
    kind: 'feed',
    encoding: null,
    sheets: [],
    doubts: [],
    pieces,
    envelope: {...envelope, ...(rest.length && {_association: Object.fromEntries(rest)})},
  };
}

/** JSON, or nothing. */
function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return undefined; // by contract: a CSV may begin with a bracket too
  }
}

export const isFeed = (json: unknown): json is Raw =>
  isObject(json) && (Array.isArray(json['items']) || isObject(json['_association']) || 'version' in json);
