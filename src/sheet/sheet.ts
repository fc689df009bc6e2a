/** Spreadsheets as feeds: reading, recognising, converting, merging. Pure but for loading its own parts. */
export {columnIndex, columnLetters} from './cells.js';
export {convertTable} from './convert.js';
export {
  doubtRenamed,
  heldFields,
  mergeEntries,
  type Merged,
  type MergeOptions,
  type NamedEntry,
  type Renamed,
} from './feed/merge.js';
export {toFeedText, writeFeed} from './feed/write.js';
export {fieldsOf, nameField, type SheetField} from './fields.js';
export {guessLanguage} from './find/language.js';
export {recognize, remap, reuseMapping, whyNoTable} from './find/recognize.js';
export * from './names/labels.js';
export {readCsv} from './read/csv.js';
export {decode, type Encoding} from '../feed/encoding.js';
export {readSheets} from './read/sheets.js';
export {inOneGo, inSlices, type Slices} from './slices.js';
export * from './table.js';
export {loadVocabulary, type Vocabulary} from './vocabulary.js';
export {loadSheetWords, sayDoubt, sayRefusal, type SheetWords} from './words/words.js';
