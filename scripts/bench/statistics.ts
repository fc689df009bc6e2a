// How the benches sum up many runs.

/** The value below which a share of all lies. */
export function quantile(all: readonly number[], share: number): number {
  const sorted = all.toSorted((a, b) => a - b);
  return sorted[Math.round((sorted.length - 1) * share)]!;
}

export const median = (all: readonly number[]) => quantile(all, 0.5);

export const round = (value: number, digits = 0) => Math.round(value * 10 ** digits) / 10 ** digits;

/** The middle half of all. */
export const spread = (all: readonly number[], digits = 0) =>
  `${round(quantile(all, 0.25), digits)}–${round(quantile(all, 0.75), digits)}`;

/** The median of the ratios within each round: what slows a whole round does not count. */
export const ratio = (all: readonly number[], floor: readonly number[]) =>
  round(median(all.map((value, i) => value / floor[i]!)), 2);
