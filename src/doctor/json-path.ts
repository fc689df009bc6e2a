const SEGMENT = /\.([\p{L}_][\p{L}\d_]*)|\[(\d+)\]|\[("(?:[^"\\]|\\.)*")\]/gu;

/** The keys of a JSONPath as `toJsonPath` of the model writes it. */
export function parseJsonPath(path: string): (string | number)[] {
  return [...path.matchAll(SEGMENT)].map(
    ([, name, index, quoted]) => name ?? (index ? Number(index) : (JSON.parse(quoted!) as string)),
  );
}
