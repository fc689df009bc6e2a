import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {transform} from 'lightningcss';
import {nearestReadable, toHex, type Oklch} from '../../../src/studio/theme/oklch.js';

/** What Lightning CSS makes of a colour for browsers that know only sRGB. */
function oracle({lightness, chroma, hue}: Oklch): string {
  const {code} = transform({
    filename: 'a.css',
    code: Buffer.from(`a { color: oklch(${lightness} ${chroma} ${hue} / 0.5) }`),
    targets: {chrome: 80 << 16},
  });
  // Half transparent, as opaque ones may be said by name.
  return /#[0-9a-f]{6}(?=80)/.exec(code.toString())![0];
}

const channels = (hex: string) => [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16));
const grey = (lightness: number): Oklch => ({lightness, chroma: 0, hue: 0});

describe('a colour for a screen', () => {
  it('is what others make of it, where sRGB has it', () => {
    const number = (min: number, max: number) => fc.double({min, max, noNaN: true}).map((n) => +n.toFixed(4));
    // As strong as every hue can be in the middle.
    fc.assert(
      fc.property(number(0.45, 0.7), number(0, 0.07), number(0, 360), (lightness, chroma, hue) => {
        const color = {lightness, chroma, hue};
        const theirs = channels(oracle(color));
        channels(toHex(color)).forEach((each, i) => assert.ok(Math.abs(each - theirs[i]!) <= 1));
      }),
    );
  });

  it('keeps lightness and hue where it has to be paler', () => {
    const shown = toHex({lightness: 0.8, chroma: 0.4, hue: 25});
    assert.notEqual(shown, toHex({lightness: 0.8, chroma: 0.05, hue: 25}));
    const [red, green, blue] = channels(shown) as [number, number, number];
    assert.ok(red === 255 && green > 150 && Math.abs(green - blue) < 15, shown);
  });

  it('is black at one end, and white at the other', () => {
    assert.equal(toHex({lightness: 0, chroma: 0.2, hue: 90}), '#000000');
    assert.equal(toHex({lightness: 1, chroma: 0.2, hue: 90}), '#ffffff');
  });
});

describe('the nearest readable colour', () => {
  const lightnessOf = (hex: string) => parseInt(hex.slice(1, 3), 16);

  it('is the colour itself, where it is readable', () => {
    const blue = {lightness: 0.45, chroma: 0.1, hue: 255};
    assert.equal(
      nearestReadable(blue, () => true),
      oracle(blue),
    );
  });

  it('is as dark as it has to be, and no darker', () => {
    const tried: number[] = [];
    const limit = lightnessOf(toHex(grey(0.5)));
    const found = nearestReadable(grey(0.9), (hex) => {
      tried.push(lightnessOf(hex));
      return lightnessOf(hex) <= limit;
    });
    assert.ok(limit - lightnessOf(found!) <= 1 && lightnessOf(found!) <= limit, found);
    assert.ok(tried.length < 20, `${tried.length} tries`);
  });

  it('goes where there is less to change', () => {
    const isFar = (hex: string) => lightnessOf(hex) < 30 || lightnessOf(hex) > 220;
    assert.ok(lightnessOf(nearestReadable(grey(0.75), isFar)!) > 220);
    assert.ok(lightnessOf(nearestReadable(grey(0.3), isFar)!) < 30);
  });

  it('keeps the hue', () => {
    const found = nearestReadable({lightness: 0.85, chroma: 0.15, hue: 90}, (hex) => lightnessOf(hex) < 0x90);
    const [red, green, blue] = channels(found!) as [number, number, number];
    assert.ok(red > green && green > 2 * blue, found);
  });

  it('is none where even black and white are not', () => {
    assert.equal(
      nearestReadable(grey(0.5), () => false),
      undefined,
    );
  });
});
