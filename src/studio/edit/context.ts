import type {Raw} from '../../model/json.js';
import {labelIn, type Names} from '../../sheet/names/labels.js';
import type {MessageFunction} from '../../locale/messages.js';
import type {Language} from '../language.js';
import type {WordsController} from '../workshop/words-controller.js';
import type {Path} from './changes.js';
import type {Field} from './form.js';
import type {Problem} from '../../model/reader.js';
import type {Hints} from './words/hints-en.js';
import type {EditWords} from './words/en.js';

export type {EditWords};

export type EditWordsController = WordsController<EditWords>;
export type Say = EditWordsController['say'];

/** What the controls of a form are drawn with, and whom they tell. */
export interface FormContext {
  readonly entry: Raw;
  readonly feed: Raw;
  readonly say: Say;
  readonly count: EditWordsController['count'];
  readonly names: Names;
  readonly hints: Hints;
  readonly language: Language;
  readonly msg: MessageFunction;
  /** What is wrong at a path, as far as it is time to say so. */
  readonly problemAt: (path: Path) => Problem | undefined;
  /** What stands in a control; while somebody types, just that. */
  readonly textOf: (field: Field, path: Path) => string;
  /** Somebody types. */
  readonly type: (field: Field, path: Path, text: string) => void;
  /** Somebody has chosen, added, moved or removed something in a field: what that makes of the entry. */
  readonly choose: (field: Field, change: (entry: Raw) => Raw, focus?: string) => void;
}

/** The files with the words of each language. */
export const FILES = {
  en: () => import('./words/en.js'),
  es: () => import('./words/es.js'),
  fr: () => import('./words/fr.js'),
  pt: () => import('./words/pt.js'),
};

/** An id for the control at a path. */
export const controlId = (path: Path) => `edit-${path.join('-')}`;

export const labelOf = ({names}: Pick<FormContext, 'names'>, {key}: Pick<Field, 'key'>) =>
  // The association is a part of the feed to the names of its fields.
  labelIn(names, key.replace(/^association\./, ''));

/** A line of help, of the most that is known of the field's path. */
export function hintOf({hints}: Pick<FormContext, 'hints'>, key: string): string {
  const all: Readonly<Record<string, string>> = hints;
  for (let rest = key; rest; rest = rest.includes('.') ? rest.slice(rest.indexOf('.') + 1) : '') {
    if (Object.hasOwn(all, rest)) return all[rest]!;
  }
  return '';
}
