import assert from 'node:assert/strict';
import {execFileSync, spawnSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {describe, it} from 'node:test';
import {parse} from 'yaml';
import {convert} from '../../src/cli/convert/command.js';

const docs = readFileSync('docs/spreadsheets.md', 'utf8');
const block = (language: string) => new RegExp(`\`\`\`${language}\\n([^]*?)\`\`\``).exec(docs)![1]!;

interface Step {
  name?: string;
  uses?: string;
  env?: Record<string, string>;
  run?: string;
}
interface Workflow {
  permissions: object;
  jobs: Record<
    string,
    {permissions: Record<string, string>; needs?: string; steps: Step[]; 'timeout-minutes': number}
  >;
}
const {version} = JSON.parse(readFileSync('package.json', 'utf8')) as {version: string};

describe('the workflow of docs/spreadsheets.md', () => {
  const {permissions, jobs} = parse(block('yaml')) as Workflow;

  it('may do no more than it has to, with actions of a fixed version', () => {
    assert.deepEqual(permissions, {});
    assert.deepEqual(Object.fromEntries(Object.entries(jobs).map(([name, job]) => [name, job.permissions])), {
      feed: {contents: 'write'},
      pages: {pages: 'write', 'id-token': 'write'},
    });
    const steps = Object.values(jobs).flatMap((job) => job.steps);
    for (const {uses} of steps) if (uses) assert.match(uses, /^actions\/[\w-]+@v\d+\.\d+\.\d+$/);
    // What a person may write into a variable never becomes part of a command.
    for (const {run} of steps) assert.doesNotMatch(run ?? '', /\$\{\{/);
    for (const job of Object.values(jobs)) assert.ok(job['timeout-minutes'] > 0);
  });

  it('converts, checks and commits, once for each change', {skip: process.platform === 'win32'}, () => {
    const folder = mkdtempSync(join(tmpdir(), 'plaza-workflow-'));
    const git = (...args: string[]) =>
      execFileSync('git', args, {cwd: folder, encoding: 'utf8', stdio: 'pipe'});
    const cli = `"${process.execPath}" --import "${resolve('node_modules/tsx/dist/loader.mjs')}" "${resolve('src/cli/plaza-widgets.ts')}"`;
    const runAll = () => {
      for (const {run, env} of jobs['feed']!.steps) {
        if (!run) continue;
        assert.ok(!run.includes('npx') || run.includes(`npx --yes plaza-widgets@${version} `));
        const command = run.replaceAll(/npx --yes plaza-widgets@\S+/g, cli).replace('git push', 'true');
        const sheet = env?.['SHEET'] === '${{ vars.SHEET }}' ? {SHEET: 'data/members.csv'} : {};
        const {status, stderr} = spawnSync('bash', ['-e', '-c', command], {
          cwd: folder,
          encoding: 'utf8',
          env: {...process.env, ...sheet, TSX_TSCONFIG_PATH: resolve('tsconfig.json')},
        });
        if (status !== 0) return stderr || 'failed';
      }
      return undefined;
    };
    const commits = () => Number(git('rev-list', '--count', 'HEAD'));
    try {
      git('init', '--quiet');
      git(
        '-c',
        'user.name=T',
        '-c',
        'user.email=t@example.org',
        'commit',
        '--quiet',
        '--allow-empty',
        '-m',
        'Begin',
      );
      mkdirSync(join(folder, 'data'));
      mkdirSync(join(folder, 'public'));
      const sheet = readFileSync('test/sheet/files/miembros.csv');
      writeFileSync(join(folder, 'data/members.csv'), sheet);
      assert.equal(runAll(), undefined);
      assert.equal(commits(), 2);
      assert.match(
        readFileSync(join(folder, 'public/feed.json'), 'utf8'),
        /"title": "Our association",\n.*"language": "es"/,
      );
      // Nothing new, nothing committed.
      assert.equal(runAll(), undefined);
      assert.equal(commits(), 2);
      // What cannot be read leaves the last good feed.
      writeFileSync(join(folder, 'data/members.csv'), '<!doctype html><title>Sign in</title>');
      assert.match(runAll() ?? '', /web page/);
      assert.equal(commits(), 2);
    } finally {
      rmSync(folder, {recursive: true});
    }
  });
});

describe('docs/spreadsheets.md', () => {
  it('names every option of convert, and no other', () => {
    const documented = [...docs.matchAll(/^\| `(--[\w-]+)/gm)].map(([, option]) => option);
    const known = [...convert.help.matchAll(/^ {2}(--[\w-]+)/gm)].map(([, option]) => option);
    assert.deepEqual(documented.sort(), known.sort());
  });
});
