/** What entries can be sorted by; what their feed does not say stays last, whichever way they are sorted. */
export type SortKey = 'name' | 'population' | 'start_date';

/** How a list is sorted: by what, and whether backwards, which a `-` before the name says: `-population`. */
export interface Sort {
  readonly key: SortKey;
  readonly backwards: boolean;
}

interface Sortable {
  readonly population?: number | undefined;
  /** EDTF. */
  readonly start_date?: string | undefined;
}

/** What the attribute says, or `undefined` where it says nothing that can be sorted by. */
export function parseSort(written: string): Sort | undefined {
  const match = /^(-?)(name|population|start_date)$/.exec(written.trim());
  return match ? {key: match[2] as SortKey, backwards: match[1] === '-'} : undefined;
}

/** Sorts entries into a new list. Those that are alike stay in their order. `compare` is the order of a language. */
export function sortEntries<T extends Sortable>(
  entries: readonly T[],
  {key, backwards}: Sort,
  nameOf: (entry: T) => string,
  compare: (a: string, b: string) => number,
): readonly T[] {
  const sign = backwards ? -1 : 1;
  const sort = <V>(valueOf: (entry: T) => V | undefined, order: (a: V, b: V) => number) =>
    entries
      .map((entry) => ({entry, value: valueOf(entry)}))
      .sort((a, b) =>
        a.value !== undefined && b.value !== undefined
          ? sign * order(a.value, b.value)
          : Number(a.value === undefined) - Number(b.value === undefined),
      )
      .map(({entry}) => entry);
  switch (key) {
    case 'name':
      return sort(nameOf, compare);
    case 'population':
      return sort(
        ({population}) => population,
        (a, b) => a - b,
      );
    case 'start_date':
      // Dates of the common era in EDTF stand in the order of their letters.
      return sort(
        ({start_date}) => start_date,
        (a, b) => (a < b ? -1 : a > b ? 1 : 0),
      );
  }
}

/** Entries under what they have in common, the groups in order of their names; those without come last. */
export function groupEntries<T>(
  entries: readonly T[],
  groupOf: (entry: T) => string | undefined,
  compare: (a: string, b: string) => number,
): readonly (readonly [group: string | undefined, entries: readonly T[]])[] {
  const groups = new Map<string | undefined, T[]>();
  for (const entry of entries) {
    const group = groupOf(entry);
    const members = groups.get(group);
    if (members) members.push(entry);
    else groups.set(group, [entry]);
  }
  return [...groups].sort(([a], [b]) =>
    a !== undefined && b !== undefined ? compare(a, b) : Number(a === undefined) - Number(b === undefined),
  );
}
