import {basename, dirname, resolve} from 'node:path';
import MagicString from 'magic-string';
import type {Plugin, Rolldown} from 'vite';

/**
 * Parts that load on demand use what the main file has: Lit, the formats. Imported from there by name, that file would
 * come a second time wherever a page names it otherwise, as WordPress does with its `?ver=6.7`. Here the main file leaves
 * what its parts use in a place of its own, under a symbol, and they take it from there.
 */
export function partsFromEntry(version: string): Plugin {
  const place = (file: string) =>
    `globalThis[Symbol.for(${JSON.stringify(`plaza-widgets ${version} ${basename(file)}`)})]`;
  return {
    name: 'parts-from-entry',
    apply: 'build',
    renderChunk(code, {fileName}, {format}, {chunks}) {
      if (format !== 'es') return;
      const text = new MagicString(code);
      if (isMain(fileName)) askForCommon(text, chunks);
      for (const node of this.parse(code).body) {
        if (node.type === 'ExportNamedDeclaration' && isMain(fileName)) {
          const names = node.specifiers.map(({local, exported}) => `${nameOf(exported)}: ${nameOf(local)}`);
          text.overwrite(node.start, node.end, `${place(fileName)} ??= {${names.join(', ')}};`);
        }
        if (node.type === 'ImportDeclaration' && node.source.value === './rolldown-runtime.js') {
          const names = node.specifiers.map(({local}) => local.name);
          if (names.every((name) => name in HELPERS))
            text.overwrite(
              node.start,
              node.end,
              names.map((name) => `const ${name} = ${HELPERS[name]};`).join('\n'),
            );
        }
        if (node.type === 'ImportDeclaration' && !isMain(fileName) && node.source.value.startsWith('../')) {
          const names = node.specifiers.map((each) => {
            if (each.type !== 'ImportSpecifier') throw new Error(`${fileName} imports ${each.type}`);
            return `${nameOf(each.imported)}: ${nameOf(each.local)}`;
          });
          text.overwrite(node.start, node.end, `const {${names.join(', ')}} = ${place(node.source.value)};`);
        }
      }
      return text.hasChanged() ? {code: text.toString(), map: text.generateMap({hires: 'boundary'})} : null;
    },
  };
}

/** The bundler's helpers that first parts need, by the names it gives them: in each, in place of one more file to wait for. */
const HELPERS: Readonly<Record<string, string>> = {
  __exportAll: `(all) => {
    const module = {};
    for (const name in all) Object.defineProperty(module, name, {get: all[name], enumerable: true});
    return module;
  }`,
  __commonJSMin: `(make, module) => () => (module || make((module = {exports: {}}).exports, module), module.exports)`,
};

/** What several parts use, where it is in no main file. */
const COMMON = 'common';

/** Asks for it beside each part that needs it, and not only once the part has come and names it. */
function askForCommon(text: MagicString, chunks: Readonly<Record<string, Rolldown.RenderedChunk>>): void {
  text.replace(/import\(\s*(["'`])\.\/([^"'`]+)\1\s*\)/g, (part, _quote, file: string) => {
    const common = chunks[file]?.imports.find((name) => basename(name) === `${COMMON}.js`);
    // Where it cannot be had, the part cannot either, and says so.
    return common ? `(import('./${common}').catch(() => {}), ${part})` : part;
  });
}

/** The main files stand at the top, their parts in folders. */
const isMain = (file: string) => !file.includes('/');

/**
 * Puts all that an entry imports at once into one file of its name, in place of many files that wait for each other. What
 * another entry or its parts use too goes into `shared`: a page may have only one of them. In place of many small files
 * that would be asked for one after the other, a part of the first rank is one file with all that it needs; what several of
 * them use goes into the main file, or where there are several of those, which need not all be on a page, into `common`.
 */
export function mainFiles(entries: Readonly<Record<string, string>>): Rolldown.CodeSplittingGroup {
  let reached: readonly Reached[] | undefined;
  let parts: readonly Part[] | undefined;
  return {
    debugName: 'main files',
    name: (id, context) => {
      reached ??= Object.entries(entries).map(([name, entry]) => ({
        name,
        atOnce: reach(resolve(entry), context, ({importedIds}) => importedIds),
        everUsed: reach(resolve(entry), context, ({importedIds, dynamicallyImportedIds}) => [
          ...importedIds,
          ...dynamicallyImportedIds,
        ]),
      }));
      const main = reached.find(({atOnce}) => atOnce.has(id));
      if (!main) {
        parts ??= partsOf(reached, context);
        const users = parts.filter(({modules}) => modules.has(id));
        if (users.length > 1) return reached.length === 1 ? reached[0]!.name : COMMON;
        return users[0]?.name ?? null;
      }
      return reached.some(({name, everUsed}) => name !== main.name && everUsed.has(id))
        ? 'shared'
        : main.name;
    },
  };
}

interface Reached {
  readonly name: string;
  readonly atOnce: ReadonlySet<string>;
  readonly everUsed: ReadonlySet<string>;
}

interface Part {
  readonly name: string;
  readonly modules: ReadonlySet<string>;
}

/** What each part brings along that a main file loads. */
function partsOf(reached: readonly Reached[], context: Rolldown.ChunkingContext): readonly Part[] {
  const ids = reached.flatMap(({atOnce}) =>
    [...atOnce].flatMap((id) => context.getModuleInfo(id)?.dynamicallyImportedIds ?? []),
  );
  return (
    [...new Set(ids)]
      .map((id) => ({
        name: `${basename(dirname(id))}.${basename(id, '.ts')}`,
        modules: reach(id, context, ({importedIds}) => importedIds),
      }))
      // One alone keeps its own name and place.
      .filter(({modules}) => modules.size > 1)
  );
}

function reach(
  entry: string,
  context: Rolldown.ChunkingContext,
  next: (module: Rolldown.ModuleInfo) => readonly string[],
): ReadonlySet<string> {
  const reached = new Set([entry]);
  // The set grows while it is walked.
  for (const id of reached) {
    const module = context.getModuleInfo(id);
    if (module) for (const each of next(module)) reached.add(each);
  }
  return reached;
}

function nameOf(node: {type: string; name?: string; value?: unknown}): string {
  if (node.type !== 'Identifier') throw new Error(`${String(node.value)} is no plain name.`);
  return node.name!;
}
