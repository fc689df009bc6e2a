import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';

interface Declaration {
  readonly tagName?: string;
  readonly cssProperties?: readonly {readonly name: string}[];
  readonly slots?: readonly {readonly name: string}[];
}

const {modules} = JSON.parse(readFileSync('custom-elements.json', 'utf8')) as {
  modules: {declarations: Declaration[]}[];
};
const elements = modules.flatMap(({declarations}) => declarations.filter(({tagName}) => tagName));
const names = (kind: 'cssProperties' | 'slots') =>
  new Set(elements.flatMap((element) => element[kind]?.map(({name}) => name) ?? []));
const text = readFileSync('docs/theming.md', 'utf8');
/** What the tables of the page have in their first columns. */
const listed = (pattern: RegExp) => new Set([...text.matchAll(pattern)].map(([, name]) => name!));

describe('docs/theming.md', () => {
  it('has every custom property of the elements, and no other', () => {
    assert.deepEqual([...listed(/^\| `(--plaza-[\w-]+)`/gm)].sort(), [...names('cssProperties')].sort());
  });

  it('has every slot', () => {
    const slots = text.slice(text.indexOf('## Put in your own'));
    for (const name of names('slots')) assert.ok(slots.includes(name ? `| \`${name}\`` : '| (none)'), name);
  });

  it('has every theme, and each sets only what there is', () => {
    const themes = readdirSync('src/themes').map((file) => file.replace(/\.css$/, ''));
    const known = names('cssProperties');
    for (const theme of themes) {
      assert.match(text, new RegExp(`^\\| \`${theme}\` `, 'm'));
      const css = readFileSync(`src/themes/${theme}.css`, 'utf8');
      for (const [, property] of css.matchAll(/^\s*(--plaza-[\w-]+):/gm))
        assert.ok(known.has(property!), `${theme}: ${property}`);
    }
  });
});
