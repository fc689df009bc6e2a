import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {keepKnown, readSwatches, toSiteTheme} from '../../../src/studio/build/theme.js';
import type {Oklch} from '../../../src/studio/theme/oklch.js';

/** In place of the browser: enough of CSS to tell colours from other words. */
const knows = (name: string, value: string) =>
  name.includes('radius')
    ? /^[\d.]+(px|em|rem)?$/.test(value)
    : /^(#([\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})|(rgb|hsl|oklch|color-mix)a?\(.*\)|white|black|navy|teal)$/i.test(
        value,
      );

/** How light and how strong a hexadecimal colour is, roughly. */
function toOklch(color: string): Oklch {
  const [r = 0, g = 0, b = 0] = (/^#(..)(..)(..)/.exec(color)?.slice(1) ?? []).map(
    (hex) => parseInt(hex, 16) / 255,
  );
  const [low, high] = [Math.min(r, g, b), Math.max(r, g, b)];
  return {lightness: (low + high) / 2, chroma: (high - low) * 0.3, hue: 0};
}

const siteOf = (pasted: string) => toSiteTheme(readSwatches(pasted, knows), toOklch);

describe('the colours of a site', () => {
  it('are one that is pasted, as CSS or nearly', () => {
    for (const [pasted, color] of [
      ['#0b6b4f', '#0b6b4f'],
      ['  0b6b4f ', '#0b6b4f'],
      ['oklch(0.45 0.12 160)', 'oklch(0.45 0.12 160)'],
      ['rgb(11 107 79 / 80%)', 'rgb(11 107 79 / 80%)'],
      ['11, 107, 79', 'rgb(11, 107, 79)'],
      ['222.2 47.4% 11.2%', 'hsl(222.2 47.4% 11.2%)'],
      ['navy', 'navy'],
    ])
      assert.deepEqual(siteOf(pasted!).properties, {'--plaza-color-brand': color}, pasted);
    for (const pasted of ['', 'what is this', 'currentColor', 'inherit', 'url(x)'])
      assert.deepEqual(siteOf(pasted), {properties: {}, background: undefined, text: undefined}, pasted);
  });

  it('are found in custom properties by their names, through references', () => {
    const css = `:root {
      /* --primary: #ffffff; */
      --primary-hover: #084d39; --primary: #0b6b4f !important;
      --text-color: #1c1c1c; --bg: #fffdf8; --surface-bg: #eeeeee;
      --link: var(--blue, red); --blue: #1a4fa0;
      --danger: #b00020; --border-radius: 4px; --spacing: 8px;
    }`;
    assert.deepEqual(siteOf(css), {
      properties: {
        '--plaza-color-brand': '#0b6b4f',
        '--plaza-color-link': '#1a4fa0',
        '--plaza-color-danger': '#b00020',
        '--plaza-radius': '4px',
      },
      background: '#fffdf8',
      text: '#1c1c1c',
    });
  });

  it('are found in SCSS, JSON, Bootstrap and WordPress', () => {
    assert.equal(siteOf('$green: #0b6b4f;\n$primary: $green;').properties['--plaza-color-brand'], '#0b6b4f');
    assert.equal(
      siteOf('{"colors": {"brandPrimary": "#0b6b4f", "text": "#111111"}}').properties['--plaza-color-brand'],
      '#0b6b4f',
    );
    const bootstrap =
      '--bs-primary: #0d6efd; --bs-primary-rgb: 13,110,253; --bs-body-color: #212529; --bs-body-bg: #ffffff; --bs-link-color: #0d6efd;';
    assert.deepEqual(siteOf(bootstrap), {
      properties: {'--plaza-color-brand': '#0d6efd'},
      background: '#ffffff',
      text: '#212529',
    });
    const wordpress =
      '--wp--preset--color--primary: #0b6b4f; --wp--preset--color--contrast: #111111; --wp--preset--color--base: #f9f9f9;';
    assert.deepEqual(siteOf(wordpress), {
      properties: {'--plaza-color-brand': '#0b6b4f'},
      background: '#f9f9f9',
      text: '#111111',
    });
  });

  it('are for what their property is for, however they look', () => {
    const attack = '--x: #ffff66; } </style><script>alert(1)</script> body{color:#fefefe';
    assert.deepEqual(siteOf(attack), {
      properties: {'--plaza-color-brand': '#ffff66'},
      background: undefined,
      text: '#fefefe',
    });
    assert.deepEqual(siteOf('a { color: #1a4fa0 } body { background-color: #111111; color: #eeeeee }'), {
      properties: {'--plaza-color-brand': '#1a4fa0'},
      background: '#111111',
      text: '#eeeeee',
    });
    assert.deepEqual(siteOf('hr { border-color: #f5f5f5 } .b { background: #8a1538; color: #ffffff }'), {
      properties: {'--plaza-color-brand': '#8a1538'},
      background: undefined,
      text: '#ffffff',
    });
    // A variable of that name may be for anything.
    assert.equal(siteOf('--color: #8a1538; --other: #fefefe').background, '#fefefe');
  });

  it('are told apart by their looks in a list without names', () => {
    assert.deepEqual(siteOf('#ffffff, #111111\n#8a1538 #dddddd'), {
      properties: {'--plaza-color-brand': '#8a1538'},
      background: '#ffffff',
      text: '#111111',
    });
  });

  it('from a link are only what a widget takes', () => {
    const values = {'--plaza-color-brand': '#0b6b4f', '--plaza-radius': 'red', '--evil': '#000'};
    assert.deepEqual(keepKnown(values, knows), {'--plaza-color-brand': '#0b6b4f'});
  });
});
