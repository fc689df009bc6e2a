import assert from 'node:assert/strict';
import {readdirSync} from 'node:fs';
import {describe, it} from 'node:test';

type Words = Readonly<Record<string, string>>;

const folders = readdirSync('src/studio', {recursive: true, encoding: 'utf8'})
  .filter((path) => path.endsWith('words/en.ts'))
  .map((path) => path.replace('/en.ts', ''));

const load = async (folder: string, language: string) =>
  ((await import(`../../src/studio/${folder}/${language}.js`)) as {words: Words}).words;
const placeholders = (words: string) => [...words.matchAll(/\{\w+\}/g)].map(([name]) => name).sort();

describe('the words of the studio', () => {
  it('are there', () => assert.ok(folders.length >= 6, folders.join()));

  for (const folder of folders) {
    for (const language of ['es', 'fr', 'pt']) {
      it(`${folder}: ${language} says all that English says, with the same values in it`, async () => {
        const [english, other] = await Promise.all([load(folder, 'en'), load(folder, language)]);
        assert.deepEqual(Object.keys(other).sort(), Object.keys(english).sort());
        for (const [key, words] of Object.entries(other)) {
          assert.ok(words.trim(), key);
          assert.deepEqual(placeholders(words), placeholders(english[key]!), key);
        }
      });
    }
  }
});
