// Writes custom-elements.json, and what the Studio needs of it; with --check, says instead whether what is there still
// matches the source.
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {cli} from '@custom-elements-manifest/analyzer/cli.js';
import {format, resolveConfig} from 'prettier';

const argv = ['analyze', '--quiet', '--config', 'custom-elements-manifest.config.mjs'];
const manifest = await cli({argv, noWrite: true});
const studioFile = 'src/studio/build/attributes.ts';

/** The attributes of each widget, by what they take, without the words for developers. */
const attributes = Object.fromEntries(
  manifest.modules
    .flatMap(({declarations = []}) => declarations)
    .filter(({tagName}) => tagName)
    .map(({tagName, attributes}) => [tagName.replace('plaza-', ''), attributes.map(toAttribute)]),
);

function toAttribute({name, fieldName, type: {text}, default: usual}) {
  const kind = text.startsWith("'") ? 'choice' : text === 'boolean' || text === 'number' ? text : 'text';
  const choices = kind === 'choice' && [...text.matchAll(/'([^']*)'/g)].map(([, value]) => value);
  return {
    name,
    property: fieldName,
    kind,
    ...(choices && {choices}),
    ...(kind !== 'boolean' && {usual: usual.replaceAll("'", '')}),
  };
}

const studio = `// From custom-elements.json: npm run manifest
import type {Widget} from '../../mount/widgets.js';

/** An attribute of an element. */
export interface Attribute {
  readonly name: string;
  /** The property of the same meaning, by which frameworks set it. */
  readonly property: string;
  readonly kind: 'boolean' | 'number' | 'choice' | 'text';
  readonly choices?: readonly string[];
  /** What holds where it is not set. */
  readonly usual?: string;
}

export const ATTRIBUTES: Readonly<Record<Widget, readonly Attribute[]>> = ${JSON.stringify(attributes)};
`;

const files = {
  'custom-elements.json': `${JSON.stringify(manifest, null, 2)}\n`,
  [studioFile]: await format(studio, {...(await resolveConfig(studioFile)), filepath: studioFile}),
};

for (const [file, text] of Object.entries(files)) {
  if (!process.argv.includes('--check')) {
    writeFileSync(file, text);
  } else if (!existsSync(file) || readFileSync(file, 'utf8') !== text) {
    console.error(`${file} does not match the source: npm run manifest`);
    process.exitCode = 1;
  }
}
