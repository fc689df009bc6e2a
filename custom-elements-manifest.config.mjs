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

/** Describes what is published: the built modules and the public members, always in the same order. */
const asPublished = {
  name: 'as-published',
  packageLinkPhase({customElementsManifest: {modules}}) {
    modules.sort((a, b) => (a.path < b.path ? -1 : 1));
    for (const module of modules) {
      module.path = published(module.path);
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

export default {
  globs: ['src/elements/*/*.ts'],
  litelement: true,
  packagejson: false,
  plugins: [publicModules, asPublished, definitions],
};
