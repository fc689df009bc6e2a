// plaza.tables.js: reads spreadsheets for plaza.classic.js, as a file, with a hash, of its own.
import {convertSheet} from '../elements/shared/table-sheet.js';

(globalThis as Record<symbol, unknown>)[Symbol.for('plaza-widgets tables')] ??= convertSheet;
