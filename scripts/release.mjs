// Makes a version of what CHANGELOG.md has under "Unreleased"; `notes` prints what it says of the version there is.
import {readFileSync, readdirSync, writeFileSync} from 'node:fs';
import {pathToFileURL} from 'node:url';
import {fail, run} from './run.mjs';

/** What the changelog says under a heading of the second level; undefined where it has no such heading. */
export function sectionOf(changelog, heading) {
  const [, ...sections] = changelog.split(/^## /m);
  const section = sections.find((text) => text.split(/\s/, 1)[0] === heading);
  return section?.slice(section.indexOf('\n')).trim();
}

/**
 * The version that follows by semantic versioning, from the headings of Keep a Changelog. What breaks stands under "Removed", or
 * begins with "**Breaking:**". Before 1.0.0 that is the second number and all else the third, as npm's `^0.1.0` has it.
 */
export function nextVersion(version, changes) {
  const [major, minor, patch] = version.split('.').map(Number);
  const breaks = /^### Removed$|^- \*\*Breaking:\*\*/m.test(changes);
  const adds = /^### (Added|Changed|Deprecated)$/m.test(changes);
  if (major === 0) return breaks ? `0.${minor + 1}.0` : `0.${minor}.${patch + 1}`;
  if (breaks) return `${major + 1}.0.0`;
  return adds ? `${major}.${minor + 1}.0` : `${major}.${minor}.${patch + 1}`;
}

/** The address by which pages name the versions that one may rely on: `plaza-widgets@0.1`, `plaza-widgets@1`. */
export const pinned = (version) => `plaza-widgets@${/^(0\.\d+|[1-9]\d*)/.exec(version)[0]}`;

function release(version, changelog) {
  const changes = sectionOf(changelog, 'Unreleased');
  if (!changes) fail('CHANGELOG.md has nothing under "Unreleased".');
  // The first version is that of package.json itself.
  const next = sectionOf(changelog, version) === undefined ? version : nextVersion(version, changes);
  const day = new Date().toISOString().slice(0, 10);
  const replace = (file, from, to) =>
    writeFileSync(
      file,
      readFileSync(file, 'utf8').replaceAll(from, () => to),
    );
  replace('CHANGELOG.md', '## Unreleased\n', `## Unreleased\n\n## ${next} - ${day}\n`);
  replace('src/elements/shared/registration.ts', `VERSION = '${version}'`, `VERSION = '${next}'`);
  const docs = readdirSync('docs').filter((name) => name.endsWith('.md'));
  for (const file of ['README.md', 'index.html', ...docs.map((name) => `docs/${name}`)])
    replace(file, `${pinned(version)}/`, `${pinned(next)}/`);
  run('npm', [
    'version',
    next,
    '--no-git-tag-version',
    '--allow-same-version',
    '--ignore-scripts',
    '--silent',
  ]);
  console.log(`Look at the changes, then: git commit -am "Release ${next}" && git tag v${next}`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const {version} = JSON.parse(readFileSync('package.json', 'utf8'));
  const changelog = readFileSync('CHANGELOG.md', 'utf8');
  if (process.argv[2] === 'notes') {
    console.log(sectionOf(changelog, version) ?? fail(`CHANGELOG.md has no heading "${version}".`));
  } else release(version, changelog);
}
