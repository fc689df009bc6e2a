// Usage: tsx scripts/feed-schema.ts FILE
// Writes feed.schema.json from the one definition of the feed in src/model; the comment above a field describes it.
import {readFileSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import ts from 'typescript';
import {feedDocument} from '../src/model/definition.js';
import type {Kind, Type} from '../src/model/schema.js';

type Schema = Record<string, unknown>;

const MODEL = join(import.meta.dirname, '../src/model');
/** As parsed source files, so that the comments above the fields can be read. */
const sources = new Map<string, ts.SourceFile>();

function sourceOf(file: string): ts.SourceFile {
  const known = sources.get(file);
  if (known) return known;
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
  sources.set(file, source);
  return source;
}

/** The object literal that defines an object, behind names, imports and calls such as `required(list(person))`. */
function literalOf(node: ts.Node): ts.ObjectLiteralExpression | undefined {
  if (ts.isObjectLiteralExpression(node)) return node;
  if (ts.isCallExpression(node) && node.arguments[0]) return literalOf(node.arguments[0]);
  if (ts.isIdentifier(node)) {
    const initializer = initializerOf(node.text, node.getSourceFile());
    return initializer && literalOf(initializer);
  }
  return undefined;
}

function initializerOf(name: string, source: ts.SourceFile): ts.Expression | undefined {
  for (const statement of source.statements) {
    if (ts.isVariableStatement(statement)) {
      const found = statement.declarationList.declarations.find(({name: each}) => each.getText() === name);
      if (found) return found.initializer;
    }
    if (
      ts.isImportDeclaration(statement) &&
      statement.importClause?.namedBindings?.getText().match(`\\b${name}\\b`)
    ) {
      const path = (statement.moduleSpecifier as ts.StringLiteral).text.replace(/\.js$/, '.ts');
      return initializerOf(name, sourceOf(join(dirname(source.fileName), path)));
    }
  }
  return undefined;
}

/** The comment above a field, and the object literal behind it where it holds objects. */
function fieldOf(literal: ts.ObjectLiteralExpression | undefined, name: string) {
  const property = literal?.properties.find((each) => each.name?.getText() === name);
  if (!property) throw new Error(`The definition of ${name} was not found in its source.`);
  const [comment] = ts
    .getJSDocCommentsAndTags(property)
    .map(({comment}) => ts.getTextOfJSDocComment(comment));
  const value = ts.isPropertyAssignment(property) ? property.initializer : (property.name as ts.Identifier);
  return {description: comment?.replace(/\s+/g, ' ').replaceAll('`', ''), literal: literalOf(value)};
}

const TEXTS: Partial<Record<Kind, Schema>> = {
  link: {format: 'uri-reference'},
  email: {format: 'email'},
  timestamp: {format: 'date-time'},
  time: {pattern: '^([01]\\d|2[0-4]):[0-5]\\d$', examples: ['09:00']},
  language: {pattern: '^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$', examples: ['en', 'pt-BR']},
  country: {pattern: '^[A-Z]{2}$', examples: ['EC', 'ES']},
  date: {examples: ['2018', '2018-04', '2018-09-27', '2022-10-10/2022-10-14', '2021-11/..', '1913~']},
};

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
      return {type: 'string', ...TEXTS[type.kind]};
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

const definition = sourceOf(join(MODEL, 'definition.ts'));
const schema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  $id: 'https://unpkg.com/plaza-widgets/dist/feed.schema.json',
  title: 'Plaza feed',
  description: 'A JSON Feed 1.1 with the extension _association for associations of local governments.',
  ...toSchema(feedDocument, literalOf(initializerOf('feedDocument', definition)!)),
};
writeFileSync(process.argv[2]!, `${JSON.stringify(schema, null, 2)}\n`);
