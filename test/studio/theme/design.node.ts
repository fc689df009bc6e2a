import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {transform} from 'lightningcss';
import {fromLink, NOTHING, readTheme, toCss, toLink} from '../../../src/studio/theme/design.js';

const folder = 'src/themes';
const read = (name: string) => readFileSync(`${folder}/${name}`, 'utf8');

/** The custom properties of a style sheet, and how many rules it has on its uppermost level. */
function oracle(css: string): {names: string[]; rules: number} {
  const names: string[] = [];
  let rules = 0;
  transform({
    filename: 'a.css',
    code: Buffer.from(css),
    visitor: {
      StyleSheet: (sheet) => {
        ({length: rules} = sheet.rules);
      },
      Declaration: {
        custom: ({name}) => {
          names.push(name);
        },
      },
    },
  });
  return {names, rules};
}

describe('a ready-made theme', () => {
  for (const name of readdirSync(folder).filter((each) => each !== 'print.css')) {
    it(`is read: ${name}`, () => {
      const {values, rules} = readTheme(read(name))!;
      const whole = oracle(read(name));
      assert.deepEqual(Object.keys(values), whole.names);
      assert.ok(Object.values(values).every((value) => !/[;{}]/.test(value) && value.trim() === value));
      assert.equal(oracle(rules).rules, whole.rules - 1);
    });

    it(`is said again: ${name}`, () => {
      const {values, rules} = readTheme(read(name))!;
      const minify = (css: string) =>
        transform({filename: 'a.css', code: Buffer.from(css), minify: true}).code.toString();
      assert.equal(
        minify(toCss({theme: name, values}, rules)),
        minify(read(name).replace(':where(:root)', ':root')),
      );
    });
  }

  it('is none where it is for paper', () => {
    assert.equal(readTheme(read('print.css')), undefined);
  });
});

describe('the CSS', () => {
  it('is what is set, and no more', () => {
    assert.equal(toCss(NOTHING, ''), '');
    const values = {
      '--plaza-color-brand': '#8a1538',
      'light-background': '#eee',
      '--plaza-font': "Georgia, 'Times New Roman', serif",
    };
    assert.equal(
      toCss({theme: '', values}, ''),
      ":root {\n  --plaza-color-brand: #8a1538;\n  --plaza-font: Georgia, 'Times New Roman', serif;\n}",
    );
  });

  it('has the rules of the theme that it started from', () => {
    assert.equal(toCss(NOTHING, 'a {}'), 'a {}');
  });
});

describe('a link', () => {
  const design = {
    theme: 'uclg-aspac',
    values: {
      '--plaza-font': "'Noto Sans 한국어', “Ünï_code_”, serif",
      'light-background': 'oklch(0.9 0.1 20 / 50%)',
    },
  };

  it('brings the design back', () => {
    assert.deepEqual(fromLink(toLink(design)), design);
    assert.deepEqual(fromLink(toLink(NOTHING)), NOTHING);
    assert.equal(toLink(NOTHING), '');
  });

  it('holds what Storybook takes in an address', () => {
    assert.match(toLink(design), /^[a-zA-Z0-9 _-]*$/);
  });

  it('is known for damaged', () => {
    const link = toLink(design);
    const json = (value: unknown) =>
      JSON.stringify(value).replace(/[^a-z0-9]/gi, (sign) => `_${sign.charCodeAt(0).toString(16)}_`);
    for (const damaged of [
      link.slice(0, -7),
      'x',
      json({}),
      json([]),
      json(['', null]),
      json([1, {}]),
      json(['', {a: 1}]),
    ])
      assert.equal(fromLink(damaged), undefined, damaged);
  });
});
