import type {Extent} from './extent.js';

/** All lengths are in one unit, for example the size of the text. */
export interface Room {
  /** How wide a card is. */
  readonly card: number;
  /** What stays free between two cards. */
  readonly gap: number;
  /**
   * How many cards may hang below each other. One more does where that makes the axis much shorter, and even more do
   * where days are too full.
   */
  readonly lanes: number;
}

/** Where an entry is. */
export interface Place {
  /** Where its card begins. */
  readonly x: number;
  /** How many rows of cards are above it. */
  readonly lane: number;
  /** Its mark on the axis; none where it has no date. */
  readonly mark: Mark | undefined;
}

export interface Mark {
  readonly x: number;
  readonly width: number;
  /** How many rows of marks are above it. */
  readonly track: number;
}

export interface Axis {
  readonly length: number;
  readonly lanes: number;
  readonly tracks: number;
  /** In the order of the extents. */
  readonly places: readonly Place[];
  /** Lines from marks down to their cards, through the rows `from` to `to` (not included), where no card is in the way. */
  readonly stems: readonly {readonly x: number; readonly from: number; readonly to: number}[];
  /** Years, months or decades: when each begins, how wide it is, and in how many parts it falls. The last has no width. */
  readonly ticks: readonly {
    readonly year: number;
    readonly month: number | undefined;
    readonly x: number;
    readonly width: number;
    readonly parts: number;
  }[];
  /** Where years without any entry are left out. */
  readonly breaks: readonly {readonly x: number; readonly width: number}[];
  /** Where those without a date begin. */
  readonly undated: number | undefined;
}

/** Distances between two labels, in months. */
const STEPS = [1, 3, 12, 24, 60, 120, 240, 600, 1200, 2400, 6000, 12_000, 24_000, 60_000, 120_000, 600_000];
/** Room for a label. */
const LABEL = 6.5;
/** The axis is at least so long, however short the time. */
const SHORTEST = 44;
/** A year is at most so long, however full. */
const LONGEST_YEAR = 240;
/** A longer stretch without entries is left out, but for room for a card. */
const LONGEST_GAP = 40;
/** The smallest mark. */
const DOT = 0.75;

/**
 * Lays out entries along an axis that is true to scale but for the breaks that it marks. The scale is the smallest at
 * which the cards fit into the rows. Entries without an extent come after the others, in their order.
 */
export function arrangeAxis(extents: readonly (Extent | undefined)[], room: Room): Axis {
  const dated = extents.filter((extent) => extent !== undefined);
  const line = dated.length > 0 ? chooseLine(dated, room) : undefined;
  const tracks: number[] = [];
  const places = new Map<Extent | undefined, Place>();
  const hanging = [...dated].sort((a, b) => a.point - b.point);
  const cards = hang(
    hanging.map(({point}) => line!.toX(point)),
    room,
  );
  hanging.forEach((extent, i) => places.set(extent, {...cards[i]!, mark: undefined}));
  for (const extent of [...dated].sort((a, b) => a.start - b.start)) {
    const [x, width] = markOf(extent, line!);
    const track = takeRow(tracks, x, x + width + DOT / 4);
    places.set(extent, {...places.get(extent)!, mark: {x, width, track}});
  }
  const end = Math.max(line?.length ?? 0, ...cards.map(({x}) => x + room.card));
  const without = extents.length - dated.length;
  const undated = without > 0 ? (line ? end + 4 * room.gap : 0) : undefined;
  const rows = Math.max(...cards.map(({lane}) => lane + 1), Math.min(room.lanes, without), 1);
  let next = 0;
  const all = extents.map((extent) => {
    if (extent) return places.get(extent)!;
    const column = Math.floor(next / rows);
    return {x: undated! + column * (room.card + room.gap), lane: next++ % rows, mark: undefined};
  });
  const columns = Math.ceil(without / rows);
  return {
    length: undated === undefined ? end : undated + columns * (room.card + room.gap) - room.gap,
    lanes: rows,
    tracks: Math.max(tracks.length, 1),
    places: all,
    stems: stemsOf(all, room),
    ticks: line?.ticks ?? [],
    breaks: line?.breaks ?? [],
    undated,
  };
}

/**
 * Hangs cards into as few rows as it takes, `all` from left to right. Of those that are close to each other the first hang
 * lowest, so that the lines to them pass beside the others, as far as there are rows for that.
 */
function hang(
  all: readonly number[],
  {card, gap}: Room,
): readonly {readonly x: number; readonly lane: number}[] {
  const width = card + gap;
  const rows = countRows(all, width);
  const taken = Array<number>(rows).fill(-Infinity);
  return all.map((x, i) => {
    const isFree = (row: number) => taken[row]! <= x;
    const highest = taken.findIndex((_, row) => !isFree(row));
    const above = (highest < 0 ? rows : highest) - 1;
    const followers = all.findIndex((other, j) => j > i && other >= x + width);
    const wanted = (followers < 0 ? all.length : followers) - i - 1;
    const lane = above >= 0 ? Math.min(above, wanted) : taken.findIndex((_, row) => isFree(row));
    taken[lane] = x + width;
    return {x, lane};
  });
}

/** How many cards are below each other at most. */
function countRows(all: readonly number[], width: number): number {
  const rows: number[] = [];
  for (const x of all) takeRow(rows, x, x + width);
  return rows.length;
}

/** The first row that is free from `start` on, which is then taken to `end`. */
function takeRow(rows: number[], start: number, end: number): number {
  const free = rows.findIndex((taken) => taken <= start);
  const row = free < 0 ? rows.length : free;
  rows[row] = end;
  return row;
}

function markOf({start, end, point, nature}: Extent, {toX}: Line): readonly [x: number, width: number] {
  const x = toX(start);
  const width = toX(end) - x;
  // Nobody knows when it began: it comes from the left.
  if (nature === 'until') return [Math.max(0, x - 4 * DOT), Math.min(x, 4 * DOT) || DOT];
  return width < DOT && nature !== 'since'
    ? [Math.max(0, toX(point) - DOT / 2), DOT]
    : [x, Math.max(width, DOT)];
}

function stemsOf(places: readonly Place[], {card, gap}: Room): Axis['stems'] {
  const near = gap / 4;
  return places.flatMap(({x, lane, mark}) => {
    if (!mark) return [];
    const stems: {x: number; from: number; to: number}[] = [];
    for (let row = 0; row < lane; row++) {
      if (places.some((other) => other.lane === row && x > other.x - near && x < other.x + card + near))
        continue;
      const last = stems.at(-1);
      if (last?.to === row) last.to++;
      else stems.push({x, from: row, to: row + 1});
    }
    return stems;
  });
}

interface Line {
  readonly toX: (time: number) => number;
  readonly length: number;
  readonly ticks: Axis['ticks'];
  readonly breaks: Axis['breaks'];
}

function chooseLine(extents: readonly Extent[], room: Room): Line {
  const points = extents.flatMap(({start, end}) => [start, end]).sort((a, b) => a - b);
  const anchors = extents.map(({point}) => point).sort((a, b) => a - b);
  const rowsOf = ({toX}: Line) => countRows(anchors.map(toX), room.card + room.gap);
  const least = rowsOf(makeLine(points, LONGEST_YEAR, room));
  const shortest = (rows: number) => {
    let scale = Math.min(LONGEST_YEAR, SHORTEST / (points.at(-1)! - points[0]! || 1));
    let line = makeLine(points, scale, room);
    while (scale < LONGEST_YEAR && rowsOf(line) > Math.max(rows, least)) {
      scale = Math.min(scale * 1.2, LONGEST_YEAR);
      line = makeLine(points, scale, room);
    }
    return line;
  };
  const line = shortest(room.lanes);
  const deeper = shortest(room.lanes + 1);
  return deeper.length < line.length * 0.6 ? deeper : line;
}

/** `points`: all that must be on the line, sorted; `scale`: the length of a year. */
function makeLine(points: readonly number[], scale: number, {card, gap}: Room): Line {
  const month = scale / 12;
  const skip = card + gap;
  const step = STEPS.find((months) => months * month >= LABEL) ?? STEPS.at(-1)!;
  const parts = stretches(points, step, LONGEST_GAP / month).map(([from, to]) => ({from, to, x: 0}));
  let x = 0;
  for (const part of parts) {
    part.x = x;
    x += (part.to - part.from) * month + skip;
  }
  const ends = parts.map(({from, to, x}) => x + (to - from) * month);
  const toX = (time: number) => {
    const months = time * 12;
    const i = Math.max(
      0,
      parts.findLastIndex(({from}) => from <= months),
    );
    const {from, to, x} = parts[i]!;
    const next = parts[i + 1];
    if (months <= to || !next) return x + (months - from) * month;
    return ends[i]! + ((months - to) / (next.from - to)) * skip;
  };
  const ticks = parts.flatMap(({from, to, x}) =>
    Array.from({length: Math.round((to - from) / step) + 1}, (_, i) => {
      const months = from + i * step;
      return {
        year: Math.floor(months / 12),
        month: step < 12 ? (((months % 12) + 12) % 12) + 1 : undefined,
        x: x + i * step * month,
        width: months < to ? step * month : 0,
        parts: partsOf(step, month),
      };
    }),
  );
  return {toX, length: ends.at(-1)!, ticks, breaks: ends.slice(0, -1).map((x) => ({x, width: skip}))};
}

/** Months of a year, years of a decade, and so on; none where they would be too close to each other. */
function partsOf(step: number, month: number): number {
  const part = STEPS.find((each) => step % each === 0 && each * month >= DOT);
  return part ? step / part : 1;
}

/** The stretches of time that have entries, in months, from one label to another. */
function stretches(
  points: readonly number[],
  step: number,
  longest: number,
): readonly (readonly [from: number, to: number])[] {
  const all: [number, number][] = [];
  for (const point of points) {
    // A hair off, as a twelfth is no binary fraction.
    const from = Math.floor((point * 12) / step + 1e-6) * step;
    const to = Math.ceil((point * 12) / step - 1e-6) * step;
    const last = all.at(-1);
    if (last && from - last[1] <= longest) last[1] = Math.max(last[1], to);
    else all.push([from, Math.max(to, from + step)]);
  }
  return all;
}
