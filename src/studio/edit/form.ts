import {association, feedDocument} from '../../model/definition.js';
import type {Section} from '../../model/json-feed.js';
import type {Kind, Type} from '../../model/schema.js';
import type {Path} from './changes.js';
import {FIRST, LONG, REFERENCES, SAME_IN_ALL} from './order.js';

/** The controls that a value is typed, chosen or put together with. */
export type Input =
  | Exclude<Kind, 'list' | 'html'>
  | 'long' // a text of several lines
  | 'known' // a text for which there are words to choose from
  | 'lines' // a list of texts, one a line
  | 'choices' // some of `values`
  | 'references' // ids of entries of `section`
  | 'objects'; // a list of objects

/** A field of a form, made from the definition of the feed. */
export interface Field {
  /** The names that lead to the value, from the object whose form this is. */
  readonly path: readonly string[];
  /** What it is called in the definition, for labels and hints: `contacts.address.postal_code`. */
  readonly key: string;
  readonly input: Input;
  /** Its type; of a list, the type of what it holds. */
  readonly type: Type;
  readonly required: boolean;
  /** Whether it says the same in other words in other languages. */
  readonly translatable: boolean;
  /** Of an object, or of a list of them. */
  readonly form: Form | undefined;
  /** Of references. */
  readonly section: Section | undefined;
}

export interface Form {
  /** The path in the definition: `contacts.address`. */
  readonly key: string;
  readonly type: Type;
  /** What everybody fills in first. */
  readonly first: readonly Field[];
  /** What some need. */
  readonly more: readonly Field[];
}

/** What the editor shows as one: the association, the feed, and the lists. */
export const SECTIONS = [
  'association',
  'feed',
  'items',
  'networks',
  'members',
  'priorities',
  'statistics',
  'contacts',
] as const;
export type EditSection = (typeof SECTIONS)[number];

/** Whether the section is a list of entries. */
export const isList = (section: EditSection): section is Section =>
  section !== 'association' && section !== 'feed';

const listType = (section: Section): Type =>
  (section === 'items' ? feedDocument : association).fields.get(section)!.of!;

const forms = new Map<EditSection, Form>();

/** The form of an entry of a section. */
export function formOf(section: EditSection): Form {
  let form = forms.get(section);
  if (!form) {
    const whole = {association, feed: feedDocument}[section as string];
    forms.set(section, (form = toForm(whole ?? listType(section as Section), section)));
  }
  return form;
}

function toForm(type: Type, key: string): Form {
  const all = [...type.fields].filter(([name, field]) => !isSection(name, field));
  const wanted = FIRST[key];
  if (!wanted) return {key, type, first: all.map(([name, field]) => toField(name, field, key)), more: []};
  const first = wanted.map((path) => descend(type, path.split('.'), key));
  const taken = new Set(first.map((field) => field.key));
  const more = all.flatMap(([name, field]) => without(toField(name, field, key), taken));
  return {key, type, first, more};
}

/** The lists have places of their own, and so has the association. */
const isSection = (name: string, {kind, of}: Type) =>
  name === '_association' ||
  (kind === 'list' && of!.kind === 'object' && (SECTIONS as readonly string[]).includes(name));

/** A field of an object in the object, which stands beside the object's own. */
function descend(type: Type, [name, ...rest]: readonly string[], key: string): Field {
  const field = toField(name!, type.fields.get(name!)!, key);
  if (rest.length === 0) return field;
  const inner = descend(type.fields.get(name!)!, rest, field.key);
  return {...inner, path: [name!, ...inner.path]};
}

/** The field without what stands further up already. */
function without(field: Field, taken: ReadonlySet<string>): Field[] {
  if (taken.has(field.key)) return [];
  if (field.input !== 'object') return [field];
  const keep = (fields: readonly Field[]) => fields.filter(({key}) => !taken.has(key));
  const form = {...field.form!, first: keep(field.form!.first), more: keep(field.form!.more)};
  return form.first.length + form.more.length > 0 ? [{...field, form}] : [];
}

function toField(name: string, type: Type, owner: string): Field {
  const key = `${owner}.${name}`;
  const of = type.of ?? type;
  const input = inputOf(name, type);
  const isText = ['text', 'html'].includes(of.kind) && of.values.length === 0;
  return {
    path: [name],
    key,
    input,
    type: of,
    required: type.required,
    translatable: isText && !SAME_IN_ALL.has(name),
    form: of.kind === 'object' ? toForm(of, key) : undefined,
    section: input === 'references' ? REFERENCES[name] : undefined,
  };
}

function inputOf(name: string, {kind, of, values}: Type): Input {
  if (kind === 'list') {
    if (of!.kind === 'object') return 'objects';
    if (of!.kind === 'choice') return 'choices';
    return of!.kind === 'id' && REFERENCES[name] ? 'references' : 'lines';
  }
  if (kind === 'html') return 'long';
  if (kind === 'text') return values.length > 0 ? 'known' : LONG.has(name) ? 'long' : 'text';
  return kind;
}

/** All fields of a form, with those of the objects in it. */
export function allFields(form: Form): readonly Field[] {
  return [...form.first, ...form.more].flatMap((field) => [
    field,
    ...(field.form ? allFields(field.form) : []),
  ]);
}

/** Where entries of a section are referred to, as paths in a section's entry; `*` stands for every item. */
export function referencesTo(target: EditSection): readonly {section: Section; path: Path}[] {
  const within = (form: Form, section: Section, before: Path): {section: Section; path: Path}[] =>
    [...form.first, ...form.more].flatMap((field) => {
      const path = [...before, ...field.path];
      if (field.section === target) return [{section, path}];
      if (!field.form) return [];
      return within(field.form, section, field.input === 'objects' ? [...path, '*'] : path);
    });
  return SECTIONS.filter(isList).flatMap((section) => within(formOf(section), section, ['*']));
}
