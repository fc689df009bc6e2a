import assert from 'node:assert/strict';
import {existsSync, readFileSync, readdirSync} from 'node:fs';
import {describe, it} from 'node:test';
import {generateFiles} from '../../scripts/wordpress/elements.mjs';

const plugin = 'integrations/wordpress';
const read = (path: string) => readFileSync(`${plugin}/${path}`, 'utf8');
const phpFiles = readdirSync(plugin, {recursive: true, encoding: 'utf8'}).filter((file) =>
  file.endsWith('.php'),
);

/** What needs no WordPress to be told; the rest is in scripts/wordpress-test.mjs. */
describe('WordPress plugin', () => {
  it('knows the attributes that the elements have', () => {
    for (const [path, text] of Object.entries(generateFiles()))
      assert.equal(read(path), text, `${path} does not match custom-elements.json: npm run wordpress`);
  });

  it('knows the values of attributes whose types have names', () => {
    for (const [attribute, values] of [
      ['collection', "'networks', 'members', 'priorities'"],
      ['vcard', "'3.0', '4.0'"],
      ['map', "'openstreetmap', 'google', 'apple'"],
    ])
      assert.match(
        read('includes/elements.php'),
        new RegExp(`'${attribute}' => array\\(\\s+'type' => 'string',\\s+'enum' => array\\( ${values} \\)`),
      );
  });

  it('has a block for each element', () => {
    const tags = [...read('includes/elements.php').matchAll(/^\t'(plaza-[a-z-]+)'/gm)].map(([, tag]) => tag!);
    assert.equal(tags.length, 4);
    for (const tag of tags) {
      const name = tag.replace('plaza-', '');
      const block = JSON.parse(read(`blocks/${name}/block.json`)) as Record<string, unknown>;
      assert.equal(block.name, `plaza/${name}`);
      assert.equal(block.textdomain, 'plaza-widgets');
    }
  });

  it('has one version everywhere', () => {
    const {version} = JSON.parse(readFileSync('package.json', 'utf8')) as {version: string};
    assert.ok(read('plaza-widgets.php').includes(` * Version:           ${version}\n`));
    assert.ok(read('plaza-widgets.php').includes(`define( 'PLAZA_WIDGETS_VERSION', '${version}' );`));
    assert.ok(read('readme.txt').includes(`\nStable tag: ${version}\n`));
  });

  it('does nothing when a file is opened by itself', () => {
    for (const file of phpFiles.filter((name) => !name.endsWith('.asset.php')))
      assert.match(read(file), /defined\( '(ABSPATH|WP_UNINSTALL_PLUGIN)' \) \|\| exit;/, file);
  });

  it('translates each text under its own name', () => {
    for (const file of phpFiles)
      for (const [call] of read(file).matchAll(
        /\b(?:esc_html|esc_attr)?_{1,2}e?\( '(?:[^'\\]|\\.)*'[^)]*\)/g,
      ))
        assert.match(call, /, 'plaza-widgets' \)$/, `${file}: ${call}`);
  });

  it('enqueues files that the build makes', () => {
    const files = [...phpFiles.map(read), read('editor/blocks.js')].flatMap((text) =>
      [...text.matchAll(/plaza_widgets_asset\( '([^']+)' \)/g)].map(([, file]) => file!),
    );
    assert.deepEqual(files.sort(), ['loader.js', 'plaza.classic.js', 'plaza.css']);
    assert.ok(existsSync(`${plugin}/editor/blocks.asset.php`));
  });
});
