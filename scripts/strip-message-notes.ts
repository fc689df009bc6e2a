import type {Plugin} from 'vite';

const NOTE = /,\s*desc:\s*('(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*")/g;

/** Leaves out the notes to translators that stand beside the messages: visitors need not download them. */
export function stripMessageNotes(): Plugin {
  return {
    name: 'strip-message-notes',
    apply: 'build',
    enforce: 'pre',
    transform(code, id) {
      if (!/\/src\/.*\.ts$/.test(id)) return;
      // Blanks keep the columns that the source map speaks of.
      const stripped = code.replace(NOTE, (note) => note.replace(/[^\n]/g, ' '));
      return stripped === code ? undefined : {code: stripped, map: null};
    },
  };
}
