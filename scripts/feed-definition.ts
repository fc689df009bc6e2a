// Reads the source of the feed's definition in src/model, for what is not in the definition itself: the comments.
import {readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import ts from 'typescript';
import type {Kind} from '../src/model/schema.js';

const DEFINITION = join(import.meta.dirname, '../src/model/definition.ts');
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
export function fieldOf(literal: ts.ObjectLiteralExpression | undefined, name: string) {
  const property = literal?.properties.find((each) => each.name?.getText() === name);
  if (!property) throw new Error(`The definition of ${name} was not found in its source.`);
  const [comment] = ts
    .getJSDocCommentsAndTags(property)
    .map(({comment}) => ts.getTextOfJSDocComment(comment));
  const value = ts.isPropertyAssignment(property) ? property.initializer : (property.name as ts.Identifier);
  return {description: comment?.replace(/\s+/g, ' ').replaceAll('`', ''), literal: literalOf(value)};
}

/** The object literal that defines the whole feed. */
export function feedLiteral(): ts.ObjectLiteralExpression | undefined {
  const initializer = initializerOf('feedDocument', sourceOf(DEFINITION));
  return initializer && literalOf(initializer);
}

/** The forms of text in JSON Schema. */
export const FORMS: Partial<
  Record<Kind, {readonly [keyword: string]: unknown; readonly examples?: readonly string[]}>
> = {
  link: {format: 'uri-reference'},
  email: {format: 'email'},
  timestamp: {format: 'date-time'},
  time: {pattern: '^([01]\\d|2[0-4]):[0-5]\\d$', examples: ['09:00']},
  language: {pattern: '^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$', examples: ['en', 'pt-BR']},
  country: {pattern: '^[A-Z]{2}$', examples: ['EC', 'ES']},
  date: {examples: ['2018', '2018-04', '2018-09-27', '2022-10-10/2022-10-14', '2021-11/..', '1913~']},
};
