// A made-up language, of codes that BCP 47 keeps for private use: English that is 40% longer, in letters that show
// which text is not translated.

export const PSEUDO_LOCALE = 'qps';

const LETTERS = {
  a: 'á',
  c: 'ç',
  d: 'đ',
  e: 'é',
  g: 'ğ',
  i: 'í',
  k: 'ķ',
  l: 'ļ',
  n: 'ñ',
  o: 'ö',
  r: 'ř',
  s: 'š',
  t: 'ţ',
  u: 'ü',
  y: 'ý',
  z: 'ž',
  A: 'Å',
  C: 'Ç',
  D: 'Đ',
  E: 'É',
  G: 'Ğ',
  I: 'Î',
  K: 'Ķ',
  L: 'Ļ',
  N: 'Ñ',
  O: 'Ö',
  R: 'Ř',
  S: 'Š',
  T: 'Ţ',
  U: 'Ü',
  Y: 'Ý',
  Z: 'Ž',
};
const LONGER = 0.4;

/** Each word grows a tail, so that lines break as they do in long languages. */
const toLong = (text) =>
  text.replace(/\p{L}+/gu, (word) => {
    const letters = [...word].map((letter) => LETTERS[letter] ?? letter).join('');
    return letters + 'ö'.repeat(Math.round(word.length * LONGER));
  });

/** A message in the made-up language; of an ICU plural, its forms. */
export const toPseudo = (contents) =>
  contents.map((part) => {
    if (typeof part !== 'string') return part;
    return /^\{\w+, plural, /.test(part)
      ? part.replace(/\{([^{}]*)\}/g, (_, form) => `{${toLong(form)}}`)
      : toLong(part);
  });
