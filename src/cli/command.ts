import type {Terminal} from './terminal.js';

/** What `plaza-widgets NAME …` does. */
export interface Command {
  /** One line for the list of commands. */
  readonly summary: string;
  /** The text of `plaza-widgets NAME --help`. */
  readonly help: string;
  /** Runs it with the arguments behind its name, and resolves to the exit code. Throws a UsageError. */
  readonly run: (args: readonly string[], terminal: Terminal) => Promise<number>;
}

/** Arguments that make no sense; its message tells the user so. */
export class UsageError extends Error {}
