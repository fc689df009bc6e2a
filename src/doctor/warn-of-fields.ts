import {isObject, toJsonPath} from '../model/json.js';
import type {Warning} from './report.js';
import type {FeedNode} from './walk.js';

/** Warns of fields that nobody reads, where their name is nearly that of one that is missing. */
export function warnOfFields(nodes: Iterable<FeedNode>): Warning[] {
  return [...nodes].flatMap(({type, value, keys}) => {
    if (type.kind !== 'object' || !isObject(value)) return [];
    const free = [...type.fields.keys(), 'translations'].filter((name) => !Object.hasOwn(value, name));
    return Object.keys(value)
      .filter((name) => !type.fields.has(name) && !/^_?translations$/.test(name))
      .flatMap((name): Warning[] => {
        const meant = free.find((each) => isNear(name, each));
        if (meant === undefined) return [];
        return [
          {
            code: 'unknown-field',
            path: toJsonPath([...keys, name]),
            saying: ['near', name, meant],
            meant,
          },
        ];
      });
  });
}

const plain = (name: string) => name.toLowerCase().replace(/[^\p{L}\d]/gu, '');

/** Whether two names are the same but for their spelling: capitals, hyphens, or one letter too many, too few or wrong. */
export function isNear(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 3) return false;
  const [x, y] = [plain(a), plain(b)];
  return x === y || (Math.min(x.length, y.length) > 3 && isOneLetterOff(x, y));
}

function isOneLetterOff(a: string, b: string): boolean {
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  const restOf = (text: string, skip: number) => text.slice(start + skip);
  const swapped = restOf(a, 2) === restOf(b, 2) && a[start] === b[start + 1] && a[start + 1] === b[start];
  return (
    swapped || restOf(a, 1) === restOf(b, 1) || restOf(a, 1) === restOf(b, 0) || restOf(a, 0) === restOf(b, 1)
  );
}
