// Writes the hashes with which a page can pin what it loads from dist/cdn.
import {createHash} from 'node:crypto';
import {readFileSync, readdirSync, writeFileSync} from 'node:fs';

const folder = 'dist/cdn';
const {version} = JSON.parse(readFileSync('package.json', 'utf8'));
const hash = (file) =>
  `sha384-${createHash('sha384')
    .update(readFileSync(`${folder}/${file}`))
    .digest('base64')}`;
const files = readdirSync(folder, {recursive: true})
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.js'))
  .sort();
const integrity = {version, files: Object.fromEntries(files.map((file) => [file, hash(file)]))};
writeFileSync(`${folder}/integrity.json`, `${JSON.stringify(integrity, null, 2)}\n`);
