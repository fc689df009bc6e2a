/** Text as it is compared in a search: no accents, no case, no punctuation, one space between words. */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The items whose text holds every word of the query, in their own order; all where the query is empty. */
export function searchText<T>(items: readonly T[], query: string, toText: (item: T) => string): readonly T[] {
  const words = fold(query).split(' ').filter(Boolean);
  if (words.length === 0) return items;
  return items.filter((item) => {
    const text = fold(toText(item));
    return words.every((word) => text.includes(word));
  });
}
