import {isEdtf} from '../../model/edtf.js';
import {isBlank, textOf} from '../cells.js';
import {fold} from '../fold.js';
import type {Type} from '../../model/schema.js';
import type {Cell, Table} from '../table.js';
import {readDate, serialDay} from '../values/dates.js';
import {readHours} from '../values/hours.js';
import type {Vocabulary} from '../vocabulary.js';

/** As many cells of a column tell what it holds. */
const ENOUGH = 40;

/** Some cells of a column, from all over it. */
export function sampleColumn({rows}: Table, column: number, first: number, last: number): readonly Cell[] {
  const step = Math.max(1, Math.floor((last - first + 1) / (ENOUGH * 3)));
  const cells: Cell[] = [];
  for (let i = first; i <= last && cells.length < ENOUGH; i += step) {
    const cell = rows[i]?.[column];
    if (cell !== undefined && !isBlank(cell)) cells.push(cell);
  }
  return cells;
}

/** How many of the cells could be what the field holds: 0 to 1. Of nothing, half. */
export function fitness(type: Type, path: string, cells: readonly Cell[], vocabulary: Vocabulary): number {
  if (cells.length === 0) return 0.5;
  return cells.filter((cell) => couldBe(type, path, cell, vocabulary)).length / cells.length;
}

function couldBe(type: Type, path: string, cell: Cell, vocabulary: Vocabulary): boolean {
  const text = textOf(cell);
  switch (type.kind) {
    case 'number':
      return typeof cell === 'number' || /\d/.test(text);
    case 'date':
    case 'timestamp':
      return typeof cell === 'object' || isDateLike(text, vocabulary) || serialDay(cell) !== undefined;
    case 'link':
      return isLinkLike(text);
    case 'email':
      return /@|\[at\]/i.test(text);
    case 'telephone':
      return (text.match(/\d/g)?.length ?? 0) > 4 && !/@|\/\//.test(text);
    case 'country':
      return vocabulary.countries.has(fold(text));
    case 'language':
      return vocabulary.languages.has(fold(text));
    case 'flag':
      return vocabulary.words.yes.has(fold(text) || text) || vocabulary.words.no.has(fold(text) || text);
    case 'time':
      return /\d/.test(text);
    case 'choice':
      return vocabulary.values.get(fold(text) || text)?.some((value) => type.values.includes(value)) ?? false;
    case 'list':
      return path === 'opening_hours'
        ? readHours(text, vocabulary) !== undefined
        : couldBeOneOf(type.of!, path, text, vocabulary);
    case 'object':
      return /\d.*[,;\s].*\d/.test(text); // coordinates
    case 'text':
      return couldBeText(type, path, cell, text);
    default:
      return true;
  }
}

function couldBeOneOf(type: Type, path: string, text: string, vocabulary: Vocabulary): boolean {
  return text.split(/[\n;,/|]/).some((each) => couldBe(type, path, each.trim(), vocabulary));
}

/** Names and roles hold letters; codes may not. */
function couldBeText(type: Type, path: string, cell: Cell, text: string): boolean {
  if (type.required || /(^|\.)(name|title|role|place|region|address_locality)$/.test(path)) {
    return typeof cell !== 'object' && /\p{L}/u.test(text) && !/^\S+@\S+$|:\/\//.test(text);
  }
  if (type.values.length > 0) return text.length < 60 && !/@|:\/\//.test(text);
  return !/^\S+@\S+$/.test(text);
}

function isDateLike(text: string, vocabulary: Vocabulary): boolean {
  return isEdtf(text) || readDate(text, 'dmy', vocabulary) !== undefined;
}

export function isLinkLike(text: string): boolean {
  return /^(https?:\/\/|www\.|\/|@\w)|^[\w-]+(\.[\w-]+)*\.[a-z]{2,}(\/\S*)?$/i.test(text);
}
