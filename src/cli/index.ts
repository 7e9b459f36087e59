/** The command line as a function: data to standard output, everything else to standard error, an exit code back. */
import { CommanderError } from 'commander';
import { EXIT, type Io } from '../batch/io.ts';
import { UserError } from '../model/message.ts';
import { program } from './program.ts';

/**
 * Runs factbox.
 * @param args the arguments after the program's name
 * @returns the exit code (README, "Exit codes")
 */
export async function run(args: readonly string[], io: Io): Promise<number> {
  let exitCode: number = EXIT.done;
  try {
    await program(io, (code) => {
      exitCode = code;
    }).parseAsync([...args], { from: 'user' });
    return exitCode;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.usage;
    if (error instanceof UserError) {
      io.stderr.write(`factbox: ${error.message}\n`);
      return error.exitCode;
    }
    io.stderr.write(
      `factbox: this is a bug of factbox, please report it: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
    );
    return EXIT.bug;
  }
}
