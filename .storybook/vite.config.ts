import {resolve} from 'node:path';
import type {Plugin} from 'vite';

/** Adds the made-up language, which no visitor can load. */
const pseudoLocale = (): Plugin => ({
  name: 'pseudo-locale',
  enforce: 'pre',
  transform(code, id) {
    if (!id.endsWith('/src/locale/generated/loaders.ts')) return;
    const part = (ending: string) => `() => import('${resolve(`.storybook/generated/qps${ending}.ts`)}')`;
    const qps = `qps: {visitor: ${part('')}, parts: ${part('.parts')}, webmaster: ${part('.webmaster')}},`;
    return {code: code.replace('loaders = {', `$& ${qps}`), map: null};
  },
});

// Storybook takes this in place of the library's own settings, which would build into dist.
export default {build: {target: 'es2022'}, plugins: [pseudoLocale()]};
