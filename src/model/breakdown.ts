/** How many entries of a list have a value in common. */
export interface Group<Entry = unknown> {
  /** The value, as the feed has it; none for the entries that have none. */
  readonly key: string | undefined;
  readonly count: number;
  /** The first of them. */
  readonly first: Entry;
}

/** The largest groups, at most `most`, and the others with a value as one: how many they are, and what they add up to. */
export function foldGroups<Entry>(
  groups: readonly Group<Entry>[],
  most: number,
): {shown: readonly Group<Entry>[]; others: {readonly groups: number; readonly count: number}} {
  const named = groups.filter(({key}) => key !== undefined);
  const others = named.slice(most);
  return {
    shown: [...named.slice(0, most), ...groups.filter(({key}) => key === undefined)],
    others: {groups: others.length, count: others.reduce((sum, {count}) => sum + count, 0)},
  };
}

/**
 * How many entries there are of each value of a field: the largest group first, those alike in the order of the feed,
 * and last the entries without a value, so that the groups add up to the whole list.
 */
export function countBy<Field extends string, Entry extends {readonly [F in Field]?: string}>(
  entries: readonly Entry[],
  field: Field,
): readonly Group<Entry>[] {
  const groups = new Map<string | undefined, {count: number; first: Entry}>();
  for (const entry of entries) {
    const group = groups.get(entry[field]);
    if (group) group.count++;
    else groups.set(entry[field], {count: 1, first: entry});
  }
  return [...groups]
    .map(([key, group]) => ({key, ...group}))
    .sort((a, b) => Number(a.key === undefined) - Number(b.key === undefined) || b.count - a.count);
}
