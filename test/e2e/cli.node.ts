import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import type {Report} from '../../src/doctor/report.js';
import {buildWorkbook} from '../sheet/build-workbook.js';

const {bin} = JSON.parse(readFileSync('package.json', 'utf8')) as {bin: Record<string, string>};
const built = bin['plaza-widgets']!;

function execute(command: string, ...args: string[]) {
  const shell = process.platform === 'win32' && command === 'npm';
  const {status, stdout, stderr} = spawnSync(command, args, {encoding: 'utf8', shell});
  return {status, stdout, stderr};
}

function inFolder<T>(use: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'plaza-cli-'));
  try {
    return use(folder);
  } finally {
    rmSync(folder, {recursive: true});
  }
}

/** The command as the package has it: alone, without what it was built from. */
describe('the built command line', () => {
  it('checks a feed, with no other file of the package than its package.json', () => {
    const {status, stdout, stderr} = execute(process.execPath, built, 'check', 'stories/feeds/flacma.json');
    assert.deepEqual([status, stderr], [0, '']);
    assert.match(stdout, /15 networks/);
  });

  it('explains in Spanish, and ends with the exit code', () => {
    const {stdout, status} = inFolder((folder) => {
      const feed = join(folder, 'feed.json');
      writeFileSync(feed, '{"items": [{"id": "1", "date_published": "soon"}]}');
      return execute(process.execPath, built, 'check', feed, '--json', '--lang', 'es');
    });
    assert.equal(status, 1);
    assert.match((JSON.parse(stdout) as Report).problems[0]!.mend, /^Escriba un día y una hora/);
    assert.equal(execute(process.execPath, built, 'check', 'nowhere.json').status, 2);
    assert.match(execute(process.execPath, built).stderr, /^Usage/);
  });

  it('converts a spreadsheet, posts and a workbook, with all that they need in it', () => {
    inFolder((folder) => {
      const out = join(folder, 'feed.json');
      const sources = ['test/sheet/files/miembros.csv', 'test/posts/files/wordpress.rss'];
      const {status, stdout, stderr} = execute(
        process.execPath,
        built,
        'convert',
        ...sources,
        '--out',
        out,
        '--lang',
        'es',
      );
      assert.deepEqual([status, stderr], [0, '']);
      assert.match(stdout, /Municipio +→ Nombre \(name\)/);
      assert.match(execute(process.execPath, built, 'check', out).stdout, /2 items.*5 members/);
      const workbook = join(folder, 'members.xlsx');
      writeFileSync(
        workbook,
        buildWorkbook({
          name: 'Miembros',
          rows: [
            ['Municipio', 'País'],
            ['Quito', 'Ecuador'],
            ['Lima', 'Perú'],
          ],
        }),
      );
      const again = execute(process.execPath, built, 'convert', workbook, '--out', '-');
      assert.equal(again.status, 0, again.stderr);
      assert.match(again.stdout, /"name": "Lima",\n +"country": "PE"/);
    });
  });

  it('can be executed by its name', {skip: process.platform === 'win32'}, () => {
    assert.match(execute(`./${built}`, '--version').stdout, /^\d+\.\d+\.\d+/);
  });

  it('is in the package, and writes no colours into a file', () => {
    const {stdout} = execute('npm', 'pack', '--json', '--ignore-scripts', '--dry-run');
    const [{files}] = JSON.parse(stdout) as [{files: {path: string}[]}];
    assert.ok(files.some(({path}) => path === built));
    // eslint-disable-next-line no-control-regex
    assert.doesNotMatch(execute(process.execPath, built, 'check', 'nowhere.json').stdout, /\x1b/);
  });
});
