import type {WordsController} from '../workshop/words-controller.js';
import type {BuildWords} from './words/en.js';

/** Says words of the builder, in the language of the page. */
export type Say = WordsController<BuildWords>['say'];
export type Count = WordsController<BuildWords>['count'];

/** Words whose key is made of parts, all of which are known to have some: a test looks. */
export const sayOf = (say: Say, ...parts: readonly string[]): string =>
  say(parts.join('.') as keyof BuildWords);

/** The words for a value that the feed may have made up itself, which then stands for itself. */
export const sayValue = (say: Say, family: string, value: string): string =>
  sayOf(say, family, value) || value;
