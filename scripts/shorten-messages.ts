import {readFileSync} from 'node:fs';
import type {Plugin} from 'vite';

const NOTE = /,\s*desc:\s*('(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*")/g;
/** The id of a message, as the source and the modules of the locales write it. */
const ID = /(?<=\bid: )'([\w.-]+)'|(?<=^\s*)'([\w.-]+)'(?=: )/gm;

/**
 * Leaves out the notes to translators that stand beside the messages, and gives the messages short names: visitors need
 * not download what only tells people something.
 */
export function shortenMessages(): Plugin {
  const names = new Map(
    [...readFileSync('locales/es.xlf', 'utf8').matchAll(/<trans-unit id="([^"]+)"/g)]
      .map(([, id]) => id!)
      .sort()
      .map((id, i) => [id, i.toString(36)]),
  );
  return {
    name: 'shorten-messages',
    apply: 'build',
    enforce: 'pre',
    transform(code, file) {
      if (!/\/src\/.*\.ts$/.test(file)) return;
      const short = code
        // Blanks keep the columns that the source map speaks of.
        .replace(NOTE, (note) => note.replace(/[^\n]/g, ' '))
        .replace(ID, (id, inSource: string | undefined, inLocale: string | undefined) => {
          const name = names.get(inSource ?? inLocale!);
          return name === undefined ? id : `'${name}'`.padEnd(id.length);
        });
      return short === code ? undefined : {code: short, map: null};
    },
  };
}
