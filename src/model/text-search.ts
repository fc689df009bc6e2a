/** Letters that are a letter of their own to Unicode, but not to somebody who types what is at hand. */
const ALIKE: Readonly<Record<string, string>> = {
  ı: 'i',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ة: 'ه',
  ى: 'ي',
  ـ: '',
};
const UNLIKE = new RegExp(`[${Object.keys(ALIKE).join('')}]`, 'g');
const PLAIN = /^[a-z0-9]+( [a-z0-9]+)*$/;
const MARKS = /\p{M}+/gu;
const BETWEEN_WORDS = /[^\p{L}\p{N}]+/gu;

/** Text as it is compared in a search: no accents, no case, no punctuation, one space between words. */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  if (PLAIN.test(lower)) return lower;
  return foldLetters(lower).replace(BETWEEN_WORDS, ' ').trim();
}

/** The letters of lower-case text without their accents. */
function foldLetters(lower: string): string {
  return lower
    .normalize('NFKD')
    .replace(MARKS, '')
    .replace(UNLIKE, (letter) => ALIKE[letter]!);
}

/** The words of a query, folded. */
export function toSearchWords(query: string): readonly string[] {
  return fold(query).split(' ').filter(Boolean);
}

/** A piece of text, and whether it is what was searched for. */
export interface Passage {
  readonly text: string;
  readonly found: boolean;
}

/** Cuts a text where the words of a search (folded) stand in it; the pieces together are the text. */
export function markPassages(text: string, words: readonly string[]): readonly Passage[] {
  const whole = fold(text);
  if (!words.some((word) => whole.includes(word))) return [{text, found: false}];
  // Each folded letter with the place in the text that it comes from.
  const letters: string[] = [];
  const places: number[] = [];
  let at = 0;
  for (const character of text) {
    for (const letter of foldLetters(character.toLowerCase())) {
      letters.push(letter);
      places.push(at);
    }
    at += character.length;
  }
  const folded = letters.join('');
  const found = new Uint8Array(text.length);
  for (const word of words) {
    for (let i = folded.indexOf(word); i >= 0; i = folded.indexOf(word, i + word.length)) {
      const end = i + word.length;
      found.fill(1, places[i], end < places.length ? places[end] : text.length);
    }
  }
  // What stands between two of them is marked with them: in pieces, Chromium would leave it out of a heading's name.
  for (const {0: gap, index} of text.matchAll(/\s+/g)) {
    const end = index + gap.length;
    if (found[index - 1] && found[end]) found.fill(1, index, end);
  }
  const passages: {text: string; found: boolean}[] = [];
  for (let i = 0; i < text.length; i++) {
    const last = passages.at(-1);
    if (last && last.found === (found[i] === 1)) last.text += text[i]!;
    else passages.push({text: text[i]!, found: found[i] === 1});
  }
  return passages;
}
