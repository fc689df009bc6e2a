import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';

interface Named {
  readonly name: string;
  readonly description?: string;
}
interface HtmlData {
  readonly tags: readonly (Named & {attributes: (Named & {valueSet?: string; values?: Named[]})[]})[];
}
interface CssData {
  readonly properties: readonly Named[];
  readonly pseudoElements: readonly Named[];
}
interface WebType extends Named {
  readonly attributes: (Named & {value: {type: string; default: string}})[];
  readonly js: {properties: (Named & {type: string})[]; events: (Named & {type: string})[]};
  readonly css: {properties: Named[]; parts: Named[]};
}

const read = <Data>(file: string) => JSON.parse(readFileSync(file, 'utf8')) as Data;
const find = <Item extends Named>(items: readonly Item[], name: string) => {
  const found = items.find((item) => item.name === name);
  assert.ok(found, name);
  return found;
};
const names = (items: readonly Named[] = []) => items.map(({name}) => name);

describe('what editors read', () => {
  it('gives VS Code the words of an attribute, and completes no value where there is none', () => {
    const {tags} = read<HtmlData>('dist/vscode.html-custom-data.json');
    assert.equal(tags.length, 4);
    const {attributes} = find(tags, 'plaza-network-list');
    assert.deepEqual(names(find(attributes, 'collection').values), ['networks', 'members', 'priorities']);
    assert.deepEqual(names(find(attributes, 'group').values), ['country', 'region']);
    assert.deepEqual(find(attributes, 'src').values, undefined);
    assert.equal(find(attributes, 'hide-search').valueSet, 'v');
    assert.equal(find(attributes, 'heading-level').valueSet, undefined);
    const card = find(tags, 'plaza-contact-card').attributes;
    assert.deepEqual(names(find(card, 'map').values), ['openstreetmap', 'google', 'apple']);
    for (const {description} of [...tags, ...attributes, ...card]) assert.ok(description);
  });

  it('gives VS Code each custom property and part once', () => {
    const {properties, pseudoElements} = read<CssData>('dist/vscode.css-custom-data.json');
    for (const list of [names(properties), names(pseudoElements)])
      assert.equal(new Set(list).size, list.length);
    assert.match(find(pseudoElements, '::part(details)').description!, /plaza-network-list: What opens/);
    assert.equal(find(properties, '--plaza-font').description, "Font; the page's own by default.");
    assert.match(find(pseudoElements, '::part(axis)').description!, /^plaza-advocacy-timeline: /);
  });

  it('gives JetBrains types, defaults, properties, events and parts', () => {
    const data = read<{contributions: {html: {elements: WebType[]}}}>('dist/web-types.json');
    const {attributes, js, css} = find(data.contributions.html.elements, 'plaza-network-list');
    assert.deepEqual(find(attributes, 'collection').value, {
      type: "'networks' | 'members' | 'priorities'",
      default: "'networks'",
    });
    assert.equal(find(attributes, 'for').value.type, 'string');
    assert.equal(find(js.properties, 'htmlFor').type, 'string');
    assert.equal(find(js.events, 'plaza-select').type, 'PlazaSelectEvent');
    assert.ok(names(css.parts).includes('item') && names(css.properties).includes('--plaza-density'));
  });
});
