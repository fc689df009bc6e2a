import assert from 'node:assert/strict';
import {readdirSync} from 'node:fs';
import {describe, it} from 'node:test';
import {describeApi} from '../../.storybook/api.js';
import {argTypesOf, defaultsOf} from '../../.storybook/arg-types.js';
import {attributesOf, elementOf, wordsOf} from '../../.storybook/manifest.js';
import {toSource} from '../../.storybook/source.js';

const LIST = 'plaza-network-list';
const SCRIPT =
  /^<script type="module" src="https:\/\/cdn\.jsdelivr\.net\/npm\/plaza-widgets@\d+\.\d+\/dist\/cdn\/plaza\.js"><\/script>\n\n/;

const tagNames = readdirSync('src/elements')
  .filter((name) => name !== 'shared')
  .map((name) => `plaza-${name}`);

describe('what the stories take from custom-elements.json', () => {
  it('is there for each element', () => {
    for (const tagName of tagNames) assert.equal(elementOf(tagName).tagName, tagName);
    assert.throws(() => elementOf('plaza-nothing'), /npm run manifest/);
  });

  it('has a control for each attribute, of its kind', () => {
    for (const tagName of tagNames) {
      const {attributes} = elementOf(tagName);
      const types = argTypesOf(tagName);
      assert.deepEqual(
        Object.values(types).map(({name}) => name),
        attributes.map(({name}) => name),
      );
    }
    const {hideSearch, limit, layout, group, query} = argTypesOf(LIST);
    assert.deepEqual(
      [hideSearch, limit, layout, group, query].map((type) => (type?.control as {type: string}).type),
      ['boolean', 'number', 'inline-radio', 'inline-radio', 'text'],
    );
    assert.deepEqual(layout?.options, ['cards', 'list', 'compact', 'table']);
    assert.equal(layout?.table?.defaultValue?.summary, "'cards'");
  });

  it('has the words of a union, and of nothing else', () => {
    assert.deepEqual(wordsOf("'' | 'country' | 'region'"), ['', 'country', 'region']);
    for (const type of ['string', 'string | null', "'a' | number"]) assert.deepEqual(wordsOf(type), []);
  });

  it('writes no attribute that says what holds anyway', () => {
    for (const tagName of tagNames) assert.deepEqual(attributesOf(tagName, defaultsOf(tagName)), {});
    assert.deepEqual(
      attributesOf(LIST, {
        headingLevel: 3,
        hideSearch: true,
        hideFilters: false,
        layout: 'cards',
        htmlFor: 'members',
        query: undefined,
        lang: 'es',
      }),
      {'heading-level': '3', 'hide-search': '', for: 'members', lang: 'es'},
    );
  });

  it('describes all that can be styled, filled and listened to', () => {
    for (const tagName of tagNames) {
      const {events, slots, cssParts, cssProperties} = elementOf(tagName);
      const api = describeApi(tagName);
      for (const {name} of [...events, ...slots, ...cssParts, ...cssProperties])
        assert.match(api, name ? new RegExp(`^\\| \`${name}\` \\| \\S`, 'm') : /^\| inside the tag \| \S/m);
      assert.match(api, /^\| `reload\(\)` \| \S/m);
    }
  });
});

describe('the source of a story', () => {
  const args = {...defaultsOf(LIST), src: 'feeds/flacma.json', heading: 'Say "networks" > 5'};

  it('can be pasted as it is', () => {
    const rendered = `<!--?lit$1$--><plaza-network-list heading="Say &quot;networks&quot; > 5" ready=""><!----></plaza-network-list>`;
    const source = toSource(rendered, {component: LIST, args});
    assert.match(source, SCRIPT);
    assert.equal(
      source.replace(SCRIPT, ''),
      '<plaza-network-list src="https://example.org/feeds/flacma.json" heading="Say &quot;networks&quot; > 5"></plaza-network-list>',
    );
    assert.equal(toSource(source, {component: LIST, args}), source);
  });

  it('has a line for each of many attributes, unless the element is in a sentence', () => {
    const story = {component: LIST, args: {src: 'feeds/flacma.json', heading: 'Networks', limit: 6}};
    const element = '<plaza-network-list src="feeds/flacma.json">the list</plaza-network-list>';
    assert.equal(
      toSource(element, story).replace(SCRIPT, ''),
      `<plaza-network-list
  src="https://example.org/feeds/flacma.json"
  heading="Networks"
  limit="6"
>the list</plaza-network-list>`,
    );
    assert.equal(
      toSource(`\n    <p>\n      See ${element}.\n    </p>\n  `, story).replace(SCRIPT, ''),
      `<p>
  See <plaza-network-list src="https://example.org/feeds/flacma.json" heading="Networks" limit="6">the list</plaza-network-list>.
</p>`,
    );
  });

  it('of several elements has their own attributes', () => {
    const rendered = '<plaza-contact-card src="feeds/uclg.json"></plaza-contact-card>';
    assert.equal(
      toSource(rendered, {args: {}}).replace(SCRIPT, ''),
      '<plaza-contact-card src="https://example.org/feeds/uclg.json"></plaza-contact-card>',
    );
  });
});
