import type {Entry} from './collection.js';
import type {Translate} from './translation.js';

/** A topic of a collection, the same in every language. */
export interface Topic {
  /** As the feed's own language has it, in lower case. */
  readonly id: string;
  /** As it is shown. */
  readonly name: string;
  /** As any of the feed's languages has it, in lower case. */
  readonly names: ReadonlySet<string>;
}

/** The ids of an entry's topics. */
export function topicsOf({topics = []}: Entry): readonly string[] {
  return topics.map((topic) => topic.toLowerCase());
}

/** The topics of the entries, each once. */
export function listTopics(entries: readonly Entry[], translate: Translate): readonly Topic[] {
  const topics = new Map<string, Topic>();
  for (const entry of entries) {
    const own = entry.topics ?? [];
    // A translation names the same topics in the same order.
    const versions = [own, ...Object.values(entry.translations ?? {}).map(({topics}) => topics)].filter(
      (version) => version?.length === own.length,
    );
    const shown = translate(entry, 'topics')?.value;
    topicsOf(entry).forEach((id, i) => {
      const name = (shown?.length === own.length ? shown[i] : undefined) ?? own[i]!;
      const names = new Set(versions.map((version) => version![i]!.toLowerCase()));
      topics.set(id, {id, name, names: new Set([...names, ...(topics.get(id)?.names ?? [])])});
    });
  }
  return [...topics.values()];
}
