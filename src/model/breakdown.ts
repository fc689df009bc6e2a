/** How many entries of a list have a value in common. */
export interface Group {
  /** The value, as the feed has it; none for the entries that have none. */
  readonly key: string | undefined;
  readonly count: number;
}

/**
 * How many entries there are of each value of a field: the largest group first, those alike in the order of the feed,
 * and last the entries without a value, so that the groups add up to the whole list.
 */
export function countBy<Field extends string>(
  entries: readonly {readonly [F in Field]?: string}[],
  field: Field,
): readonly Group[] {
  const counts = new Map<string | undefined, number>();
  for (const entry of entries) counts.set(entry[field], (counts.get(entry[field]) ?? 0) + 1);
  return [...counts]
    .map(([key, count]) => ({key, count}))
    .sort((a, b) => Number(a.key === undefined) - Number(b.key === undefined) || b.count - a.count);
}
