import {visit} from 'jsonc-parser';
import {toJsonPath} from '../model/json.js';
import {parseJsonPath} from './json-path.js';
import type {Position} from './report.js';

type Key = string | number;

/** A tree of the paths that are looked for. */
interface Wanted {
  readonly children: Map<Key, Wanted>;
  position?: Position;
}

/** An object or list that the visitor is in. */
interface Frame {
  readonly wanted: Wanted | undefined;
  readonly names: Set<string> | undefined;
  key: Key;
}

/** A field that its object has twice. */
export interface DuplicateField {
  readonly path: string;
  readonly position: Position;
}

export interface Positions {
  /** The position of each path, or of the nearest thing around it that is in the file. */
  readonly of: (path: string) => Position | undefined;
  readonly duplicates: readonly DuplicateField[];
}

/** Finds the positions of paths in JSON text, and the fields that stand twice. */
export function findPositions(text: string, paths: readonly string[]): Positions {
  const root: Wanted = {children: new Map()};
  for (const path of paths) want(root, parseJsonPath(path));
  const duplicates: DuplicateField[] = [];
  const frames: Frame[] = [];

  const enter = (line: number, column: number): Wanted | undefined => {
    const frame = frames.at(-1);
    if (frame && !frame.names) frame.key = (frame.key as number) + 1;
    const wanted = frame ? childOf(frame) : root;
    // Where a field stands twice, JSON.parse takes the last.
    if (wanted) wanted.position = {line: line + 1, column: column + 1};
    return wanted;
  };
  const leave = () => void frames.pop();

  try {
    visit(text, {
      onObjectBegin: (_offset, _length, line, column) =>
        void frames.push({wanted: enter(line, column), names: new Set(), key: ''}),
      onArrayBegin: (_offset, _length, line, column) =>
        void frames.push({wanted: enter(line, column), names: undefined, key: -1}),
      onObjectEnd: leave,
      onArrayEnd: leave,
      onLiteralValue: (_value, _offset, _length, line, column) => void enter(line, column),
      onObjectProperty: (name, _offset, _length, line, column) => {
        const frame = frames.at(-1)!;
        frame.key = name;
        if (frame.names!.has(name)) {
          const position = {line: line + 1, column: column + 1};
          duplicates.push({path: toJsonPath(frames.map(({key}) => key)), position});
        }
        frame.names!.add(name);
      },
    });
  } catch (error) {
    // Nested deeper than the stack is high: what was found before that stands.
    if (!(error instanceof RangeError)) throw error;
  }
  return {of: (path) => nearest(root, parseJsonPath(path)), duplicates};
}

function want(root: Wanted, keys: readonly Key[]): void {
  let node = root;
  for (const key of keys) {
    let child = node.children.get(key);
    if (!child) node.children.set(key, (child = {children: new Map()}));
    node = child;
  }
}

function childOf({wanted, key}: Frame): Wanted | undefined {
  // The model reads both as `translations`.
  return (
    wanted?.children.get(key) ?? (key === '_translations' ? wanted?.children.get('translations') : undefined)
  );
}

function nearest(root: Wanted, keys: readonly Key[]): Position | undefined {
  let node: Wanted | undefined = root;
  let position = root.position;
  for (const key of keys) {
    node = node.children.get(key);
    if (!node?.position) break;
    position = node.position;
  }
  return position;
}
