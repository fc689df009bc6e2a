import manifest from '../custom-elements.json' with {type: 'json'};

interface Described {
  readonly name: string;
  readonly description?: string;
}
interface Typed {
  readonly type: {readonly text: string};
}

/** Of attributes; nothing for those that are not set. */
type Values = Readonly<Record<string, string | number | boolean | null | undefined>>;

export interface Attribute extends Described, Typed {
  /** Of the property that the attribute sets. */
  readonly fieldName: string;
  /** As code. */
  readonly default: string;
}

/** What custom-elements.json says of an element. */
export interface ElementDeclaration extends Described {
  readonly tagName: string;
  readonly attributes: readonly Attribute[];
  readonly members: readonly (Described & {readonly kind: string})[];
  readonly events: readonly (Described & Typed)[];
  readonly slots: readonly Described[];
  readonly cssParts: readonly Described[];
  readonly cssProperties: readonly Described[];
}

const modules: readonly {readonly declarations: readonly object[]}[] = manifest.modules;

const elements = new Map(
  modules
    .flatMap(({declarations}) => declarations)
    .filter((each): each is ElementDeclaration => 'tagName' in each)
    .map((element) => [element.tagName, element]),
);

/** Throws where there is no such element. */
export function elementOf(tagName: string): ElementDeclaration {
  const element = elements.get(tagName);
  if (!element) throw new Error(`custom-elements.json has no ${tagName}: npm run manifest`);
  return element;
}

/** The words of a union of texts, `'tiles' | 'table'`; none for other types. */
export function wordsOf(type: string): readonly string[] {
  const members = type.split('|').map((member) => /^\s*'([^']*)'\s*$/.exec(member)?.[1]);
  return members.every((member) => member !== undefined) ? members : [];
}

/**
 * The attributes that a page has to write for an element to have these properties: those that differ from the defaults,
 * and global ones, such as `lang`, under their own names.
 */
export function attributesOf(tagName: string, properties: object): Readonly<Record<string, string>> {
  const {attributes} = elementOf(tagName);
  const texts: Record<string, string> = {};
  for (const [property, value] of Object.entries(properties as Values)) {
    const attribute = attributes.find(({fieldName}) => fieldName === property);
    const usual = attribute?.default.replace(/^'(.*)'$/, '$1');
    if (value === undefined || value === null || value === false || String(value) === usual) continue;
    texts[attribute?.name ?? property] = value === true ? '' : String(value);
  }
  return texts;
}
