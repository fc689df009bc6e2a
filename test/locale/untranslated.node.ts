import assert from 'node:assert/strict';
import {before, describe, it} from 'node:test';
import {ESLint} from 'eslint';

/** Stands for any file of an element. */
const filePath = 'src/elements/shared/words.ts';

describe('the lint rule against words that are not translated', () => {
  let eslint: ESLint;
  before(() => (eslint = new ESLint()));

  async function findings(template: string): Promise<number> {
    const [result] = await eslint.lintText(
      `import {html} from 'lit';\nconst msg = (text: string): string => text;\nexport const drawn = html\`${template}\`;\n`,
      {filePath},
    );
    return result!.messages.filter(({message}) => message.includes('in their language')).length;
  }

  it('finds words between tags and in attributes that are read out', async () => {
    for (const template of [
      '<p>Nothing found</p>',
      '<p>${msg("a")} of many</p>',
      '<p>Show ${msg("a")}</p>',
      '<button aria-label="Close">×</button>',
      '<img alt="A lake" src="lake.svg" />',
    ]) {
      assert.equal(await findings(template), 1, template);
    }
  });

  it('lets marks, attributes and translated words be', async () => {
    for (const template of [
      '<p class="note" lang="en">${msg("Nothing found")}</p>',
      '<p>${msg("a")} · ${msg("b")} (${1})</p>',
      '<a part="link" href=${msg("a")} ?hidden=${true}>${msg("a")}</a>',
      '<img alt="" src="lake.svg" />',
    ]) {
      assert.equal(await findings(template), 0, template);
    }
  });
});
