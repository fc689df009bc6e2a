import {readFileSync} from 'node:fs';
import ts from 'typescript';

const published = (path) => path.replace(/^\/?src\//, 'dist/').replace(/\.ts$/, '.js');

const isPublic = ({name, privacy}) =>
  !name.startsWith('#') &&
  !['private', 'protected'].includes(privacy) &&
  !['styles', 'render'].includes(name);

/** Elements, what registers them and their events: what an element is made of is nobody else's business. */
const publicModules = {
  name: 'public-modules',
  packageLinkPhase({customElementsManifest: manifest}) {
    manifest.modules = manifest.modules.filter(
      ({path, declarations = []}) =>
        /\/(define|events)\.ts$/.test(path) || declarations.some(({tagName}) => tagName),
    );
  },
};

/** What all elements have in common is described once, where it is: the tags of these comments go to each element. */
const inCommon = {
  name: 'in-common',
  packageLinkPhase({customElementsManifest: {modules}}) {
    const described = ['frame', 'base.styles'].flatMap((name) => [
      ...readFileSync(`src/elements/shared/${name}.ts`, 'utf8').matchAll(
        /^ \* @(?<kind>\w+) (?:\{(?<type>\w+)\} )?(?<name>[\w-]*?) ?- (?<description>.+)$/gm,
      ),
    ]);
    const kinds = {event: 'events', slot: 'slots', csspart: 'cssParts', cssproperty: 'cssProperties'};
    const elements = modules.flatMap(({declarations = []}) => declarations.filter(({tagName}) => tagName));
    for (const element of elements) {
      for (const [kind, list] of Object.entries(kinds)) {
        const common = described
          .filter(({groups}) => groups.kind === kind)
          .map(({groups: {type, name, description}}) => ({
            ...(type && {type: {text: type}}),
            description,
            name,
          }));
        element[list] = [...common, ...(element[list] ?? [])];
      }
    }
  },
};

/** Describes what is published: the built modules and the public members, always in the same order. */
const asPublished = {
  name: 'as-published',
  packageLinkPhase({customElementsManifest: {modules}}) {
    modules.sort((a, b) => (a.path < b.path ? -1 : 1));
    for (const module of modules) {
      module.path = published(module.path);
      // The analyzer takes what a function destructures for variables of the module.
      module.declarations = module.declarations?.filter(({kind}) => kind === 'class');
      for (const {declaration} of module.exports ?? []) {
        if (declaration?.module) declaration.module = published(declaration.module);
      }
      for (const declaration of module.declarations ?? []) {
        if (declaration.members) declaration.members = declaration.members.filter(isPublic);
      }
    }
  },
};

/** The analyzer sees a definition only where customElements.define itself is called with a tag and a class. */
const definitions = {
  name: 'definitions',
  packageLinkPhase({customElementsManifest: {modules}}) {
    for (const {path, declarations = []} of modules) {
      for (const {name, tagName} of declarations.filter((declaration) => declaration.tagName)) {
        const defining = modules.find((module) => module.path === path.replace(/[^/]+$/, 'define.js'));
        const definition = {
          kind: 'custom-element-definition',
          name: tagName,
          declaration: {name, module: path},
        };
        defining.exports = [definition];
      }
    }
  },
};

/** Editors and Storybook offer the words of a type that has a name, `CollectionName`, only where they are written out. */
const wordsOfNames = {
  name: 'words-of-names',
  packageLinkPhase({customElementsManifest: {modules}}) {
    const {config} = ts.readConfigFile('tsconfig.json', ts.sys.readFile);
    const {options} = ts.parseJsonConfigFileContent(config, ts.sys, '.');
    const elements = modules.filter(({declarations = []}) => declarations.some(({tagName}) => tagName));
    const program = ts.createProgram(
      elements.map(({path}) => path),
      options,
    );
    for (const {path, declarations} of elements) {
      const source = program.getSourceFile(path);
      for (const {name, tagName, attributes, members} of declarations.filter(({tagName}) => tagName)) {
        const element = source.statements.find((statement) => statement.name?.text === name);
        for (const typed of [...attributes, ...members.filter(({attribute}) => attribute)]) {
          if (!/\b[A-Z]\w*\b/.test(typed.type?.text ?? '')) continue;
          const field = element.members.find(
            (member) => member.name?.text === (typed.fieldName ?? typed.name),
          );
          const {types = []} = program.getTypeChecker().getTypeAtLocation(field);
          if (!types.length || !types.every((type) => type.isStringLiteral()))
            throw new Error(`${tagName}: ${typed.name} is a ${typed.type.text}, which is no choice of words`);
          typed.type.text = types.map(({value}) => `'${value}'`).join(' | ');
        }
      }
    }
  },
};

export default {
  globs: ['src/elements/*/*.ts'],
  litelement: true,
  packagejson: false,
  plugins: [publicModules, wordsOfNames, inCommon, asPublished, definitions],
};
