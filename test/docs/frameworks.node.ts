import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';

const docs = readFileSync('docs/frameworks.md', 'utf8');

describe('docs/frameworks.md', () => {
  it('shows the apps that are compiled and used in a browser, to the letter', () => {
    const shown = [...docs.matchAll(/\]\(\.\.\/(test\/frameworks\/[^)]+)\):\n\n```\w+\n([^]*?)```/g)];
    assert.equal(shown.length, 7);
    for (const [, file, code] of shown) assert.equal(code, readFileSync(file!, 'utf8'), file);
  });

  it('names the versions that they were last used with', () => {
    const {devDependencies} = JSON.parse(readFileSync('test/frameworks/package.json', 'utf8')) as {
      devDependencies: Record<string, string>;
    };
    for (const name of ['react', 'preact', 'solid-js', 'vue', 'svelte', '@angular/core'])
      assert.match(docs, new RegExp(`[A-Z]\\w+\\s${devDependencies[name]!.replaceAll('.', '\\.')}\\b`), name);
  });

  it('names types that the package has', () => {
    const {exports} = JSON.parse(readFileSync('package.json', 'utf8')) as {exports: Record<string, unknown>};
    const names = new Set([...docs.matchAll(/"plaza-widgets(\/\w+)"/g)].map(([, name]) => `.${name}`));
    assert.equal(names.size, 5);
    for (const name of names) assert.ok(name in exports, name);
  });
});
