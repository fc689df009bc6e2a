/** Reads and converts spreadsheets beside the page, so that the page stays at hand however large they are. */
import type {Raw} from '../../model/json.js';
import {decodePosts, mergePosts, parsePosts, PostsError, type Posts} from '../../posts/posts.js';
import {
  convertTable,
  guessLanguage,
  heldFields,
  inSlices,
  loadVocabulary,
  mergeEntries,
  readSheets,
  recognize,
  remap,
  SheetError,
  toFeedText,
  whyNoTable,
  type Conversion,
  type Mapping,
  type Progress,
  type Table,
} from '../../sheet/sheet.js';
import {guessFormat} from '../workshop/open.js';
import {groupDoubts, previewOf} from './preview.js';
import type {Answer, Merged, Request, Understood, UnderstoodPosts} from './messages.js';

interface Sheet {
  readonly table: Table;
  mapping: Mapping | undefined;
  conversion: Conversion | undefined;
}

/** So many posts and doubts are shown. */
const PREVIEW = 12;

let sheets: Sheet[] = [];
/** Set where what is open is no spreadsheet, but the posts of a site. */
let posts: Posts | undefined;

const say = (answer: Answer) => postMessage(answer);

/** There is no page here that would have to wait, but progress is to be seen. */
const slices = {
  budget: 50,
  now: () => performance.now(),
  pause: () => new Promise<void>((resolve) => setTimeout(resolve)),
  onProgress: (progress: Progress) => say({kind: 'progress', progress}),
};

onmessage = ({data}: MessageEvent<Request>) => void answer(data);

async function answer(request: Request): Promise<void> {
  try {
    switch (request.kind) {
      case 'open':
        posts = await openPosts(request.bytes);
        if (posts) return say({kind: 'posts', posts: understandPosts(posts)});
        return say({kind: 'opened', sheets: await open(request.bytes, request.name)});
      case 'section': {
        const sheet = sheets[request.sheet]!;
        sheet.mapping = recognize(sheet.table, await loadVocabulary(), request.section);
        return say({kind: 'understood', sheet: await understand(sheet)});
      }
      case 'column': {
        const sheet = sheets[request.sheet]!;
        if (sheet.mapping) {
          const vocabulary = await loadVocabulary();
          sheet.mapping = remap(sheet.table, sheet.mapping, request.column, request.change, vocabulary);
        }
        return say({kind: 'understood', sheet: await understand(sheet)});
      }
      case 'merge':
        return say({kind: 'merged', merged: await merge(request)});
    }
  } catch (error) {
    if (error instanceof SheetError) say({kind: 'refused', code: error.code});
    else if (error instanceof PostsError)
      say({kind: 'posts-refused', code: error.code, message: error.message});
    else say({kind: 'failed', message: String(error)});
  }
}

async function openPosts(bytes: ArrayBuffer): Promise<Posts | undefined> {
  const text = decodePosts(new Uint8Array(bytes));
  return guessFormat('', text.slice(0, 500)) === 'posts' ? parsePosts(text) : undefined;
}

function understandPosts({items, title, language, doubts}: Posts): UnderstoodPosts {
  const preview = items.slice(0, PREVIEW).map(({title = '', date_published = ''}) => ({
    title,
    date: date_published.slice(0, 10),
  }));
  return {count: items.length, title, language, preview, doubts: doubts.slice(0, PREVIEW)};
}

async function open(bytes: ArrayBuffer, name: string): Promise<readonly Understood[]> {
  const [tables, vocabulary] = await Promise.all([
    readSheets(new Uint8Array(bytes), name, slices),
    loadVocabulary(),
  ]);
  sheets = tables.map((table) => ({
    table,
    mapping: recognize(table, vocabulary),
    conversion: undefined,
  }));
  const understood: Understood[] = [];
  for (const sheet of sheets) understood.push(await understand(sheet));
  if (!understood.some(({mapping}) => mapping)) throw new SheetError(whyNoTable(tables, vocabulary));
  return understood;
}

async function understand(sheet: Sheet): Promise<Understood> {
  const {table, mapping} = sheet;
  const {name, hidden} = table;
  const vocabulary = await loadVocabulary();
  const language = mapping && guessLanguage(table, mapping, vocabulary);
  sheet.conversion = mapping ? await inSlices(convertTable(table, mapping, vocabulary), slices) : undefined;
  const {entries = [], doubts = []} = sheet.conversion ?? {};
  const preview = sheet.conversion && mapping ? previewOf(table, mapping, sheet.conversion) : [];
  return {name, hidden, language, mapping, count: entries.length, preview, doubts: groupDoubts(doubts)};
}

function mergeSite({items}: Posts, feed: Raw, mode: 'replace' | 'add'): Merged {
  const merged = mergePosts(feed, items, mode);
  const {added, changed, removed, unchanged} = merged;
  const text = toFeedText(merged.feed);
  return {text, added: added.length, changed: changed.length, removed, renamed: [], unchanged};
}

/** Sheets of one section go into it together, as otherwise the last one would replace the others. */
async function merge({sheets: wanted, feed: text, mode}: Request & {kind: 'merge'}): Promise<Merged> {
  let feed = JSON.parse(text) as Raw;
  if (posts) return mergeSite(posts, feed, mode);
  const total = {
    added: 0,
    changed: 0,
    removed: [] as string[],
    renamed: [] as Merged['renamed'][number][],
    unchanged: 0,
  };
  const used = wanted.flatMap((index) => sheets[index] ?? []);
  for (const section of new Set(used.map(({mapping}) => mapping?.section))) {
    const ofSection = used.filter(({mapping}) => mapping?.section === section);
    if (!section) continue;
    const entries = ofSection.flatMap(({conversion}) => conversion?.entries ?? []);
    const held = ofSection.flatMap(({mapping}) => (mapping ? heldFields(mapping) : []));
    const merged = await inSlices(mergeEntries(feed, section, entries, {mode, held}), slices);
    feed = merged.feed;
    total.added += merged.added.length;
    total.changed += merged.changed.length;
    total.removed.push(...merged.removed.map(({id, name}) => name || id));
    total.renamed.push(...merged.renamed);
    total.unchanged += merged.unchanged;
  }
  return {...total, text: toFeedText(feed)};
}
