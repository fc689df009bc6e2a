import {check} from './check/command.js';
import {UsageError, type Command} from './command.js';
import {convert} from './convert/command.js';
import {embed} from './embed/command.js';
import {EXIT} from './exit.js';
import {prerender} from './prerender/command.js';
import {toPrintable, type Terminal} from './terminal.js';
import {readVersion} from './version.js';

/** A Map, as whoever types `plaza-widgets constructor` asks for no command. */
const COMMANDS: ReadonlyMap<string, Command> = new Map([
  ['check', check],
  ['convert', convert],
  ['embed', embed],
  ['prerender', prerender],
]);

const help = () => `Usage: plaza-widgets <command> [options]

Commands:
${[...COMMANDS].map(([name, {summary}]) => `  ${name.padEnd(12)}${summary}`).join('\n')}

Options:
  --help      Show this, or after a command its own help.
  --version   Show the version.
`;

/** Runs the command line and resolves to the exit code. */
export async function run(args: readonly string[], terminal: Terminal): Promise<number> {
  const [name, ...rest] = args;
  if (name === '--version' || name === '-v') return say(terminal, `${readVersion()}\n`);
  if (name === '--help' || name === '-h' || name === 'help') return say(terminal, help());
  const command = COMMANDS.get(name ?? '');
  if (!command) {
    if (name !== undefined) terminal.err(`There is no command "${toPrintable(name)}".\n\n`);
    terminal.err(help());
    return EXIT.unreadable;
  }
  if (rest.includes('--help') || rest.includes('-h')) return say(terminal, command.help);
  try {
    return await command.run(rest, terminal);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    terminal.err(`${toPrintable(error.message)}\nMore: plaza-widgets ${name} --help\n`);
    return EXIT.unreadable;
  }
}

function say(terminal: Terminal, text: string): number {
  terminal.out(text);
  return EXIT.good;
}
