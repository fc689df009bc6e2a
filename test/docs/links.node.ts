import assert from 'node:assert/strict';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {describe, it} from 'node:test';

const slug = (heading: string) =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replaceAll(' ', '-');

describe('links between the documents', () => {
  const docs = readdirSync('docs').filter((name) => name.endsWith('.md'));
  for (const file of ['SECURITY.md', 'CONTRIBUTING.md', ...docs.map((name) => `docs/${name}`)])
    it(`${file}: each leads somewhere`, () => {
      const text = readFileSync(file, 'utf8');
      for (const [, path, fragment] of text.matchAll(/\]\((?!https?:|mailto:)([^)#\s]*)(?:#([^)\s]+))?\)/g)) {
        const target = path ? join(dirname(file), path) : file;
        assert.ok(existsSync(target), `${path} is not there`);
        if (!fragment) continue;
        const headings = readFileSync(target, 'utf8').matchAll(/^#+ (.+)$/gm);
        assert.ok(
          [...headings].some(([, heading]) => slug(heading!) === fragment),
          `${target} has no #${fragment}`,
        );
      }
    });
});
