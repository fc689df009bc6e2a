// Usage: tsx scripts/feed-schema.ts FILE
// Writes feed.schema.json from the one definition of the feed in src/model; the comment above a field describes it.
import {writeFileSync} from 'node:fs';
import type ts from 'typescript';
import {feedDocument} from '../src/model/definition.js';
import type {Type} from '../src/model/schema.js';
import {feedLiteral, fieldOf, FORMS} from './feed-definition.js';

type Schema = Record<string, unknown>;

function toSchema(type: Type, literal: ts.ObjectLiteralExpression | undefined): Schema {
  switch (type.kind) {
    case 'object':
      return objectSchema(type, literal);
    case 'list':
      return {type: 'array', items: toSchema(type.of!, literal)};
    case 'flag':
      return {type: 'boolean'};
    case 'number':
      return {
        type: 'number',
        ...(Number.isFinite(type.min) && {minimum: type.min}),
        ...(Number.isFinite(type.max) && {maximum: type.max}),
      };
    case 'choice':
      return {enum: type.values};
    default:
      if (type.values.length > 0) return {anyOf: [{enum: type.values}, {type: 'string'}]};
      return {type: 'string', ...FORMS[type.kind]};
  }
}

function objectSchema(type: Type, literal: ts.ObjectLiteralExpression | undefined): Schema {
  const properties: Record<string, Schema> = {};
  for (const [name, field] of type.fields) {
    const {description, literal: inner} = fieldOf(literal, name);
    const schema = toSchema(field, inner);
    // What may be absent may also be null.
    properties[name] = {
      ...(description && {description}),
      ...(field.required ? schema : nullable(schema)),
    };
  }
  const translations = {
    description: 'BCP 47 language → the same fields. What is missing falls back to the language of the feed.',
    type: 'object',
    additionalProperties: {type: 'object', properties: withoutDescriptions(properties)},
  };
  // JSON Feed wants extensions of its own objects to start with an underscore.
  const isStandard = type === feedDocument || type.fields.has('_milestone');
  properties[isStandard ? '_translations' : 'translations'] = translations;
  return {type: 'object', properties, ...(type.needs.length > 0 && {required: type.needs})};
}

const nullable = (schema: Schema): Schema =>
  typeof schema['type'] === 'string'
    ? {...schema, type: [schema['type'], 'null']}
    : {anyOf: [schema, {type: 'null'}]};

/** Translations may hold any of the fields; only those that hold text are said again. */
function withoutDescriptions(properties: Record<string, Schema>): Record<string, Schema> {
  return Object.fromEntries(
    Object.entries(properties)
      .filter(([, schema]) => !JSON.stringify(schema).includes('"properties"'))
      .map(([name, schema]) => [name, {...schema, description: undefined, examples: undefined}]),
  );
}

const schema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  $id: 'https://unpkg.com/plaza-widgets/dist/feed.schema.json',
  title: 'Plaza feed',
  description: 'A JSON Feed 1.1 with the extension _association for associations of local governments.',
  ...toSchema(feedDocument, feedLiteral()),
};
writeFileSync(process.argv[2]!, `${JSON.stringify(schema, null, 2)}\n`);
