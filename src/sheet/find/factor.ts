import {fold} from '../fold.js';
import type {Vocabulary} from '../vocabulary.js';

/** `Población en miles`, `Population, in thousands`. */
const AT_END = /(?:\s*,\s*(?:(?:in|en|em)\s+)?|\s+(?:in|en|em)\s+)([\p{L}\s'’]+)$/iu;

/** What the numbers below a heading are multiplied by, where it says so: `Población (miles)`, `Population, in thousands`. */
export function factorIn(heading: string, vocabulary: Vocabulary): number | undefined {
  const said = [...heading.matchAll(/[([]([^)\]]*)[)\]]/g)].map(([, inside]) => inside!);
  const end = AT_END.exec(heading)?.[1];
  for (const words of end === undefined ? said : [...said, end]) {
    const factor = factorOf(words, vocabulary);
    if (factor > 1) return factor;
  }
  return undefined;
}

/** A heading without the words at its end that say thousands. */
export function withoutFactor(heading: string, vocabulary: Vocabulary): string {
  const [all = '', words = ''] = AT_END.exec(heading) ?? [];
  return words && factorOf(words, vocabulary) > 1 ? heading.slice(0, -all.length) : heading;
}

/** `en miles de habitantes`, `thousands`, `miles de millones`; 1 where the words begin otherwise. */
function factorOf(text: string, {words}: Vocabulary): number {
  let factor = 1;
  for (const word of fold(text).split(' ')) {
    // A letter alone may be metres.
    const times = word.length < 3 ? 1 : words.thousand.has(word) ? 1000 : words.million.has(word) ? 1e6 : 1;
    factor *= times;
    if (times === 1 && !/^(in|en|em|de|d|of)$/.test(word)) break;
  }
  return factor;
}
