// Writes custom-elements.json; with --check, says instead whether the one there still matches the source.
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {cli} from '@custom-elements-manifest/analyzer/cli.js';

const file = 'custom-elements.json';
const argv = ['analyze', '--quiet', '--config', 'custom-elements-manifest.config.mjs'];
const manifest = `${JSON.stringify(await cli({argv, noWrite: true}), null, 2)}\n`;

if (!process.argv.includes('--check')) {
  writeFileSync(file, manifest);
} else if (!existsSync(file) || readFileSync(file, 'utf8') !== manifest) {
  console.error(`${file} does not match the source: npm run manifest`);
  process.exitCode = 1;
}
