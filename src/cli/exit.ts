/** What the exit code of every command says. */
export const EXIT = {
  /** Nothing to mend; there may be warnings. */
  good: 0,
  /** There is something to mend. */
  problems: 1,
  /** The command was not understood, or its input could not be read. */
  unreadable: 2,
} as const;
