// Writes the hashes with which a page can pin what it loads from dist/cdn, and the lines to paste that have them.
import {createHash} from 'node:crypto';
import {readFileSync, readdirSync, writeFileSync} from 'node:fs';

const folder = 'dist/cdn';
const {version} = JSON.parse(readFileSync('package.json', 'utf8'));
const home = `https://cdn.jsdelivr.net/npm/plaza-widgets@${version}/dist/cdn/`;
const hash = (file) =>
  `sha384-${createHash('sha384')
    .update(readFileSync(`${folder}/${file}`))
    .digest('base64')}`;
const files = readdirSync(folder, {recursive: true})
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => /\.(js|css)$/.test(file))
  .sort();
const hashes = Object.fromEntries(files.map((file) => [file, hash(file)]));
const write = (file, text) => writeFileSync(`${folder}/${file}`, text);
const toJson = (value) => `${JSON.stringify(value, null, 2)}\n`;

// The hash of a tag does not cover what its module imports; that of an import map does.
const parts = files.filter((file) => /^(plaza\.js|plaza\/.*\.js|locale\/.*\.js)$/.test(file));
const importMap = {integrity: Object.fromEntries(parts.map((file) => [home + file, hashes[file]]))};

write('integrity.json', toJson({version, files: hashes}));
write('importmap.json', toJson(importMap));
write(
  'snippets.html',
  `<!-- Plaza ${version} in one file: its hash covers all that runs. -->
<script defer src="${home}plaza.classic.js" integrity="${hashes['plaza.classic.js']}" crossorigin="anonymous"></script>

<!-- Or as modules, of which a visitor loads a quarter: the import map has the hash of each, and comes before every module. -->
<script type="importmap">
${JSON.stringify(importMap)}
</script>
<script type="module" src="${home}plaza.js" integrity="${hashes['plaza.js']}" crossorigin="anonymous"></script>

<!-- Either way, room for what comes, so that nothing on the page jumps. -->
<link rel="stylesheet" href="${home}plaza.css" integrity="${hashes['plaza.css']}" crossorigin="anonymous" />
`,
);
