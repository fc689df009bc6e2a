/** A question that entries answer, and by which a list of them can be filtered: in which country, on which topic. */
export interface Facet<T> {
  /** As the attribute and the page's address call it. */
  readonly name: string;
  /** The answers of an entry, the same in every language. */
  readonly valuesOf: (entry: T) => readonly string[];
}

/** The values of which an entry must have one, by the name of their facet; a facet without any asks nothing. */
export type Choice = Readonly<Record<string, readonly string[]>>;

/** The entries that answer every facet as chosen, in their own order. */
export function filterByChoice<T>(
  entries: readonly T[],
  facets: readonly Facet<T>[],
  choice: Choice,
): readonly T[] {
  const asked = facets
    .filter(({name}) => choice[name]?.length)
    .map(({name, valuesOf}) => ({valuesOf, values: new Set(choice[name])}));
  if (asked.length === 0) return entries;
  return entries.filter((entry) =>
    asked.every(({valuesOf, values}) => valuesOf(entry).some((value) => values.has(value))),
  );
}

/** How many entries each value of a facet would leave: as chosen in the others, and whatever is chosen in this one. */
export function countValues<T>(
  entries: readonly T[],
  facets: readonly Facet<T>[],
  choice: Choice,
  {name, valuesOf}: Facet<T>,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const entry of filterByChoice(entries, facets, {...choice, [name]: []})) {
    for (const value of new Set(valuesOf(entry))) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}

/**
 * What is chosen in a facet, taken apart: `Housing, Water`, or `EC PE`. `find` answers the value that is called so.
 * A name may hold a comma or spaces itself: the longest one that is known is meant.
 */
export function parseChoice(
  written: string,
  find: (name: string) => string | undefined,
): {readonly values: readonly string[]; readonly unknown: readonly string[]} {
  const pieces = written
    .split(',')
    .map((piece) => piece.trim())
    .filter(Boolean);
  const values: string[] = [];
  const unknown: string[] = [];
  for (let i = 0; i < pieces.length;) {
    let end = pieces.length;
    while (end > i && find(pieces.slice(i, end).join(', ')) === undefined) end--;
    if (end > i) values.push(find(pieces.slice(i, end).join(', '))!);
    else {
      const words = pieces[i]!.split(/\s+/);
      const found = words.map(find).filter((value) => value !== undefined);
      values.push(...found);
      if (found.length < words.length) unknown.push(pieces[i]!);
      end++;
    }
    i = end;
  }
  return {values: [...new Set(values)], unknown};
}
