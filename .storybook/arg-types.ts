import type {Args, ArgTypes, InputType} from 'storybook/internal/types';
import {feeds} from '../stories/feeds.js';
import {elementOf, wordsOf, type Attribute} from './manifest.js';

/** A control for each attribute of an element, called like the property that it sets. */
export function argTypesOf(tagName: string): ArgTypes {
  return Object.fromEntries(
    elementOf(tagName).attributes.map((attribute) => [attribute.fieldName, toArgType(attribute)]),
  );
}

/** What the properties of an element are where a page sets none. */
export function defaultsOf(tagName: string | undefined): Args {
  const attributes = tagName ? elementOf(tagName).attributes : [];
  return Object.fromEntries(
    attributes.map(({fieldName, default: usual}) => [
      fieldName,
      /^'.*'$/.test(usual) ? usual.slice(1, -1) : (JSON.parse(usual) as unknown),
    ]),
  );
}

function toArgType(attribute: Attribute): InputType {
  const {name, description = '', type, default: usual} = attribute;
  return {
    name,
    description,
    table: {type: {summary: type.text}, defaultValue: {summary: usual}},
    ...toControl(attribute),
  };
}

function toControl({name, type: {text}}: Attribute): InputType {
  // Whatever the server of the stories answers.
  if (name === 'src')
    return {type: {name: 'string'}, control: {type: 'select'}, options: Object.values(feeds)};
  const words = wordsOf(text);
  if (words.length > 0) {
    const type = words.length > 4 ? 'select' : 'inline-radio';
    return {type: {name: 'enum', value: [...words]}, control: {type, labels: {'': 'none'}}, options: words};
  }
  if (text === 'boolean' || text === 'number') return {type: {name: text}, control: {type: text}};
  return {type: {name: 'string'}, control: {type: 'text'}};
}
