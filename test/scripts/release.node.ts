import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {readFileSync, readdirSync} from 'node:fs';
import {describe, it} from 'node:test';
import {nextVersion, pinned, sectionOf} from '../../scripts/release.mjs';

const changelog = `# Changelog

## Unreleased

### Fixed

- A defect.

## 0.1.0 - 2026-11-22

### Added

- Everything.
`;

describe('a release', () => {
  it('finds what changed in the changelog', () => {
    assert.equal(sectionOf(changelog, 'Unreleased'), '### Fixed\n\n- A defect.');
    assert.equal(sectionOf(changelog, '0.1.0'), '### Added\n\n- Everything.');
    assert.equal(sectionOf(changelog, '0.1'), undefined);
    assert.equal(sectionOf(changelog.replace('### Fixed\n\n- A defect.\n\n', ''), 'Unreleased'), '');
  });

  it('counts as semantic versioning does', () => {
    const fixed = '### Fixed\n\n- A defect.';
    const added = '### Added\n\n- A thing.';
    const removed = '### Removed\n\n- A thing.';
    const breaking = '### Changed\n\n- **Breaking:** a thing.';
    assert.equal(nextVersion('1.2.3', fixed), '1.2.4');
    assert.equal(nextVersion('1.2.3', `${added}\n\n${fixed}`), '1.3.0');
    assert.equal(nextVersion('1.2.3', removed), '2.0.0');
    assert.equal(nextVersion('1.2.3', breaking), '2.0.0');
    assert.equal(nextVersion('0.1.9', added), '0.1.10');
    assert.equal(nextVersion('0.1.9', breaking), '0.2.0');
  });

  it('has pages name the versions that they may rely on', () => {
    assert.equal(pinned('0.1.9'), 'plaza-widgets@0.1');
    assert.equal(pinned('0.12.0'), 'plaza-widgets@0.12');
    assert.equal(pinned('10.2.0'), 'plaza-widgets@10');
  });

  it('lists what an installation consists of, Lit too', () => {
    const {stdout} = spawnSync(process.execPath, ['scripts/sbom.mjs'], {encoding: 'utf8'});
    interface Sbom {
      readonly bomFormat: string;
      readonly metadata: {readonly component: {readonly name: string}};
      readonly components: readonly {readonly name: string; readonly licenses: readonly unknown[]}[];
    }
    const {bomFormat, metadata, components} = JSON.parse(stdout) as Sbom;
    assert.equal(`${bomFormat} ${metadata.component.name}`, 'CycloneDX plaza-widgets');
    const {dependencies} = JSON.parse(readFileSync('package.json', 'utf8')) as {dependencies: object};
    const names = components.map(({name}) => name);
    for (const name of [...Object.keys(dependencies), 'lit-html']) assert.ok(names.includes(name), name);
    assert.ok(components.length < 20 && components.every(({licenses}) => licenses.length > 0));
  });
});

describe('the workflows', () => {
  const folder = '.github/workflows';
  for (const name of readdirSync(folder)) {
    const workflow = readFileSync(`${folder}/${name}`, 'utf8');

    it(`${name} runs actions by the digest of a commit`, () => {
      const actions = [...workflow.matchAll(/uses: (.+)/g)].map(([, action]) => action!);
      assert.ok(actions.length > 1);
      for (const action of actions) assert.match(action, /^[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
    });

    it(`${name} may only read where it runs code of the project`, () => {
      assert.match(workflow, /^permissions:\n {2}contents: read\n\w/m);
      assert.doesNotMatch(workflow, /pull_request_target|secrets\./);
      const jobs = workflow.split(/^ {2}(?=\w+:$)/m);
      for (const job of jobs.filter((job) => /: write/.test(job)))
        assert.doesNotMatch(job, /actions\/checkout|npm (ci|install|test|run)/);
      for (const install of workflow.match(/npm (ci|install).*/g) ?? [])
        assert.match(install, /--ignore-scripts/);
    });
  }
});
