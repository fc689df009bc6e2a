import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import {cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {after, before, describe, it} from 'node:test';

describe('the check of the translations', () => {
  let folder: string;
  let complaints: string;

  /** Changes the unit of one message in the file of one language. */
  function spoil(locale: string, id: string, change: (unit: string) => string): void {
    const file = join(folder, 'locales', `${locale}.xlf`);
    const text = readFileSync(file, 'utf8');
    const unit = new RegExp(`<trans-unit id="${id}"[^]*?</trans-unit>`).exec(text)![0];
    assert.notEqual(change(unit), unit, id);
    writeFileSync(
      file,
      text.replace(unit, () => change(unit)),
    );
  }

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'plaza-translations-'));
    for (const name of ['src', 'node_modules', 'lit-localize.json', 'tsconfig.json', 'package.json'])
      symlinkSync(resolve(name), join(folder, name));
    cpSync('locales', join(folder, 'locales'), {recursive: true});
    spoil('es', 'action.retry', (unit) => unit.replace(/<target>.*<\/target>/, ''));
    spoil('fr', 'action.retry', (unit) => unit.replace(/<target>.*<\/target>/, '<target> </target>'));
    spoil('es', 'list.found', (unit) => unit.replace(/<target>(.*?)<x [^>]*>/, '<target>$1'));
    spoil('fr', 'list.search', (unit) => unit.replace(/<target>.*</, `<target>${'cherche '.repeat(9)}<`));
    spoil('es', 'action.more', (unit) => unit.replace(/ many \{.*?\}/, ''));
    spoil('fr', 'list.clear', (unit) => unit.replace('Show all', 'Show everything'));
    complaints = await new Promise((answer) =>
      execFile('node', [resolve('scripts/locales.mjs'), 'check'], {cwd: folder}, (_error, _out, complaints) =>
        answer(complaints),
      ),
    );
  });
  after(() => rmSync(folder, {recursive: true}));

  it('finds those that are missing or blank', () => {
    assert.match(complaints, /es: action\.retry is not translated/);
    assert.match(complaints, /fr: action\.retry is not translated/);
  });

  it('finds a lost placeholder', () => {
    assert.match(complaints, /es.*list\.found|list\.found.*es/);
  });

  it('finds what is longer than its place', () => {
    assert.match(complaints, /fr: list\.search has 72 characters, of at most 20/);
  });

  it('finds plurals without a form that the language has', () => {
    assert.match(complaints, /es: action\.more has the plural forms one, other, not .*many/);
  });

  it('finds a file that is older than the source', () => {
    assert.match(complaints, /locales\/fr\.xlf does not match the source/);
  });
});
