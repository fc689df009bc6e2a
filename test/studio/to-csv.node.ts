import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import type {Raw} from '../../src/model/json.js';
import {convertTable, inOneGo, loadVocabulary, readCsv, recognize} from '../../src/sheet/sheet.js';
import {SECTIONS, type SheetSection} from '../../src/sheet/table.js';
import {toCsv, toEmptyCsv} from '../../src/studio/sheet/to-csv.js';

const LANGUAGES = ['en', 'es', 'fr', 'pt'] as const;
const feeds = ['flacma', 'uclg', 'uclg-human-rights'].map(
  (name) => JSON.parse(readFileSync(`stories/feeds/${name}.json`, 'utf8')) as Raw,
);

const entriesOf = (feed: Raw, section: SheetSection) =>
  ((section === 'items' ? feed['items'] : (feed['_association'] as Raw)[section]) ?? []) as Raw[];

/** What a CSV has no columns for: translations of what is in a list, or in an object, of an entry. */
const withoutNested = (entry: Raw): Raw =>
  JSON.parse(
    JSON.stringify(entry, function (this: unknown, key, value: unknown) {
      return key === 'translations' && this !== entry ? undefined : value;
    }).replaceAll('"_translations"', '"translations"'),
  ) as Raw;

async function readBack(csv: string, section: SheetSection): Promise<readonly Raw[]> {
  const vocabulary = await loadVocabulary();
  // As the file is called that the studio saves.
  const table = await readCsv(csv.replace('\ufeff', ''), section);
  const mapping = recognize(table, vocabulary);
  assert.equal(mapping?.section, section);
  const {entries, doubts} = inOneGo(convertTable(table, mapping, vocabulary));
  assert.deepEqual(doubts, []);
  return entries;
}

describe('a list as CSV', () => {
  for (const section of SECTIONS) {
    const feed = feeds.find((each) => entriesOf(each, section).length > 0);
    for (const language of LANGUAGES) {
      it(`${section}, with headings in ${language}: comes back as it was`, async () => {
        assert.ok(feed, 'a sample feed has them');
        const entries = await readBack(await toCsv(feed, section, language), section);
        assert.deepEqual(entries, entriesOf(feed, section).map(withoutNested));
      });

      it(`${section}: an empty one has headings in ${language} that are all recognised`, async () => {
        const csv = await toEmptyCsv(section, language);
        const headings = csv.replace('\ufeff', '').trim();
        const table = await readCsv(`${headings}\n${headings.replace(/[^,]+/g, 'x')}`, section);
        const mapping = recognize(table, await loadVocabulary());
        assert.equal(mapping?.section, section);
        assert.deepEqual(
          mapping.columns.filter(({field}) => !field),
          [],
        );
      });
    }
  }
});
