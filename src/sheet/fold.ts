/** A text as it is compared: without case, accents and punctuation. */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  // Most words are plain letters, and most of a large table is read here.
  if (/^[a-z\d]*$/.test(lower)) return lower;
  if (/^[\x20-\x7e]*$/.test(lower)) return lower.replace(/[^a-z\d]+/g, ' ').trim();
  return text
    .replace(/\bn\s*\.?\s*[º°]/gi, ' no ')
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}+/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

const SMALL = new Set(
  'of the de del la el los las le les du des d l do da dos das o os as un una une um uma'.split(' '),
);

/** A heading as it is compared: its words without articles, in the singular, as far as that is told from the letters. */
export function keyOf(heading: string): string {
  const words = fold(heading).split(' ');
  const telling = words.filter((word) => !SMALL.has(word));
  return (telling.length > 0 ? telling : words).map(stem).join(' ');
}

function stem(word: string): string {
  return word.length > 3 ? word.replace(/s$/, '').replace(/e$/, '').replace(/y$/, 'i') : word;
}

/** What a name becomes in an address: letters, digits and hyphens. */
export function slugOf(text: string): string {
  const slug = fold(text).replaceAll(' ', '-');
  return slug.length > 80 ? slug.slice(0, 80).replace(/-+$/, '') : slug;
}
