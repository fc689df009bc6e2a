// Usage: tsx scripts/feed-docs.ts
// Writes the reference of fields into docs/feed.md, between its two marks, from the definition of the feed in src/model.
import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {format, resolveConfig} from 'prettier';
import type ts from 'typescript';
import {feedDocument} from '../src/model/definition.js';
import type {Kind, Type} from '../src/model/schema.js';
import {findExample} from './feed-examples.js';
import {feedLiteral, fieldOf} from './feed-definition.js';

const FILE = join(import.meta.dirname, '../docs/feed.md');
const BEGIN = '<!-- fields: npm run feed-docs -->';
const END = '<!-- end of fields -->';

/** An object of the feed, with the comments of its source. */
interface Section {
  /** Where it stands, for example `_association.networks[]`; empty for the feed itself. */
  readonly path: string;
  readonly description: string | undefined;
  readonly type: Type;
  readonly literal: ts.ObjectLiteralExpression | undefined;
}

const WORDS: Readonly<Record<Exclude<Kind, 'list' | 'object' | 'choice'>, string>> = {
  text: 'text',
  id: 'id',
  html: 'HTML',
  number: 'number',
  flag: '`true` or `false`',
  link: 'web address',
  email: 'e-mail address',
  telephone: 'telephone number',
  date: 'date',
  timestamp: 'day and time (RFC 3339)',
  time: 'time of day',
  language: 'language (BCP 47)',
  country: 'country (ISO 3166-1 alpha-2)',
};

/** docs/feed.md with the reference as the definition has it now. */
export async function writeFeedDocs(page: string): Promise<string> {
  const [before, rest] = page.split(BEGIN);
  const after = rest?.split(END)[1];
  if (after === undefined) throw new Error(`docs/feed.md has no ${BEGIN} and ${END}`);
  const reference = [
    ...listSections({path: '', description: undefined, type: feedDocument, literal: feedLiteral()}),
  ]
    .map(renderSection)
    .join('\n\n');
  const options = await resolveConfig(FILE);
  return format(`${before}${BEGIN}\n\n${reference}\n\n${END}${after}`, {...options, parser: 'markdown'});
}

/** An object and all objects in it, in the order of the definition. */
function* listSections(section: Section): Iterable<Section> {
  yield section;
  for (const [name, field] of section.type.fields) {
    const type = field.of ?? field;
    if (type.kind !== 'object') continue;
    yield* listSections({path: pathOf(section.path, name, field), type, ...fieldOf(section.literal, name)});
  }
}

const pathOf = (path: string, name: string, {kind}: Type) =>
  `${path && `${path}.`}${name}${kind === 'list' ? '[]' : ''}`;

function renderSection({path, description, type, literal}: Section): string {
  const rows = [...type.fields].map(([name, field]) => {
    const {description} = fieldOf(literal, name);
    const cells = [
      `\`${name}\`${field.required ? ' **required**' : ''}`,
      typeOf(field),
      description ?? '',
      exampleOf(pathOf(path, name, field), name, field),
    ];
    return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  });
  return [
    `### ${path ? `\`${path}\`` : 'The feed'}`,
    ...(description ? [description] : []),
    ['| field | type | what it says | example |', '| --- | --- | --- | --- |', ...rows].join('\n'),
  ].join('\n\n');
}

function typeOf({kind, of, values, min, max}: Type): string {
  switch (kind) {
    case 'list':
      return `list: ${typeOf(of!)}`;
    case 'object':
      return 'object';
    case 'choice':
      return `one of ${inCode(values)}`;
    case 'number': {
      const bounds = [
        ...(Number.isFinite(min) ? [`from ${min}`] : []),
        ...(Number.isFinite(max) ? [`to ${max}`] : []),
      ];
      return [WORDS.number, ...bounds].join(' ');
    }
    default:
      return values.length > 0
        ? `${WORDS[kind]}, translated by Plaza where it is one of ${inCode(values)}`
        : WORDS[kind];
  }
}

const inCode = (values: readonly string[]) => values.map((value) => `\`${value}\``).join(', ');

function exampleOf(path: string, name: string, field: Type): string {
  if ((field.of ?? field).kind === 'object') return `[below](#${toAnchor(path)})`;
  return `\`${JSON.stringify(findExample(path, name, field))}\``;
}

/** The anchor that GitHub gives to a heading. */
function toAnchor(heading: string): string {
  return heading.toLowerCase().replace(/[^\w -]/g, '');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(FILE, await writeFeedDocs(readFileSync(FILE, 'utf8')));
}
