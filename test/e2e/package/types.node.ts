import assert from 'node:assert/strict';
import {copyFileSync, readFileSync, writeFileSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {execute, installPacked, type Packed} from './packed.js';

interface Declaration {
  readonly tagName?: string;
  readonly attributes?: readonly {readonly name: string; readonly fieldName: string}[];
  readonly events?: readonly {readonly name: string}[];
}

const options = {
  target: 'ES2022',
  lib: ['ES2022', 'DOM', 'DOM.Iterable'],
  strict: true,
  verbatimModuleSyntax: true,
  exactOptionalPropertyTypes: true,
  skipLibCheck: false,
  noEmit: true,
  types: [],
};

/** All names of the manifest, as objects that fit the types only where these have the same names, no more and no fewer. */
function namesOfTheManifest(): string {
  const {modules} = JSON.parse(readFileSync('custom-elements.json', 'utf8')) as {
    modules: {declarations?: Declaration[]}[];
  };
  const elements = modules.flatMap(({declarations = []}) => declarations).filter(({tagName}) => tagName);
  assert.equal(elements.length, 4);
  const truths = (names: readonly string[]) => Object.fromEntries(names.map((name) => [name, true]));
  const all = elements.map(({tagName, attributes = [], events = []}) => {
    const settable = attributes.flatMap(({name, fieldName}) => [name, fieldName]);
    return [tagName, {settable: truths(settable), events: truths(events.map(({name}) => name))}];
  });
  return `import type {Attributes, Events, PlazaTags, Properties} from './node_modules/plaza-widgets/dist/frameworks/tags.js';
    type Names<Values> = Readonly<Record<keyof Values, true>>;
    export const names: {
      readonly [Tag in keyof PlazaTags]: {
        readonly settable: Names<Properties<PlazaTags[Tag]> & Attributes<PlazaTags[Tag]>>;
        readonly events: Names<Events<PlazaTags[Tag]>>;
      };
    } = ${JSON.stringify(Object.fromEntries(all))};`;
}

/** Somebody else's project, as strict as can be. */
describe('the types of the package', () => {
  let packed: Packed;
  before(() => {
    packed = installPacked();
    copyFileSync('test/frameworks/typescript/app.ts', join(packed.folder, 'app.ts'));
    writeFileSync(join(packed.folder, 'names.ts'), namesOfTheManifest());
  });
  after(() => packed?.remove());

  for (const [moduleResolution, module] of Object.entries({bundler: 'ESNext', nodenext: 'NodeNext'}))
    it(`serve a project that resolves modules by ${moduleResolution}, and refuse what is wrong`, () => {
      const config = {compilerOptions: {...options, module, moduleResolution}, include: ['*.ts']};
      writeFileSync(join(packed.folder, 'tsconfig.json'), JSON.stringify(config));
      const tsc = resolve('node_modules/typescript/bin/tsc');
      assert.equal(execute(process.execPath, [tsc, '--pretty', 'false'], packed.folder), '');
    });
});
