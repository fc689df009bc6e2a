import {byDate} from './chronology.js';
import type {TimelineEntry} from './milestone.js';

/** What an entry follows from, and what followed from it. */
export interface EntryLinks {
  readonly follows: readonly TimelineEntry[];
  readonly followedBy: readonly TimelineEntry[];
  /** All entries that hang together with this one, itself included, the earliest first. */
  readonly thread: readonly TimelineEntry[];
}

/** An id in `follows` that no entry has. */
export interface UnknownEntry {
  readonly entry: TimelineEntry;
  readonly id: string;
}

/**
 * Links the entries that follow from each other. Entries without any such link are absent. An entry that follows from
 * itself, or from one that follows from it, is nothing special: a thread is whatever hangs together, in time.
 */
export function linkThreads(entries: readonly TimelineEntry[]): {
  readonly links: ReadonlyMap<string, EntryLinks>;
  readonly unknown: readonly UnknownEntry[];
} {
  const byId = new Map(entries.map((entry) => [entry.item.id, entry]));
  const follows = new Map<TimelineEntry, TimelineEntry[]>();
  const followedBy = new Map<TimelineEntry, TimelineEntry[]>();
  const unknown: UnknownEntry[] = [];
  for (const entry of entries) {
    for (const id of new Set(entry.item._milestone?.follows)) {
      const earlier = byId.get(id);
      if (!earlier) unknown.push({entry, id});
      else if (earlier !== entry) {
        add(follows, entry, earlier);
        add(followedBy, earlier, entry);
      }
    }
  }
  const links = new Map<string, EntryLinks>();
  for (const thread of findThreads([...follows.keys()], follows, followedBy)) {
    thread.sort(byDate());
    for (const entry of thread) {
      links.set(entry.item.id, {
        follows: follows.get(entry) ?? [],
        followedBy: (followedBy.get(entry) ?? []).sort(byDate()),
        thread,
      });
    }
  }
  return {links, unknown};
}

type Edges = ReadonlyMap<TimelineEntry, readonly TimelineEntry[]>;

function add(edges: Map<TimelineEntry, TimelineEntry[]>, from: TimelineEntry, to: TimelineEntry): void {
  const known = edges.get(from);
  if (known) known.push(to);
  else edges.set(from, [to]);
}

/** The entries that hang together, each with all the others. */
function findThreads(starts: readonly TimelineEntry[], ...edges: readonly Edges[]): TimelineEntry[][] {
  const seen = new Set<TimelineEntry>();
  return starts.flatMap((start) => {
    if (seen.has(start)) return [];
    seen.add(start);
    const thread = [start];
    // It grows while it is walked.
    for (const entry of thread) {
      for (const each of edges) {
        for (const next of each.get(entry) ?? []) {
          if (seen.has(next)) continue;
          seen.add(next);
          thread.push(next);
        }
      }
    }
    return [thread];
  });
}
