import {readFileSync} from 'node:fs';

/** An attribute of an element, as custom-elements.json of the package has it. */
export interface Attribute {
  readonly name: string;
  readonly isBoolean: boolean;
}

interface Manifest {
  readonly modules: readonly {
    readonly declarations?: readonly {
      readonly tagName?: string;
      readonly attributes?: readonly {readonly name: string; readonly type?: {readonly text: string}}[];
    }[];
  }[];
}

/** The attributes of each widget, by its name: `network-list`. */
export function readAttributes(): ReadonlyMap<string, readonly Attribute[]> {
  const text = readFileSync(new URL('../../custom-elements.json', import.meta.url), 'utf8');
  const elements = (JSON.parse(text) as Manifest).modules.flatMap(({declarations = []}) => declarations);
  return new Map(
    elements.flatMap(({tagName, attributes = []}) =>
      tagName ? [[tagName.replace('plaza-', ''), attributes.map(toAttribute)] as const] : [],
    ),
  );
}

const toAttribute = ({name, type}: {name: string; type?: {text: string}}): Attribute => ({
  name,
  isBoolean: type?.text === 'boolean',
});
