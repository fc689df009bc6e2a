import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {en} from '../../src/studio/texts/en.js';
import {es} from '../../src/studio/texts/es.js';
import {fr} from '../../src/studio/texts/fr.js';
import {pt} from '../../src/studio/texts/pt.js';

const html = readFileSync('index.html', 'utf8');
const words = (text: string) => text.replace(/\s+/g, ' ').trim();

describe('the texts of index.html', () => {
  it('stand in the page as they do in the English texts', () => {
    const marked = [...html.matchAll(/data-text="([^"]+)"[^>]*>([^<]*)</g)];
    assert.ok(marked.length > 40);
    for (const [, key, text] of marked) {
      assert.equal(
        words(text!.replaceAll('&amp;', '&').replaceAll('&lt;', '<')),
        words(en[key as keyof typeof en]),
        key,
      );
    }
  });

  it('are all used, and all translated', () => {
    for (const key of Object.keys(en) as (keyof typeof en)[]) {
      for (const [name, text] of Object.entries({es: es[key], fr: fr[key], pt: pt[key]})) {
        assert.ok(text.trim(), `${name} ${key}`);
      }
    }
  });
});
